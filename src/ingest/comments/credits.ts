import { readCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { expertsOf, isSetApart, opensBlock, styleOf, withoutNumber } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Print } from '../print.ts';
import { readAlone } from './alone.ts';
import { type Candidate, tells } from './candidate.ts';
import { isHeadline } from './headline.ts';

const MOST_LINES = 5;
const MOST_WORDS = 60;

/**
 * The names of one convention, each with what stands below it. What is set below one name as role
 * and affiliation are below another says who that is, in whatever words.
 */
export function alignCredits(print: Print, chosen: readonly Candidate[]): readonly Candidate[] {
  const styles = new Map<string, number>();
  for (const each of chosen) {
    const line = print.lines[each.at + 1];
    if (each.kind !== 'line' || each.count < 2 || !line || !isSetApart(line)) continue;
    if (!isHeadline(print, each.at + 1) && tells(each) > each.experts.length)
      styles.set(styleOf(line), (styles.get(styleOf(line)) ?? 0) + 1);
  }
  const [usual] = [...styles].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (usual === undefined) return chosen;
  const aligned = chosen.map((each) => withParagraph(print, each, usual));
  // What says who one is introduces nobody else.
  return aligned.filter(
    ({ at }) => !aligned.some((other) => other.at < at && at < other.at + other.count),
  );
}

function withParagraph(print: Print, candidate: Candidate, usual: string): Candidate {
  const { lines } = print;
  const { at, kind, count, experts } = candidate;
  const from = at + 1;
  const first = lines[from];
  const isTold = count > 1 && tells({ experts }) > experts.length;
  if (kind !== 'line' || !first || styleOf(first) !== usual || isTold) return candidate;
  let end = from + 1;
  for (let line = lines[end]; line && !opensBlock(line) && styleOf(line) === usual; end += 1) {
    line = lines[end + 1];
  }
  const text = foldPrinted(print, from, end);
  const signers = readAlone(withoutNumber(lines[at]?.text ?? ''));
  if (!signers || end - from > MOST_LINES || wordsOf(text).length > MOST_WORDS) return candidate;
  const [sentence = text] = text.split(/(?<=\p{Ll}{2}[.])\s+(?=\p{Lu})/u);
  return {
    ...candidate,
    count: end - at,
    experts: expertsOf(print, signers.names, foldPrinted(print, at, end), readAsCredit(sentence)),
  };
}

/** Of what surely is a credit the part before the first comma is the role. */
function readAsCredit(sentence: string): ReturnType<typeof readCredit> {
  const credit = readCredit(sentence);
  if (credit.role !== undefined) return credit;
  const text = sentence.trim().replace(/[.,;]$/u, '');
  const comma = /,\s+/u.exec(text);
  if (!comma) return { role: text };
  return {
    role: text.slice(0, comma.index),
    affiliation: text.slice(comma.index + comma[0].length),
  };
}
