import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Postanowienia',
  none: 'W tych dokumentach nie ma postanowień.',
  hintAbout: '`/postanowienie które:` pokazuje, co eksperci mówią o jednym z nich.',
  nobody: 'W tym dokumencie nikt z ekspertów o nim nie mówi.',
  whatExpertsSay: 'Co mówią eksperci',
};
