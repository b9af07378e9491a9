import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `Цей запит не вдалося прочитати. Я відповідаю на ${offered}.`,
  unknownCommand: ({ name, offered }) => `Я не знаю команди «${name}». Я відповідаю на ${offered}.`,
  unknownButton: ({ offered }) =>
    `Ця кнопка з іншої версії цього бота. Запитайте ще раз за допомогою ${offered}.`,
  tooLong: ({ option, length, most }) =>
    `У тексті для \`${option}\` ${counted(length, 'знак', 'знаки', 'знаків')}; я читаю щонайбільше ${number(most)}. Запитуйте про щось одне.`,
  failed: ({ reference }) =>
    `Сталася помилка з мого боку, тож відповіді немає. Спробуйте ще раз; якщо це повториться, повідомте тому, хто керує цим ботом, цей номер: \`${reference}\`.`,
};
