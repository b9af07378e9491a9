import { readName } from '../name.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { Turn } from './turn.ts';

const OPENS_EXAMINATION =
  /^(?:the )?(?:(?:direct |cross-|further )?examination|testimony|(?:videotaped |video |remote |oral )*deposition|interview|evidence) of:?\s+(.{3,60})$/iu;
const NAME = String.raw`((?:(?:Mr|Ms|Mrs|Dr|Prof(?:essor)?|MR|MS|MRS|DR|PROF(?:ESSOR)?|SIR|DAME|Sir|Dame)\.?\s+)*[\p{L}\p{M}.'’ -]{3,50}?)`;
const CALLED =
  '(?:was |a witness |as a witness |the witness |having |after |being |been |first |duly |called |recalled |the deponent |produced )+';
const SWORN = new RegExp(
  String.raw`^(?:(?:the )?witness,?\s+)?${NAME}(?:,\s*(?:[A-Z]\.?){2,5})?,?\s+(?:${CALLED}.*(?:sworn|affirmed|testified|called|examined|witness)|[([](?:sworn|affirmed|recalled|called|continued|re-sworn)[)\]])`,
  'u',
);
const REACH = 4;

/** Whose the answers are: the witness last sworn or announced; else the one person introduced. */
export function findExamined(
  print: Print,
  turns: readonly Turn[],
  people: People,
): (turn: Turn) => string | undefined {
  const called: { at: number; name: string }[] = [];
  const inTurn = new Set(turns.map(({ at }) => at));
  for (const [at, { text }] of print.lines.entries()) {
    if (inTurn.has(at) || !/^\p{Lu}|^the\s/u.test(text)) continue;
    const printed = OPENS_EXAMINATION.exec(text)?.[1] ?? swornAt(print, at);
    const name = printed === undefined ? undefined : readName(printed.replace(/[.,:]$/u, ''));
    if (name && name.rest === '') called.push({ at, name: people.nameInFull(name.printed) });
  }
  const first = turns[0]?.at ?? 0;
  const opening = called.length > 0 ? [] : people.introducedIn(print, 0, first);
  const [only, ...others] = opening;
  const sole = others.length === 0 ? only : undefined;
  return ({ at }) => called.findLast((each) => each.at < at)?.name ?? sole;
}

/** The name of whom these lines swear in, which may stand on a line of its own before the oath. */
function swornAt({ lines }: Print, at: number): string | undefined {
  for (let count = 1; count <= REACH; count += 1) {
    const text = lines
      .slice(at, at + count)
      .map((line) => line.text)
      .join(' ');
    const printed = SWORN.exec(text)?.[1];
    if (printed !== undefined) return printed;
  }
  return undefined;
}
