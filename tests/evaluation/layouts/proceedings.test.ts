import { expect, test } from 'vitest';
import { measureLayout } from './ingest-layout.ts';
import { PROCEEDINGS } from './proceeding-layouts.ts';

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
  60_000,
);
