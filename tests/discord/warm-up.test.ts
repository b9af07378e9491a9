import { expect, test } from 'vitest';
import { commands, respond } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import type { Respond } from '../../src/discord/dispatch.ts';
import { readInteraction } from '../../src/discord/interaction.ts';
import { warmUp } from '../../src/discord/warm-up.ts';
import { createLibrary } from '../../src/library.ts';
import { packageRoot } from '../../src/root.ts';

/** Every interaction that came, beside its answer. */
function watch() {
  const came: { name: string; text: string }[] = [];
  const watched: Respond = async (raw, library) => {
    const reading = readInteraction(raw);
    if (!reading.ok || reading.interaction.type !== 2) throw new Error('expected a command');
    const response = await respond(raw, library);
    came.push({ name: reading.interaction.data.name, text: JSON.stringify(response) });
    return response;
  };
  return { came, watched };
}

test('the commands are asked, but for what is made on demand, and answer from the documents', async () => {
  const { came, watched } = watch();
  await warmUp(commands, watched, createLibrary(await loadCorpus(`${packageRoot}/corpus`)));
  const names = commands.filter(isSlashCommand).map(({ data }) => data.name);
  const onDemand = ['check', 'help'];
  expect(new Set([...onDemand, ...came.map(({ name }) => name)])).toEqual(new Set(names));
  expect(came.filter(({ name }) => onDemand.includes(name))).toEqual([]);
  expect(came.filter(({ text }) => text.includes('> ')).length).toBeGreaterThan(0);
});

test('without documents there is nothing to ask', async () => {
  const { came, watched } = watch();
  await warmUp(commands, watched, createLibrary({ documents: [], passages: [], problems: [] }));
  expect(came).toEqual([]);
});
