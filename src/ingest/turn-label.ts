import { isHonorific } from '../text/honorifics.ts';
import { readsStrictlyAsCredit } from './credit.ts';
import { isFunctionWord, isHeadingWord, isOrganisation, isParticle, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';

/** What stands before a turn of a conversation: `Q4 Chair:`, `MS. HOLM:`, `A.`. */
export interface TurnLabel {
  /** As printed, question number and colon included. */
  readonly printed: string;
  /** Who speaks, as printed without number and colon; empty for a bare `Q1`. */
  readonly speaker: string;
  /** True when a question's number stands before it: who asks is no expert. */
  readonly isNumbered: boolean;
  /** The turn's first words; empty when the label has a line to itself. */
  readonly rest: string;
  /** How sure its form alone makes it: a colon after a name, or less. */
  readonly form: 'colon' | 'letter' | 'stop' | 'lead' | 'line';
}

const NUMBER = /^(?:Q(?:uestion)?\.?\s?\d{1,4}\.?\s+)/u;
const LETTER = /^([QA]|Question|Answer|QUESTION|ANSWER)(?:\s?[.:]|(?=\s\p{Lu}))\s*/u;
const COLON = /^(.{1,140}?)\s?:(?=\s|["“‘«]|$)\s*/u;
/** `Mr. Holm. Thank you`, `The Chairman. Order.` */
const STOP =
  /^((?:(?:Mr|Ms|Mrs|Dr|Prof|Hon|Gen|Adm|Col|Amb)\.|Mx|Senator|Representative|Chair(?:man|woman|person)|Secretary|Judge|Justice)\s+(?:(?:[dD]e|[vV]an|[vV]on|[lL]a)\s+)*\p{Lu}[\p{L}\p{M}'’-]+|The\s(?:Chair(?:man|woman|person)?|Clerk|Court|Witness))\.\s+(?=["“([]?\p{Lu})/u;
const WORD = /^["“([]?(?:[dD]['’]|al-|el-|Mc)?\p{Lu}[\p{L}\p{M}\p{N}'’ʼ.-]*[)\],]?$/u;
const MOST_WORDS = 7;

/** Labels of lists and notes, not of speakers. */
const NO_SPEAKER =
  /^(?:[ivx]{1,4}|witness(?:es)?(?: list)?|(?:members?|also|those|committee members) present|present|in attendance|attending|apologies|apolog(?:y|ies) for absence|members|contributors?|participants|panel(?:lists|ists)?|speakers?|appearances?|authors?|experts?|note|notes|source|sources|date|time|place|location|venue|published|keywords?|abstract|tags?|topics?|subjects?|re|contact|email|e-mail|tel|phone|website|url|doi|title|summary|figure.*|table.*|box.*|chapter.*|section.*|part.*|article.*|annex.*|appendix.*|exhibit.*|case.*|docket.*|reported by|written evidence.*|video|read more|see also|related|share|update|correction|editor.?s note|disclaimer|image|photo|caption|credit|on [\p{L} ]+|for [\p{L} ]+|by [\p{L} ]+)$/iu;

/** Reads the label that a line begins with, if it begins with what may be one. */
export function readTurnLabel({ text, layout }: Line): TurnLabel | undefined {
  const numbered = NUMBER.exec(text)?.[0] ?? '';
  const after = text.slice(numbered.length);
  const isNumbered = numbered !== '';
  const make = (length: number, speaker: string, form: TurnLabel['form']): TurnLabel => ({
    printed: text.slice(0, numbered.length + length).trim(),
    speaker: speaker.trim(),
    isNumbered,
    rest: after.slice(length).trim(),
    form,
  });
  const colon = COLON.exec(after);
  const [, before = ''] = colon ?? [];
  const [named = '', ...credit] = before.split(/,\s|\s[(–—-]/u);
  // Who speaks first may be introduced in the label: `ADA LINDQVIST, Director, Sea House: …`.
  const isIntroduced = credit.length === 0 || readsStrictlyAsCredit(before.slice(named.length + 1));
  if (colon && (isSpeaker(before) ? before.length <= 60 : isSpeaker(named) && isIntroduced)) {
    return make(colon[0].length, named, 'colon');
  }
  if (isNumbered) return make(0, '', 'letter');
  const letter = LETTER.exec(text);
  if (letter?.[1] !== undefined) return make(letter[0].length, letter[1], 'letter');
  const stop = STOP.exec(text);
  if (stop?.[1] !== undefined) return make(stop[0].length, stop[1], 'stop');
  const lead = layout?.lead;
  if (lead !== undefined && text.startsWith(lead) && isSpeaker(lead.replace(/[.:–—-]+$/u, ''))) {
    return make(lead.length, lead.replace(/[.:–—-]+$/u, ''), 'lead');
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

/** A name, an office or an institution; no sentence and no label of a list. */
function isSpeaker(text: string): boolean {
  const words = wordsOf(text.trim());
  if (words.length === 0 || words.length > MOST_WORDS || NO_SPEAKER.test(text.trim())) return false;
  if (/[!?;]/u.test(text) || words.every((word) => isFunctionWord(word))) return false;
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
