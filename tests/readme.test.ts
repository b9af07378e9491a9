import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { isSlashCommand } from '../src/discord/command.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

/** What stands under a heading of the second level. */
function section(heading: string): string {
  const [, after] = readme.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`README.md: expected a section “${heading}”`);
  return after.split('\n## ')[0] ?? '';
}

/** The shell sessions of the README: a line `$ command`, then what it prints. */
const sessions = Array.from(readme.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g), (match) => ({
  command: match[1] ?? '',
  output: match[2] ?? '',
}));

/** Every variable that the program reads is set, so that no `.env` of this machine gets in. */
const environment = {
  ...process.env,
  DISCORD_TOKEN: '',
  PUBLIC_KEY: '',
  CORPUS_DIR: '',
  LOG_LEVEL: '',
  NO_COLOR: '1',
};

/** A command as it is typed, what may be left out in brackets. */
const typed = commands.map((command) => {
  if (!isSlashCommand(command)) return `Apps → ${command.data.name}`;
  const { data } = command;
  const options = data.options ?? [];
  const names = options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return `/${[data.name, ...names].join(' ')}`;
});

describe('the README', () => {
  it('has sessions to check', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(3);
  });

  it.each(sessions)('shows what this prints: $command', ({ command, output }) => {
    const ran = spawnSync('bash', ['-c', command], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment,
    });
    expect(ran.stdout).toBe(output);
  });

  it.each(typed)('has a line on what this shows, with its options: %s', (command) => {
    expect(section('Commands')).toMatch(new RegExp(`^\\| [\`*]${literal(command)}[\`*]`, 'mu'));
  });

  it('names every script there is, and none that there is not', () => {
    const named = Array.from(
      readme.matchAll(/npm (?:-s )?(?:run (?:-s )?([a-z]+)|(test|start))/g),
      ([, run, own]) => run ?? own,
    );
    const { prepare: _, ...scripts } = manifest.scripts;
    expect(new Set(named)).toEqual(new Set(Object.keys(scripts)));
  });

  it('names every option of the command line', () => {
    const options = Array.from(
      read('src/cli.ts').matchAll(/ption\('(--[a-z]+)/gi),
      ([, option]) => option,
    );
    expect(options.length).toBeGreaterThan(8);
    for (const option of options) expect(section('The command line')).toContain(`${option}`);
  });

  it('has a line for every dependency', () => {
    const dependencies = section('Dependencies');
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (!name.startsWith('@types/')) expect(dependencies).toContain(name);
    }
  });

  it('explains the variables that the program reads, and .env.example does too', () => {
    const names = Array.from(read('src/config.ts').matchAll(/^ {2}([A-Z_]{4,}): /gm), ([, name]) =>
      String(name),
    ).filter((name) => !name.startsWith('SHARD'));
    expect(names).toContain('DISCORD_TOKEN');
    for (const name of names) {
      expect(section('Variables')).toContain(`\`${name}\``);
      expect(read('.env.example')).toContain(`\n${name}=`);
    }
  });

  it('lays out what there is in src, commands and tests', () => {
    const layout = section('How it is laid out');
    for (const name of readdirSync(`${ROOT}src`)) expect(layout).toContain(`\n  ${name}`);
    const [tree = ''] = /```[\s\S]*?```/u.exec(layout) ?? [];
    for (const [, name] of tree.matchAll(/^ {4}([a-z-]+)\/ /gm)) {
      const places = ['src/ingest', 'src/discord'].map((place) => `${ROOT}${place}/${name}`);
      expect(places.some(existsSync), name).toBe(true);
    }
  });

  it('links to sections, files and pictures that there are', () => {
    const anchors = Array.from(readme.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
      `#${heading}`.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/g)) {
      const [, picture] = /^\.github\/replies\/(.+)\.png$/u.exec(target) ?? [];
      if (picture !== undefined) {
        expect(read('tests/screens/screens.ts')).toMatch(
          new RegExp(`^ {2}'?${picture}'?: \\[`, 'm'),
        );
      } else if (target.startsWith('#')) expect(anchors).toContain(target);
      else if (!target.startsWith('https:')) expect(existsSync(`${ROOT}${target}`)).toBe(true);
    }
  });
});

function literal(text: string): string {
  return text.replace(/[[\]/]/gu, '\\$&');
}
