import { readComments } from '../comments/comments.ts';
import { findPeople } from '../people.ts';
import type { Print } from '../print.ts';
import type { Reading } from '../reading.ts';
import { readAuthored } from './author.ts';
import { readPaper } from './paper.ts';
import { readQuestions } from './questions.ts';
import { readTurns } from './turns.ts';

/**
 * Reads who speaks where, in the form that the document uses: the one that explains the most. A
 * form that needs more evidence goes before one that takes what it finds.
 */
export function chooseReading(print: Print, start: number): Reading {
  const people = findPeople(print);
  const turns = readTurns(print, start, people);
  if (turns) return turns;
  const bylines = readComments(print, start, people);
  const paper = readPaper(print, start);
  // What reads as several bylines may be the authors in a row, unless they sign below it again.
  const authors = new Set(paper?.experts.map(({ name }) => name));
  const isPaper = bylines.experts.every(({ name }) => authors.has(name));
  if (paper && isPaper && countSigners(bylines, endOfHead(paper)) < 2) return paper;
  if (bylines.experts.length > 1) return bylines;
  const questions = readQuestions(print, start, people);
  if (questions || bylines.experts.length > 0) return questions ?? bylines;
  return readAuthored(print, start, people) ?? bylines;
}

/** How many sign a comment each, with nobody else, from line `from` on. */
function countSigners({ cuts }: Reading, from: number): number {
  const alone = cuts.filter(({ at, count, signers }) => {
    return at >= from && count > 0 && signers.length === 1;
  });
  return new Set(alone.map(({ signers }) => signers[0])).size;
}

/** Below the names of a paper's authors. */
function endOfHead({ cuts }: Reading): number {
  const head = cuts.find(({ signers }) => signers.length > 0);
  return head === undefined ? 0 : head.at + head.count;
}
