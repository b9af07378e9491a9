import type { Texts } from '../texts.ts';
import { counted, plural } from './grammar.ts';

export const help: Texts['help'] = {
  heading: 'Was Sie fragen können',
  intro: ({ experts, documents }) =>
    `Ich zitiere, was ${counted(experts, 'Person', 'Personen')} in ${counted(documents, 'Dokument', 'Dokumenten')} ${plural(experts, 'sagt', 'sagen')}: wörtlich, mit Name und Fundstelle. Selbst schreibe ich nichts zur Sache, und wo die Dokumente keine Antwort geben, sage ich das.`,
  ask: 'Zitate, die darauf antworten. `person`, `dokument` und `thema` grenzen ein; beim Tippen werden Fragen vorgeschlagen.',
  expert: 'Was eine Person dazu sagt. `/fachleute` allein zeigt alle.',
  compare: 'Die Fachleute im Vergleich, und wer sich nicht dazu äußert.',
  provision: 'Eine Bestimmung im Wortlaut, und was die Fachleute dazu sagen.',
  provisions: 'Die Bestimmungen im Wortlaut, und was die Fachleute dazu sagen.',
  check: 'Ob ein Zitat wörtlich so in den Dokumenten steht.',
  checkQuotes: ({ name }) =>
    `Dasselbe für jede Nachricht: im Menü der Nachricht Apps → **${name}**.`,
  documents: 'Woraus ich zitiere, und wer darin zu Wort kommt.',
  help: 'Diese Übersicht.',
  buttons: 'Schaltflächen unter einer Antwort:',
  button: ({ name, does }) => `- **${name}**: ${does}`,
  inContext: 'die Textstelle um ein Zitat und der Rest des Beitrags',
  more: 'Weitere Zitate',
  moreQuotes: 'weitere Zitate, die antworten',
  othersOnThis: 'was andere Fachleute zum selben Thema sagen',
  cite: 'die Quellenangabe zum Kopieren',
  privately: 'Mit `privat` sieht bei jedem Befehl nur, wer fragt, die Antwort.',
};
