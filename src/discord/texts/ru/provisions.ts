import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Положения',
  none: 'В этих документах нет положений.',
  hintAbout: '`/положение какое:` показывает, что эксперты говорят об одном из них.',
  nobody: 'Ни один эксперт в этом документе о нём не говорит.',
  whatExpertsSay: 'Что говорят эксперты',
};
