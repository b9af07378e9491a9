import { expect, test } from 'vitest';
import { joinLines } from '../../src/ingest/hyphen.ts';

const next = (text: string) => ({ number: 2, text, indent: 0, afterBlank: false, pages: 0 });

test.each([
  ['the infra-', 'structure of', 'the infra', false],
  ['went with-', 'out them', 'went with', false],
  ['their self-', 'reliance is', 'their self-', false],
  ['a moss-', 'covered roof', 'a moss-', false],
  ['a long-', 'standing habit', 'a long-', true],
  ['close co-', 'operation of', 'close co-', true],
  ['the Grenz-', 'kontrolle', 'the Grenz', true],
])('%j before %j, which the document prints nowhere else', (before, text, kept, isDoubtful) => {
  const joint = joinLines(before, next(text), new Map());
  expect(joint.before).toBe(kept);
  expect(joint.doubtful !== undefined).toBe(isDoubtful);
});

test.each(['centi-|metres', 'har-|bours', 'kilo-|metre'])(
  '%s is a word in British spelling',
  (broken) => {
    const [before = '', text = ''] = broken.split('|');
    const line = { number: 2, text, indent: 0, afterBlank: false, pages: 0 };
    const joint = joinLines(before, line, new Map());
    expect(joint).toEqual({ before: before.slice(0, -1), glue: '' });
  },
);
