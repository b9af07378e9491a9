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
  // What reads as several bylines may be the authors in a row.
  const authors = new Set(paper?.experts.map(({ name }) => name));
  if (paper && bylines.experts.every(({ name }) => authors.has(name))) return paper;
  if (bylines.experts.length > 1) return bylines;
  const questions = readQuestions(print, start, people);
  if (questions || bylines.experts.length > 0) return questions ?? bylines;
  return readAuthored(print, start, people) ?? bylines;
}
