import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) => {
    const wait = counted(seconds, 'seconde', 'secondes');
    return `Vous avez posé des questions ${number(times)} fois en une minute : je ne réponds pas plus souvent à une même personne, afin qu’il reste du temps pour tout le monde. Veuillez réessayer dans ${wait}.`;
  },
};
