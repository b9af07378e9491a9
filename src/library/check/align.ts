import { foldKey, type Sign } from '../../text/signs.ts';
import type { Gap } from './parts.ts';

/** One step of an alignment. `left` is what stands in the source where the quotation has a gap. */
export type Step =
  | { readonly kind: 'same' | 'changed'; readonly quoted: Sign; readonly source: Sign }
  | { readonly kind: 'added'; readonly quoted: Sign }
  | { readonly kind: 'missing'; readonly source: Sign }
  | { readonly kind: 'left'; readonly source: Sign; readonly gap: Gap };

/** What a word counts that is another than the source's. */
const WORD = 100;
/** A word too many or not there: of two ways at the same price, one word for another is plainer. */
const ODD_WORD = 101;
/** A word that differs in its case, apostrophes or points only. */
const FORM = 20;
/** A punctuation mark that is another, too many or not there: never as much as a word. */
const MARK = 15;

const SAME = 1;
const ADDED = 2;
const MISSING = 3;
const LEAVE = 4;
const CLOSE = 5;

/**
 * The cheapest way to make a stretch of the source into the quotation, wherever in `source` the
 * stretch begins and ends: approximate matching by dynamic programming (Sellers 1980, over the edit
 * distance of Wagner and Fischer 1974) on whole words and marks. In a gap of the quotation the
 * source goes on at no cost. Time and space: the product of the two lengths.
 */
export function alignSigns(
  quoted: readonly (Sign | Gap)[],
  source: readonly Sign[],
): { readonly cost: number; readonly steps: readonly Step[] } {
  const width = source.length + 1;
  const moves = new Uint8Array((quoted.length + 1) * width);
  const number = numbering();
  const own = Int32Array.from(source, weigh);
  // Words as numbers, and their folded forms: what is compared the product of the lengths often.
  const keys = Int32Array.from(source, ({ key, kind }) => number(`${kind} ${key}`));
  const forms = Int32Array.from(source, ({ key, kind }) => number(`${kind} ${foldKey(key)}`));
  let costs = new Int32Array(width);
  for (const [row, sign] of quoted.entries()) {
    const above = costs;
    costs = new Int32Array(width);
    const base = (row + 1) * width;
    if (sign.kind === 'gap') {
      for (let at = 0; at < width; at += 1) {
        const [close, leave] = [above[at] ?? 0, at > 0 ? (costs[at - 1] ?? 0) : INFINITE];
        costs[at] = Math.min(close, leave);
        moves[base + at] = leave < close ? LEAVE : CLOSE;
      }
      continue;
    }
    const add = weigh(sign);
    const key = number(`${sign.kind} ${sign.key}`);
    const form = number(`${sign.kind} ${foldKey(sign.key)}`);
    const [forWord, forMark] = sign.kind === 'word' ? [WORD, INFINITE] : [INFINITE, MARK];
    costs[0] = (above[0] ?? 0) + add;
    moves[base] = ADDED;
    for (let at = 1; at < width; at += 1) {
      const exchange =
        keys[at - 1] === key
          ? 0
          : forms[at - 1] === form
            ? FORM
            : own[at - 1] === MARK
              ? forMark
              : forWord;
      const same = (above[at - 1] ?? 0) + exchange;
      const missing = (costs[at - 1] ?? 0) + (own[at - 1] ?? 0);
      const added = (above[at] ?? 0) + add;
      const cost = Math.min(same, missing, added);
      costs[at] = cost;
      moves[base + at] = cost === same ? SAME : cost === missing ? MISSING : ADDED;
    }
  }
  const end = endOf(costs);
  return { cost: costs[end] ?? 0, steps: trace(quoted, source, moves, width, end) };
}

const INFINITE = 1_000_000;

function weigh({ kind }: Sign): number {
  return kind === 'word' ? ODD_WORD : MARK;
}

/** The same number for the same text. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}

/** The first of the cheapest places. */
function endOf(costs: Int32Array): number {
  let end = 0;
  for (let at = 1; at < costs.length; at += 1) {
    if ((costs[at] ?? 0) < (costs[end] ?? 0)) end = at;
  }
  return end;
}

function trace(
  quoted: readonly (Sign | Gap)[],
  source: readonly Sign[],
  moves: Uint8Array,
  width: number,
  end: number,
): Step[] {
  const steps: Step[] = [];
  let [row, at] = [quoted.length, end];
  while (row > 0) {
    const move = moves[row * width + at];
    const sign = quoted[row - 1];
    const other = source[at - 1];
    if (move === CLOSE) {
      row -= 1;
    } else if (move === LEAVE) {
      if (sign?.kind === 'gap' && other) steps.push({ kind: 'left', source: other, gap: sign });
      at -= 1;
    } else if (move === MISSING) {
      if (other) steps.push({ kind: 'missing', source: other });
      at -= 1;
    } else {
      row -= 1;
      if (!sign || sign.kind === 'gap') continue;
      if (move === ADDED || !other) {
        steps.push({ kind: 'added', quoted: sign });
        continue;
      }
      at -= 1;
      const kind = sign.key === other.key ? 'same' : 'changed';
      steps.push({ kind, quoted: sign, source: other });
    }
  }
  return steps.reverse();
}
