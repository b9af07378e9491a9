import type { Texts } from '../texts.ts';
import { and, counted, date } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `sayfa ${page}`,
  paragraph: ({ paragraph }) => `paragraf ${paragraph}`,
  provision: ({ number }) => `Madde ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Arka plan**, ${publisher}`,
  backgroundOfDocument: '**Arka plan**, belgenin kendi metni',
  sentenceTooLong: 'Yanıt veren cümle, bir mesajın olabileceğinden daha uzun.',
  source: 'Kaynak',
  provisionTooLong: 'Bu madde, bir mesajın olabileceğinden daha uzun.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} ve ${left} tane daha`,
  left: {
    quote: ({ left }) => `Buraya ${counted(left, 'alıntı')} daha sığmadı.`,
    topic: ({ left }) => `Buraya ${counted(left, 'konu')} daha sığmadı.`,
    expert: ({ left }) => `Buraya ${counted(left, 'uzman')} daha sığmadı.`,
    document: ({ left }) => `Buraya ${counted(left, 'belge')} daha sığmadı.`,
    provision: ({ left }) => `Buraya ${counted(left, 'madde')} daha sığmadı.`,
  },
};
