import { readFile } from 'node:fs/promises';
import { BadInput } from '../../src/cli/exit.ts';
import type { Grades } from './measures.ts';

/** The two TREC formats: who judged which passage relevant, and what another search ranked. */

/** A line that is not blank, with its `FILE:LINE`. */
interface Line {
  readonly where: string;
  readonly text: string;
}

/**
 * Reads relevance judgements, `QUESTION PASSAGE GRADE` parted by tabs; a first line without a grade
 * heads the columns. The questions that have a relevant passage, in the order of the file: a grade
 * of 0 or less says that a passage is not. Throws BadInput at the first line that is not so, or
 * that names what `isQuestion` or `isPassage` does not know.
 */
export async function readJudgements(
  file: string,
  isQuestion: (id: string) => boolean,
  isPassage: (id: string) => boolean,
): Promise<Map<string, Grades>> {
  const judged = new Map<string, Map<string, number>>();
  const lines = await readLines(file, 'relevance judgements');
  for (const [number, { where, text }] of lines.entries()) {
    const [question = '', passage = '', grade = ''] = text.split('\t');
    if (!/^-?\d+$/u.test(grade)) {
      if (number === 0 && passage !== '') continue;
      throw new BadInput(
        `${where}: expected a question, a passage and a grade (a whole number), parted by tabs: ${quote(text)}`,
      );
    }
    if (!isQuestion(question)) {
      throw new BadInput(`${where}: no question ${quote(question)} in queries.jsonl`);
    }
    if (!isPassage(passage)) {
      throw new BadInput(`${where}: no passage ${quote(passage)} in corpus.jsonl`);
    }
    if (Number(grade) <= 0) continue;
    const grades = judged.get(question) ?? new Map<string, number>();
    judged.set(question, grades.set(passage, Number(grade)));
  }
  if (judged.size === 0) {
    throw new BadInput(`${file}: no question has a relevant passage: expected a grade above 0`);
  }
  return judged;
}

/**
 * Reads a TREC run, `QUESTION Q0 PASSAGE RANK SCORE TAG`: the passages by question, highest score
 * first. Throws BadInput at the first line that is not so, or when one of `questions` has none.
 */
export async function readRun(
  file: string,
  questions: Iterable<string>,
): Promise<Map<string, readonly string[]>> {
  const hits = new Map<string, { readonly passage: string; readonly score: number }[]>();
  for (const { where, text } of await readLines(file, 'a TREC run')) {
    const [question = '', , passage = '', , score = ''] = text.trim().split(/\s+/u);
    if (score === '' || Number.isNaN(Number(score))) {
      throw new BadInput(
        `${where}: expected QUESTION Q0 PASSAGE RANK SCORE TAG, parted by spaces: ${quote(text)}`,
      );
    }
    const found = hits.get(question) ?? [];
    hits.set(question, found);
    found.push({ passage, score: Number(score) });
  }
  for (const question of questions) {
    if (!hits.has(question)) {
      throw new BadInput(
        `${file}: no line for the question ${quote(question)}, which has relevant passages: expected a run of every one`,
      );
    }
  }
  return new Map(
    Array.from(hits, ([question, found]) => [
      question,
      found.sort((a, b) => b.score - a.score).map(({ passage }) => passage),
    ]),
  );
}

async function readLines(file: string, what: string): Promise<Line[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new BadInput(`${file}: the file cannot be read (${code}): expected ${what}`);
  }
  const lines = content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((text, at) => ({ where: `${file}:${at + 1}`, text }))
    .filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) throw new BadInput(`${file}: the file is empty: expected ${what}`);
  return lines;
}

function quote(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}
