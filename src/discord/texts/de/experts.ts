import type { Texts } from '../texts.ts';

export const experts: Texts['experts'] = {
  heading: 'Fachleute',
  nobody: 'In diesen Dokumenten kommen keine Fachleute zu Wort.',
  hintName: '`/fachleute name:` zeigt, wozu sich eine Person äußert.',
  hintAbout: '`/fachleute thema:` zitiert sie zu einem dieser Themen oder zu etwas anderem.',
  noComment: 'In diesen Dokumenten steht kein Beitrag von dieser Person.',
};
