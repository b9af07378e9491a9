import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) => {
    const often = counted(times, 'раз', 'раза', 'раз');
    const wait = counted(seconds, 'секунду', 'секунды', 'секунд');
    return `Вы спросили ${often} за минуту: чаще я одному человеку не отвечаю, чтобы времени хватало всем. Спросите снова через ${wait}.`;
  },
};
