import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const courtesy: Texts['courtesy'] = {
  tooOften: ({ times, seconds }) =>
    `Bir dakika içinde ${number(times)} kez sordunuz; herkese zaman kalsın diye bir kişiye daha sık yanıt vermiyorum. Lütfen ${counted(seconds, 'saniye')} sonra yeniden sorun.`,
};
