import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeQuotation } from '../../../src/library/check/judge.ts';
import { indexWords } from '../../../src/library/check/word-index.ts';
import type { Document } from '../../../src/model.ts';
import { finish } from '../../../src/steps.ts';

const FOLDER = new URL('../../../../shared/eval/', import.meta.url);
const isThere = existsSync(FOLDER);

/** The first passages of a collection of real texts. */
function read(name: string, count: number): string[] {
  return readFileSync(new URL(`${name}/corpus.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .slice(0, count)
    .map((line) => String(JSON.parse(line).text ?? ''));
}

/** Every passage a comment of its own. */
function asDocument(texts: readonly string[]): Document {
  let text = '';
  const sections = texts.map((each, at) => {
    const span = { start: text.length, end: text.length + each.length };
    text += `${each}\n\n`;
    return {
      kind: 'commentary' as const,
      expertIds: [`speaker-${at}`],
      span,
      paragraphs: [{ span }],
    };
  });
  return { id: 'd', title: 'D', text, experts: [], sections, provisions: [], pageStarts: [] };
}

/** So many words from the middle of a text. */
const middle = (text: string, count: number) => {
  const words = text.split(/\s+/u);
  const first = Math.floor(Math.max(0, words.length - count) / 2);
  return words.slice(first, first + count);
};

test.skipIf(!isThere)(
  'over thousands of real passages',
  () => {
    const passages = read('qmsum-committee', 3000);
    const index = finish(indexWords([asDocument(passages)]));
    const own = passages.filter((_, at) => at % 30 === 0);
    for (const count of [5, 8, 15, 40]) {
      for (const text of own) {
        const words = middle(text, count);
        if (words.join(' ').match(/[\p{L}\p{N}]+/gu)?.length !== count) continue;
        expect(judgeQuotation(words.join(' '), index).kind).toBe('verbatim');
        const at = Math.floor(count / 2);
        const altered = judgeQuotation(words.with(at, 'zyqxw').join(' '), index);
        expect(altered).toMatchObject({
          kind: 'altered',
          differences: [{ quoted: expect.stringContaining('zyqxw') }],
        });
      }
    }
    // Prose on other subjects: none of it is taken for these speakers' words.
    const others = [...read('scifact', 300), ...read('cranfield', 300)];
    const taken = (count: number) =>
      others.filter(
        (text) => judgeQuotation(middle(text, count).join(' '), index).kind === 'altered',
      );
    expect(taken(20)).toEqual([]);
    expect(taken(12).length).toBeLessThanOrEqual(3);
    expect(taken(8).length).toBeLessThanOrEqual(12);
  },
  120_000,
);
