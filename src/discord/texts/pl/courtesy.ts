import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) => {
    const often = counted(times, 'pytanie', 'pytania', 'pytań');
    const wait = counted(seconds, 'sekundę', 'sekundy', 'sekund');
    return `W ciągu minuty przyszło od Państwa ${often}. Częściej jednej osobie nie odpowiadam, żeby starczyło czasu dla wszystkich. Proszę zapytać ponownie za ${wait}.`;
  },
};
