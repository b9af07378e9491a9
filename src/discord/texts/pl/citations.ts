import type { Texts } from '../texts.ts';
import { counted, plural } from './grammar.ts';

export const citations: Texts['citations'] = {
  button: 'Przypis',
  apa: 'APA, wydanie 7',
  inText: 'W tekście:',
  chicagoNote: 'Chicago, przypis',
  chicagoBibliography: 'Chicago, bibliografia',
  bibtex: 'BibTeX',
  open: 'Otwórz źródło w tym miejscu',
  noLink: 'Adres tego dokumentu nie jest znany.',
  nothing: 'W tej wiadomości nie ma już cytatu do przypisu. Proszę zapytać ponownie.',
  changed:
    'Jeden z cytatów w tej wiadomości zmienił się od tego czasu w dokumentach, więc przypisu do niego nie ma. Proszę zapytać ponownie.',
  gone: 'Dokumentu jednego z cytatów w tej wiadomości już tu nie ma, więc przypisu do niego też nie.',
  tooLong:
    'Nie każda postać się tu mieści: przy tylu nazwiskach niektóre są dłuższe, niż pozwala na to wiadomość.',
  leftOver: ({ left }) =>
    `Nie ${plural(left, 'zmieścił', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'przypis', 'przypisy', 'przypisów')}.`,
};
