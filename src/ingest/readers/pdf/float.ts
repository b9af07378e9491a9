import { endsSentence, startsInLowerCase } from '../../sentence-edge.ts';
import type { Block } from './flow.ts';
import { median } from './fragment.ts';
import type { Row } from './row.ts';

const OTHER_SIZE = 0.05;
const WIDE_LEADING = 1.25;
/** More lines than this and the paragraph that was left open is not found. */
const LONGEST = 20;

/**
 * Puts a box that a text flows around behind the paragraph that it stands beside: where the text
 * goes on below the box, in letters of another height than the box's, no sentence is cut in two.
 */
export function settleFloats(blocks: readonly Block[]): readonly Block[] {
  const settled = [...blocks];
  for (let at = 1; at + 1 < settled.length; at += 1) {
    const [text, box, below] = [settled[at - 1], settled[at], settled[at + 1]];
    if (!text || !box || !below || !standsBetween(text, box, below)) continue;
    const end = paragraphEnd(below.rows);
    if (end === undefined) continue;
    const rest = { ...below, rows: below.rows.slice(end) };
    const goesOn = { ...below, rows: below.rows.slice(0, end) };
    settled.splice(at, 2, goesOn, box, ...(rest.rows.length > 0 ? [rest] : []));
    at += 1;
  }
  return settled;
}

function standsBetween(text: Block, box: Block, below: Block): boolean {
  const [last, next] = [text.rows.at(-1), below.rows[0]];
  const isBeside =
    text.page === box.page &&
    box.page === below.page &&
    box.column !== undefined &&
    box.column !== text.column;
  if (!isBeside || !last || !next || endsSentence(last.text)) return false;
  const isAlike = Math.abs(last.size - next.size) <= OTHER_SIZE * last.size;
  const size = median(box.rows.map((row) => row.size));
  return isAlike && Math.abs(size - last.size) > OTHER_SIZE * last.size && goesOn(next);
}

const goesOn = ({ text }: Row): boolean => startsInLowerCase(text) || /^\P{L}*\p{L}/u.test(text);

/** Behind the first row that ends a sentence and that a gap, or the end of its line, closes. */
function paragraphEnd(rows: readonly Row[]): number | undefined {
  const right = Math.max(...rows.map(({ x1 }) => x1));
  const steps = rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? y));
  const leading = steps.length === 0 ? 0 : median(steps);
  for (const [at, row] of rows.slice(0, LONGEST).entries()) {
    const next = rows[at + 1];
    if (!endsSentence(row.text)) continue;
    const isLast = next === undefined || next.y - row.y > WIDE_LEADING * leading;
    if (isLast || row.x1 < right - 4 * row.size) return at + 1;
  }
  return undefined;
}
