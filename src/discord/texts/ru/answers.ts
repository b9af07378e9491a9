import type { Texts } from '../texts.ts';
import { and, counted, plural, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'В этом вопросе нет слов, которые можно искать. Спросите предложением или несколькими ключевыми словами.',
  noDocuments:
    'Документов для цитирования пока нет. Тот, кто управляет этим ботом, может добавить документ в папку «corpus».',
  unknownName: ({ name }) =>
    `Среди экспертов в этих документах нет никого с именем «${name}», так что цитировать нечего. \`/эксперты\` показывает, кто высказывается.`,
  notCovered: 'Документы не отвечают на это, так что цитировать нечего.',
  notAddressed: ({ who, count }) =>
    `${who} не ${plural(count, 'затрагивает', 'затрагивают', 'затрагивают')} эту тему в этих документах, так что цитировать нечего.`,
  open: ({ who }) =>
    `Высказывается: ${who}. На какую тему? Спросите об одной из этих или о чём-то другом.`,
  noSubject:
    'Из этого вопроса не видно, о чём он, так что искать нечего. Назовите предмет или выберите одну из этих тем.',
  otherLanguage:
    'Ничто в документах не соответствует этим словам: документы написаны по-английски. Спросите по-английски.',
  otherScript: ({ script: asked, written }) =>
    `Ничто в документах не соответствует этим словам. Письменность вопроса: ${script(asked)}; письменность документов: ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Никто в документах не употребляет дословно этих слов: ${and(phrases.map(quoted))}. Без кавычек поиск идёт по их смыслу.`,
  doesNotUse: ({ who, count, phrases }) =>
    `${who} не ${plural(count, 'употребляет', 'употребляют', 'употребляют')} дословно этих слов: ${and(phrases.map(quoted))}. Без кавычек поиск идёт по их смыслу.`,
  noPoints: ({ who, count, number }) =>
    `${who} не ${plural(count, 'перечисляет', 'перечисляют', 'перечисляют')} никаких пунктов в этих документах, так что ${pointOf(number)} нет.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${plural(count, 'называет', 'называют самое большее', 'называют самое большее')} ${counted(points, 'пункт', 'пункта', 'пунктов')}, так что ${pointOf(number)} нет.`,
  closest: 'Ближайшие темы, о которых там идёт речь:',
  covered: 'О чём там идёт речь:',
  othersClose: 'Кто ещё говорит о близком:',
  topicBy: ({ topic, who }) => `- ${topic}: ${who}`,
  speaksTo: 'Темы высказываний',
  speakTo: ({ who, count }) => `О чём ${plural(count, 'говорит', 'говорят', 'говорят')} ${who}:`,
};

function quoted(phrase: string): string {
  return `«${phrase}»`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `пункта ${number}` : 'последнего пункта';
}
