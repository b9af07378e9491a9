import type { CommandTexts } from '../command-texts.ts';

const privately = { name: 'приватно', description: 'Показати відповідь лише вам' };

export const commands: CommandTexts = {
  ask: {
    name: 'запитати',
    description: 'Поставити запитання; відповіддю є дослівні цитати експертів',
    options: {
      question: { name: 'запитання', description: 'Що ви хочете знати, вашими словами' },
      expert: { name: 'експерт', description: 'Лише слова цієї особи' },
      document: { name: 'документ', description: 'Лише цей документ' },
      topic: { name: 'тема', description: 'Лише уривки на цю тему' },
      private: privately,
    },
  },
  compare: {
    name: 'порівняти',
    description: 'Експерти поруч: що хто каже на тему і хто її не торкається',
    options: {
      about: { name: 'тема', description: 'Тема або запитання' },
      expert1: {
        name: 'експерт1',
        description: 'Одна особа; якщо не вказати, усі, хто про це говорить',
      },
      expert2: { name: 'експерт2', description: 'Друга особа' },
      expert3: { name: 'експерт3', description: 'Третя особа' },
      private: privately,
    },
  },
  expert: {
    name: 'експерти',
    description: 'Хто такі експерти, про що вони говорять і що хтось із них каже на тему',
    options: {
      name: { name: 'хто', description: 'Одна особа; якщо не вказати, увесь список' },
      about: { name: 'тема', description: 'Тема, на яку ви хочете почути цю особу' },
      private: privately,
    },
  },
  provision: {
    name: 'положення',
    description: 'Положення дослівно і що про них кажуть експерти',
    options: {
      about: {
        name: 'яке',
        description: 'Номер або слова положення; якщо не вказати, увесь список',
      },
      private: privately,
    },
  },
  check: {
    name: 'перевірити',
    description: 'Чи цитати дослівні, змінені, приписані комусь іншому, чи їх немає в документах',
    options: {
      text: { name: 'текст', description: 'Цитата або текст із цитатами' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Перевірити цитати' },
  documents: {
    name: 'документи',
    description: 'Документи, з яких узято цитати, їхні експерти й теми',
    options: {
      document: { name: 'документ', description: 'Один документ; якщо не вказати, увесь список' },
      private: privately,
    },
  },
  help: {
    name: 'допомога',
    description: 'Про що можна запитати, з прикладами з цих документів',
    options: { private: privately },
  },
};
