import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  several: {
    expert: ({ typed }) => `“${typed}” birden çok uzmana uyuyor. Hangisini kastettiniz?`,
    document: ({ typed }) => `“${typed}” birden çok belgeye uyuyor. Hangisini kastettiniz?`,
    topic: ({ typed }) => `“${typed}” birden çok konuya uyuyor. Hangisini kastettiniz?`,
    provision: ({ typed }) => `“${typed}” birden çok maddeye uyuyor. Hangisini kastettiniz?`,
  },
  noneAtAll: {
    expert: 'Bu belgelerde hiç uzman yok.',
    document: 'Burada hiç belge yok.',
    topic: 'Bu belgelerde hiç konu yok.',
    provision: 'Bu belgelerde hiç madde yok.',
  },
  none: {
    expert: ({ typed }) => `“${typed}” buradaki hiçbir uzmana uymuyor.`,
    document: ({ typed }) => `“${typed}” buradaki hiçbir belgeye uymuyor.`,
    topic: ({ typed }) => `“${typed}” buradaki hiçbir konuya uymuyor.`,
    provision: ({ typed }) => `“${typed}” buradaki hiçbir maddeye uymuyor.`,
  },
  didYouMean: 'Şunu mu demek istediniz:',
  thereAre: () => 'Bulunanlar:',
  andMore: ({ left }) => `ve ${left} tane daha`,
};
