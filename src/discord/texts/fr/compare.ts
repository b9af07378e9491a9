import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${number(count)} ${plural(total, 'personne', 'personnes')} sur ${number(total)} en ${plural(count, 'parle', 'parlent')}`,
  others: ({ count, total }) =>
    `${counted(count, 'autre personne', 'autres personnes')} sur ${number(total)} en ${plural(count, 'parle', 'parlent')}`,
  noWords: 'Il n’y a là aucun mot à chercher. Nommez un thème ou posez une question.',
  nobody: 'Aucun expert n’aborde ce sujet dans ces documents ; il n’y a donc rien à comparer.',
  nobodyElse: 'Personne d’autre n’aborde ce sujet dans ces documents.',
  silent: ({ who }) => `Qui n’en parle pas : ${who}`,
  words: ({ count }) => counted(count, 'mot', 'mots'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Personne ${number(first)} sur ${number(total)}`
      : `Personnes ${number(first)} à ${number(last)} sur ${number(total)}`,
  more: ({ left }) => `Autres personnes (${number(left)})`,
  previous: 'Personnes précédentes',
};
