import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${number(count)} von ${counted(total, 'Person', 'Personen')} ${plural(count, 'äußert', 'äußern')} sich dazu`,
  others: ({ count, total }) =>
    `${number(count)} von ${counted(total, 'weiteren Person', 'weiteren Personen')} ${plural(count, 'äußert', 'äußern')} sich dazu`,
  noWords:
    'Darin stehen keine Wörter, nach denen sich suchen lässt. Nennen Sie ein Thema, oder stellen Sie eine Frage.',
  nobody:
    'Niemand von den Fachleuten in diesen Dokumenten geht darauf ein; es gibt also nichts zu vergleichen.',
  nobodyElse: 'Sonst geht in diesen Dokumenten niemand darauf ein.',
  silent: ({ who }) => `Wer sich nicht dazu äußert: ${who}`,
  words: ({ count }) => counted(count, 'Wort', 'Wörter'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Person ${number(first)} von ${number(total)}`
      : `Personen ${number(first)}–${number(last)} von ${number(total)}`,
  more: ({ left }) => `Weitere Personen (${number(left)})`,
  previous: 'Vorige Personen',
};
