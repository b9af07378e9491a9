import { readNamed } from './comments/alone.ts';
import { readsAsCredit } from './credit.ts';
import type { Body } from './furniture.ts';
import { opensBlock } from './introduction.ts';
import { wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';

/** Who said a quotation, behind its closing mark on the same line: `“… roof.” Siân Powys, professor`. */
const BEHIND = /^(.*["”»])\s+((?:[-–—]\s*)?\p{L}.*)$/u;
const OPENS = /^["“«]/u;
const MOST_WORDS = 30;
const LEAST = 2;

/**
 * Gives who said a quotation a line, as other layouts do, where paragraph after paragraph ends in
 * it. No word changes its place.
 */
export function partAttributions(body: Body): Body {
  const parted = new Map<Line, readonly [Line, Line]>();
  const names = new Set<string>();
  for (const [at, line] of body.lines.entries()) {
    const next = body.lines[at + 1];
    const isLast = !next || opensBlock(next);
    const [, quotation = '', behind = ''] = isLast ? (BEHIND.exec(line.text) ?? []) : [];
    const name = behind === '' ? undefined : readAttribution(behind);
    if (name === undefined || !opensInQuotes(body.lines, at)) continue;
    names.add(name);
    const { lead: _lead, ...layout } = line.layout ?? {};
    const own = { ...line, text: behind, afterBlank: true, pages: 0 };
    parted.set(line, [
      { ...line, text: quotation },
      line.layout === undefined ? own : { ...own, layout: { ...layout, opens: true } },
    ]);
  }
  if (names.size < LEAST) return body;
  const first = (line: Line) => parted.get(line)?.[0] ?? line;
  return {
    ...body,
    lines: body.lines.flatMap((line) => parted.get(line) ?? [line]),
    before: new Map([...body.before].map(([line, above]) => [first(line), above])),
  };
}

function readAttribution(behind: string): string | undefined {
  const text = behind.replace(/^[-–—]\s*/u, '').replace(/\.$/u, '');
  const signers = readNamed(text);
  if (!signers || wordsOf(text).length > MOST_WORDS || signers.delimiter === ':') return undefined;
  const isFull = signers.names.every(({ printed }) => printed.includes(' '));
  const isParted = signers.rest === '' || signers.delimiter !== '';
  return isFull && isParted && readsAsCredit(signers.rest) ? signers.names[0].printed : undefined;
}

/** True when the paragraph of a line begins with a quotation mark. */
function opensInQuotes(lines: readonly Line[], at: number): boolean {
  for (let from = at; from >= 0; from -= 1) {
    const line = lines[from];
    if (!line || opensBlock(line)) return line !== undefined && OPENS.test(line.text);
  }
  return false;
}
