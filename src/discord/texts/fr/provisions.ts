import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Dispositions',
  none: 'Ces documents ne contiennent aucune disposition.',
  hintAbout: '`/disposition laquelle:` montre ce que les experts disent de l’une d’elles.',
  nobody: 'Aucun expert n’en parle dans ce document.',
  whatExpertsSay: 'Ce que disent les experts',
};
