import { isRoleQualifier, wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { endsSentence } from '../sentence-edge.ts';
import { readSigners } from '../signers.ts';
import { readTurnLabel, speakerKey, type TurnLabel } from '../turn-label.ts';

/** A stretch of conversation that one speaker has. */
export interface Turn {
  /** Index of the line that its label begins. */
  readonly at: number;
  readonly label: TurnLabel;
  /** What labels of one speaker share. */
  readonly key: string;
  /** Its words, label aside, as far as the next turn. */
  readonly text: string;
}

/** The labels of those who ask or preside, whoever they are. */
const OFFICE =
  /^(?:the )?(?:acting |vice |co |deputy )?(?:chair(?:man|woman|person)?|presiding (?:officer|judge|member)|president|speaker|court|clerk|moderator|interviewer|interviewers|host|presenter|facilitator|question|questions|q|questioner|audience(?: member| question)?|member of the audience|operator|(?:court )?reporter|hearing (?:officer|examiner)|bailiff|editor|staff|counsel|magistrate|registrar|arbitrator|commissioner|juror|unidentified \p{L}+|unknown \p{L}+)(?: (?:of|for) [\p{L} ]+)?$/u;
/** The titles of those who sit in a house or on a bench, and mostly ask. */
const SEAT =
  /^(?:senator|representative|congressman|congresswoman|chair|chairman|chairwoman|chairperson|(?:chief )?justice|judge|commissioner|lord|lady|baroness) \p{L}[\p{L} ]*$/u;

/** True for the label, as a key, of one who presides or asks, whoever it is. */
export const isOffice = (key: string): boolean => OFFICE.test(key);
/** True for the label, as a key, of one whose title is that of a member or judge. */
export const isSeat = (key: string): boolean => SEAT.test(key);

/** The turns of a document that may be a conversation. */
export function findTurns(print: Print, start: number): readonly Turn[] {
  const found: { at: number; label: TurnLabel; key: string }[] = [];
  for (let at = start; at < print.lines.length; at += 1) {
    const line = print.lines[at];
    const label = line && readTurnLabel(line);
    if (!line || !label || !opens(print, at, label)) continue;
    found.push({ at, label, key: keyOf(label) });
  }
  const counts = new Map<string, number>();
  for (const { key, label } of found) {
    for (const each of [key, `${key} ${label.form}`]) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const kept = found.filter((each) => isCredible(counts, each));
  return kept.map((turn, each) => {
    const end = kept[each + 1]?.at ?? print.lines.length;
    const further = print.lines.slice(turn.at + 1, end).map(({ text }) => text);
    return { ...turn, text: [turn.label.rest, ...further].join(' ').trim() };
  });
}

function keyOf({ speaker, isNumbered }: TurnLabel): string {
  const key = speakerKey(speaker);
  if (/^(?:q|question)$/u.test(key) || (key === '' && isNumbered)) return 'q';
  return /^(?:a|answer)$/u.test(key) ? 'a' : key;
}

/** A label opens its line after a text that has ended. */
function opens({ lines }: Print, at: number, { form, isNumbered }: TurnLabel): boolean {
  const line = lines[at];
  const previous = lines[at - 1];
  if (!line || !previous || line.afterBlank || line.layout?.opens || isNumbered) return true;
  if (line.layout?.lead !== undefined && form !== 'letter') return true;
  return endsSentence(previous.text) || /(?:[-–—…)\]]|\.\.\.)["”’]?$/u.test(previous.text);
}

type Found = Pick<Turn, 'at' | 'label' | 'key'>;

/** What no colon marks is a label where it comes again and again. */
function isCredible(counts: ReadonlyMap<string, number>, { label, key }: Found): boolean {
  const alike = counts.get(`${key} ${label.form}`) ?? 0;
  switch (label.form) {
    case 'colon':
      return true;
    case 'letter':
      return label.isNumbered || (counts.has('q') && counts.has('a'));
    case 'line':
      return (
        alike >= 3 && (isOffice(key) || isSeat(key) || readSigners(label.speaker)?.rest === '')
      );
    default:
      return alike >= 2;
  }
}

const LEAST_TURNS = 4;

/** True when labels that come again make most of the labels, and most of the text is theirs. */
export function isTranscript(print: Print, turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of turns) counts.set(key, (counts.get(key) ?? 0) + 1);
  const again = turns.filter(({ key }) => (counts.get(key) ?? 0) > 1);
  const speakers = new Set(again.map(({ key }) => key)).size;
  const numbered = turns.filter(({ label }) => label.isNumbered).length;
  if (numbered < 3 && (again.length < LEAST_TURNS || speakers < 2)) return false;
  if (again.length < turns.length * 0.6 && numbered < 3) return false;
  const spoken = turns.reduce((sum, { text }) => sum + text.length, 0);
  const whole = print.lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  return spoken > whole * 0.4;
}

const PROCEDURE =
  /^(?:(?:direct|cross|redirect|recross|further|re-direct|re-cross|voir dire)[- ]?(?:cross-?)?examination|examination (?:of|by)|witness(?:es)?\b.*:|(?:members?|also) present:|panel \w+$|session \w+$|recess\b|adjourn|(?:the )?(?:committee|hearing|meeting|session|sitting) (?:was |is )?(?:adjourned|suspended|concluded|closed|resumed)|whereupon\b|proceedings\b|certificate\b|end of (?:transcript|interview))/iu;
const BRACKETED = /^[([][^)\]]*[)\]][.]?$/u;

/** True for a line below which the turn's speaker may not speak any more. */
export function closesTurn({ lines }: Print, at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const { text, layout, afterBlank } = line;
  if (layout?.heading !== undefined) return true;
  const starts = layout?.opens ?? afterBlank;
  if (BRACKETED.test(text) && (starts || endsSentence(lines[at - 1]?.text ?? ''))) return true;
  if (!starts) return false;
  if (PROCEDURE.test(text)) return true;
  if (/^[([]/u.test(text) && /^[([][^)\]]*[)\]][.]?$/u.test(blockText(lines, at))) return true;
  const isShort = wordsOf(text).length <= 12 && !/[.,;]["”’)]*$/u.test(text);
  const isCapitals =
    text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && !isRoleQualifier(text);
  return (
    isShort &&
    (layout?.isBold === true || isCapitals || (layout?.size !== undefined && layout.size >= 1.15))
  );
}

function blockText(lines: Print['lines'], at: number): string {
  const end = lines.findIndex((line, each) => each > at && (line.layout?.opens ?? line.afterBlank));
  return lines
    .slice(at, end === -1 ? lines.length : end)
    .map(({ text }) => text)
    .join(' ');
}

/** True for what is noted beside the words, `[Laughter]`: after it the speaker goes on. */
export function isDirection({ lines }: Print, at: number, next: number): boolean {
  const text = lines
    .slice(at, next)
    .map((line) => line.text)
    .join(' ');
  return BRACKETED.test(text) && !/(?:whereupon|adjourn|conclu|recess|sworn|excused)/iu.test(text);
}
