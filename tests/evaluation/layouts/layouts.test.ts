import { beforeAll, describe, expect, test } from 'vitest';
import { readTwice } from '../../../src/ingest/readers/read.ts';
import { difference } from './bag.ts';
import { LAYOUTS } from './catalogue.ts';
import { CEILINGS, FLOORS } from './floors.ts';
import { type MeasuredLayout, measureLayout } from './ingest-layout.ts';
import { type Finding, type Share, sumFigures } from './measure.ts';
import { formatRow, HEAD, KEY } from './table.ts';
import { splitWords, truthWords } from './word.ts';

test('there are layouts of every format, each with a name of its own', () => {
  const formats = new Set(LAYOUTS.map(({ file }) => file.split('.').at(-1)));
  expect([...formats].sort()).toEqual(['docx', 'html', 'md', 'pdf', 'txt']);
  expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
});

describe('what is pressed is what is true of it', () => {
  const pdfs = LAYOUTS.filter(({ file }) => file.endsWith('.pdf'));
  const others = LAYOUTS.filter(({ file }) => !file.endsWith('.pdf'));

  test.each(others)('$name: the same words as often', async ({ file, truth, press }) => {
    const { raw } = await readTwice(await press(), file);
    const words = truthWords(truth);
    const text = words.map((word) => word.text);
    // A list counts its items without printing their numbers.
    const printed = words.filter(({ part }) => part.is !== 'mark').map((word) => word.text);
    expect(difference(splitWords(raw), text)).toEqual([]);
    expect(difference(printed, splitWords(raw))).toEqual([]);
  });

  test.each(pdfs)('$name: every word, perhaps broken at a line end', async (layout) => {
    const { raw } = await readTwice(await layout.press(), layout.file);
    const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
    const letters = lettersOf(raw);
    const words = truthWords(layout.truth).map(({ text }) => text);
    expect(words.filter((word) => !letters.includes(lettersOf(word)))).toEqual([]);
    // At most three words in a hundred are broken; one page alone has no running head.
    const kept = truthWords(layout.truth).filter(({ part }) => part.is !== 'furniture');
    const broken = difference(
      kept.map(({ text }) => text),
      splitWords(raw),
    );
    expect(broken.length).toBeLessThan(kept.length * 0.03);
  });

  test('every expert of a truth is introduced and has words', () => {
    for (const { truth } of LAYOUTS) {
      const speakers = truth.blocks
        .flatMap(({ pieces }) => pieces)
        .flatMap(({ part }) => (part.is === 'comment' ? part.by : []));
      expect(new Set(truth.experts.map(({ name }) => name))).toEqual(new Set(speakers));
      const introduced = truthWords(truth)
        .filter(({ part }) => part.is === 'introduction')
        .map(({ text }) => text);
      for (const { name } of truth.experts) {
        expect(introduced).toEqual(expect.arrayContaining([...splitWords(name)]));
      }
    }
  });
});

describe('all layouts together', () => {
  let all: MeasuredLayout[] = [];
  beforeAll(async () => {
    all = [];
    for (const layout of LAYOUTS) all.push(await measureLayout(layout));
  });

  test('are ingested, every one', () => {
    expect(all.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test('do not fall below the floors', () => {
    const sum = sumFigures(all);
    const share = ({ right, of }: Share) => right / of;
    const precision = ({ right, found }: Finding) => right / found;
    const recall = ({ right, wanted }: Finding) => right / wanted;
    const reached = {
      namePrecision: precision(sum.names),
      nameRecall: recall(sum.names),
      roles: share(sum.roles),
      affiliations: share(sum.affiliations),
      words: share(sum.words),
      provisionPrecision: precision(sum.provisions),
      provisionRecall: recall(sum.provisions),
      titles: share(sum.title),
      publishers: share(sum.publisher),
      dates: share(sum.published),
    };
    for (const [figure, floor] of Object.entries(FLOORS)) {
      expect(reached[figure as keyof typeof reached], figure).toBeGreaterThanOrEqual(floor);
    }
    for (const [figure, ceiling] of Object.entries(CEILINGS)) {
      expect(sum[figure as keyof typeof CEILINGS], figure).toBeLessThanOrEqual(ceiling);
    }
  });

  test('make a table of at most 80 columns', () => {
    const sum = formatRow(`all ${all.length}`, sumFigures(all));
    const rows = all.map((each) => formatRow(each.name, each));
    expect(new Set([sum, ...rows].map(({ length }) => length)).size).toBe(1);
    for (const line of [...HEAD, ...KEY, ...rows]) expect(line.length).toBeLessThanOrEqual(80);
  });
});
