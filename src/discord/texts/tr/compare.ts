import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${counted(total, 'uzman')} arasından bu konuda konuşan: ${number(count)}`,
  others: ({ count, total }) =>
    `Diğer ${counted(total, 'uzman')} arasından bu konuda konuşan: ${number(count)}`,
  noWords: 'Bunda aranacak sözcük yok. Lütfen bir konu belirtin ya da soru sorun.',
  nobody: 'Bu belgelerde hiçbir uzman buna değinmiyor; karşılaştırılacak bir şey yok.',
  nobodyElse: 'Bu belgelerde başka kimse buna değinmiyor.',
  silent: ({ who }) => `Buna kim değinmiyor: ${who}`,
  words: ({ count }) => counted(count, 'sözcük'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Uzman ${number(first)}/${number(total)}`
      : `Uzmanlar ${number(first)}–${number(last)}/${number(total)}`,
  more: ({ left }) => `Diğer uzmanlar (${number(left)})`,
  previous: 'Önceki uzmanlar',
};
