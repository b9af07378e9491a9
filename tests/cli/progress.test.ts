import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

function shownOn(terminal: object): string {
  const output = Object.assign(new PassThrough(), terminal);
  const progress = createProgress(output);
  progress.show(`reading ${'a long name '.repeat(20)}`);
  progress.show('reading b.pdf');
  progress.clear();
  progress.clear();
  return (output.read() ?? '').toString();
}

test('a terminal has one line, shorter than it is wide, and in the end none', () => {
  const shown = shownOn({ isTTY: true, columns: 40 });
  const clear = '\u001b[1G\u001b[2K';
  const [first = '', second, ...rest] = shown.split(clear);
  expect(first).toMatch(/^reading a long name/);
  expect(first.length).toBeLessThan(40);
  expect(second).toBe('reading b.pdf');
  expect(rest).toEqual(['']);
});

test('a file or pipe has nothing', () => {
  expect(shownOn({})).toBe('');
});
