import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../../src/corpus/format-file.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import { proveWords } from '../../../src/corpus/proof.ts';
import { ingestPublished } from '../../../src/ingest/ingest-published.ts';
import { printLines } from '../../../src/ingest/published.ts';
import { readTwice } from '../../../src/ingest/readers/read.ts';
import { measureLayout } from './ingest-layout.ts';
import { PROCEEDINGS } from './proceeding-layouts.ts';

const LONG = 60_000;

describe('hearings, trials and panels', () => {
  test.each(PROCEEDINGS)(
    '$name: each witness by name and credit, each word under its speaker',
    async (layout) => {
      const measured = await measureLayout(layout);
      const { names, roles, affiliations, words, wrong } = measured;
      const count = layout.truth.experts.length;
      expect(measured.error).toBeUndefined();
      expect(names).toEqual({ found: count, right: count, wanted: count });
      expect(roles, measured.wrongFields.join('; ')).toEqual({ right: count, of: count });
      expect(affiliations, measured.wrongFields.join('; ')).toEqual({ right: count, of: count });
      expect(words.right / words.of).toBeGreaterThanOrEqual(0.995);
      expect(wrong, measured.wrongWords.join(' ')).toBe(0);
      expect([measured.lostWords, measured.addedWords]).toEqual([[], []]);
    },
    LONG,
  );

  test.each(PROCEEDINGS)(
    '$name: the corpus file is proven by its original',
    async ({ file, press }) => {
      const { published, raw } = await readTwice(await press(), file);
      const { parsed } = parseFile(
        'made.md',
        formatCorpusFile(ingestPublished(published, file).file),
      );
      const original = published.format === 'text' ? raw : printLines(published.lines);
      expect(parsed && proveWords(parsed, original)).toEqual([]);
    },
    LONG,
  );
});
