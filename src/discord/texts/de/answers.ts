import type { Texts } from '../texts.ts';
import { and, counted, plural, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'In dieser Frage stehen keine Wörter, nach denen sich suchen lässt. Fragen Sie in einem Satz oder mit ein paar Stichwörtern.',
  noDocuments:
    'Es gibt noch keine Dokumente, aus denen sich zitieren lässt. Wer diesen Bot betreibt, kann eines in den Ordner „corpus“ legen.',
  unknownName: ({ name }) =>
    `In diesen Dokumenten heißt niemand von den Fachleuten „${name}“; es gibt also nichts zu zitieren. \`/fachleute\` zeigt, wer zu Wort kommt.`,
  notCovered: 'Die Dokumente beantworten das nicht; es gibt also nichts zu zitieren.',
  notAddressed: ({ who, count }) =>
    `${who} ${plural(count, 'geht', 'gehen')} in diesen Dokumenten nicht darauf ein; es gibt also nichts zu zitieren.`,
  open: ({ who }) =>
    `Wozu möchten Sie ${who} hören? Fragen Sie nach einem dieser Themen oder nach etwas anderem.`,
  noSubject:
    'Diese Frage sagt nicht, worum es geht; es gibt also nichts zu suchen. Nennen Sie einen Gegenstand, oder wählen Sie eines dieser Themen.',
  otherLanguage:
    'Nichts in den Dokumenten passt zu diesen Wörtern: Die Dokumente sind auf Englisch. Bitte fragen Sie auf Englisch.',
  otherScript: ({ script: asked, written }) =>
    `Nichts in den Dokumenten passt zu diesen Wörtern. Schrift der Frage: ${script(asked)}; Schrift der Dokumente: ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Niemand in den Dokumenten gebraucht diese Worte wörtlich: ${and(phrases.map(quoted))}. Ohne die Anführungszeichen wird nach ihrem Sinn gesucht.`,
  doesNotUse: ({ who, count, phrases }) =>
    `${who} ${plural(count, 'gebraucht', 'gebrauchen')} diese Worte nicht wörtlich: ${and(phrases.map(quoted))}. Ohne die Anführungszeichen wird nach ihrem Sinn gesucht.`,
  noPoints: ({ who, count, number }) =>
    `${who} ${plural(count, 'zählt', 'zählen')} in diesen Dokumenten keine Punkte auf; ${pointOf(number)} gibt es also nicht.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${plural(count, 'nennt', 'nennen höchstens')} ${counted(points, 'Punkt', 'Punkte')}; ${pointOf(number)} gibt es also nicht.`,
  closest: 'Die nächstliegenden Themen, um die es dort geht:',
  covered: 'Worum es dort geht:',
  othersClose: 'Wer dem sonst nahekommt:',
  topicBy: ({ topic, who }) => `- ${topic}: ${who}`,
  speaksTo: 'Äußert sich zu',
  speakTo: ({ who, count }) => `Wozu ${who} sich ${plural(count, 'äußert', 'äußern')}:`,
};

function quoted(phrase: string): string {
  return `„${phrase}“`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `einen Punkt ${number}` : 'einen letzten Punkt';
}
