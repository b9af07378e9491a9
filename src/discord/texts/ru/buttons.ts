import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'В контексте',
  moreQuotes: ({ left }) => `Ещё цитаты (${number(left)})`,
  previousQuotes: 'Предыдущие цитаты',
  othersOnThis: 'Другие об этом',
  back: 'Назад к ответу',
  previous: 'Назад',
  next: 'Далее',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Цитата ${number(first)} из ${number(total)}`
      : `Цитаты ${number(first)}–${number(last)} из ${number(total)}`,
  only: ({ names }) => `Только: ${names.join(' · ')}`,
  questionLost: 'Вопрос из того сообщения больше нельзя прочитать. Задайте его ещё раз.',
  restrictionGone:
    'Того, чем был ограничен тот вопрос, в этих документах больше нет. Задайте его ещё раз.',
  passageChanged:
    'Документ изменился после того ответа: процитированных слов в нём больше нет. Спросите ещё раз, чтобы увидеть, что в нём теперь.',
  passageGone: 'Этого документа больше нет среди тех, которые я цитирую.',
  passageEdited: 'Текст вокруг этой цитаты изменился после того ответа.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `абзац ${number(first)} из ${number(total)}`
      : `абзацы ${number(first)}–${number(last)} из ${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `положение ${number(first)} из ${number(total)}`
      : `положения ${number(first)}–${number(last)} из ${number(total)}`,
  pages: ({ first, last }) => (first === last ? `страница ${first}` : `страницы ${first}–${last}`),
  sentenceTooLong: 'Одно из предложений здесь длиннее, чем может быть сообщение.',
};
