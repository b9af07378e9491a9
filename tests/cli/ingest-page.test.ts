import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { formatPage } from '../../src/cli/ingest-page.ts';
import { createReport, type IngestReport } from '../../src/ingest/report.ts';
import { ingestText } from '../ingest/ingest-text.ts';
import { layout, print, roundUp } from '../ingest/round-up.ts';

const REPORT: IngestReport = {
  format: 'pdf',
  pages: 37,
  title: 'What the New Levy Means',
  words: 1204,
  experts: [],
  provisions: [],
  background: { paragraphs: 1, words: 1204 },
  furniture: 0,
  leftOut: [],
  uncertain: [],
};
const pageOf = (report: IngestReport, width?: number) =>
  formatPage(
    { status: 'written', path: '/corpus/levy.md', message: 'levy.md written.', report },
    '/corpus',
    { isStyled: false, ...(width === undefined ? {} : { width }) },
  );

test('no line is wider than the terminal, and nowhere wider than 80 columns', () => {
  fc.assert(
    fc.property(roundUp, layout, fc.constantFrom(undefined, 60, 80), (document, set, width) => {
      const text = Buffer.from(print(document, set));
      const { file, report } = ingestText(text, 'round-up.txt');
      const page = pageOf(createReport(file, report), width);
      for (const line of page.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width ?? 80);
      }
      for (const { name } of document.experts) expect(page).toContain(name);
    }),
    { numRuns: 25 },
  );
});

test('what was left out is listed once for each reason, alike but for numbers once', () => {
  const heads = Array.from({ length: 37 }, (_, at) => ({
    text: `Guild Review ${at + 1}`,
    reason: 'running foot',
    page: at + 1,
  }));
  const page = pageOf({ ...REPORT, leftOut: [...heads, { text: 'Home', reason: 'navigation' }] });
  expect(page).toContain('Left out: 38\n');
  expect(page).toContain('  37 × running foot: “Guild Review 1” (pages 1 to 37)\n');
  expect(page).toContain('  1 × navigation: “Home”\n');
});

test('what was not found is said, with what to do', () => {
  const page = pageOf(REPORT);
  expect(page).toMatch(/Publisher +not found\n/);
  expect(page).toMatch(/ 3\. Write what you know, a line each below line 2: “publisher: NAME”/);
  const known = pageOf({ ...REPORT, publisher: 'A', published: '2019', url: 'https://a.example' });
  expect(known).not.toContain('Write what you know');
  expect(page).toContain('Nobody is named as signing a comment');
  expect(page).toMatch(/What to do next\n {2}1\. Open /);
  expect(page).toContain('“npm run -s corpus”');
});

test('the lines to look at are named again in what to do, each once', () => {
  const uncertain = [
    { line: 30, message: 'kept the hyphen of “long-standing”' },
    { line: 30, message: 'kept the hyphen of “well-known”' },
    { line: 47, message: '“Quotas” may be a heading' },
    { line: 2, field: 'publisher', isMissing: true, message: 'no publisher is plainly printed' },
  ] as const;
  const page = pageOf({ ...REPORT, uncertain });
  expect(page).toContain('Not sure: 3\n');
  expect(page).toContain('  line 47    “Quotas” may be a heading\n');
  expect(page.replace(/\s+/gu, ' ')).toContain('compare lines 30, 47 with the published document');
});

test('a document does not steer the terminal', () => {
  expect(pageOf({ ...REPORT, title: 'A \u001b[2JTitle' })).toContain('A ␛[2JTitle');
});

test('many experts take fewer lines each, and none of them is left out', () => {
  const experts = Array.from({ length: 60 }, (_, at) => ({
    name: `Ada Lindqvist ${at}`,
    role: 'Professor of Hydraulics',
    words: 25,
    paragraphs: 1,
    line: 100 + at,
    opening: `The weir number ${at} holds the water back for as long as it can, and nobody has …`,
  }));
  const few = pageOf({ ...REPORT, experts: experts.slice(0, 6) });
  expect(few).toContain(
    'line 100   Ada Lindqvist 0, 25 words\n             Professor of Hydraulics; no',
  );
  const many = pageOf({ ...REPORT, experts });
  for (const { name, line } of experts) {
    expect(many).toMatch(new RegExp(`line ${line} +${name} \\(25 words\\): Professor`, 'u'));
  }
  expect(many).toContain('“The weir number 59 holds the water back for as long as it …”');
});
