import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { respond } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { packageRoot } from '../../src/root.ts';
import { checkResponse } from './body-checker.ts';
import { recorded } from './recorded.ts';

const EPHEMERAL = 64;
const library = createLibrary(await loadCorpus(`${packageRoot}/corpus`));

/** They belong to other bots: their commands, options and buttons are not ours. */
describe.skipIf(recorded.length === 0)('interactions that others recorded', () => {
  // Some were published without the address that every real one has.
  const address = { id: '100000000000000001', token: 'token' };
  const cases = recorded.map(({ name, raw }) => [name, { ...address, ...raw }] as const);

  test.each(cases)('%s gets a polite private reply', async (_, raw: Record<string, unknown>) => {
    const response = await respond(raw, library);
    expect(checkResponse(response)).toEqual([]);
    if (raw.type === InteractionType.ApplicationCommandAutocomplete) {
      expect(response).toEqual({ type: 8, data: { choices: [] } });
    } else {
      const { flags } = (response as { data: { flags: number } }).data;
      expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    }
  });

  test.each(cases)(
    '%s with any one part missing or of another kind gets a reply',
    async (_, raw) => {
      for (const path of pathsOf(raw)) {
        for (const value of [undefined, null, 7, 'x', [], {}]) {
          const response = await respond(replaced(raw, path, value), library);
          expect(checkResponse(response), `${path.join('.')} = ${JSON.stringify(value)}`).toEqual(
            [],
          );
        }
      }
    },
  );
});

test.skipIf(recorded.length > 0)(
  'skipped: there are no recorded interactions beside the project',
  () => {
    expect(recorded).toEqual([]);
  },
);

/** The paths of all that the bot could read: the interaction's fields and those of its data. */
function pathsOf(raw: Record<string, unknown>): string[][] {
  const data = raw.data as { options?: Record<string, unknown>[] } | undefined;
  const [option] = data?.options ?? [];
  return [
    ...Object.keys(raw).map((key) => [key]),
    ...Object.keys(data ?? {}).map((key) => ['data', key]),
    ...Object.keys(option ?? {}).map((key) => ['data', 'options', '0', key]),
  ];
}

function replaced(raw: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(raw))
    return raw.map((item, at) => (`${at}` === key ? replaced(item, rest, value) : item));
  const record = raw as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}
