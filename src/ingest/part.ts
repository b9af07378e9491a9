import type { Body, Furniture } from './furniture.ts';
import type { Line } from './line.ts';
import { findProvisions, type ProvisionList } from './provision.ts';
import type { Doubt } from './report.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';

/** One section of a round-up: its paragraphs (or clauses) as printed lines, in order of print. */
export interface Part {
  readonly kind: 'background' | 'provisions' | 'commentary';
  /** Names of those who signed; empty unless `kind` is `commentary`. */
  readonly signers: readonly string[];
  readonly lines: readonly Line[];
  /** The clauses; empty unless `kind` is `provisions`. */
  readonly clauses: readonly (readonly Line[])[];
}

export const backgroundPart = (lines: readonly Line[]): Part => ({
  kind: 'background',
  signers: [],
  lines,
  clauses: [],
});

/** Background and provisions, in the order of print. */
export function splitBackground(lines: readonly Line[], doubts: Doubt[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const list of findProvisions(lines)) {
    doubts.push(...doubtList(list, lines[list.start]?.number));
    if (list.standing === 'unlikely') continue;
    parts.push(backgroundPart(lines.slice(from, list.start)), {
      kind: 'provisions',
      signers: [],
      lines: lines.slice(list.start, list.end),
      clauses: list.clauses,
    });
    from = list.end;
  }
  return [...parts, backgroundPart(lines.slice(from))];
}

function doubtList({ standing, skipping }: ProvisionList, line?: number): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const at = line === undefined ? {} : { line };
  if (standing === 'unlikely') {
    const message =
      'a list of what somebody shall do, which nothing announces as provisions; kept as background. If it is the provisions, put a line “# Provisions” above it and “# Background” below it';
    doubts.push({ ...at, message });
  }
  if (standing === 'likely') {
    const message =
      'this list was read as provisions, though what announces it may mean something else; if it is not, take out the line “# Provisions” above it';
    doubts.push({ ...at, message });
  }
  if (skipping) {
    const { number, text } = skipping;
    const message = `the numbers of the provisions skip to “${text}”, which was read as part of the one before it; provisions are numbered as they are counted`;
    doubts.push({ line: number, message });
  }
  return doubts;
}

/**
 * Puts page numbers and running heads back: as background where no sentence is open, so that they
 * are nobody's words. Inside a sentence page numbers are left out and running heads stay where they
 * are printed; a doubt says so.
 */
export function restoreFurniture(
  parts: readonly Part[],
  before: Body['before'],
  doubts: Doubt[],
): readonly Part[] {
  const restored: Part[] = [];
  const add = (part: Part) => {
    const last = restored.at(-1);
    if (part.lines.length === 0) return;
    if (last?.kind === 'background' && part.kind === 'background') {
      restored[restored.length - 1] = backgroundPart([...last.lines, ...part.lines]);
    } else restored.push(part);
  };
  for (const part of parts) {
    const isList = part.kind === 'provisions';
    let clauses: (readonly Line[])[] = [];
    const close = () => {
      const lines = clauses.flat();
      add({ ...part, lines, clauses: isList ? clauses : [] });
      clauses = [];
    };
    for (const clause of isList ? part.clauses : [part.lines]) {
      let own: Line[] = [];
      for (const line of clause) {
        const furniture = before.get(line);
        const previous = own.at(-1) ?? clauses.at(-1)?.at(-1);
        const isOpen =
          previous &&
          (!endsSentence(previous.text) || startsInLowerCase(line.text)) &&
          own.length > 0;
        if (furniture && isOpen) {
          own.push(...leaveOutNumbers([...furniture, line]));
          doubts.push(...interrupting(furniture));
          continue;
        }
        if (furniture) {
          if (own.length > 0) clauses.push(own);
          own = [];
          close();
          add(backgroundPart(furniture));
        }
        own.push(line);
      }
      if (own.length > 0) clauses.push(own);
    }
    close();
  }
  return restored;
}

/**
 * Page breaks before a number pass to the line after it. The lines are copies: as part of a
 * sentence they do not stand apart.
 */
function leaveOutNumbers(lines: readonly Furniture[]): readonly Line[] {
  const kept: Line[] = [];
  let pages = 0;
  for (const line of lines) {
    pages += line.pages;
    if (line.isSetApart) continue;
    kept.push({ ...line, pages });
    pages = 0;
  }
  return kept;
}

function interrupting(furniture: readonly Furniture[]): readonly Doubt[] {
  return furniture.map(({ number, text, isSetApart }) => ({
    line: number,
    message: isSetApart
      ? `“${text}” is a page number and was left out; put it back if it is a word of the text`
      : `“${text}” is a page number or running head inside a sentence and was kept there; to be rid of it, take its line out of the original and ingest that again`,
  }));
}
