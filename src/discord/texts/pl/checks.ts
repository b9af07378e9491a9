import type { Texts } from '../texts.ts';
import { and, counted, number, plural } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) =>
    `Sprawdzono ${counted(count, 'cytat', 'cytaty', 'cytatów')}: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) =>
      `${number(count)} ${plural(count, 'dosłowny', 'dosłowne', 'dosłownych')}`,
    altered: ({ count }) =>
      `${number(count)} ${plural(count, 'zmieniony', 'zmienione', 'zmienionych')}`,
    misattributed: ({ count }) =>
      `${number(count)} ${plural(count, 'błędnie przypisany', 'błędnie przypisane', 'błędnie przypisanych')}`,
    absent: ({ count }) => `${number(count)} spoza tych dokumentów`,
    fragment: ({ count }) =>
      `${number(count)} ${plural(count, 'zbyt krótki', 'zbyt krótkie', 'zbyt krótkich')} do oceny`,
    unchecked: ({ count }) =>
      `${number(count)} ${plural(count, 'niesprawdzony', 'niesprawdzone', 'niesprawdzonych')}`,
  },
  verbatim: ({ quotation }) => `**Dosłowny:** „${quotation}”`,
  altered: ({ quotation }) => `**Zmieniony:** „${quotation}”`,
  misattributed: ({ quotation }) => `**Błędnie przypisany:** „${quotation}”`,
  absent: ({ quotation }) =>
    `**Spoza tych dokumentów:** „${quotation}”\nNie ma w nich nic zbliżonego do tych słów.`,
  fragment: ({ quotation }) =>
    `**Zbyt krótki do oceny:** „${quotation}”\nMniej niż cztery słowa nie mówią, skąd pochodzą.`,
  unchecked: ({ quotation }) =>
    `**Niesprawdzony:** „${quotation}”\nJest tu więcej cytatów, niż sprawdzam naraz.`,
  notTheirs: ({ name, who }) =>
    `Wiadomość przypisuje te słowa tej osobie: ${name}. W dokumentach ich źródłem jest: ${who}.`,
  secondHand: ({ name, who }) =>
    `Czyje to słowa: ${name}. Kto je przytacza: ${who}. W dokumencie stoją w cudzysłowie.`,
  apart: 'Wiadomość łączy to z innymi zdaniami; w dokumentach nie stoi to obok nich.',
  theSource: 'W źródle:',
  changed: ({ quoted, source }) => `- zmieniono: „${quoted}” zamiast „${source}”`,
  added: ({ quoted }) => `- dodano: „${quoted}”`,
  leftOut: ({ source }) => `- pominięto: „${source}”`,
  moreDifferences: ({ left }) => `- i jeszcze ${counted(left, 'różnica', 'różnice', 'różnic')}`,
  negation: '**(przeczenie: może odwrócić sens)**',
  onlyCase: '(tylko wielkie i małe litery)',
  onlyPunctuation: '(tylko interpunkcja)',
  gap: ({ source }) => `Pominięto tam, gdzie cytat to zaznacza: „${source}”`,
  own: ({ words }) => `W nawiasach, a nie w źródle: ${and(words.map((each) => `„${each}”`))}`,
  alsoIn: ({ places }) => `Te same słowa są też tutaj: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }) => `postanowienie ${count}, „${title}”`,
  backgroundOf: ({ title }) => `tekst wprowadzający, „${title}”`,
  commentOf: ({ names, title }) => `${names}, „${title}”`,
  nothing:
    'Nie ma tu tekstu do sprawdzenia. Proszę użyć tego polecenia na wiadomości, która kogoś cytuje.',
  leftOver: ({ left }) =>
    `Nie ${plural(left, 'zmieścił', 'zmieściły', 'zmieściło')} się tu jeszcze ${counted(left, 'cytat', 'cytaty', 'cytatów')}.`,
};
