import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Disposiciones',
  none: 'En estos documentos no hay disposiciones.',
  hintAbout: '`/disposición cuál:` muestra lo que se dice de una de ellas.',
  nobody: 'Nadie habla de ella en este documento.',
  whatExpertsSay: 'Lo que dicen sus especialistas',
};
