import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Cytuję z ${counted(count, 'dokumentu', 'dokumentów', 'dokumentów')}`,
  none: 'Nie ma jeszcze dokumentów, z których można cytować. Osoba prowadząca tego bota dodaje je poleceniem `npm run ingest -- FILE`; gdy tylko dokument znajdzie się w folderze „corpus”, można o niego pytać.',
  experts: ({ count }) => counted(count, 'osoba', 'osoby', 'osób'),
  passages: ({ count }) => counted(count, 'fragment', 'fragmenty', 'fragmentów'),
  provisions: ({ count }) => counted(count, 'postanowienie', 'postanowienia', 'postanowień'),
  hintDocument: '`/dokumenty dokument:` pokazuje, kto i o czym mówi w jednym z nich.',
  hintExpert: '`/eksperci osoba:` pokazuje, o czym mówi dana osoba; `/zapytaj` ją cytuje.',
  speaksTo: ({ topics }) => `Tematy wypowiedzi: ${topics}`,
  nobody: 'W tym dokumencie nie wypowiada się żaden ekspert.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)} z ${number(total)}`
      : `${number(first)}–${number(last)} z ${number(total)}`,
};
