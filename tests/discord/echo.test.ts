import fc from 'fast-check';
import { expect, test } from 'vitest';
import { echo, tidyTyped } from '../../src/discord/echo.ts';
import { renderedText } from './rendered-text.ts';

test('what was typed is shown on one line and as text', () => {
  expect(echo('a\n# **b**\u001b[2J\u0000')).toBe('a # \\*\\*b\\*\\*\\[2J');
});

test('it is never longer, never on two lines, and never steers a screen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 10, max: 60 }), (typed, most) => {
      const tidy = tidyTyped(typed, most);
      expect(tidy.length).toBeLessThanOrEqual(most);
      expect(tidy).not.toMatch(/\p{Cc}/u);
      expect(renderedText(echo(typed, most))).toBe(tidy);
    }),
  );
});

test('what somebody typed turns no direction of what stands after it', () => {
  expect(tidyTyped('\u202eFawn\u202c on \u2066Georgia\u200f', 50)).toBe('Fawn on Georgia\u200f');
});
