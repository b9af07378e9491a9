import type { Texts } from '../texts.ts';

export const experts: Texts['experts'] = {
  heading: 'Uzmanlar',
  nobody: 'Bu belgelerde konuşan uzman yok.',
  hintName: '`/uzmanlar ad:` bir uzmanın nelerden söz ettiğini gösterir.',
  hintAbout: '`/uzmanlar konu:` bu konulardan birinde ya da başka bir konuda ondan alıntı yapar.',
  noComment: 'Bu belgelerde bu kişinin yorumu yok.',
};
