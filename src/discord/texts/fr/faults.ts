import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `Je n’ai pas pu lire cette demande. Je réponds à ${offered}.`,
  unknownCommand: ({ name, offered }) =>
    `Je ne connais pas la commande « ${name} ». Je réponds à ${offered}.`,
  unknownButton: ({ offered }) =>
    `Ce bouton vient d’une autre version de ce bot. Veuillez poser à nouveau la question avec ${offered}.`,
  tooLong: ({ option, length, most }) =>
    `Le texte saisi pour \`${option}\` compte ${number(length)} caractères ; j’en lis au plus ${number(most)}. Posez une question à la fois.`,
  failed: ({ reference }) =>
    `Un problème est survenu de mon côté, et je n’ai pas pu répondre. Veuillez réessayer ; si cela se reproduit, donnez cette référence à la personne qui gère ce bot : \`${reference}\`.`,
};
