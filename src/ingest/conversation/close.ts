import { isRoleQualifier, isTitleCase, wordsOf } from '../lexicon.ts';
import { isColophon } from '../matter.ts';
import type { Print } from '../print.ts';
import { endsSentence } from '../sentence-edge.ts';
import { opensStatement } from './statement.ts';
import { blockText, type Turn } from './turn.ts';

const PROCEDURE =
  /^(?:(?:direct|cross|redirect|recross|further|re-direct|re-cross|voir dire)[- ]?(?:cross-?)?examination|examination(?:-in-chief)?\b|witness(?:es)?\b.*:|(?:members?|also) present:|panel \w+$|session \w+$|recess\b|adjourn|(?:the )?(?:joint |select |standing )*(?:committee|subcommittee|hearing|meeting|session|sitting|panel|proceedings?)s? (?:was |were |is |then )?(?:adjourned|suspended|concluded|closed|resumed)|(?:whereupon|(?:the )?witness(?:es)? (?:was |were |is |then )*(?:sworn|affirmed|excused|withdrew|withdrawn|retired|left|(?:stood|stepped) down)|luncheon|off the record|(?:on|upon) resuming)\b|sitting suspended|certificate\b|c e r t i f i c a t e|end of (?:transcript|interview|recording|session)|evidence was taken|(?:by|questioned by|questions (?:by|from)|further questioned by) (?:mr|ms|mrs|miss|dr|the|sir|dame|counsel)\b.{0,40}:?$)/iu;
/** What publishers print below a conversation. */
const EDITED =
  /^th(?:is|e) (?:conversation|interview|discussion|transcript|text|exchange|episode)\b.{0,80}(?:edited|condensed|uncorrected|abridged|transcribed|translated)/iu;
const BRACKETED = /^[([][^)\]]*[)\]][.]?$/u;
/** Times beside the text: `(1540)`, `[09:41]`, `● (1540)`. */
const CLOCK = /^[•●]?\s*[([]\d{1,2}[:.]?\d{2}(?:\s*[ap]\.?m\.?)?[)\]]$/iu;

/** `09:58 Meeting suspended.` */
const CLOCK_BEFORE = /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?\s+(?=\p{Lu})/iu;

/** True for what an editor says below a conversation of the whole of it. */
export const isEditorsNote = (text: string): boolean => EDITED.test(text);

/** True for a line below which the turn's speaker may not speak any more. */
export function closesTurn(
  { lines }: Print,
  at: number,
  turn: Pick<Turn, 'isStatement'>,
  end: number,
): boolean {
  const line = lines[at];
  if (!line) return false;
  const { text, layout, afterBlank } = line;
  if (/^[_*=-]{5,}$/u.test(text) || opensStatement(text)) return true;
  const starts = layout?.opens ?? afterBlank;
  const before = lines[at - 1]?.text ?? '';
  const isNote = BRACKETED.test(text) && (starts || endsSentence(before) || BRACKETED.test(before));
  if (starts && (isColophon(text) || isEditorsNote(text))) return true;
  if (turn.isStatement) return isNote && endsHearing(text);
  if (layout?.heading !== undefined || isNote || CLOCK.test(text)) return true;
  const isSetIn = line.indent >= (lines[at - 1]?.indent ?? 0) + 2;
  // A caption stands alone above the next turn.
  const isAbove = at === end - 1 && (isSetIn || layout?.isCentred === true);
  if (isAbove && isTitleCase(text) && wordsOf(text).length > 1 && !/[.?!,;—-]["”’]*$/u.test(text)) {
    return true;
  }
  if (!starts && !isSetIn) return /^by (?:mr|ms|mrs|dr)\. [\p{L}'’ -]{2,30}:$/iu.test(text);
  if (PROCEDURE.test(text.replace(CLOCK_BEFORE, ''))) return true;
  if (/^[([]/u.test(text) && /^[([][^)\]]*[)\]][.]?$/u.test(noteText(lines, at))) return true;
  if (!starts) return false;
  const isShort = wordsOf(text).length <= 12 && !/[.,;]["”’)]*$/u.test(text);
  const isCapitals =
    text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && !isRoleQualifier(text);
  return (
    isShort &&
    (layout?.isBold === true || isCapitals || (layout?.size !== undefined && layout.size >= 1.15))
  );
}

/** A note in brackets, which may go on below. */
function noteText(lines: Print['lines'], at: number): string {
  let text = '';
  for (const line of lines.slice(at, at + 5)) {
    text += ` ${line.text}`;
    if (/[)\]][.]?$/u.test(line.text)) break;
  }
  return text.trim() || blockText(lines, at);
}

const endsHearing = (text: string): boolean =>
  /(?:whereupon|adjourn|conclu|recess|sworn|excused|off the record|follows?[:.]?\])/iu.test(text);

/** How many lines a note takes that stands beside the words, `[Laughter]`: after it the speaker goes on. */
export function countDirection({ lines }: Print, at: number): number {
  if (CLOCK.test(lines[at]?.text ?? '')) return 1;
  for (let count = 1; count <= 3; count += 1) {
    const text = lines
      .slice(at, at + count)
      .map((line) => line.text)
      .join(' ');
    if (BRACKETED.test(text)) return endsHearing(text) ? 0 : count;
  }
  return 0;
}
