import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const citations: Texts['citations'] = {
  button: 'Référence',
  apa: 'APA, 7e édition',
  inText: 'Dans le texte :',
  chicagoNote: 'Chicago, note',
  chicagoBibliography: 'Chicago, bibliographie',
  bibtex: 'BibTeX',
  open: 'Ouvrir la source à cet endroit',
  noLink: 'L’adresse de ce document n’est pas connue.',
  nothing:
    'Il n’y a plus sur ce message de citation à référencer. Veuillez poser à nouveau la question.',
  changed:
    'Une citation de ce message a changé depuis dans les documents ; elle n’est donc pas référencée. Veuillez poser à nouveau la question.',
  gone: 'Le document d’une citation de ce message n’est plus là ; elle n’est donc pas référencée.',
  tooLong:
    'Toutes les formes ne tiennent pas ici : avec autant de noms, certaines sont plus longues que ne peut l’être un message.',
  leftOver: ({ left }) =>
    `${counted(left, 'autre référence n’a', 'autres références n’ont')} pas trouvé place ici.`,
};
