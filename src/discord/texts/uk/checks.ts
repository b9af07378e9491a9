import type { Texts } from '../texts.ts';
import { and, counted, number, plural } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) =>
    `Перевірено ${counted(count, 'цитату', 'цитати', 'цитат')}: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) =>
      `${number(count)} ${plural(count, 'дослівна', 'дослівні', 'дослівних')}`,
    altered: ({ count }) => `${number(count)} ${plural(count, 'змінена', 'змінені', 'змінених')}`,
    misattributed: ({ count }) =>
      `${number(count)} ${plural(count, 'хибно приписана', 'хибно приписані', 'хибно приписаних')}`,
    absent: ({ count }) => `${number(count)} не з цих документів`,
    fragment: ({ count }) =>
      `${number(count)} ${plural(count, 'надто коротка', 'надто короткі', 'надто коротких')} для оцінки`,
    unchecked: ({ count }) =>
      `${number(count)} ${plural(count, 'неперевірена', 'неперевірені', 'неперевірених')}`,
  },
  verbatim: ({ quotation }) => `**Дослівна:** «${quotation}»`,
  altered: ({ quotation }) => `**Змінена:** «${quotation}»`,
  misattributed: ({ quotation }) => `**Хибно приписана:** «${quotation}»`,
  absent: ({ quotation }) =>
    `**Не з цих документів:** «${quotation}»\nУ них немає нічого близького до цих слів.`,
  fragment: ({ quotation }) =>
    `**Надто коротка для оцінки:** «${quotation}»\nМенше ніж чотири слова не кажуть, звідки вони.`,
  unchecked: ({ quotation }) =>
    `**Неперевірена:** «${quotation}»\nТут більше цитат, ніж я перевіряю за один раз.`,
  notTheirs: ({ name, who }) =>
    `Повідомлення приписує ці слова такій особі: ${name}. У документах їхнє джерело: ${who}.`,
  secondHand: ({ name, who }) =>
    `Чиї це слова: ${name}. Хто їх наводить: ${who}. У документі вони в лапках.`,
  apart: 'У повідомленні це йде поспіль з іншими реченнями; у документах вони стоять не поруч.',
  theSource: 'У джерелі:',
  changed: ({ quoted, source }) => `- змінено: «${quoted}» замість «${source}»`,
  added: ({ quoted }) => `- додано: «${quoted}»`,
  leftOut: ({ source }) => `- пропущено: «${source}»`,
  moreDifferences: ({ left }) =>
    `- і ще ${counted(left, 'відмінність', 'відмінності', 'відмінностей')}`,
  negation: '**(заперечення: зміст може стати протилежним)**',
  onlyCase: '(лише великі й малі літери)',
  onlyPunctuation: '(лише розділові знаки)',
  gap: ({ source }) => `Пропущено там, де це позначено в цитаті: «${source}»`,
  own: ({ words }) => `У дужках, а в джерелі немає: ${and(words.map((each) => `«${each}»`))}`,
  alsoIn: ({ places }) => `Ті самі слова є також тут: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }) => `положення ${count}, «${title}»`,
  backgroundOf: ({ title }) => `вступний текст, «${title}»`,
  commentOf: ({ names, title }) => `${names}, «${title}»`,
  nothing:
    'Тут немає тексту, який можна перевірити. Скористайтеся цим на повідомленні, яке когось цитує.',
  leftOver: ({ left }) =>
    `Сюди не ${plural(left, 'вмістилася', 'вмістилися', 'вмістилося')} ще ${counted(left, 'цитата', 'цитати', 'цитат')}.`,
};
