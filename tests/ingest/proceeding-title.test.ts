import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/ingest/line.ts';
import { findProceedingTitle } from '../../src/ingest/proceeding-title.ts';

function titleIn(text: string): string | undefined {
  const lines = readLines(text);
  const found = findProceedingTitle(lines);
  return (
    found &&
    lines
      .slice(found.start, found.start + found.count)
      .map((line) => line.text)
      .join(' ')
  );
}

const CAPTION = `STATE OF MARLOW
IN THE CIRCUIT COURT OF TARN COUNTY
FELL & DAUGHTERS, INC., Plaintiff,
v.   Case No. 23-118
DUNMORE TANNERY, Defendant.
`;

describe('the title of a court’s record', () => {
  test.each([
    ['TRANSCRIPT OF PROCEEDINGS', 'TRANSCRIPT OF PROCEEDINGS'],
    ['TRANSCRIPT OF PROCEEDINGS\nVOLUME 3 of 7', 'TRANSCRIPT OF PROCEEDINGS VOLUME 3 of 7'],
    ['TRANSCRIPT OF\nMOTION HEARING', 'TRANSCRIPT OF MOTION HEARING'],
    ['JURY TRIAL, DAY NINE', 'JURY TRIAL, DAY NINE'],
    ['VIDEO DEPOSITION OF\nRUNA AASEN', 'VIDEO DEPOSITION OF RUNA AASEN'],
    ['HEARING ON THE MERITS, Day 2', 'HEARING ON THE MERITS, Day 2'],
  ])('%j', (printed, title) => {
    expect(titleIn(`${CAPTION}${printed}\nBEFORE THE HONORABLE OLGA TARN\n`)).toBe(title);
  });

  test('is none of what an index lists', () => {
    expect(
      titleIn(`${CAPTION}APPEARANCES:\nEDITH VANCE\nI N D E X\nORAL ARGUMENT OF PAGE\n`),
    ).toBeUndefined();
  });

  test('is looked for under a court’s caption alone', () => {
    const text = 'The Deposition of a King\n\nA play in two acts, v. the book of the same name.\n';
    expect(titleIn(text)).toBeUndefined();
    expect(titleIn('TRANSCRIPT OF PROCEEDINGS\n\nGood evening, all.\n')).toBeUndefined();
  });
});
