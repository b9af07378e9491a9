import type { CommandTexts } from '../command-texts.ts';

const privately = { name: 'приватно', description: 'Показать ответ только вам' };

export const commands: CommandTexts = {
  ask: {
    name: 'спросить',
    description: 'Задать вопрос; ответом будут дословные цитаты экспертов',
    options: {
      question: { name: 'вопрос', description: 'Что вы хотите узнать, своими словами' },
      expert: { name: 'эксперт', description: 'Только слова этого человека' },
      document: { name: 'документ', description: 'Только этот документ' },
      topic: { name: 'тема', description: 'Только отрывки на эту тему' },
      private: privately,
    },
  },
  compare: {
    name: 'сравнить',
    description: 'Эксперты рядом: что кто говорит на тему и кто её не затрагивает',
    options: {
      about: { name: 'тема', description: 'Тема или вопрос' },
      expert1: {
        name: 'эксперт1',
        description: 'Один человек; если не указать, все, кто об этом говорит',
      },
      expert2: { name: 'эксперт2', description: 'Второй человек' },
      expert3: { name: 'эксперт3', description: 'Третий человек' },
      private: privately,
    },
  },
  expert: {
    name: 'эксперты',
    description: 'Кто эти эксперты, о чём они говорят и что кто-то из них говорит на тему',
    options: {
      name: { name: 'кто', description: 'Один человек; если не указать, весь список' },
      about: { name: 'тема', description: 'Тема, на которую вам нужны слова этого человека' },
      private: privately,
    },
  },
  provision: {
    name: 'положение',
    description: 'Положения дословно и что о них говорят эксперты',
    options: {
      about: {
        name: 'какое',
        description: 'Номер или слова положения; если не указать, весь список',
      },
      private: privately,
    },
  },
  check: {
    name: 'проверить',
    description: 'Цитаты дословны, изменены, приписаны кому-то другому или их нет в документах',
    options: {
      text: { name: 'текст', description: 'Цитата или текст с цитатами' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Проверить цитаты' },
  documents: {
    name: 'документы',
    description: 'Документы, из которых взяты цитаты, их эксперты и темы',
    options: {
      document: { name: 'документ', description: 'Один документ; если не указать, весь список' },
      private: privately,
    },
  },
  help: {
    name: 'помощь',
    description: 'О чём можно спросить, с примерами из этих документов',
    options: { private: privately },
  },
};
