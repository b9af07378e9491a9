import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAccount } from '../../src/ingest/account.ts';
import { separateLineNumbers } from '../../src/ingest/line-number.ts';
import { readText } from '../../src/ingest/readers/text-reader.ts';

const pageOf = (lines: readonly string[]) =>
  lines.map((line, at) => `${String(at + 1).padStart(2)}  ${line}`.trimEnd()).join('\n\n');
const read = (text: string) => readText(new TextEncoder().encode(text), 'lines.txt');

test('numbers in the margin are left out, and blank lines between them part nothing', () => {
  const lines = Array.from({ length: 25 }, (_, at) => `the river ran past bridge ${at} that day`);
  const published = read(`${pageOf(lines)}\n\f${pageOf(lines)}\n`);
  expect(published.lines.map(({ text }) => text)).toEqual([...lines, ...lines]);
  expect(published.leftOut).toHaveLength(50);
  expect(published.lines.filter(({ afterBlank }) => afterBlank)).toHaveLength(2);
});

test('a list of steps is no numbered page', () => {
  const text = ['1 Take two eggs.', '2 Beat them.', '3 Wait.', 'That was all.', ''].join('\n');
  expect(separateLineNumbers(text)).toEqual({ text, numbers: new Map() });
});

test('no word is lost or added, whatever is numbered', () => {
  const line = fc.constantFrom('', '12 boats', 'Q.  Where?', 'A.  There.', '   4', 'water', '1');
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 30, maxLength: 80 }),
      fc.boolean(),
      (lines, isNumbered) => {
        const text = isNumbered
          ? lines.map((each, at) => `${(at % 25) + 1}  ${each}`).join('\n')
          : lines.join('\n');
        expect(compareAccount(read(`${text}\nend`), `${text}\nend`)).toEqual({
          lost: [],
          added: [],
        });
      },
    ),
  );
});
