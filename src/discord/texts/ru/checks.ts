import type { Texts } from '../texts.ts';
import { and, counted, number, plural } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) =>
    `${plural(count, 'Проверена', 'Проверены', 'Проверено')} ${counted(count, 'цитата', 'цитаты', 'цитат')}: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) =>
      `${number(count)} ${plural(count, 'дословная', 'дословные', 'дословных')}`,
    altered: ({ count }) =>
      `${number(count)} ${plural(count, 'изменённая', 'изменённые', 'изменённых')}`,
    misattributed: ({ count }) =>
      `${number(count)} ${plural(count, 'приписанная не тому', 'приписанные не тому', 'приписанных не тому')}`,
    absent: ({ count }) => `${number(count)} не из этих документов`,
    fragment: ({ count }) =>
      `${number(count)} ${plural(count, 'слишком короткая', 'слишком короткие', 'слишком коротких')} для оценки`,
    unchecked: ({ count }) =>
      `${number(count)} ${plural(count, 'непроверенная', 'непроверенные', 'непроверенных')}`,
  },
  verbatim: ({ quotation }) => `**Дословная:** «${quotation}»`,
  altered: ({ quotation }) => `**Изменённая:** «${quotation}»`,
  misattributed: ({ quotation }) => `**Приписана не тому:** «${quotation}»`,
  absent: ({ quotation }) =>
    `**Не из этих документов:** «${quotation}»\nВ них нет ничего близкого к этим словам.`,
  fragment: ({ quotation }) =>
    `**Слишком короткая для оценки:** «${quotation}»\nМеньше четырёх слов не говорят, откуда они взяты.`,
  unchecked: ({ quotation }) =>
    `**Непроверенная:** «${quotation}»\nЗдесь больше цитат, чем я проверяю за один раз.`,
  notTheirs: ({ name, who }) =>
    `Сообщение приписывает эти слова такому человеку: ${name}. В документах их источник: ${who}.`,
  secondHand: ({ name, who }) =>
    `Чьи это слова: ${name}. Кто их приводит: ${who}. В документе они стоят в кавычках.`,
  apart: 'В сообщении это идёт подряд с другими предложениями; в документах они стоят не рядом.',
  theSource: 'В источнике:',
  changed: ({ quoted, source }) => `- изменено: «${quoted}» вместо «${source}»`,
  added: ({ quoted }) => `- добавлено: «${quoted}»`,
  leftOut: ({ source }) => `- пропущено: «${source}»`,
  moreDifferences: ({ left }) => `- и ещё ${counted(left, 'отличие', 'отличия', 'отличий')}`,
  negation: '**(отрицание: смысл может стать обратным)**',
  onlyCase: '(только прописные и строчные буквы)',
  onlyPunctuation: '(только знаки препинания)',
  gap: ({ source }) => `Пропущено там, где это обозначено в цитате: «${source}»`,
  own: ({ words }) => `В скобках, а в источнике нет: ${and(words.map((each) => `«${each}»`))}`,
  alsoIn: ({ places }) => `Те же слова есть также здесь: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }) => `положение ${count}, «${title}»`,
  backgroundOf: ({ title }) => `вводный текст, «${title}»`,
  commentOf: ({ names, title }) => `${names}, «${title}»`,
  nothing:
    'Здесь нет текста, который можно проверить. Используйте это на сообщении, которое кого-то цитирует.',
  leftOver: ({ left }) =>
    `Здесь не ${plural(left, 'поместилась', 'поместились', 'поместилось')} ещё ${counted(left, 'цитата', 'цитаты', 'цитат')}.`,
};
