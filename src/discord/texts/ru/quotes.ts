import type { Texts } from '../texts.ts';
import { and, counted, date, plural } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `страница ${page}`,
  paragraph: ({ paragraph }) => `абзац ${paragraph}`,
  provision: ({ number }) => `Положение ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Введение**, ${publisher}`,
  backgroundOfDocument: '**Введение**, текст самого документа',
  sentenceTooLong: 'Предложение, которое отвечает, длиннее, чем может быть сообщение.',
  source: 'Источник',
  provisionTooLong: 'Оно длиннее, чем может быть сообщение.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} и ещё ${left}`,
  left: {
    quote: ({ left }) =>
      `Здесь не ${plural(left, 'поместилась', 'поместились', 'поместилось')} ещё ${counted(left, 'цитата', 'цитаты', 'цитат')}.`,
    topic: ({ left }) =>
      `Здесь не ${plural(left, 'поместилась', 'поместились', 'поместилось')} ещё ${counted(left, 'тема', 'темы', 'тем')}.`,
    expert: ({ left }) =>
      `Здесь не ${plural(left, 'поместился', 'поместились', 'поместилось')} ещё ${counted(left, 'человек', 'человека', 'человек')}.`,
    document: ({ left }) =>
      `Здесь не ${plural(left, 'поместился', 'поместились', 'поместилось')} ещё ${counted(left, 'документ', 'документа', 'документов')}.`,
    provision: ({ left }) =>
      `Здесь не ${plural(left, 'поместилось', 'поместились', 'поместилось')} ещё ${counted(left, 'положение', 'положения', 'положений')}.`,
  },
};
