import type { Print } from '../print.ts';
import type { Reading } from '../reading.ts';
import { readBylines } from './bylines.ts';
import { readTurns } from './turns.ts';

/** Reads who speaks where, in the form that the document uses. */
export function chooseReading(print: Print, start: number): Reading {
  return readTurns(print, start) ?? readBylines(print, start);
}
