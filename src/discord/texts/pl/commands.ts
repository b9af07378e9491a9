import type { CommandTexts } from '../command-texts.ts';

const privately = {
  name: 'prywatnie',
  description: 'Odpowiedź widoczna tylko dla pytającej osoby',
};

export const commands: CommandTexts = {
  ask: {
    name: 'zapytaj',
    description: 'Pytanie do dokumentów; odpowiedzią są dosłowne cytaty ekspertów',
    options: {
      question: { name: 'pytanie', description: 'O co chodzi, własnymi słowami' },
      expert: { name: 'osoba', description: 'Tylko słowa tej osoby' },
      document: { name: 'dokument', description: 'Tylko ten dokument' },
      topic: { name: 'temat', description: 'Tylko fragmenty na ten temat' },
      private: privately,
    },
  },
  compare: {
    name: 'porównaj',
    description: 'Eksperci obok siebie: co kto mówi na dany temat, a kto się do niego nie odnosi',
    options: {
      about: { name: 'temat', description: 'Temat albo pytanie' },
      expert1: {
        name: 'osoba1',
        description: 'Osoba; bez podania wszyscy, którzy o tym mówią',
      },
      expert2: { name: 'osoba2', description: 'Druga osoba' },
      expert3: { name: 'osoba3', description: 'Trzecia osoba' },
      private: privately,
    },
  },
  expert: {
    name: 'eksperci',
    description: 'Kim są eksperci, o czym mówią i co dana osoba mówi na wybrany temat',
    options: {
      name: { name: 'osoba', description: 'Osoba; bez podania cała lista' },
      about: { name: 'temat', description: 'Temat wypowiedzi tej osoby' },
      private: privately,
    },
  },
  provision: {
    name: 'postanowienie',
    description: 'Dosłowna treść postanowień i to, co mówią o nich eksperci',
    options: {
      about: {
        name: 'które',
        description: 'Numer albo słowa postanowienia; bez podania cała lista',
      },
      private: privately,
    },
  },
  check: {
    name: 'sprawdź',
    description: 'Czy cytaty są dosłowne, zmienione, przypisane komu innemu, czy spoza dokumentów',
    options: {
      text: { name: 'tekst', description: 'Cytat albo tekst z cytatami' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Sprawdź cytaty' },
  documents: {
    name: 'dokumenty',
    description: 'Dokumenty, z których pochodzą cytaty, ich eksperci i tematy',
    options: {
      document: { name: 'dokument', description: 'Dokument; bez podania cała lista' },
      private: privately,
    },
  },
  help: {
    name: 'pomoc',
    description: 'O co można zapytać, z przykładami z tych dokumentów',
    options: { private: privately },
  },
};
