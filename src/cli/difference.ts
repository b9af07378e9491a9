import { styleText } from 'node:util';
import { type Change, diffWordsWithSpace, FILE_HEADERS_ONLY, formatPatch } from 'diff';
import { showControls } from '../console/controls.ts';
import type { Screen } from '../console/screen.ts';
import type { Differing } from '../ingest/ingest-file.ts';

const MOST_LINES = 60;
/** Letters shown on either side of words that differ in a long line. */
const AROUND = 30;

type Style = Parameters<typeof styleText>[0];

/** The whole difference as `diff -u` prints it: what is there goes, what ingest made comes. */
export function formatDifference(path: string, { hunks }: Differing): string {
  if (!hunks) return '';
  const patch = {
    oldFileName: path,
    newFileName: `${path} (as ingest would write it)`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [...hunks],
  };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/**
 * The difference for a person. A paragraph is one line and may be long: on a terminal only its
 * words that differ are shown, with some around them.
 */
export function showDifference(path: string, differing: Differing, screen: Screen): string {
  const { width, isStyled } = screen;
  if (!differing.hunks) return 'The two have too little in common to be shown side by side.\n';
  if (width === undefined) return formatDifference(path, differing);
  const paint = (style: Style, text: string) =>
    isStyled ? styleText(style, text, { validateStream: false }) : text;
  const legend = ['- as it stands', '+ as ingest would write it'];
  const lines = differing.hunks.flatMap(({ oldStart, lines: own }) => [
    paint('cyan', `line ${oldStart}`),
    ...showHunk(own.map(showControls), width, paint),
  ]);
  const more = lines.length - MOST_LINES;
  const rest = more > 0 ? [`… ${more} more lines: all of it with “| less”`] : [];
  return `${[...legend, ...lines.slice(0, MOST_LINES), ...rest].join('\n')}\n`;
}

function showHunk(
  lines: readonly string[],
  width: number,
  paint: (style: Style, text: string) => string,
): readonly string[] {
  const shown: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const gone = takeSigned(lines, at, '-');
    const come = takeSigned(lines, at + gone.length, '+');
    if (gone.length + come.length === 0) {
      shown.push(clip(lines[at] ?? '', width));
      at += 1;
      continue;
    }
    at += gone.length + come.length;
    // Only lines that changed one into the other have words in common.
    if (gone.length === come.length) {
      for (const [index, line] of gone.entries()) {
        const changes = diffWordsWithSpace(line.slice(1), come[index]?.slice(1) ?? '');
        shown.push(
          paint('red', `-${sideOf(changes, 'removed')}`),
          paint('green', `+${sideOf(changes, 'added')}`),
        );
      }
    } else {
      shown.push(
        ...gone.map((line) => paint('red', clip(line, width))),
        ...come.map((line) => paint('green', clip(line, width))),
      );
    }
  }
  return shown;
}

function takeSigned(lines: readonly string[], from: number, sign: string): readonly string[] {
  let end = from;
  while (lines[end]?.startsWith(sign)) end += 1;
  return lines.slice(from, end);
}

/** One side of a changed line: its own words whole, of those on both sides the nearest. */
function sideOf(changes: readonly Change[], side: 'added' | 'removed'): string {
  const other = side === 'added' ? 'removed' : 'added';
  return changes
    .filter((change) => !change[other])
    .map((change, at, all) => {
      const { value } = change;
      if (change[side] || value.length <= 2 * AROUND + 3) return value;
      const before = at === 0 ? '' : value.slice(0, AROUND);
      const after = at === all.length - 1 ? '' : value.slice(-AROUND);
      return `${before} … ${after}`;
    })
    .join('');
}

function clip(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 2)} …`;
}
