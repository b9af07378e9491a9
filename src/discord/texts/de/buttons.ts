import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'Im Zusammenhang',
  moreQuotes: ({ left }) => `Weitere Zitate (${number(left)})`,
  previousQuotes: 'Vorige Zitate',
  othersOnThis: 'Andere dazu',
  back: 'Zurück zur Antwort',
  previous: 'Zurück',
  next: 'Weiter',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Zitat ${number(first)} von ${number(total)}`
      : `Zitate ${number(first)}–${number(last)} von ${number(total)}`,
  only: ({ names }) => `Beschränkt auf ${names.join(' · ')}`,
  questionLost:
    'Die Frage in jener Nachricht lässt sich nicht mehr lesen. Bitte stellen Sie sie noch einmal.',
  restrictionGone:
    'Worauf diese Frage beschränkt war, steht nicht mehr in diesen Dokumenten. Bitte stellen Sie sie noch einmal.',
  passageChanged:
    'Das Dokument hat sich seit jener Antwort geändert: Die dort zitierten Worte stehen nicht mehr darin. Bitte fragen Sie noch einmal, was jetzt darin steht.',
  passageGone: 'Dieses Dokument gehört nicht mehr zu denen, aus denen ich zitiere.',
  passageEdited: 'Der Text um dieses Zitat hat sich seit jener Antwort geändert.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `Absatz ${number(first)} von ${number(total)}`
      : `Absätze ${number(first)}–${number(last)} von ${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `Bestimmung ${number(first)} von ${number(total)}`
      : `Bestimmungen ${number(first)}–${number(last)} von ${number(total)}`,
  pages: ({ first, last }) => (first === last ? `Seite ${first}` : `Seiten ${first}–${last}`),
  sentenceTooLong: 'Ein Satz an dieser Stelle ist länger, als eine Nachricht sein darf.',
};
