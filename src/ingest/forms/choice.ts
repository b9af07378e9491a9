import { findPeople } from '../people.ts';
import type { Print } from '../print.ts';
import type { Reading } from '../reading.ts';
import { readBylines } from './bylines.ts';
import { findRunIn } from './run-in.ts';
import { findSetNames } from './set-names.ts';
import { readTurns } from './turns.ts';

/** Reads who speaks where, in the form that the document uses. */
export function chooseReading(print: Print, start: number): Reading {
  const people = findPeople(print);
  const isKnown = (name: string) => people.isTold(name);
  const introductions = [
    ...findSetNames(print, start, isKnown),
    ...findRunIn(print, start, isKnown),
  ];
  return readTurns(print, start, people) ?? readBylines(print, start, people, introductions);
}
