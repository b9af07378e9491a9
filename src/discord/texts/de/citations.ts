import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const citations: Texts['citations'] = {
  button: 'Quellenangabe',
  apa: 'APA, 7. Auflage',
  inText: 'Im Text:',
  chicagoNote: 'Chicago, Fußnote',
  chicagoBibliography: 'Chicago, Literaturverzeichnis',
  bibtex: 'BibTeX',
  open: 'Die Quelle an dieser Stelle öffnen',
  noLink: 'Eine Adresse dieses Dokuments ist nicht bekannt.',
  nothing:
    'Auf dieser Nachricht steht kein Zitat mehr, das sich angeben lässt. Bitte fragen Sie noch einmal.',
  changed:
    'Ein Zitat auf dieser Nachricht hat sich in den Dokumenten seither geändert und wird deshalb nicht angegeben. Bitte fragen Sie noch einmal.',
  gone: 'Das Dokument eines Zitats auf dieser Nachricht ist nicht mehr hier; es wird deshalb nicht angegeben.',
  tooLong:
    'Nicht jede Form passt hierher: Bei so vielen Namen sind manche länger, als eine Nachricht sein darf.',
  leftOver: ({ left }) =>
    `${counted(left, 'weitere Quellenangabe hatte', 'weitere Quellenangaben hatten')} hier keinen Platz.`,
};
