import { describe, expect, test } from 'vitest';
import { completeLine } from '../../src/console/completion.ts';
import { receive } from '../../src/console/exchange.ts';
import { applyCompletion } from '../../src/console/tab.ts';
import { createRespond } from '../../src/discord/dispatch.ts';
import type { Library } from '../../src/library.ts';
import { sampleCommands } from './sample-commands.ts';

// The sample's commands ask nothing of a library.
const library = {} as Library;
const respond = createRespond(sampleCommands);

const QUIT = { name: 'quit', description: 'End' };

/** What Tab would make of the line, for each candidate. */
async function complete(line: string): Promise<string[]> {
  const { candidates, replaced } = await completeLine(line, sampleCommands, [QUIT], async (raw) =>
    receive(await respond(raw, library)),
  );
  expect(line.endsWith(replaced)).toBe(true);
  return candidates.map(({ text }) => line.slice(0, line.length - replaced.length) + text);
}

describe('Tab', () => {
  test.each([
    ['/', ['/list ', '/seek ', '/quit ']],
    ['/se', ['/seek ']],
    ['/seek w', ['/seek what:', '/seek who:']],
    ['/seek war and p', []],
    ['/seek war al', ['/seek war alone:']],
    // A value is quoted, so that text can follow it.
    ['/seek who:', ['/seek who:"Anna Lind" ', '/seek who:"Bo Ek" ']],
    ['/seek war who:lin', ['/seek war who:"Anna Lind" ']],
    ['/seek who:"Anna L', ['/seek who:"Anna Lind" ']],
    ['/seek who: B', ['/seek who: "Bo Ek" ']],
    // Behind a closed value only what is not given yet is offered.
    [
      '/seek who:"Bo Ek" ',
      ['/seek who:"Bo Ek" what:', '/seek who:"Bo Ek" count:', '/seek who:"Bo Ek" alone:'],
    ],
    ['/dance ', []],
    ['a question', []],
  ])('%s', async (line, expected) => {
    expect(await complete(line)).toEqual(expected);
  });
});

describe('several candidates', () => {
  const candidates = ['anna-lind', 'anna-ek'].map((text) => ({ text, label: `Label of ${text}` }));

  test.each([
    ['an', [['anna-'], 'an'], undefined],
    ['anna-', [[], 'anna-'], ['Label of anna-lind', 'Label of anna-ek']],
    // Found in spite of a typo: nothing typed is taken away while it may mean either.
    ['amma', [[], 'amma'], ['Label of anna-lind', 'Label of anna-ek']],
    ['', [[], ''], ['Label of anna-lind', 'Label of anna-ek']],
    ['Anna', [['anna-'], 'Anna'], undefined],
  ])('after %s', (replaced, completed, labels) => {
    let listed: readonly string[] | undefined;
    const result = applyCompletion({ candidates, replaced }, (all) => {
      listed = all;
    });
    expect(result).toEqual(completed);
    expect(listed).toEqual(labels);
  });
});
