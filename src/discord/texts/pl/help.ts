import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const help: Texts['help'] = {
  heading: 'O co można zapytać',
  intro: ({ experts, documents }) =>
    `Cytuję wypowiedzi ${counted(experts, 'osoby', 'osób', 'osób')} z ${counted(documents, 'dokumentu', 'dokumentów', 'dokumentów')}: dosłownie, z nazwiskiem i miejscem. Od siebie nie piszę nic o samej sprawie, a gdy dokumenty nie dają odpowiedzi, mówię o tym wprost.`,
  ask: 'Cytaty, które na to odpowiadają. `osoba`, `dokument` i `temat` zawężają wyszukiwanie; podczas pisania pojawiają się propozycje pytań.',
  expert: 'Co mówi o tym jedna osoba. Samo `/eksperci` pokazuje całą listę.',
  compare: 'Eksperci obok siebie, a także kto się do tego nie odnosi.',
  provision: 'Dosłowna treść postanowienia i to, co mówią o nim eksperci.',
  provisions: 'Dosłowna treść postanowień i to, co mówią o nich eksperci.',
  check: 'Czy cytat dosłownie zgadza się z dokumentami.',
  checkQuotes: ({ name }) => `To samo dla dowolnej wiadomości: w jej menu Aplikacje → **${name}**.`,
  documents: 'Z czego cytuję i kto się tam wypowiada.',
  help: 'Ten przegląd.',
  buttons: 'Przyciski pod odpowiedzią:',
  button: ({ name, does }) => `- **${name}**: ${does}`,
  inContext: 'fragment, w którym stoi cytat, i reszta wypowiedzi',
  more: 'Więcej cytatów',
  moreQuotes: 'kolejne cytaty, które odpowiadają',
  othersOnThis: 'co mówią o tym inni eksperci',
  cite: 'przypis do skopiowania',
  privately: 'Z opcją `prywatnie` przy każdym poleceniu odpowiedź widzi tylko pytająca osoba.',
};
