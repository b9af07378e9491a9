import { opensBlock } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import { countCommon, type Print } from '../print.ts';
import { endsSentence } from '../sentence-edge.ts';
import { readSigners } from '../signers.ts';
import { readTurnLabel, speakerKey, type TurnLabel } from './label.ts';
import { isOffice, isSeat, isWitness } from './office.ts';
import { type Roll, surnameOf } from './roll.ts';
import { findStatements } from './statement.ts';

/** A stretch of conversation that one speaker has. */
export interface Turn {
  /** Index of the line that its label begins. */
  readonly at: number;
  /** How many lines the label takes, the one with the turn's first words included. */
  readonly count: number;
  readonly label: TurnLabel;
  /** What labels of one speaker share. */
  readonly key: string;
  /** Its words, label aside, as far as the next turn. */
  readonly text: string;
  /** True for what was handed in to be read: no label stands before it, and its headings are its own. */
  readonly isStatement?: boolean;
}

type Found = Pick<Turn, 'at' | 'count' | 'label' | 'key' | 'isStatement'>;

/** The turns of a document that may be a conversation. */
export function findTurns(print: Print, start: number, roll: Roll): readonly Turn[] {
  const found: Found[] = [];
  for (let at = start; at < print.lines.length; at += 1) {
    const label = labelAt(print, at);
    if (!label || !opens(print, at, label)) continue;
    found.push({ at, ...label, key: keyOf(label.label) });
    at += label.count - 1;
  }
  const credible = createCredibility(print, found, roll);
  const kept = found.filter(credible);
  const all = [...kept, ...findStatements(print, start, kept)].sort((a, b) => a.at - b.at);
  return all.map((turn, each) => {
    const end = all[each + 1]?.at ?? print.lines.length;
    const further = print.lines.slice(turn.at + turn.count, end);
    // A question that is a heading is put to all, and by nobody who speaks here.
    const heading = further.findIndex(({ layout }) => layout?.heading !== undefined);
    const own = heading === -1 ? further : further.slice(0, heading);
    return { ...turn, text: [turn.label.rest, ...own.map(({ text }) => text)].join(' ').trim() };
  });
}

/** A bracket or a bold name may go on below: `Ms Holm (Director,` and in the next line `Sea House): …`. */
const MOST_LINES = 3;

function labelAt({ lines }: Print, at: number): { label: TurnLabel; count: number } | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const own = readTurnLabel(line);
  const isOpen = /^[^()]{3,60}\([^:]*$/u.test(line.text) && !endsInBracket(line.text);
  if (own && !(isOpen && own.form !== 'colon')) return { label: own, count: 1 };
  if (!isOpen) return undefined;
  let text = line.text;
  for (let count = 2; count <= MOST_LINES; count += 1) {
    const next = lines[at + count - 1];
    if (!next) return undefined;
    const before = `${text} `;
    text = before + next.text;
    const label = readTurnLabel({ text, ...(line.layout ? { layout: line.layout } : {}) });
    if (label?.form !== 'colon' || label.note === undefined) continue;
    if (label.printed.length <= before.length) return undefined;
    return { label, count };
  }
  return undefined;
}

const endsInBracket = (text: string): boolean =>
  (text.match(/\(/gu)?.length ?? 0) <= (text.match(/\)/gu)?.length ?? 0);

function keyOf({ speaker, isNumbered }: TurnLabel): string {
  const key = speakerKey(speaker);
  if (/^(?:q|question)$/u.test(key) || (key === '' && isNumbered)) return 'q';
  return /^(?:a|answer)$/u.test(key) ? 'a' : key;
}

/** A label opens its line after a text that has ended. */
function opens(
  { lines }: Print,
  at: number,
  { label: { form, isNumbered, rest, speaker } }: { label: TurnLabel },
): boolean {
  const line = lines[at];
  const previous = lines[at - 1];
  if (!line || !previous || line.afterBlank || line.layout?.opens || isNumbered) return true;
  if (line.layout?.lead !== undefined && !/letter/u.test(form)) return true;
  // A line set in from the one before begins a paragraph.
  if (line.indent >= previous.indent + 2 && form !== 'line') return true;
  const hasEnded =
    endsSentence(previous.text) || /(?:[-–—…)\]]|\.\.\.)["”’]?$/u.test(previous.text);
  // Nothing but a heading or a caption stands before a label in capitals.
  const isCaption =
    /^[^\p{Ll}]+$/u.test(previous.text) && rest !== '' && (form === 'colon' || form === 'stop');
  // No sentence goes on with a name in capitals and a colon.
  const isCapitals = form === 'colon' && /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(speaker);
  return hasEnded || isCaption || isCapitals;
}

/** Which of the labels found are labels, as the others like them make it likely. */
function createCredibility(print: Print, found: readonly Found[], roll: Roll) {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.get(key) ?? 0;
  for (const { key, label } of found) {
    for (const each of [key, `${key} ${label.form}`, `all ${label.form}`]) {
      counts.set(each, count(each) + 1);
    }
  }
  // `HOLM:` is a label where another one is `ADA HOLM:`.
  const surnames = new Set(
    found.flatMap(({ label: { speaker } }) => (isOneWord(speaker) ? [] : [surnameOf(speaker)])),
  );
  const stopIndent = usualIndent(print, found);
  return ({ at, label, key }: Found): boolean => {
    const alike = count(`${key} ${label.form}`);
    const isKnown =
      [isOffice, isSeat, isWitness].some((is) => is(key)) ||
      roll.names(label.speaker) ||
      (isOneWord(label.speaker) && surnames.has(surnameOf(label.speaker)));
    switch (label.form) {
      case 'colon':
        return (
          count(key) > 1 ||
          label.isNumbered ||
          label.note !== undefined ||
          isKnown ||
          isPlainName(print, label.speaker)
        );
      case 'letter':
        return label.isNumbered || (counts.has('q') && counts.has('a'));
      case 'bare letter':
        return (
          count('all letter') === 0 && count('q bare letter') > 2 && count('a bare letter') > 2
        );
      case 'stop': {
        const isSetIn = (print.lines[at]?.indent ?? 0) >= stopIndent - 1;
        return isSetIn && (alike > 1 || (count('all stop') > 5 && isKnown));
      }
      case 'line':
        return alike >= 3 && (isKnown || readSigners(label.speaker)?.rest === '');
      case 'lead':
      case 'time':
        return alike > 1;
    }
  };
}

/** How far the labels that a full stop ends are set in, where most are. */
function usualIndent({ lines }: Print, found: readonly Found[]): number {
  const indents = found
    .filter(({ label }) => label.form === 'stop')
    .map(({ at }) => lines[at]?.indent ?? 0)
    .sort((a, b) => a - b);
  return indents[Math.floor(indents.length / 3)] ?? 0;
}

/** A name with given name or title, whose words are none of the language's. */
function isPlainName(print: Print, speaker: string): boolean {
  const signers = readSigners(speaker);
  if (signers?.rest !== '') return false;
  const [name] = signers.names;
  return name.honorific !== undefined || countCommon(print, signers) === 0;
}

const LEAST_TURNS = 4;

/** True when labels that come again make most of the labels, and most of the text is theirs. */
export function isTranscript(print: Print, turns: readonly Turn[], roll: Roll): boolean {
  const counts = new Map<string, number>();
  // Who is `ADA HOLM` at first may be `HOLM` from then on.
  const fullKeys = new Map<string, Set<string>>();
  for (const { key, label } of turns) {
    if (isOneWord(label.speaker)) continue;
    const surname = surnameOf(label.speaker);
    fullKeys.set(surname, (fullKeys.get(surname) ?? new Set()).add(key));
  }
  const idOf = ({ key, label }: Turn) => {
    const [only, ...others] = isOneWord(label.speaker) ? (fullKeys.get(surnameOf(key)) ?? []) : [];
    return others.length === 0 ? (only ?? key) : key;
  };
  for (const turn of turns) counts.set(idOf(turn), (counts.get(idOf(turn)) ?? 0) + 1);
  // Where somebody presides, those on the list may speak once.
  const isPresided = turns.filter(({ key }) => isOffice(key) && key !== 'q').length > 1;
  const again = turns.filter(
    (turn) => (counts.get(idOf(turn)) ?? 0) > 1 || (isPresided && roll.names(turn.label.speaker)),
  );
  const speakers = new Set(again.map(idOf)).size;
  const numbered = turns.filter(({ label }) => label.isNumbered).length;
  if (numbered < 3 && (again.length < LEAST_TURNS || speakers < 2)) return false;
  if (again.length < turns.length * 0.6 && numbered < 3) return false;
  const spoken = turns.reduce(
    (sum, { label, text }) => sum + label.printed.length + text.length,
    0,
  );
  const whole = print.lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  return spoken > whole * 0.3;
}

/** The lines from `at` on as far as the next paragraph, folded to one. */
export function blockText(lines: Print['lines'], at: number): string {
  return lines
    .slice(at, nextBlock(lines, at))
    .map(({ text }) => text)
    .join(' ');
}

/** Index of the line with which the next paragraph opens. */
export function nextBlock(lines: Print['lines'], at: number): number {
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line && opensBlock(line)) return next;
  }
  return lines.length;
}

/** How many words a speaker's label has, for what is too short to be told apart by. */
export const isOneWord = (speaker: string): boolean => wordsOf(speaker).length === 1;
