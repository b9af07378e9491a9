import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) => {
    const often = counted(times, 'vez', 'veces');
    const wait = counted(seconds, 'segundo', 'segundos');
    return `Ha preguntado ${often} en un minuto: no respondo más a menudo a una misma persona, para que haya tiempo para todo el mundo. Pregunte de nuevo dentro de ${wait}, por favor.`;
  },
};
