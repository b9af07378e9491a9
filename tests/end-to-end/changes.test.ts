import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InteractionType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkResponse } from '../discord/body-checker.ts';
import { Bot } from './bot.ts';
import { Twin } from './twin.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.fake-fake_fake';
const FIXTURES = path.join(import.meta.dirname, '../fixtures/corpus');

/** An editor at work on the documents of a bot that runs. The tests are one story, in order. */
describe('documents that change under the bot', () => {
  let twin: Twin;
  let bot: Bot;
  let folder = '';
  let original = '';
  const file = () => path.join(folder, 'night-trains.md');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'changes-'));
    await cp(FIXTURES, folder, { recursive: true });
    await rm(file());
    original = await readFile(path.join(FIXTURES, 'night-trains.md'), 'utf8');
    twin = await Twin.start(TOKEN);
    bot = new Bot({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: twin.apiUrl,
      CORPUS_DIR: folder,
    });
    await bot.saw(/registered the commands/);
  });

  afterAll(async () => {
    await bot.kill();
    await twin.stop();
    await rm(folder, { recursive: true });
  });

  const command = (name: string, options: Record<string, string>, focused?: string) => ({
    id: '1',
    name,
    type: 1,
    options: Object.entries(options).map(([key, value]) => ({
      name: key,
      value,
      type: 3,
      ...(key === focused && { focused: true }),
    })),
  });
  /** What members see of the reply. */
  async function shown(name: string, options: Record<string, string>): Promise<string> {
    const response = await twin.interact(
      InteractionType.ApplicationCommand,
      command(name, options),
    );
    expect(checkResponse(response)).toEqual([]);
    return JSON.stringify(response.data);
  }
  const question = { question: 'What does a sleeping berth cost?' };

  test('a new one answers in every command, with no other step', async () => {
    expect(await shown('ask', question)).not.toContain('sleeping berth must');
    await writeFile(
      file(),
      original.replace('# Maeve', '# Provisions\n- Berths are free.\n\n# Maeve'),
    );
    await bot.saw(/documents added: night-trains \(5 passages\)\. Now 2/);
    expect(await shown('ask', question)).toContain('A sleeping berth must cost less');
    expect(await shown('expert', { name: 'Zoe' })).toContain('Correspondent, The Sleeper');
    expect(await shown('provision', { about: 'berths are free' })).toContain('Berths are free.');
    const choices = await twin.interact(
      InteractionType.ApplicationCommandAutocomplete,
      command('ask', { question: 'x', document: 'night' }, 'document'),
    );
    expect(choices.data).toMatchObject({ choices: [{ value: 'night-trains' }] });
  });

  test('one that is saved by renaming shows its new words', async () => {
    await writeFile(`${file()}.tmp`, original.replace('hotel room', 'hostel room'));
    await rename(`${file()}.tmp`, file());
    await bot.saw(/documents changed: night-trains \(4 passages\)/);
    expect(await shown('ask', question)).toContain('hostel room');
  });

  test('a broken one answers as before, and the log says once what is wrong', async () => {
    await writeFile(file(), original.replace('# Zoë', '# Zoltan'));
    await bot.saw(/night-trains\.md:\d+: the heading/);
    expect(await shown('ask', question)).toContain('hostel room');
    // Two more looks at it.
    await writeFile(path.join(folder, 'later.md'), original.replace('Night Trains', 'Late Trains'));
    await bot.saw(/documents added: later/);
    const told = bot.log.filter(({ msg }) => msg.includes('the heading'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      level: 50,
      msg: expect.stringMatching(
        /night-trains\.md:27: .*“Zoltan.*; until this is mended, what was read before stays in use$/u,
      ),
    });
    await rm(path.join(folder, 'later.md'));
    await bot.saw(/documents removed: later/);
  });

  test('every interaction that comes in meanwhile is answered, from one version or the other', async () => {
    const release = twin.hold();
    const early = { ...twin.address(), type: 2, data: command('ask', question) };
    await twin.dispatch(early);
    await expect.poll(() => twin.requestsFor(early.id)).toBe(1);
    await writeFile(file(), original);
    const late: { id: string; token: string }[] = [];
    const mended = bot.saw(/documents changed: night-trains[\s\S]*documents changed: night-trains/);
    let isMended = false;
    void mended.then(() => {
      isMended = true;
    });
    while (!isMended) {
      const raw = { ...twin.address(), type: 2, data: command('ask', question) };
      late.push(raw);
      await twin.dispatch(raw);
      await Promise.race([mended, new Promise((resolve) => setTimeout(resolve, 50))]);
    }
    release();
    expect(JSON.stringify((await twin.responseTo(early.id)).data)).toContain('hostel room');
    for (const { id } of late) {
      const response = await twin.responseTo(id);
      expect(response.type).toBe(4);
      expect(JSON.stringify(response.data)).toMatch(/hos?te?l room/);
    }
    expect(await shown('ask', question)).toContain('hotel room');
  });

  test('one that is deleted is gone, and who picks from it is told so', async () => {
    await rm(file());
    await bot.saw(/documents removed: night-trains/);
    expect(await shown('ask', question)).not.toContain('hotel room');
    expect(await shown('ask', { ...question, document: 'night-trains' })).toMatch(
      /No document here fits “night-trains”/,
    );
    expect(await shown('expert', { name: 'zoe-capek-moller' })).toMatch(/No expert here fits/);
    expect(await shown('ask', { ...question, topic: 'Comfort' })).toMatch(/No topic here fits/);
    expect(await shown('provision', { about: 'night-trains:provision-1' })).toMatch(
      /No provision here fits/,
    );
    expect(bot.log.filter(({ level }) => level >= 50)).toHaveLength(1);
  });
});
