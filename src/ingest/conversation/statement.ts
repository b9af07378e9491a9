import type { Print } from '../print.ts';
import { speakerKey } from './label.ts';
import type { Turn } from './turn.ts';

/** `[The prepared statement of Dr. Holm follows:]`: what stands below it is that one's, in writing. */
const FOLLOWS =
  /^[[(](?:the )?(?:prepared |written |opening |full )+(?:statement|testimony|remarks) (?:of|by) (.{3,80}?) (?:follows?|is as follows|appears? below)[.:]*[\])]$/iu;
const TITLE =
  /^(?:the )?(?:prepared |written |joint )?(?:statement|testimony|remarks) (?:of|by|for)(?!\p{L})/iu;

/** True for a note that hands in a statement. */
export const opensStatement = (text: string): boolean => FOLLOWS.test(text);

/** The statements that follow a note which says so, as turns without a label. */
export function findStatements(
  { lines }: Print,
  start: number,
  turns: readonly Pick<Turn, 'at'>[],
): readonly Omit<Turn, 'text'>[] {
  const labelled = new Set(turns.map(({ at }) => at));
  const found: Omit<Turn, 'text'>[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const own = [1, 2].find((count) => FOLLOWS.test(joined(lines, at, count)));
    if (own === undefined) continue;
    const printed = FOLLOWS.exec(joined(lines, at, own))?.[1];
    if (printed === undefined) continue;
    let from = at + own;
    // Where the statement is a picture, only a note of it is printed.
    while (/^\[.*\](?: \S+){0,3}$/u.test(lines[from]?.text ?? '')) from += 1;
    from += countTitle(lines, from, labelled);
    if (from >= lines.length || labelled.has(from)) continue;
    const speaker = printed.trim();
    found.push({
      at: from,
      count: 0,
      label: { printed: '', speaker, isNumbered: false, rest: '', form: 'line' },
      key: speakerKey(speaker),
      isStatement: true,
    });
  }
  return found;
}

const joined = (lines: Print['lines'], at: number, count: number): string =>
  lines
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');

/** How many lines above a statement's text are its title: whose it is, what that one is, and when. */
function countTitle(
  lines: Print['lines'],
  from: number,
  labelled: { has(at: number): boolean },
): number {
  if (!TITLE.test(lines[from]?.text ?? '')) return 0;
  let count = 1;
  while (count < 8 && !labelled.has(from + count)) {
    const line = lines[from + count];
    const before = lines[from + count - 1];
    if (!line || !before) break;
    const isSetIn = line.indent >= 6 || line.layout?.isCentred === true;
    const isBold = line.layout?.isBold === true;
    if (!isSetIn && !isBold && (line.layout?.opens ?? line.afterBlank)) break;
    if (/[.!?]["”’)]*$/u.test(line.text) && line.text.length > 60) break;
    count += 1;
  }
  return count;
}
