import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { commands, respond } from '../../commands/index.ts';
import { runConsole } from '../../src/console/console.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { createLibrary } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { root, runNode } from '../cli/program.ts';

const TITLE =
  'What Does the Russian-Armenian Joint Military Force Mean for Security in the South Caucasus?';

/** The console as its own process, with the lines in a pipe. */
function pipe(...lines: readonly string[]) {
  return runNode(['dist/src/main.js'], lines.map((line) => `${line}\n`).join(''));
}

describe('the console in a pipe', () => {
  test('says why it is there, what it knows and how to begin', async () => {
    const { stdout, exit } = await pipe();
    expect(stdout).toContain('No DISCORD_TOKEN is set');
    expect(stdout).toContain(`${TITLE}: 4 experts, 4 provisions`);
    expect(stdout).toMatch(/such as \/ask .+\n/u);
    expect(exit).toBe(0);
  });

  test('answers each line in order, without prompt or colour, whatever arrives at once', async () => {
    const [introduction] = await Promise.all([pipe()]);
    const { stdout, exit } = await pipe(
      '/provision 3',
      '',
      'Is there a mutual defence clause?',
      '/expert fawn',
      '/dance',
      '/ask private:perhaps why',
      ...Array.from({ length: 300 }, (_, index) => `/unknown-${index}`),
    );
    const replies = stdout.slice(introduction.stdout.length);
    expect(replies).not.toContain('\u001b');
    expect(replies).not.toMatch(/^> /mu);
    const expected = [
      '\nProvision 3\n│ Armenia will be able to purchase Russian military equipment at domestic prices.\n',
      '│ There is a mutual defense clause',
      'Dr. Rick Fawn, Professor of International Relations, University of St. Andrews\n',
      'I do not know the command “dance”.',
      'Expected true or false after “private:”, but got “perhaps”.',
      ...Array.from({ length: 300 }, (_, index) => `“unknown-${index}”`),
    ];
    let from = 0;
    for (const part of expected) {
      const at = replies.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
    expect(exit).toBe(0);
  });

  test('ends at /quit and leaves the rest', async () => {
    const { stdout, exit } = await pipe('/dance', '/quit', '/sing');
    expect(stdout).toContain('“dance”');
    expect(stdout).not.toContain('“sing”');
    expect(exit).toBe(0);
  });

  test('knows its own commands in any case, whatever follows them', async () => {
    const { stdout } = await pipe('/HELP me', '/Quit now', '/sing');
    expect(stdout).toContain('/quit or Ctrl-D ends.\n\n/ask ');
    expect(stdout).not.toContain('“');
  });

  test('steers no terminal, whatever is typed', async () => {
    const { stdout } = await pipe(
      '/ask private:\u001b[2J x',
      'Who\u0007 won\u001b[2J?',
      '/\u001b[2J',
    );
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(stdout).toContain('“␛[2J”');
  });

  test('prints in /help only examples that work as printed', async () => {
    const help = await pipe('/help');
    const examples = [...help.stdout.matchAll(/^For example: (\/.+)$/gmu)].map(([, line]) => line);
    // Of /help the console has one of its own: this.
    const others = commands.filter(isSlashCommand).filter(({ data }) => data.name !== 'help');
    expect(examples).toHaveLength(others.length);
    const { stdout } = await pipe(...examples.map((line) => line ?? ''));
    const replies = stdout.slice(stdout.indexOf('Ctrl-D ends.'));
    expect(replies).not.toMatch(
      /I do not know|I know no|no expert|not covered|do not (?:say|answer)/iu,
    );
    expect(replies.match(/^│ /gmu)?.length).toBeGreaterThan(1);
  });
});

/** The console inside this process, on a terminal of 60 columns that shows no colour. */
async function open(answer: typeof respond = respond) {
  const library = createLibrary(await loadCorpus(`${root}corpus`));
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 60,
    hasColors: () => false,
  });
  const journal = new PassThrough();
  const log = await createLog({ level: 'info', secrets: [], output: journal });
  let shown = '';
  output.on('data', (chunk) => {
    shown += chunk;
  });
  let tell: () => void = () => undefined;
  const running = runConsole({
    library: () => library,
    follow: async (_signal, told) => {
      tell = told;
    },
    respond: answer,
    log,
    input,
    output,
  });
  return {
    /** As if the log had told of a change. */
    tell: () => tell(),
    /** How often a text was shown. */
    count: (part: string) => shown.split(part).length - 1,
    /** Types the keys at once and waits until the screen has shown what they lead to. */
    type: async (keys: string, expected: string) => {
      await expect.poll(() => shown).toContain('\n> ');
      input.write(keys);
      await expect.poll(() => shown.replace(/\s+/gu, ' ')).toContain(expected);
    },
    /** Ctrl-D, and all that was shown and logged. */
    close: async () => {
      input.write('\u0004');
      await running;
      journal.end();
      return { shown, logged: await text(journal) };
    },
  };
}

describe('the console on a terminal', () => {
  test('completes the line and keeps to the width', async () => {
    const { type, close } = await open();
    await type('/prov', '/prov');
    await type('\t', '/provision');
    await type('3\r', 'Provision 3');
    const { shown } = await close();
    expect(shown).toContain('│ Armenia will be able to purchase Russian military');
    const lines = shown.split('\n').filter((line) => !line.includes('\u001b'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('shows again what was being typed when the log tells of a change', async () => {
    const { type, tell, count, close } = await open();
    await type('/prov', '/prov');
    const before = count('/prov');
    tell();
    await expect.poll(() => count('/prov')).toBe(before + 1);
    await type('ision 3\r', 'Provision 3');
    await close();
  });

  test('tells of a fault under the reference that the log has, and goes on', async () => {
    const { type, close } = await open((interaction, library) =>
      JSON.stringify(interaction).includes('boom')
        ? Promise.reject(new Error('a planted fault'))
        : respond(interaction, library),
    );
    await type('/ask boom\r/provision 3\r', 'Provision 3');
    const { shown, logged } = await close();
    const { reference } = JSON.parse(logged.trim());
    expect(reference).toMatch(/^[0-9a-f]+$/u);
    expect(shown.replace(/\s+/gu, ' ')).toContain(`reference: ${reference}`);
    expect(shown).not.toContain('planted');
    expect(shown).toContain('│ Armenia will be able to purchase');
  });
});
