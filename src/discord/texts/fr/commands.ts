import type { CommandTexts } from '../command-texts.ts';

const privately = { name: 'privé', description: 'Ne montrer la réponse qu’à vous' };

export const commands: CommandTexts = {
  ask: {
    name: 'demander',
    description: 'Poser une question ; la réponse cite les experts mot pour mot',
    options: {
      question: {
        name: 'question',
        description: 'Ce que vous voulez savoir, avec vos propres mots',
      },
      expert: { name: 'personne', description: 'Seulement les propos de cette personne' },
      document: { name: 'document', description: 'Seulement ce document' },
      topic: { name: 'thème', description: 'Seulement les passages sur ce thème' },
      private: privately,
    },
  },
  compare: {
    name: 'comparer',
    description: 'Les experts côte à côte : ce que chacun dit d’un sujet, et qui n’en parle pas',
    options: {
      about: { name: 'sujet', description: 'Un thème ou une question' },
      expert1: {
        name: 'personne1',
        description: 'Une personne ; sans précision, toutes celles qui en parlent',
      },
      expert2: { name: 'personne2', description: 'Une deuxième personne' },
      expert3: { name: 'personne3', description: 'Une troisième personne' },
      private: privately,
    },
  },
  expert: {
    name: 'experts',
    description: 'Qui sont les experts, de quoi ils parlent, et ce qu’ils disent d’un sujet',
    options: {
      name: { name: 'nom', description: 'Une personne ; sans précision, la liste complète' },
      about: { name: 'sujet', description: 'Le sujet sur lequel vous voulez la citer' },
      private: privately,
    },
  },
  provision: {
    name: 'disposition',
    description: 'Les dispositions mot pour mot, et ce que les experts en disent',
    options: {
      about: {
        name: 'laquelle',
        description: 'Le numéro ou des mots d’une disposition ; sans précision, la liste complète',
      },
      private: privately,
    },
  },
  check: {
    name: 'vérifier',
    description:
      'Vérifier des citations : exactes, modifiées, mal attribuées ou absentes des documents',
    options: {
      text: { name: 'texte', description: 'Une citation, ou un texte qui contient des citations' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Vérifier les citations' },
  documents: {
    name: 'documents',
    description: 'Les documents d’où viennent les citations, avec leurs experts et leurs thèmes',
    options: {
      document: {
        name: 'document',
        description: 'Un document ; sans précision, la liste complète',
      },
      private: privately,
    },
  },
  help: {
    name: 'aide',
    description: 'Ce que vous pouvez demander, avec des exemples tirés de ces documents',
    options: { private: privately },
  },
};
