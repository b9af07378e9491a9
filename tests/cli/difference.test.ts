import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDifference, showDifference } from '../../src/cli/difference.ts';
import { compareFiles } from '../../src/ingest/difference.ts';
import { paragraph } from '../generators.ts';

const compare = (present: string, made: string) => ({
  ...compareFiles(present, made),
  writer: 'person' as const,
  isOther: false,
});
const texts = fc
  .array(paragraph, { minLength: 1, maxLength: 8 })
  .map((all) => `${all.join('\n\n')}\n`);

test('the difference turns the file that is there into the one that ingest would write', () => {
  fc.assert(
    fc.property(texts, texts, (present, made) => {
      const patch = formatDifference('levy.md', compare(present, made));
      expect(applyPatch(present, patch)).toBe(made);
    }),
    { numRuns: 50 },
  );
});

const LONG = 'The levy was set in March and has been paid by every grower in the north. '.repeat(
  20,
);
const PRESENT = `# Ada Lindqvist\n${LONG}It is fair. ${LONG}\n`;
const MADE = `# Ada Lindqvist\n${LONG}It is small. ${LONG}\n`;

test('of a long paragraph a terminal shows the words that differ', () => {
  const shown = showDifference('levy.md', compare(PRESENT, MADE), { width: 80, isStyled: false });
  expect(shown).toContain('line 1\n');
  expect(shown).toMatch(/^-.{0,80}It is fair\..{0,80}$/mu);
  expect(shown).toMatch(/^\+.{0,80}It is small\..{0,80}$/mu);
});

test('colour is for terminals that have it', () => {
  const difference = compare(PRESENT, MADE);
  const coloured = showDifference('levy.md', difference, { width: 80, isStyled: true });
  expect(coloured).toContain('\u001b[31m-');
  expect(coloured).toContain('\u001b[32m+');
  const plain = showDifference('levy.md', difference, { isStyled: false });
  expect(plain).toBe(formatDifference('levy.md', difference));
  expect(plain).not.toContain('\u001b');
});
