import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${ROOT}README.md`, 'utf8');
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** The shell sessions of the README: a line `$ command`, then what it prints. */
const sessions = Array.from(readme.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g), (match) => ({
  command: match[1] ?? '',
  output: match[2] ?? '',
}));

/** Every variable that the program reads is set, so that no `.env` of this machine gets in. */
const environment = {
  ...process.env,
  DISCORD_TOKEN: '',
  CORPUS_DIR: '',
  LOG_LEVEL: '',
  NO_COLOR: '1',
};

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

  it('names every command, every script that it mentions, and every dependency', () => {
    for (const { data } of commands) expect(readme).toContain(`\`/${data.name} `);
    for (const [, script] of readme.matchAll(/npm run (?:-s )?([a-z]+)/g)) {
      expect(manifest.scripts).toHaveProperty([script ?? '']);
    }
    const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## How it is'));
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (!name.startsWith('@types/')) expect(table).toContain(name);
    }
  });

  it('explains the variables that .env.example explains', () => {
    const example = readFileSync(`${ROOT}.env.example`, 'utf8');
    const names = Array.from(example.matchAll(/^#?\s*([A-Z_]{6,})=/gm), ([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(readme).toContain(`\`${name}\``);
  });
});
