import type { CommandTexts } from '../command-texts.ts';

const privately = { name: 'privat', description: 'Die Antwort nur Ihnen zeigen' };

export const commands: CommandTexts = {
  ask: {
    name: 'fragen',
    description: 'Eine Frage stellen; die Antwort sind wörtliche Zitate der Fachleute',
    options: {
      question: { name: 'frage', description: 'Was Sie wissen möchten, in Ihren eigenen Worten' },
      expert: { name: 'person', description: 'Nur die Worte dieser Person' },
      document: { name: 'dokument', description: 'Nur dieses Dokument' },
      topic: { name: 'thema', description: 'Nur Textstellen zu diesem Thema' },
      private: privately,
    },
  },
  compare: {
    name: 'vergleichen',
    description: 'Fachleute im Vergleich: wer was zu einem Thema sagt, und wer sich nicht äußert',
    options: {
      about: { name: 'thema', description: 'Ein Thema oder eine Frage' },
      expert1: {
        name: 'person1',
        description: 'Eine Person; ohne Angabe alle, die sich dazu äußern',
      },
      expert2: { name: 'person2', description: 'Eine zweite Person' },
      expert3: { name: 'person3', description: 'Eine dritte Person' },
      private: privately,
    },
  },
  expert: {
    name: 'fachleute',
    description: 'Wer die Fachleute sind, wozu sie sich äußern, und was sie zu einem Thema sagen',
    options: {
      name: { name: 'name', description: 'Eine Person; ohne Angabe werden alle gezeigt' },
      about: { name: 'thema', description: 'Wozu Sie die Person hören möchten' },
      private: privately,
    },
  },
  provision: {
    name: 'bestimmung',
    description: 'Die Bestimmungen im Wortlaut, und was die Fachleute dazu sagen',
    options: {
      about: {
        name: 'welche',
        description: 'Nummer oder Worte einer Bestimmung; ohne Angabe werden alle gezeigt',
      },
      private: privately,
    },
  },
  check: {
    name: 'prüfen',
    description:
      'Zitate prüfen: wörtlich, verändert, falsch zugeschrieben, nicht in den Dokumenten',
    options: {
      text: { name: 'text', description: 'Ein Zitat oder ein Text, in dem Zitate stehen' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Zitate prüfen' },
  documents: {
    name: 'dokumente',
    description: 'Die Dokumente, aus denen zitiert wird, mit ihren Fachleuten und Themen',
    options: {
      document: { name: 'dokument', description: 'Ein Dokument; ohne Angabe werden alle gezeigt' },
      private: privately,
    },
  },
  help: {
    name: 'hilfe',
    description: 'Was Sie fragen können, mit Beispielen aus diesen Dokumenten',
    options: { private: privately },
  },
};
