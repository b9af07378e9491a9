import type { CommandTexts } from '../command-texts.ts';

const privately = { name: 'gizli', description: 'Yanıtı yalnızca size göster' };

export const commands: CommandTexts = {
  ask: {
    name: 'sor',
    description: 'Soru sorun; yanıt, uzmanların sözlerinden kelimesi kelimesine alıntıdır',
    options: {
      question: { name: 'soru', description: 'Öğrenmek istediğiniz, kendi sözlerinizle' },
      expert: { name: 'uzman', description: 'Yalnızca bu uzmanın sözleri' },
      document: { name: 'belge', description: 'Yalnızca bu belge' },
      topic: { name: 'konu', description: 'Yalnızca bu konudaki bölümler' },
      private: privately,
    },
  },
  compare: {
    name: 'karşılaştır',
    description: 'Uzmanlar yan yana: bir konuda kim ne diyor, kim değinmiyor',
    options: {
      about: { name: 'konu', description: 'Bir konu ya da soru' },
      expert1: {
        name: 'uzman1',
        description: 'Bir uzman; boş bırakılırsa bu konuda konuşan herkes',
      },
      expert2: { name: 'uzman2', description: 'İkinci uzman' },
      expert3: { name: 'uzman3', description: 'Üçüncü uzman' },
      private: privately,
    },
  },
  expert: {
    name: 'uzmanlar',
    description: 'Uzmanlar kim, nelerden söz ediyorlar ve bir konuda ne diyorlar',
    options: {
      name: { name: 'ad', description: 'Bir uzman; boş bırakılırsa hepsi gösterilir' },
      about: { name: 'konu', description: 'Uzmanın hangi konudaki sözlerini istediğiniz' },
      private: privately,
    },
  },
  provision: {
    name: 'madde',
    description: 'Maddelerin tam metni ve uzmanların bunlar hakkında söyledikleri',
    options: {
      about: {
        name: 'hangisi',
        description: 'Maddenin numarası ya da içinden sözcükler; boş bırakılırsa hepsi gösterilir',
      },
      private: privately,
    },
  },
  check: {
    name: 'denetle',
    description: 'Alıntılar birebir mi, değiştirilmiş mi, yanlış kişiye mi ait, belgelerde yok mu',
    options: {
      text: { name: 'metin', description: 'Bir alıntı ya da içinde alıntı olan bir metin' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Alıntıları denetle' },
  documents: {
    name: 'belgeler',
    description: 'Alıntıların geldiği belgeler, uzmanları ve konuları',
    options: {
      document: { name: 'belge', description: 'Bir belge; boş bırakılırsa hepsi gösterilir' },
      private: privately,
    },
  },
  help: {
    name: 'yardım',
    description: 'Neler sorabileceğiniz, bu belgelerden örneklerle',
    options: { private: privately },
  },
};
