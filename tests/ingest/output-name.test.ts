import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropRepeated, findClashes, outputName } from '../../src/ingest/output-name.ts';

test.each([
  ['a/Café Noir_2.txt', 'cafe-noir-2'],
  ['Sea Law (final).TXT', 'sea-law-final'],
  ['Море.txt', 'море'],
  ['한국 경제.pdf', '한국-경제'],
  ['नीति.pdf', 'नीति'],
  ['---.txt', 'document'],
  // Windows keeps these names for devices, and the corpus folder its README.
  ['CON.txt', 'document-con'],
  ['lpt1.pdf', 'document-lpt1'],
  ['README.md', 'document-readme'],
])('%s is named %s', (path, name) => expect(outputName(path)).toBe(name));

test('any name is short, safe on every system, and names itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const name = outputName(`${text}.pdf`);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130);
      expect(outputName(`${name}.pdf`)).toBe(name);
    }),
  );
});

test('a long name ends with a whole word', () => {
  const name = outputName(`${'Harbour policy '.repeat(30)}.pdf`);
  expect(name).toMatch(/^(?:harbour-policy-)+harbour(?:-policy)?$/);
});

test('files that would be written under one name are found, in whatever folder', () => {
  expect(findClashes(['a/Report.pdf', 'b/report.txt', 'other.txt'])).toEqual([
    ['a/Report.pdf', 'b/report.txt'],
  ]);
});

test('a file named twice is one file', () => {
  expect(dropRepeated(['a.txt', './a.txt', 'b/../a.txt', 'b.txt'])).toEqual(['a.txt', 'b.txt']);
});
