import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'У контексті',
  moreQuotes: ({ left }) => `Більше цитат (${number(left)})`,
  previousQuotes: 'Попередні цитати',
  othersOnThis: 'Інші про це',
  back: 'Назад до відповіді',
  previous: 'Назад',
  next: 'Далі',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Цитата ${number(first)} із ${number(total)}`
      : `Цитати ${number(first)}–${number(last)} із ${number(total)}`,
  only: ({ names }) => `Лише: ${names.join(' · ')}`,
  questionLost: 'Запитання з того повідомлення вже не можна прочитати. Поставте його ще раз.',
  restrictionGone:
    'Того, чим було обмежене те запитання, у цих документах уже немає. Поставте його ще раз.',
  passageChanged:
    'Документ змінився після тієї відповіді: процитованих слів у ньому вже немає. Запитайте ще раз, щоб побачити, що в ньому тепер.',
  passageGone: 'Цього документа вже немає серед тих, які я цитую.',
  passageEdited: 'Текст довкола цієї цитати змінився після тієї відповіді.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `абзац ${number(first)} із ${number(total)}`
      : `абзаци ${number(first)}–${number(last)} із ${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `положення ${number(first)} із ${number(total)}`
      : `положення ${number(first)}–${number(last)} із ${number(total)}`,
  pages: ({ first, last }) => (first === last ? `сторінка ${first}` : `сторінки ${first}–${last}`),
  sentenceTooLong: 'Одне з речень тут довше, ніж може бути повідомлення.',
};
