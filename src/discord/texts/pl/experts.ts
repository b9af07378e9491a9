import type { Texts } from '../texts.ts';

export const experts: Texts['experts'] = {
  heading: 'Eksperci',
  nobody: 'W tych dokumentach nie wypowiada się żaden ekspert.',
  hintName: '`/eksperci osoba:` pokazuje, o czym mówi dana osoba.',
  hintAbout: '`/eksperci temat:` cytuje ją na jeden z tych tematów albo na inny.',
  noComment: 'W tych dokumentach nie ma wypowiedzi tej osoby.',
};
