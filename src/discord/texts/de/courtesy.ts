import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) => {
    const often = plural(times, 'einmal', `${number(times)}-mal`);
    const wait = counted(seconds, 'Sekunde', 'Sekunden');
    return `Sie haben in einer Minute ${often} gefragt. Öfter antworte ich einer Person nicht, damit für alle Zeit bleibt. Bitte fragen Sie in ${wait} wieder.`;
  },
};
