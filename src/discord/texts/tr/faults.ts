import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `Bu isteği okuyamadım. Yanıt verdiğim komutlar: ${offered}.`,
  unknownCommand: ({ name, offered }) =>
    `“${name}” komutunu bilmiyorum. Yanıt verdiğim komutlar: ${offered}.`,
  unknownButton: ({ offered }) =>
    `Bu düğme, botun başka bir sürümünden kalma. Lütfen şunlardan biriyle yeniden sorun: ${offered}.`,
  tooLong: ({ option, length, most }) =>
    `\`${option}\` için yazılan metin ${counted(length, 'karakter')}; en fazla ${number(most)} karakter okuyorum. Lütfen her seferinde tek bir şey sorun.`,
  failed: ({ reference }) =>
    `Bende bir şeyler ters gitti ve yanıt veremedim. Lütfen yeniden deneyin; yine olursa bu botu işleten kişiye şu kodu bildirin: \`${reference}\`.`,
};
