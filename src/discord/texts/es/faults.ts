import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `No pude leer esa petición. Respondo a ${offered}.`,
  unknownCommand: ({ name, offered }) => `No conozco el comando «${name}». Respondo a ${offered}.`,
  unknownButton: ({ offered }) =>
    `Ese botón es de otra versión de este bot. Pregunte de nuevo con ${offered}, por favor.`,
  tooLong: ({ option, length, most }) =>
    `El texto escrito en \`${option}\` tiene ${number(length)} caracteres; leo como mucho ${number(most)}. Pregunte una cosa cada vez.`,
  failed: ({ reference }) =>
    `Algo ha fallado por mi parte y no he podido responder. Inténtelo de nuevo, por favor; si vuelve a ocurrir, indique esta referencia a quien gestiona este bot: \`${reference}\`.`,
};
