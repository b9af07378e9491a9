import type { Texts } from '../texts.ts';
import { and, counted, number } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) => `${counted(count, 'alıntı')} denetlendi: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) => `${number(count)} birebir`,
    altered: ({ count }) => `${number(count)} değiştirilmiş`,
    misattributed: ({ count }) => `${number(count)} yanlış kişiye atfedilmiş`,
    absent: ({ count }) => `${number(count)} bu belgelerde yok`,
    fragment: ({ count }) => `${number(count)} değerlendirilemeyecek kadar kısa`,
    unchecked: ({ count }) => `${number(count)} denetlenmedi`,
  },
  verbatim: ({ quotation }) => `**Birebir:** “${quotation}”`,
  altered: ({ quotation }) => `**Değiştirilmiş:** “${quotation}”`,
  misattributed: ({ quotation }) => `**Yanlış kişiye atfedilmiş:** “${quotation}”`,
  absent: ({ quotation }) =>
    `**Bu belgelerde yok:** “${quotation}”\nBelgelerde bu sözlere yakın bir şey geçmiyor.`,
  fragment: ({ quotation }) =>
    `**Değerlendirilemeyecek kadar kısa:** “${quotation}”\nDörtten az sözcük nereden geldiğini göstermez.`,
  unchecked: ({ quotation }) =>
    `**Denetlenmedi:** “${quotation}”\nBurada bir seferde denetlediğimden fazla alıntı var.`,
  notTheirs: ({ name, who }) =>
    `Mesaj bu sözleri şu kişiye atfediyor: ${name}. Belgelerdeki kaynağı: ${who}.`,
  secondHand: ({ name, who }) =>
    `Sözlerin sahibi: ${name}. Aktaran: ${who}. Belgede tırnak içinde duruyorlar.`,
  apart: 'Mesaj bunu başka cümlelerle birleştiriyor; belgelerde onların yanında yer almıyor.',
  theSource: 'Kaynakta şöyle geçiyor:',
  changed: ({ quoted, source }) => `- değiştirilmiş: “${source}” yerine “${quoted}”`,
  added: ({ quoted }) => `- eklenmiş: “${quoted}”`,
  leftOut: ({ source }) => `- çıkarılmış: “${source}”`,
  moreDifferences: ({ left }) => `- ve ${counted(left, 'fark')} daha`,
  negation: '**(bir olumsuzlama: anlamı tersine çevirebilir)**',
  onlyCase: '(yalnızca büyük/küçük harf)',
  onlyPunctuation: '(yalnızca noktalama)',
  gap: ({ source }) => `Alıntının belirttiği yerde çıkarılmış: “${source}”`,
  own: ({ words }) =>
    `Ayraç içinde olup kaynakta olmayan: ${and(words.map((each) => `“${each}”`))}`,
  alsoIn: ({ places }) => `Aynı sözler şurada da geçiyor: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }) => `madde ${count}, “${title}”`,
  backgroundOf: ({ title }) => `arka plan metni, “${title}”`,
  commentOf: ({ names, title }) => `${names}, “${title}”`,
  nothing: 'Burada denetlenecek metin yok. Bunu, birinden alıntı yapan bir mesajda kullanın.',
  leftOver: ({ left }) => `Buraya ${counted(left, 'alıntı')} daha sığmadı.`,
};
