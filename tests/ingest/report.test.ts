import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { createReport } from '../../src/ingest/report.ts';
import { stampCorpusFile } from '../../src/ingest/stamp.ts';
import { countWords } from '../../src/text/span.ts';
import { ingestText } from './ingest-text.ts';
import { layout, print, roundUp } from './round-up.ts';

/** The report on a text, and the lines of the corpus file from 1. */
function report(text: string) {
  const { file, report: findings } = ingestText(Buffer.from(text), 'round-up.txt');
  const stamped = stampCorpusFile(file);
  const lines = ['', ...formatCorpusFile(stamped).split('\n')];
  return { ...createReport(stamped, findings), lines, findings, file };
}

const ROUND_UP = `What the New Levy Means for Orchards

The levy was set on 2 March. It has the following provisions:

• Growers pay for each hive.
• Keepers are paid in spring.

DR. ADA LINDQVIST, Chair of the Orchard Guild

The levy is fair and long-
standing custom supports it. It is also small.

Lessons Learned

It will be paid.

DR. ADA MORENO

Nobody asked the keepers.
`;

test('experts and provisions are listed with how they begin and where they stand', () => {
  const { title, experts, provisions, background, lines } = report(ROUND_UP);
  expect(title).toBe('What the New Levy Means for Orchards');
  expect(experts).toMatchObject([
    { name: 'Ada Lindqvist', role: 'Chair', affiliation: 'Orchard Guild', words: 19 },
    { name: 'Ada Moreno', words: 4, opening: 'Nobody asked the keepers.' },
  ]);
  expect(experts[1]).not.toHaveProperty('role');
  expect(experts.map(({ line }) => lines[line ?? 0])).toEqual(['# Ada Lindqvist', '# Ada Moreno']);
  expect(provisions.map(({ number, opening }) => [number, opening])).toEqual([
    [1, 'Growers pay for each hive.'],
    [2, 'Keepers are paid in spring.'],
  ]);
  for (const { line, opening } of provisions) expect(lines[line]).toBe(`- ${opening}`);
  expect(background).toEqual({ paragraphs: 1, words: 12 });
});

test('a doubt names the line of the corpus file where what it is about stands', () => {
  const { uncertain, lines } = report(ROUND_UP);
  const at = (words: RegExp) =>
    lines[uncertain.find(({ message }) => words.test(message))?.line ?? 0];
  expect(at(/long-?standing/)).toMatch(/long-?standing custom/);
  expect(at(/Lessons Learned/)).toBe('Lessons Learned');
  expect(at(/no publisher/)).toMatch(/^title: /);
});

test('a doubt about a byline names the expert at the top of the file', () => {
  const text = ROUND_UP.replace('DR. ADA MORENO\n', 'ADA LINDQVIST-BERG, Chair of Bees\n');
  const { findings, file } = report(text);
  const printed = findings.printed.find((line) => line.text.startsWith('DR. ADA LINDQVIST'));
  const doubt = { line: printed?.number ?? 0, message: 'a doubt' };
  const { uncertain } = createReport(file, { ...findings, uncertain: [doubt] });
  expect(formatCorpusFile(file).split('\n')[(uncertain[0]?.line ?? 0) - 1]).toBe(
    '  - name: Ada Lindqvist',
  );
});

test('every place in the report is a line of the corpus file that holds what it says', () => {
  fc.assert(
    fc.property(roundUp, layout, (document, page) => {
      const { file, findings, lines, experts, provisions, uncertain, words } = report(
        print(document, page),
      );
      for (const { name, line } of experts) expect(lines[line ?? 0]).toContain(name);
      for (const { line, opening } of provisions) {
        expect(lines[line]).toContain(opening.replace(/ …$/u, '').split(' ')[0]);
      }
      for (const { line = 1 } of uncertain) expect(lines[line]).not.toBe('');
      const all = file.sections.flatMap(({ paragraphs }) => paragraphs);
      expect(words).toBe(all.reduce((sum, each) => sum + countWords(each), 0));
      // Whatever printed line is doubted, the line that is named holds its paragraph.
      const own = formatCorpusFile(file).split('\n');
      for (const [at, section] of findings.origins.entries()) {
        for (const [index, numbers] of section.entries()) {
          const doubts = numbers.map((line) => ({ line, message: '' }));
          const placed = createReport(file, { ...findings, uncertain: doubts }).uncertain;
          const paragraph = file.sections[at]?.paragraphs[index] ?? '';
          for (const { line = 0 } of placed) {
            expect(own[line - 1]).toContain(paragraph.replace(/^\f+/u, ''));
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a page number that a sentence does without is listed as left out', () => {
  const page = (text: string, number: number) => `${text}\n\n- ${number} -\n\f`;
  const text = `A Title of Things\n\n${page('The levy is paid by growers who', 1)}${page('rent hives in the north of the island.', 2)}It is so.\n`;
  const { leftOut, file } = report(text);
  const kept = file.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
  const numbers = ['- 1 -', '- 2 -'].filter((number) => !kept.includes(number));
  expect(numbers).not.toEqual([]);
  expect(leftOut).toEqual(numbers.map((number) => ({ text: number, reason: 'page number' })));
});
