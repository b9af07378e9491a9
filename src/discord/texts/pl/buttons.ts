import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'W kontekście',
  moreQuotes: ({ left }) => `Więcej cytatów (${number(left)})`,
  previousQuotes: 'Poprzednie cytaty',
  othersOnThis: 'Inni o tym',
  back: 'Powrót do odpowiedzi',
  previous: 'Wstecz',
  next: 'Dalej',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Cytat ${number(first)} z ${number(total)}`
      : `Cytaty ${number(first)}–${number(last)} z ${number(total)}`,
  only: ({ names }) => `Tylko: ${names.join(' · ')}`,
  questionLost: 'Nie da się już odczytać pytania z tamtej wiadomości. Proszę zadać je ponownie.',
  restrictionGone:
    'Tego, do czego było zawężone tamto pytanie, nie ma już w tych dokumentach. Proszę zadać je ponownie.',
  passageChanged:
    'Dokument zmienił się od czasu tamtej odpowiedzi: zacytowanych słów już w nim nie ma. Proszę zapytać ponownie o obecną treść.',
  passageGone: 'Tego dokumentu nie ma już wśród tych, które cytuję.',
  passageEdited: 'Tekst wokół tego cytatu zmienił się od czasu tamtej odpowiedzi.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `akapit ${number(first)} z ${number(total)}`
      : `akapity ${number(first)}–${number(last)} z ${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `postanowienie ${number(first)} z ${number(total)}`
      : `postanowienia ${number(first)}–${number(last)} z ${number(total)}`,
  pages: ({ first, last }) => (first === last ? `strona ${first}` : `strony ${first}–${last}`),
  sentenceTooLong: 'Jedno ze zdań jest tu dłuższe, niż pozwala na to wiadomość.',
};
