import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${number(count)} z ${counted(total, 'osoby', 'osób', 'osób')} ${plural(count, 'mówi', 'mówią', 'mówi')} o tym`,
  others: ({ count, total }) =>
    `${number(count)} z ${counted(total, 'pozostałej osoby', 'pozostałych osób', 'pozostałych osób')} ${plural(count, 'mówi', 'mówią', 'mówi')} o tym`,
  noWords: 'Nie ma tu słów, których można by szukać. Proszę podać temat albo zadać pytanie.',
  nobody:
    'Żaden z ekspertów w tych dokumentach nie odnosi się do tego, więc nie ma czego porównać.',
  nobodyElse: 'Nikt inny w tych dokumentach nie odnosi się do tego.',
  silent: ({ who }) => `Kto się do tego nie odnosi: ${who}`,
  words: ({ count }) => counted(count, 'słowo', 'słowa', 'słów'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Osoba ${number(first)} z ${number(total)}`
      : `Osoby ${number(first)}–${number(last)} z ${number(total)}`,
  more: ({ left }) => `Więcej osób (${number(left)})`,
  previous: 'Poprzednie osoby',
};
