import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { chromium } from 'playwright-core';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { buttonsIn, press, send } from '../commands/member.ts';
import { pageOf, type Reply } from './page.ts';

/** Pictures of real replies over the project's documents, as a phone shows them, into a folder. */

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const WIDTH = 390;
const QUESTION = 'Would Azerbaijan give up its balanced foreign policy?';
const [folder = '.github/replies'] = process.argv.slice(2);

type Typed = Readonly<Record<string, string | boolean>>;

const library = createLibrary(await loadCorpus('corpus'));

function replyOf(response: APIInteractionResponse): Reply {
  if (response.type !== 4 && response.type !== 7) {
    throw new Error(`screens: expected a message, got a response of type ${response.type}`);
  }
  return response.data ?? {};
}

const command = async (name: string, typed: Typed, locale?: string) =>
  replyOf(await send(name, typed, library, locale));

async function pressed(label: string, reply: Reply): Promise<Reply> {
  const face = buttonsIn(reply).find((each) => each.label === label);
  if (!face) throw new Error(`screens: expected a button “${label}” on the reply`);
  return replyOf(await press(face.custom_id, reply, library));
}

const answer = await command('ask', { question: QUESTION });

/** By the name of the picture: what the member did, and what came. */
const SCREENS: Readonly<Record<string, readonly [string, Reply]>> = {
  ask: [`/ask question: ${QUESTION}`, answer],
  context: ['Pressed In context', await pressed('In context', answer)],
  cite: ['Pressed Cite', await pressed('Cite', answer)],
  compare: ['/compare about: Azerbaijan', await command('compare', { about: 'Azerbaijan' })],
  check: [
    '/check text: …',
    await command('check', {
      text: 'Mikhelidze: “Baku will abandon its balanced foreign policy and seek to upgrade military relations with Ankara.”',
    }),
  ],
  expert: ['/expert name: Fawn', await command('expert', { name: 'Fawn' })],
  provision: ['/provision about: 2', await command('provision', { about: '2' })],
  documents: ['/documents', await command('documents', {})],
  help: ['/help', await command('help', {})],
  'not-covered': [
    '/ask question: What is the population of Armenia?',
    await command('ask', { question: 'What is the population of Armenia?' }),
  ],
  german: [`/ask question: ${QUESTION}`, await command('ask', { question: QUESTION }, 'de')],
};

const executablePath = BROWSERS.find((path) => existsSync(path));
if (executablePath === undefined) {
  process.stderr.write(`No pictures made: no Chromium at ${BROWSERS.join(' or ')}.\n`);
} else {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const viewport = { width: WIDTH, height: 400 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  for (const [name, [asked, reply]] of Object.entries(SCREENS)) {
    const path = join(folder, `${name}.png`);
    await page.setContent(pageOf(asked, reply));
    await page.screenshot({ path, fullPage: true });
    process.stdout.write(`${path}\n`);
  }
  await browser.close();
}
// The thread that makes citations would keep the process for a while.
process.exit();
