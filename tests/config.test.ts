import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEnvironment, readConfig } from '../src/config.ts';
import { packageRoot } from '../src/root.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';

test('everything may be left out', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    config: {
      discordApiUrl: 'https://discord.com/api',
      port: 3000,
      corpusDir: join(packageRoot, 'corpus'),
      logLevel: 'info',
      privateReplies: false,
      logQuestions: false,
      questionsPerMinute: 20,
    },
  });
});

test('an empty value is no value', () => {
  const example = readFileSync(join(packageRoot, '.env.example'), 'utf8');
  const names = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name = '']) => name);
  expect(names).toContain('PUBLIC_KEY');
  const blank = Object.fromEntries(names.map((name, index) => [name, ' '.repeat(index)]));
  expect(readConfig(blank)).toEqual(readConfig({}));
});

test('what is set is taken, tidied', () => {
  const reading = readConfig({
    DISCORD_TOKEN: ` Bot ${TOKEN} `,
    DISCORD_GUILD_ID: '123456789012345678',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    CORPUS_DIR: '/data/documents/',
    LOG_LEVEL: 'debug',
    PUBLIC_KEY: ` ${'0A'.repeat(32)} `,
    HOST: '127.0.0.1',
    PORT: '0',
    PRIVATE_REPLIES: '1',
    LOG_QUESTIONS: 'yes',
    QUESTIONS_PER_MINUTE: '0',
  });
  expect(reading).toEqual({
    ok: true,
    config: {
      discordToken: TOKEN,
      discordGuildId: '123456789012345678',
      discordApiUrl: 'http://127.0.0.1:8080/api',
      corpusDir: '/data/documents',
      logLevel: 'debug',
      publicKey: '0a'.repeat(32),
      host: '127.0.0.1',
      port: 0,
      privateReplies: true,
      logQuestions: true,
      questionsPerMinute: 0,
    },
  });
});

test.each([
  ['DISCORD_TOKEN', `"${TOKEN}"`],
  ['DISCORD_TOKEN', `${TOKEN} ${TOKEN}`],
  ['DISCORD_GUILD_ID', TOKEN],
  ['DISCORD_API_URL', TOKEN],
  ['DISCORD_API_URL', 'http://example.org/api'],
  ['DISCORD_API_URL', 'file:///etc/passwd'],
  ['LOG_LEVEL', TOKEN],
  ['PUBLIC_KEY', TOKEN],
  ['PUBLIC_KEY', '0a'.repeat(31)],
  ['HOST', 'http://here/'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PRIVATE_REPLIES', 'maybe'],
  ['LOG_QUESTIONS', TOKEN],
  ['QUESTIONS_PER_MINUTE', '1.5'],
])('a bad %s gets a line that names it and shows nothing of it', (name, value) => {
  const reading = readConfig({ [name]: value });
  if (reading.ok) throw new Error(`expected ${name} to be refused`);
  expect(reading.problems).toHaveLength(1);
  expect(reading.problems[0]).toMatch(new RegExp(`^${name}: expected [^\\n]+\\.$`));
  expect(reading.problems[0]).not.toContain(value);
  expect(reading.problems[0]).not.toContain(TOKEN);
});

test('only what discord.js started as a shard is one', () => {
  const shardOf = (environment: Record<string, string>) => {
    const reading = readConfig(environment);
    return reading.ok ? reading.config.shard : reading.problems;
  };
  expect(shardOf({ SHARDING_MANAGER: 'true', SHARDS: '3' })).toBe(3);
  expect(shardOf({ SHARDS: '3' })).toBeUndefined();
  expect(shardOf({ SHARDS: 'of glass' })).toBeUndefined();
});

test('every bad variable gets its line', () => {
  const reading = readConfig({ DISCORD_GUILD_ID: 'here', LOG_LEVEL: 'loud' });
  if (reading.ok) throw new Error('expected both to be refused');
  expect(reading.problems.map((line) => line.split(':')[0])).toEqual([
    'DISCORD_GUILD_ID',
    'LOG_LEVEL',
  ]);
});

test('.env adds to the environment; a missing one is nothing, an unreadable one is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const file = join(folder, '.env');
  expect(() => loadEnvironment(file)).not.toThrow();
  await writeFile(file, 'ON_THE_RECORD_TEST=from the file\n');
  expect(loadEnvironment(file).ON_THE_RECORD_TEST).toBe('from the file');
  expect(() => loadEnvironment(folder)).toThrow(/expected a readable file/);
});
