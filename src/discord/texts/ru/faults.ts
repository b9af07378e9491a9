import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `Этот запрос не удалось прочитать. Я отвечаю на ${offered}.`,
  unknownCommand: ({ name, offered }) => `Я не знаю команды «${name}». Я отвечаю на ${offered}.`,
  unknownButton: ({ offered }) =>
    `Эта кнопка из другой версии этого бота. Спросите ещё раз с помощью ${offered}.`,
  tooLong: ({ option, length, most }) =>
    `В тексте для \`${option}\` ${counted(length, 'знак', 'знака', 'знаков')}; я читаю самое большее ${number(most)}. Спрашивайте о чём-то одном.`,
  failed: ({ reference }) =>
    `Произошла ошибка с моей стороны, поэтому ответа нет. Попробуйте ещё раз; если это повторится, сообщите тому, кто управляет этим ботом, этот номер: \`${reference}\`.`,
};
