import { foldSpace } from '../../src/text/span.ts';

/** A page of questions that went wrong, in Markdown, for a person to read. */

/** One question that went wrong. */
export interface Miss {
  readonly id: string;
  readonly question: string;
  /** How it went, in a few words: `nDCG@10 0.31, confidence 0.72`. */
  readonly how: string;
  readonly wanted: readonly Said[];
  readonly came: readonly Said[];
}

/** Words and whose they are. */
export interface Said {
  readonly text: string;
  /** By whom, where, at what rank. */
  readonly source: string;
}

export interface MissSection {
  readonly title: string;
  readonly misses: readonly Miss[];
}

/** Of the longest passages the beginning is enough. In characters. */
const LONGEST = 700;

/** Sections without a miss are left out. */
export function writePage(title: string, sections: readonly MissSection[]): string {
  const blocks = [`# ${title}`];
  for (const { title: heading, misses } of sections) {
    if (misses.length === 0) continue;
    blocks.push(`## ${heading}`);
    for (const { id, question, how, wanted, came } of misses) {
      blocks.push(`### ${foldSpace(question)}`, `${id}: ${how}`);
      if (wanted.length > 0) blocks.push('Wanted:', ...wanted.map(writeSaid));
      blocks.push(came.length > 0 ? 'Came:' : 'Came: nothing.', ...came.map(writeSaid));
    }
  }
  if (blocks.length === 1) blocks.push('Nothing went wrong.');
  return `${blocks.join('\n\n')}\n`;
}

function writeSaid({ text, source }: Said): string {
  const folded = foldSpace(text);
  const shown = folded.length > LONGEST ? `${folded.slice(0, LONGEST - 1)}…` : folded;
  return `> ${shown}\n>\n> — ${foldSpace(source)}`;
}

/** The `count` with the least value, least first. */
export function lowest<T>(all: readonly T[], measure: (one: T) => number, count: number): T[] {
  return all.toSorted((a, b) => measure(a) - measure(b)).slice(0, count);
}
