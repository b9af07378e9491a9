import type { Texts } from '../texts.ts';
import { and, counted, date, plural } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `strona ${page}`,
  paragraph: ({ paragraph }) => `akapit ${paragraph}`,
  provision: ({ number }) => `Postanowienie ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Wprowadzenie**, ${publisher}`,
  backgroundOfDocument: '**Wprowadzenie**, tekst samego dokumentu',
  sentenceTooLong: 'Zdanie, które odpowiada, jest dłuższe, niż pozwala na to wiadomość.',
  source: 'Źródło',
  provisionTooLong: 'Jest ono dłuższe, niż pozwala na to wiadomość.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} i jeszcze ${left}`,
  left: {
    quote: ({ left }) =>
      `Nie ${plural(left, 'zmieścił', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'cytat', 'cytaty', 'cytatów')}.`,
    topic: ({ left }) =>
      `Nie ${plural(left, 'zmieścił', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'temat', 'tematy', 'tematów')}.`,
    expert: ({ left }) =>
      `Nie ${plural(left, 'zmieściła', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'osoba', 'osoby', 'osób')}.`,
    document: ({ left }) =>
      `Nie ${plural(left, 'zmieścił', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'dokument', 'dokumenty', 'dokumentów')}.`,
    provision: ({ left }) =>
      `Nie ${plural(left, 'zmieściło', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'postanowienie', 'postanowienia', 'postanowień')}.`,
  },
};
