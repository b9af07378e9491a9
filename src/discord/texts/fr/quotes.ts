import type { Texts } from '../texts.ts';
import { and, counted, date } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `page ${page}`,
  paragraph: ({ paragraph }) => `paragraphe ${paragraph}`,
  provision: ({ number }) => `Disposition ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Présentation**, ${publisher}`,
  backgroundOfDocument: '**Présentation**, le texte du document lui-même',
  sentenceTooLong: 'La phrase qui répond est plus longue que ne peut l’être un message.',
  source: 'Source',
  provisionTooLong: 'Elle est plus longue que ne peut l’être un message.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} et ${counted(left, 'autre', 'autres')}`,
  left: {
    quote: ({ left }) =>
      `${counted(left, 'autre citation n’a', 'autres citations n’ont')} pas trouvé place ici.`,
    topic: ({ left }) =>
      `${counted(left, 'autre thème n’a', 'autres thèmes n’ont')} pas trouvé place ici.`,
    expert: ({ left }) =>
      `${counted(left, 'autre personne n’a', 'autres personnes n’ont')} pas trouvé place ici.`,
    document: ({ left }) =>
      `${counted(left, 'autre document n’a', 'autres documents n’ont')} pas trouvé place ici.`,
    provision: ({ left }) =>
      `${counted(left, 'autre disposition n’a', 'autres dispositions n’ont')} pas trouvé place ici.`,
  },
};
