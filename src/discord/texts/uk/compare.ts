import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${number(count)} із ${counted(total, 'експерта', 'експертів', 'експертів')} ${plural(count, 'говорить', 'говорять', 'говорять')} про це`,
  others: ({ count, total }) =>
    `${number(count)} із ${counted(total, 'іншого експерта', 'інших експертів', 'інших експертів')} ${plural(count, 'говорить', 'говорять', 'говорять')} про це`,
  noWords: 'Тут немає слів, які можна шукати. Назвіть тему або поставте запитання.',
  nobody: 'Жоден експерт у цих документах не торкається цієї теми, тож порівнювати нічого.',
  nobodyElse: 'Ніхто інший у цих документах не торкається цієї теми.',
  silent: ({ who }) => `Хто цієї теми не торкається: ${who}`,
  words: ({ count }) => counted(count, 'слово', 'слова', 'слів'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Експерт ${number(first)} із ${number(total)}`
      : `Експерти ${number(first)}–${number(last)} із ${number(total)}`,
  more: ({ left }) => `Більше експертів (${number(left)})`,
  previous: 'Попередні експерти',
};
