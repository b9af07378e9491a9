import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) => {
    const often = counted(times, 'раз', 'рази', 'разів');
    const wait = counted(seconds, 'секунду', 'секунди', 'секунд');
    return `Ви запитали ${often} за хвилину: частіше я одній особі не відповідаю, щоб часу вистачало всім. Запитайте знову за ${wait}.`;
  },
};
