import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${number(count)} из ${counted(total, 'эксперта', 'экспертов', 'экспертов')} ${plural(count, 'говорит', 'говорят', 'говорят')} об этом`,
  others: ({ count, total }) =>
    `${number(count)} из ${counted(total, 'другого эксперта', 'других экспертов', 'других экспертов')} ${plural(count, 'говорит', 'говорят', 'говорят')} об этом`,
  noWords: 'Здесь нет слов, которые можно искать. Назовите тему или задайте вопрос.',
  nobody: 'Ни один эксперт в этих документах не затрагивает эту тему, так что сравнивать нечего.',
  nobodyElse: 'Никто другой в этих документах не затрагивает эту тему.',
  silent: ({ who }) => `Кто не затрагивает эту тему: ${who}`,
  words: ({ count }) => counted(count, 'слово', 'слова', 'слов'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Эксперт ${number(first)} из ${number(total)}`
      : `Эксперты ${number(first)}–${number(last)} из ${number(total)}`,
  more: ({ left }) => `Ещё эксперты (${number(left)})`,
  previous: 'Предыдущие эксперты',
};
