import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Я цитирую ${counted(count, 'документ', 'документа', 'документов')}`,
  none: 'Документов для цитирования пока нет. Тот, кто управляет этим ботом, добавляет документ командой `npm run ingest -- FILE`; как только он появится в папке «corpus», о нём можно спрашивать.',
  experts: ({ count }) => counted(count, 'эксперт', 'эксперта', 'экспертов'),
  passages: ({ count }) => counted(count, 'отрывок', 'отрывка', 'отрывков'),
  provisions: ({ count }) => counted(count, 'положение', 'положения', 'положений'),
  hintDocument: '`/документы документ:` показывает, кто и о чём говорит в одном из них.',
  hintExpert: '`/эксперты кто:` показывает, о чём говорит один человек; `/спросить` его цитирует.',
  speaksTo: ({ topics }) => `Темы высказываний: ${topics}`,
  nobody: 'В этом документе не высказывается ни один эксперт.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)} из ${number(total)}`
      : `${number(first)}–${number(last)} из ${number(total)}`,
};
