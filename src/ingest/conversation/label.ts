import { isHonorific } from '../../text/honorifics.ts';
import { readsStrictlyAsCredit } from '../credit.ts';
import {
  isFunctionWord,
  isHeadingWord,
  isOrganisation,
  isParticle,
  isRole,
  wordsOf,
} from '../lexicon.ts';
import type { Line } from '../line.ts';
import { isOffice } from './office.ts';

/** What stands before a turn of a conversation: `Q4 Chair:`, `MS. HOLM:`, `A.`. */
export interface TurnLabel {
  /** As printed, question number and colon included. */
  readonly printed: string;
  /** Who speaks, as printed without number, brackets and colon; empty for a bare `Q1`. */
  readonly speaker: string;
  /** What the label says of the speaker, in brackets or after a comma. */
  readonly note?: string;
  /** True when a question's number stands before it: who asks is no expert. */
  readonly isNumbered: boolean;
  /** The turn's first words; empty when the label has a line to itself. */
  readonly rest: string;
  /** How sure its form alone makes it: a colon after a name, or less. */
  readonly form: 'colon' | 'letter' | 'bare letter' | 'stop' | 'time' | 'lead' | 'line';
}

const NUMBER = /^(?:Q(?:uestion)?\.?\s?\d{1,4}\.?\s+)/u;
const CLOCK = String.raw`[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?[\])]?`;
const CLOCK_BEFORE = new RegExp(String.raw`^${CLOCK}\s*[-–—]?\s+(?=\p{L})`, 'u');
const CLOCK_BEHIND = new RegExp(String.raw`\s+${CLOCK}$`, 'u');
const NAME_AND_CLOCK = new RegExp(String.raw`^(\S.{1,60}?)\s+${CLOCK}$`, 'u');
const LETTER =
  /^([QA]|Question|Answer|QUESTION|ANSWER)(?:\s?[.:](?=\s|$)|(?=\s["“‘'([]*[\p{Lu}\d]|\s(?:--|[—–…]|\.{3})))\s*/u;
const COLON = /^(.{1,200}?)\s?:(?=\s|["“‘«]|$)\s*/u;
/** Who speaks, and in brackets what the speaker is: a bracket may hold another one. */
const BRACKETED = /^([^,([]+?)\s*[([](.+)[)\]]$/u;
const INTRODUCED = /^([^,([]+?)(?:,\s+|\s[–—-]\s*)(.+)$/u;
const WORD = /^["“([]?(?:[dD]['’]|al-|el-|Mc)?\p{Lu}[\p{L}\p{M}\p{N}'’ʼ.-]*[)\],]?$/u;
const MOST_WORDS = 7;
const LONGEST = 60;

/** Labels of lists and notes, not of speakers. */
const NO_SPEAKER =
  /^(?:[ivx]{1,4}|witness(?:es)?(?: list)?|(?:list of )?speakers?|(?:members?|also|those|committee members) present|(?:(?:sub)?committee|board|council|voting|panel) members?|presiding|present|before|in attendance|attending|apologies|apolog(?:y|ies) for absence|members|contributors?|participants|panel(?:lists|ists)?|appearances?|authors?|experts?|note|notes|source|sources|date|time|place|location|venue|published|reported|keywords?|abstract|tags?|topics?|subjects?|re|contact|email|e-mail|tel|phone|website|url|doi|title|summary|figure.*|table.*|box.*|chapter.*|section.*|part.*|article.*|annex.*|appendix.*|exhibit.*|case.*|docket.*|reported by|written evidence.*|video|read more|see also|related|share|update|correction|editor.?s note|disclaimer|image|photo|caption|credit|on .+|for .+|by .+|designated .*)$/iu;

/** Reads the label that a line begins with, if it begins with what may be one. */
export function readTurnLabel({
  text,
  layout,
}: Pick<Line, 'text' | 'layout'>): TurnLabel | undefined {
  const clock = CLOCK_BEFORE.exec(text)?.[0] ?? '';
  const number = NUMBER.exec(text.slice(clock.length))?.[0] ?? '';
  const head = clock.length + number.length;
  const after = text.slice(head);
  const isNumbered = number !== '';
  const make = (
    length: number,
    speaker: string,
    form: TurnLabel['form'],
    note?: string,
  ): TurnLabel => ({
    printed: text.slice(0, head + length).trim(),
    speaker: speaker.trim(),
    ...(note === undefined ? {} : { note }),
    isNumbered,
    rest: after.slice(length).trim(),
    form,
  });
  const colon = COLON.exec(after);
  const named = colon && readSpeaker((colon[1] ?? '').replace(CLOCK_BEHIND, ''));
  if (colon && named) return make(colon[0].length, named.speaker, 'colon', named.note);
  if (isNumbered) return make(0, '', 'letter');
  const letter = LETTER.exec(text);
  if (letter?.[1] !== undefined) {
    const form = /[.:]\s*$/u.test(letter[0]) ? 'letter' : 'bare letter';
    return make(letter[0].length, letter[1], form);
  }
  const stop = readStopped(after);
  if (stop) return make(stop.length, stop.speaker, 'stop');
  const timed = NAME_AND_CLOCK.exec(after)?.[1];
  if (timed !== undefined && isSpeaker(timed)) return make(after.length, timed, 'time');
  const lead = layout?.lead;
  if (lead !== undefined && text.startsWith(lead)) {
    const own = readSpeaker(lead.replace(/[.:–—-]+$/u, ''));
    // `Mr HOLM - Thank you`: the dash may be set as the words are.
    const dash = /^\s*[-–—](?=\s)/u.exec(text.slice(lead.length))?.[0] ?? '';
    if (own) return make(lead.length + dash.length, own.speaker, 'lead', own.note);
  }
  const isSet = layout?.isBold || layout?.heading !== undefined || /^[^\p{Ll}]+$/u.test(text);
  if (isSet && isSpeaker(text) && wordsOf(text).length > 1) return make(text.length, text, 'line');
  return undefined;
}

/** What labels of one speaker share: letters and digits, in small letters. */
export const speakerKey = (speaker: string): string =>
  speaker
    .replace(/\s*[([].*$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Who speaks first may be introduced in the label: `ADA LINDQVIST, Director, Sea House: …`. */
function readSpeaker(before: string): { speaker: string; note?: string } | undefined {
  const [, bracketed, inside] = BRACKETED.exec(before) ?? [];
  if (bracketed !== undefined && inside !== undefined && isSpeaker(bracketed)) {
    return { speaker: bracketed, note: inside };
  }
  const [, named, note] = INTRODUCED.exec(before) ?? [];
  const isNamed = named !== undefined && note !== undefined && isSpeaker(named);
  if (isNamed && readsStrictlyAsCredit(note)) return { speaker: named, note };
  return isSpeaker(before) && before.length <= LONGEST ? { speaker: before } : undefined;
}

const MOST_NAMES = 4;
const CHAIR = /^(?:chair(?:man|woman|person)?|delegate|ranking|vice|acting)$/iu;

/** `Mr. Holm. Thank you`, `The CHAIRMAN. Order.`, `Dr. Lindqvist [continuing]. And so`. */
function readStopped(text: string): { length: number; speaker: string } | undefined {
  const words = text.split(' ');
  let at = /^The$/u.test(words[0] ?? '') ? 1 : 0;
  const isTitle = (word: string) =>
    /^\p{Lu}/u.test(word) && (isHonorific(word) || isRole(word) || CHAIR.test(word));
  const first = at;
  while (
    isTitle(words[at] ?? '') &&
    !(/[^.]{3,}\.$/u.test(words[at] ?? '') && !isHonorific(words[at] ?? ''))
  ) {
    at += 1;
  }
  if (at === first && first === 0) return undefined;
  for (let count = 0; count < MOST_NAMES; count += 1, at += 1) {
    const word = words[at] ?? '';
    if (isParticle(word) || (count > 0 && word === 'of')) continue;
    if (!/^(?:[dD]['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) return undefined;
    const beside = /^\[[\p{L} ]+\]\.(?=\s|$)/u.exec(words.slice(at + 1).join(' '))?.[0];
    const isEnd = /[\p{L}\p{M}]{2}\.$/u.test(word) && !isHonorific(word);
    if (!isEnd && beside === undefined) continue;
    const own = words.slice(0, at + 1).join(' ');
    const length = own.length + (beside === undefined ? 0 : beside.length + 1);
    if (!/^(?:\s+["“'‘([]?[\p{Lu}\d]|$)/u.test(text.slice(length))) return undefined;
    const speaker = own.replace(/\.$/u, '');
    if (first === 1 && !isOffice(speakerKey(speaker)) && !/witness$/iu.test(speaker))
      return undefined;
    return { length, speaker };
  }
  return undefined;
}

/** A name, an office or an institution; no sentence and no label of a list. */
function isSpeaker(text: string): boolean {
  const words = wordsOf(text.trim());
  if (words.length === 0 || words.length > MOST_WORDS || NO_SPEAKER.test(text.trim())) return false;
  if (/[!?;]/u.test(text) || words.every((word) => isFunctionWord(word))) return false;
  if (isOffice(speakerKey(text))) return true;
  const [first = '', ...others] = words;
  if (!WORD.test(first)) return false;
  if (words.length === 1 && isHeadingWord(first) && !/^(?:question|answer)s?$/iu.test(first)) {
    return false;
  }
  return others.every(
    (word) =>
      WORD.test(word) ||
      isParticle(word) ||
      isHonorific(word) ||
      /^(?:of|the|for|in|and|via|la|las|los|le|&)$/u.test(word) ||
      /^\(.*\)?$|^.*\)$/u.test(word) ||
      isOrganisation(word),
  );
}
