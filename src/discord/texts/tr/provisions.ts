import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Maddeler',
  none: 'Bu belgelerde madde yok.',
  hintAbout: '`/madde hangisi:` uzmanların bunlardan biri hakkında söylediklerini gösterir.',
  nobody: 'Bu belgede hiçbir uzman bundan söz etmiyor.',
  whatExpertsSay: 'Uzmanların söyledikleri',
};
