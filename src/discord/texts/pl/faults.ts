import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const faults: Texts['faults'] = {
  unreadable: ({ offered }) => `Nie udało się odczytać tego polecenia. Odpowiadam na ${offered}.`,
  unknownCommand: ({ name, offered }) => `Nie znam polecenia „${name}”. Odpowiadam na ${offered}.`,
  unknownButton: ({ offered }) =>
    `Ten przycisk pochodzi z innej wersji tego bota. Proszę zapytać ponownie za pomocą ${offered}.`,
  tooLong: ({ option, length, most }) =>
    `Tekst wpisany w \`${option}\` ma ${counted(length, 'znak', 'znaki', 'znaków')}; czytam najwyżej ${number(most)}. Proszę pytać o jedną rzecz naraz.`,
  failed: ({ reference }) =>
    `Coś poszło nie tak po mojej stronie i odpowiedzi nie ma. Proszę spróbować ponownie; jeśli to się powtórzy, proszę podać osobie prowadzącej tego bota ten numer: \`${reference}\`.`,
};
