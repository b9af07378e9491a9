import type { Texts } from '../texts.ts';
import { and, counted, date } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `Seite ${page}`,
  paragraph: ({ paragraph }) => `Absatz ${paragraph}`,
  provision: ({ number }) => `Bestimmung ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Hintergrund**, ${publisher}`,
  backgroundOfDocument: '**Hintergrund**, der Text des Dokuments selbst',
  sentenceTooLong: 'Der Satz, der antwortet, ist länger, als eine Nachricht sein darf.',
  source: 'Quelle',
  provisionTooLong: 'Sie ist länger, als eine Nachricht sein darf.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} und ${left} weitere`,
  left: {
    quote: ({ left }) =>
      `${counted(left, 'weiteres Zitat hatte', 'weitere Zitate hatten')} hier keinen Platz.`,
    topic: ({ left }) =>
      `${counted(left, 'weiteres Thema hatte', 'weitere Themen hatten')} hier keinen Platz.`,
    expert: ({ left }) =>
      `${counted(left, 'weitere Person hatte', 'weitere Personen hatten')} hier keinen Platz.`,
    document: ({ left }) =>
      `${counted(left, 'weiteres Dokument hatte', 'weitere Dokumente hatten')} hier keinen Platz.`,
    provision: ({ left }) =>
      `${counted(left, 'weitere Bestimmung hatte', 'weitere Bestimmungen hatten')} hier keinen Platz.`,
  },
};
