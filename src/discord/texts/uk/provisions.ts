import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Положення',
  none: 'У цих документах немає положень.',
  hintAbout: '`/положення яке:` показує, що експерти кажуть про одне з них.',
  nobody: 'Жоден експерт у цьому документі про нього не говорить.',
  whatExpertsSay: 'Що кажуть експерти',
};
