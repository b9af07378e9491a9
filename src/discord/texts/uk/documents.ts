import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Я цитую ${counted(count, 'документ', 'документи', 'документів')}`,
  none: 'Ще немає документів, які можна цитувати. Той, хто керує цим ботом, додає документ командою `npm run ingest -- FILE`; щойно він з’явиться в теці «corpus», про нього можна запитувати.',
  experts: ({ count }) => counted(count, 'експерт', 'експерти', 'експертів'),
  passages: ({ count }) => counted(count, 'уривок', 'уривки', 'уривків'),
  provisions: ({ count }) => counted(count, 'положення', 'положення', 'положень'),
  hintDocument: '`/документи документ:` показує, хто й про що говорить в одному з них.',
  hintExpert: '`/експерти хто:` показує, про що говорить одна особа; `/запитати` її цитує.',
  speaksTo: ({ topics }) => `Теми висловлювань: ${topics}`,
  nobody: 'У цьому документі не висловлюється жоден експерт.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)} із ${number(total)}`
      : `${number(first)}–${number(last)} із ${number(total)}`,
};
