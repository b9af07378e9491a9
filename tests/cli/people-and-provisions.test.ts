import { describe, expect, test } from 'vitest';
import { runCli } from './program.ts';

describe('expert', () => {
  test('lists everyone, as printed', async () => {
    const { stdout, exit } = await runCli('expert', '--json');
    const { experts, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      about: null,
      status: 'answered',
      confidence: null,
      quotes: [],
      suggestions: [],
    });
    expect(experts).toHaveLength(4);
    expect(experts).toContainEqual(
      expect.objectContaining({ id: 'rick-fawn', name: 'Rick Fawn', honorific: 'Dr.' }),
    );
    for (const { topics, documents } of experts) {
      expect(topics.length).toBeGreaterThan(0);
      expect(documents).toHaveLength(1);
    }
    expect(exit).toBe(0);
  });

  test('quotes one of them on a topic, or says that they do not address it', async () => {
    const spoken = await runCli('expert', 'fawn', '--about', 'Georgia', '--json');
    const { quotes, experts } = JSON.parse(spoken.stdout);
    expect(spoken.exit).toBe(0);
    expect(experts).toHaveLength(1);
    for (const quote of quotes) expect(quote.experts[0].name).toBe('Rick Fawn');

    const silent = await runCli('expert', 'fawn', '--about', 'sourdough bread');
    expect(silent.exit).toBe(3);
    expect(silent.stdout).toContain('Fawn');
  });

  test('ends with 2 and a message for a name that is nobody’s', async () => {
    const { stdout, stderr, exit } = await runCli('expert', 'Nobody Atall');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(
      /^expected an expert who speaks in these documents, but got “Nobody Atall”; there are: Richard Giragosian; Dr\. Tracey German; /u,
    );
  });
});

describe('provision', () => {
  test('lists them all, verbatim', async () => {
    const { stdout, exit } = await runCli('provision', '--json');
    const { provisions, status } = JSON.parse(stdout);
    expect({ status, exit }).toEqual({ status: 'answered', exit: 0 });
    expect(provisions.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4]);
    expect(provisions[2].text).toBe(
      'Armenia will be able to purchase Russian military equipment at domestic prices.',
    );
  });

  test('gives the one that is meant and what the experts say about it', async () => {
    const [byNumber, byWords] = await Promise.all([
      runCli('provision', '3', '--json'),
      runCli('provision', 'domestic', 'prices', '--json'),
    ]);
    const { provisions } = JSON.parse(byNumber.stdout);
    expect(provisions).toHaveLength(1);
    expect(provisions[0].number).toBe(3);
    expect(JSON.parse(byWords.stdout).provisions).toEqual(provisions);
    for (const quote of provisions[0].quotes) expect(quote.kind).toBe('commentary');
  });

  test('ends with 3 when none is meant', async () => {
    const { stdout, exit } = await runCli('provision', 'sourdough bread', '--json');
    expect(JSON.parse(stdout)).toEqual({
      about: 'sourdough bread',
      status: 'not-covered',
      provisions: [],
    });
    expect(exit).toBe(3);
  });
});

test.each([
  [['expert', 'x'.repeat(201)], /expected the name of an expert of at most 200 characters.*201/u],
  [['expert', 'fawn', '--about', 'x'.repeat(201)], /expected .* of at most 200 characters.*201/u],
  [['provision', 'x'.repeat(201)], /expected a number or words .* of at most 200.*201/u],
  [['provision', 'force'], /expected one provision, but “force” may mean several: \d\. /u],
])('ends with 2 and a message when called as %j', async (args, message) => {
  const { stdout, stderr, exit } = await runCli(...args);
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  expect(stderr).toMatch(message);
});

test('help goes to standard output and ends with 0; no command at all ends with 2', async () => {
  const [help, nothing] = await Promise.all([runCli('--help'), runCli()]);
  expect(help.exit).toBe(0);
  expect(help.stdout).toContain('provision');
  expect(nothing).toMatchObject({ stdout: '', exit: 2 });
});
