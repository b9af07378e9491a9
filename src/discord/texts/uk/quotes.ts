import type { Texts } from '../texts.ts';
import { and, counted, date, plural } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `сторінка ${page}`,
  paragraph: ({ paragraph }) => `абзац ${paragraph}`,
  provision: ({ number }) => `Положення ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Вступ**, ${publisher}`,
  backgroundOfDocument: '**Вступ**, текст самого документа',
  sentenceTooLong: 'Речення, яке відповідає, довше, ніж може бути повідомлення.',
  source: 'Джерело',
  provisionTooLong: 'Воно довше, ніж може бути повідомлення.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} і ще ${left}`,
  left: {
    quote: ({ left }) =>
      `Сюди не ${plural(left, 'вмістилася', 'вмістилися', 'вмістилося')} ще ${counted(left, 'цитата', 'цитати', 'цитат')}.`,
    topic: ({ left }) =>
      `Сюди не ${plural(left, 'вмістилася', 'вмістилися', 'вмістилося')} ще ${counted(left, 'тема', 'теми', 'тем')}.`,
    expert: ({ left }) =>
      `Сюди не ${plural(left, 'вмістилася', 'вмістилися', 'вмістилося')} ще ${counted(left, 'особа', 'особи', 'осіб')}.`,
    document: ({ left }) =>
      `Сюди не ${plural(left, 'вмістився', 'вмістилися', 'вмістилося')} ще ${counted(left, 'документ', 'документи', 'документів')}.`,
    provision: ({ left }) =>
      `Сюди не ${plural(left, 'вмістилося', 'вмістилися', 'вмістилося')} ще ${counted(left, 'положення', 'положення', 'положень')}.`,
  },
};
