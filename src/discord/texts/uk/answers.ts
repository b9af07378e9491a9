import type { Texts } from '../texts.ts';
import { and, counted, plural, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'У цьому запитанні немає слів, які можна шукати. Запитайте реченням або кількома ключовими словами.',
  noDocuments:
    'Ще немає документів, які можна цитувати. Той, хто керує цим ботом, може додати документ до теки «corpus».',
  unknownName: ({ name }) =>
    `Серед експертів у цих документах немає нікого на ім’я «${name}», тож цитувати нічого. \`/експерти\` показує, хто висловлюється.`,
  notCovered: 'Документи не відповідають на це, тож цитувати нічого.',
  notAddressed: ({ who, count }) =>
    `${who} не ${plural(count, 'торкається', 'торкаються', 'торкаються')} цієї теми в цих документах, тож цитувати нічого.`,
  open: ({ who }) =>
    `Висловлюється: ${who}. На яку тему? Запитайте про одну з цих або про щось інше.`,
  noSubject:
    'Із цього запитання не видно, про що воно, тож шукати нічого. Назвіть предмет або виберіть одну з цих тем.',
  otherLanguage:
    'Ніщо в документах не відповідає цим словам: документи написані англійською. Запитайте англійською.',
  otherScript: ({ script: asked, written }) =>
    `Ніщо в документах не відповідає цим словам. Письмо запитання: ${script(asked)}; письмо документів: ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Ніхто в документах не вживає дослівно цих слів: ${and(phrases.map(quoted))}. Без лапок пошук іде за їхнім змістом.`,
  doesNotUse: ({ who, count, phrases }) =>
    `${who} не ${plural(count, 'вживає', 'вживають', 'вживають')} дослівно цих слів: ${and(phrases.map(quoted))}. Без лапок пошук іде за їхнім змістом.`,
  noPoints: ({ who, count, number }) =>
    `${who} не ${plural(count, 'перелічує', 'перелічують', 'перелічують')} жодних пунктів у цих документах, тож ${pointOf(number)} немає.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${plural(count, 'називає', 'називають щонайбільше', 'називають щонайбільше')} ${counted(points, 'пункт', 'пункти', 'пунктів')}, тож ${pointOf(number)} немає.`,
  closest: 'Найближчі теми, про які там ідеться:',
  covered: 'Про що там ідеться:',
  othersClose: 'Хто ще говорить про близьке:',
  topicBy: ({ topic, who }) => `- ${topic}: ${who}`,
  speaksTo: 'Теми висловлювань',
  speakTo: ({ who, count }) =>
    `Про що ${plural(count, 'говорить', 'говорять', 'говорять')} ${who}:`,
};

function quoted(phrase: string): string {
  return `«${phrase}»`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `пункту ${number}` : 'останнього пункту';
}
