import type { Texts } from '../texts.ts';
import { and, counted, number } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) => `${counted(count, 'Zitat', 'Zitate')} geprüft: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) => `${number(count)} wörtlich`,
    altered: ({ count }) => `${number(count)} verändert`,
    misattributed: ({ count }) => `${number(count)} falsch zugeschrieben`,
    absent: ({ count }) => `${number(count)} nicht in diesen Dokumenten`,
    fragment: ({ count }) => `${number(count)} zu kurz für ein Urteil`,
    unchecked: ({ count }) => `${number(count)} nicht geprüft`,
  },
  verbatim: ({ quotation }) => `**Wörtlich:** „${quotation}“`,
  altered: ({ quotation }) => `**Verändert:** „${quotation}“`,
  misattributed: ({ quotation }) => `**Falsch zugeschrieben:** „${quotation}“`,
  absent: ({ quotation }) =>
    `**Nicht in diesen Dokumenten:** „${quotation}“\nNichts darin kommt diesen Worten nahe.`,
  fragment: ({ quotation }) =>
    `**Zu kurz für ein Urteil:** „${quotation}“\nWeniger als vier Wörter verraten nicht, woher sie stammen.`,
  unchecked: ({ quotation }) =>
    `**Nicht geprüft:** „${quotation}“\nHier stehen mehr Zitate, als ich auf einmal prüfe.`,
  notTheirs: ({ name, who }) =>
    `Die Nachricht schreibt diese Worte ${name} zu. In den Dokumenten stammen sie von hier: ${who}.`,
  secondHand: ({ name, who }) =>
    `Worte von ${name}, zitiert von ${who}: Dort stehen sie in Anführungszeichen.`,
  apart: 'Die Nachricht reiht dies an andere Sätze; in den Dokumenten steht es nicht neben ihnen.',
  theSource: 'Im Original steht:',
  changed: ({ quoted, source }) => `- geändert: „${quoted}“ statt „${source}“`,
  added: ({ quoted }) => `- hinzugefügt: „${quoted}“`,
  leftOut: ({ source }) => `- weggelassen: „${source}“`,
  moreDifferences: ({ left }) =>
    `- und ${counted(left, 'weiterer Unterschied', 'weitere Unterschiede')}`,
  negation: '**(eine Verneinung: Das kann den Sinn umkehren)**',
  onlyCase: '(nur Groß- und Kleinschreibung)',
  onlyPunctuation: '(nur Zeichensetzung)',
  gap: ({ source }) => `Weggelassen, wo das Zitat es anzeigt: „${source}“`,
  own: ({ words }) => `In Klammern und nicht im Original: ${and(words.map((each) => `„${each}“`))}`,
  alsoIn: ({ places }) => `Dieselben Worte stehen auch hier: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }) => `Bestimmung ${count} aus „${title}“`,
  backgroundOf: ({ title }) => `Hintergrundtext von „${title}“`,
  commentOf: ({ names, title }) => `${names} in „${title}“`,
  nothing:
    'Hier steht kein Text, der sich prüfen lässt. Verwenden Sie dies bei einer Nachricht, die jemanden zitiert.',
  leftOver: ({ left }) =>
    `${counted(left, 'weiteres Zitat hatte', 'weitere Zitate hatten')} hier keinen Platz.`,
};
