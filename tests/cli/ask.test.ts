import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCli, runNode, runShell } from './program.ts';

const nullable = z.string().min(1).nullable();
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

/** The documented shape: strict, so that a key too many or too few is seen. */
const answer = z.strictObject({
  id: z.unknown(),
  question: z.string(),
  status: z.enum(['answered', 'not-covered']),
  confidence: z.number().min(0).max(1),
  quotes: z.array(
    z.strictObject({
      text: z.string().min(1),
      kind: z.enum(['commentary', 'provision', 'background']),
      experts: z.array(
        z.strictObject({
          name: z.string().min(1),
          honorific: nullable,
          role: nullable,
          affiliation: nullable,
        }),
      ),
      topic: z.string(),
      highlights: z.array(z.string().min(1)).min(1),
      span,
      document: z.strictObject({
        id: z.string().min(1),
        title: z.string().min(1),
        publisher: nullable,
        published: nullable,
        url: nullable,
      }),
      locator: z.strictObject({ page: z.int().nullable(), paragraph: z.int().min(1) }),
      context: z.string().min(1),
      score: z.number(),
    }),
  ),
  suggestions: z.array(
    z.strictObject({ topic: z.string(), document: z.string(), experts: z.array(z.string()) }),
  ),
});

const CLAUSE = 'Is there a mutual defence clause?';
const ELSEWHERE = 'What is the best recipe for sourdough bread?';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function questionsFile(...lines: readonly string[]): Promise<string> {
  const file = join(folder, `${lines.length}.jsonl`);
  await writeFile(file, lines.join('\n'));
  return file;
}

describe('ask', () => {
  test('quotes as JSON and ends with 0', async () => {
    const { stdout, stderr, exit } = await runCli('ask', CLAUSE, '--json');
    const { id, question, status, quotes } = answer.parse(JSON.parse(stdout));
    expect({ id, question, status, stderr, exit }).toEqual({
      id: null,
      question: CLAUSE,
      status: 'answered',
      stderr: '',
      exit: 0,
    });
    const words = quotes.map((quote) => quote.text).join(' ');
    expect(words).toContain('There is a mutual defense clause');
    for (const quote of quotes) {
      expect(quote.context).toContain(quote.text);
      for (const highlight of quote.highlights) expect(quote.text).toContain(highlight);
      expect(quote.experts.length > 0).toBe(quote.kind === 'commentary');
    }
  });

  test('prints for a reader what the JSON holds, without colour in a pipe', async () => {
    const [reply, json] = await Promise.all([
      runCli('ask', CLAUSE),
      runCli('ask', CLAUSE, '--json'),
    ]);
    expect(reply).toMatchObject({ stderr: '', exit: 0 });
    expect(reply.stdout).not.toContain('\u001b');
    for (const quote of answer.parse(JSON.parse(json.stdout)).quotes) {
      for (const { name } of quote.experts) expect(reply.stdout).toContain(name);
      expect(reply.stdout).toContain(quote.text);
    }
  });

  test('keeps to the expert it is given, by any spelling', async () => {
    const { stdout } = await runCli('ask', 'What about Georgia?', '--expert', 'dr fawn', '--json');
    const { quotes } = answer.parse(JSON.parse(stdout));
    expect(new Set(quotes.flatMap(({ experts }) => experts.map(({ name }) => name)))).toEqual(
      new Set(['Rick Fawn']),
    );
  });

  test('says that nobody spoke to it, offers topics and ends with 3', async () => {
    const { stdout, exit } = await runCli('ask', ELSEWHERE, '--json');
    expect(answer.parse(JSON.parse(stdout))).toMatchObject({ status: 'not-covered', quotes: [] });
    expect(exit).toBe(3);
    expect((await runCli('ask', ELSEWHERE)).exit).toBe(3);
  });

  test.each([
    [[], /expected a question/u],
    [['why', '--questions', 'some.jsonl'], /expected a question/u],
    [['why', '--loud'], /unknown option '--loud'/u],
    [['why '.repeat(200)], /expected a question of at most 500 characters, but got 799/u],
    [['why', '--expert', 'Nobody', '--json'], /expected an expert.*“Nobody”; there are: Richard/u],
    [['why', '--expert', 'Mikhelidze Fan'], /“Mikhelidze Fan”; the closest: Nona Mikhelidze/u],
    [['why', '--expert', 'x'.repeat(201)], /expected the name of an expert of at most 200/u],
    [
      ['why', '--document', 'nothing-like-it'],
      /expected a document.*“nothing-like-it”; there is: /u,
    ],
    [['why', '--corpus', 'no/such/folder'], /no\/such\/folder/u],
    [['--questions', 'no-such.jsonl', '--json'], /no-such\.jsonl.*ENOENT/u],
    [['--questions', '.', '--json'], /EISDIR/u],
  ])('ends with 2 and a message when called as %j', async (args, message) => {
    const { stdout, stderr, exit } = await runCli('ask', ...args);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  test('needs nothing of Discord', async () => {
    const { stderr, exit } = await runNode(['dist/src/cli.js', 'ask', CLAUSE], '', {
      DISCORD_TOKEN: 'no token at all',
      DISCORD_GUILD_ID: 'nor a server',
    });
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  });

  test('steers no terminal', async () => {
    const question = 'Who\u0007 won\u001b[2J?';
    const file = await questionsFile(JSON.stringify({ question }));
    const [one, many, nobody] = await Promise.all([
      runCli('ask', question),
      runCli('ask', '--questions', file),
      runCli('ask', 'Who?', '--expert', 'No\u001b[2Jone'),
    ]);
    for (const { stdout, stderr } of [one, many, nobody]) {
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]/u);
    }
    expect(many.stdout).toContain('Who won[2J?');
  });

  test('prints for each line of a file what it prints for the question alone', async () => {
    const file = await questionsFile(
      JSON.stringify({ question: CLAUSE }),
      JSON.stringify({ question: ELSEWHERE }),
    );
    const [many, ...alone] = await Promise.all([
      runCli('ask', '--questions', file),
      runCli('ask', CLAUSE),
      runCli('ask', ELSEWHERE),
    ]);
    expect(many.stdout).toBe(alone.map(({ stdout }) => `${stdout}\n`).join(''));
    for (const question of [CLAUSE, ELSEWHERE]) {
      expect(many.stdout.split(question)).toHaveLength(2);
    }
  });

  test('answers every line of a file in order, under its own id', async () => {
    const file = await questionsFile(
      `\ufeff${JSON.stringify({ id: 'a', question: CLAUSE, kind: 'ignored' })}`,
      '',
      JSON.stringify({ id: 7, question: ELSEWHERE }),
      JSON.stringify({ question: 'What about Georgia?', expert: 'fawn' }),
      JSON.stringify({ id: 'b', question: 'Why?', expert: 'Nobody Atall' }),
    );
    const { stdout, stderr, exit } = await runCli('ask', '--questions', file, '--json');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'answered'],
      [7, 'not-covered'],
      [null, 'answered'],
      ['b', 'not-covered'],
    ]);
    expect(lines[3].error).toContain(`${file}:5: expected an expert`);
    expect(stderr).toContain(`${file}:5: expected an expert`);
    expect(exit).toBe(0);
  });

  test('answers the other lines when some are broken, and ends with 2', async () => {
    const file = await questionsFile(
      '{"id": "a", "question": "Who',
      '{"id": "b"}',
      '[]',
      '{"id": "c", "question": "   "}',
      '{"id": "d", "question": 4}',
      JSON.stringify({ id: 'e', question: CLAUSE }),
    );
    const { stdout, stderr, exit } = await runCli('ask', '--questions', file, '--json');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, status }) => [id, status])).toEqual([
      [null, 'error'],
      ['b', 'error'],
      [null, 'error'],
      ['c', 'error'],
      ['d', 'error'],
      ['e', 'answered'],
    ]);
    lines.slice(0, 5).forEach(({ error }, index) => {
      expect(error.startsWith(`${file}:${index + 1}: `)).toBe(true);
      expect(stderr).toContain(error);
    });
    expect(exit).toBe(2);
  });

  test('ends quietly when its reader leaves', async () => {
    const lines = Array.from({ length: 400 }, () => JSON.stringify({ question: CLAUSE }));
    const file = await questionsFile(...lines);
    const { stdout, stderr } = await runShell(
      `"$NODE" dist/src/cli.js ask --questions '${file}' --json | head -n 1; echo "$\{PIPESTATUS[0]}"`,
    );
    expect(stdout.trimEnd().split('\n')[1]).toBe('0');
    expect(stderr).toBe('');
  });

  // Only Linux has a file that is always full.
  test.skipIf(!existsSync('/dev/full'))(
    'ends with 1 and a message when its output cannot be written',
    async () => {
      const { stderr, exit } = await runShell(
        `"$NODE" dist/src/cli.js ask '${CLAUSE}' > /dev/full`,
      );
      expect(exit).toBe(1);
      expect(stderr).toMatch(/^a fault.*ENOSPC.*\n$/u);
    },
  );
});
