import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'En contexte',
  moreQuotes: ({ left }) => `Autres citations (${number(left)})`,
  previousQuotes: 'Citations précédentes',
  othersOnThis: 'D’autres avis',
  back: 'Retour à la réponse',
  previous: 'Précédent',
  next: 'Suivant',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Citation ${number(first)} sur ${number(total)}`
      : `Citations ${number(first)} à ${number(last)} sur ${number(total)}`,
  only: ({ names }) => `Seulement ${names.join(' · ')}`,
  questionLost: 'La question de ce message n’est plus lisible. Veuillez la poser à nouveau.',
  restrictionGone:
    'Ce à quoi cette question était limitée ne figure plus dans ces documents. Veuillez la poser à nouveau.',
  passageChanged:
    'Le document a changé depuis cette réponse : les mots cités n’y figurent plus. Posez à nouveau la question pour voir ce qu’il dit maintenant.',
  passageGone: 'Ce document ne fait plus partie de ceux que je cite.',
  passageEdited: 'Le texte autour de cette citation a changé depuis cette réponse.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `paragraphe ${number(first)} sur ${number(total)}`
      : `paragraphes ${number(first)} à ${number(last)} sur ${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `disposition ${number(first)} sur ${number(total)}`
      : `dispositions ${number(first)} à ${number(last)} sur ${number(total)}`,
  pages: ({ first, last }) => (first === last ? `page ${first}` : `pages ${first} à ${last}`),
  sentenceTooLong: 'Une phrase de ce passage est plus longue que ne peut l’être un message.',
};
