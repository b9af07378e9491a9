import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `Diese Anfrage konnte ich nicht lesen. Ich beantworte ${offered}.`,
  unknownCommand: ({ name, offered }) =>
    `Den Befehl „${name}“ kenne ich nicht. Ich beantworte ${offered}.`,
  unknownButton: ({ offered }) =>
    `Diese Schaltfläche stammt aus einer anderen Version dieses Bots. Bitte fragen Sie noch einmal mit ${offered}.`,
  tooLong: ({ option, length, most }) =>
    `Was Sie bei \`${option}\` eingegeben haben, hat ${number(length)} Zeichen; ich lese höchstens ${number(most)}. Bitte fragen Sie eins nach dem anderen.`,
  failed: ({ reference }) =>
    `Bei mir ist etwas schiefgegangen, deshalb gibt es keine Antwort. Bitte versuchen Sie es noch einmal. Geschieht es wieder, nennen Sie dem Betreiber dieses Bots diese Kennung: \`${reference}\`.`,
};
