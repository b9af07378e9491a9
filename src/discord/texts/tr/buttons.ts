import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'Bağlamında',
  moreQuotes: ({ left }) => `Diğer alıntılar (${number(left)})`,
  previousQuotes: 'Önceki alıntılar',
  othersOnThis: 'Başkaları ne diyor',
  back: 'Yanıta dön',
  previous: 'Önceki',
  next: 'Sonraki',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Alıntı ${number(first)}/${number(total)}`
      : `Alıntılar ${number(first)}–${number(last)}/${number(total)}`,
  only: ({ names }) => `Yalnızca: ${names.join(' · ')}`,
  questionLost: 'O mesajdaki soru artık okunamıyor. Lütfen yeniden sorun.',
  restrictionGone: 'O sorunun sınırlandığı şey artık bu belgelerde yok. Lütfen yeniden sorun.',
  passageChanged:
    'Belge o yanıttan bu yana değişti: orada alıntılanan sözler artık belgede yok. Şimdi ne dediğini görmek için lütfen yeniden sorun.',
  passageGone: 'O belge artık alıntı yaptıklarım arasında değil.',
  passageEdited: 'Bu alıntının çevresindeki metin o yanıttan bu yana değişti.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `paragraf ${number(first)}/${number(total)}`
      : `paragraflar ${number(first)}–${number(last)}/${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `madde ${number(first)}/${number(total)}`
      : `maddeler ${number(first)}–${number(last)}/${number(total)}`,
  pages: ({ first, last }) => (first === last ? `sayfa ${first}` : `sayfalar ${first}–${last}`),
  sentenceTooLong: 'Buradaki bir cümle, bir mesajın olabileceğinden daha uzun.',
};
