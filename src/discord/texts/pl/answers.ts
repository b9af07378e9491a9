import type { Texts } from '../texts.ts';
import { and, counted, plural, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'W tym pytaniu nie ma słów, których można by szukać. Proszę zapytać pełnym zdaniem albo kilkoma słowami.',
  noDocuments:
    'Nie ma jeszcze dokumentów, z których można cytować. Osoba prowadząca tego bota może dodać dokument do folderu „corpus”.',
  unknownName: ({ name }) =>
    `Żaden z ekspertów w tych dokumentach nie nosi nazwiska „${name}”, więc nie ma czego zacytować. \`/eksperci\` pokazuje, kto się wypowiada.`,
  notCovered: 'Dokumenty na to nie odpowiadają, więc nie ma czego zacytować.',
  notAddressed: ({ who, count }) =>
    `${who} nie ${plural(count, 'odnosi', 'odnoszą', 'odnoszą')} się do tego w tych dokumentach, więc nie ma czego zacytować.`,
  open: ({ who }) =>
    `Wypowiada się: ${who}. Na jaki temat? Proszę zapytać o jeden z poniższych albo o coś innego.`,
  noSubject:
    'Z tego pytania nie wynika, czego dotyczy, więc nie ma czego szukać. Proszę podać temat albo wybrać jeden z poniższych.',
  otherLanguage:
    'Nic w dokumentach nie pasuje do tych słów: dokumenty są po angielsku. Proszę zapytać po angielsku.',
  otherScript: ({ script: asked, written }) =>
    `Nic w dokumentach nie pasuje do tych słów. Pismo pytania: ${script(asked)}; pismo dokumentów: ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Nikt w dokumentach nie używa dosłownie tych słów: ${and(phrases.map(quoted))}. Bez cudzysłowu wyszukiwany jest ich sens.`,
  doesNotUse: ({ who, count, phrases }) =>
    `${who} nie ${plural(count, 'używa', 'używają', 'używają')} dosłownie tych słów: ${and(phrases.map(quoted))}. Bez cudzysłowu wyszukiwany jest ich sens.`,
  noPoints: ({ who, count, number }) =>
    `${who} nie ${plural(count, 'wylicza', 'wyliczają', 'wyliczają')} w tych dokumentach żadnych punktów, więc ${pointOf(number)} nie ma.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${plural(count, 'wymienia', 'wymieniają najwyżej', 'wymieniają najwyżej')} ${counted(points, 'punkt', 'punkty', 'punktów')}, więc ${pointOf(number)} nie ma.`,
  closest: 'Najbliższe tematy, o których tam mowa:',
  covered: 'O czym tam mowa:',
  othersClose: 'Kto jeszcze mówi o czymś bliskim:',
  topicBy: ({ topic, who }) => `- ${topic}: ${who}`,
  speaksTo: 'Tematy wypowiedzi',
  speakTo: ({ who, count }) => `O czym ${plural(count, 'mówi', 'mówią', 'mówią')} ${who}:`,
};

function quoted(phrase: string): string {
  return `„${phrase}”`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `punktu nr ${number}` : 'ostatniego punktu';
}
