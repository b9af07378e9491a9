import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands, respond } from '../../commands/index.ts';
import type { SlashCommand } from '../../src/discord/command.ts';
import { createRespond } from '../../src/discord/dispatch.ts';
import { notice } from '../../src/discord/message.ts';
import { checkResponse } from '../discord/body-checker.ts';
import { publishedLibrary as library } from '../fixtures/libraries.ts';
import { choices, read, textsIn } from './member.ts';

const EPHEMERAL = 64;
const NAMES = [
  ...commands.map(({ data }) => data.name),
  'constructor',
  '__proto__',
  '@everyone',
  'x'.repeat(7000),
];
const OPTIONS = [
  'question',
  'expert',
  'about',
  'name',
  'private',
  '__proto__',
  'constructor',
  'toString',
  '__defineGetter__',
];

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('a'.repeat(6000), '@everyone <@1>', '', '2'),
  fc.jsonValue({ maxDepth: 1 }),
);
const almost = fc.record(
  {
    id: fc.oneof({ weight: 19, arbitrary: fc.constant('1') }, value),
    token: fc.oneof({ weight: 19, arbitrary: fc.constant('t') }, value),
    type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(1, 2, 3, 4, 5, 6) }, value),
    data: fc.oneof(
      { weight: 1, arbitrary: value },
      {
        weight: 8,
        arbitrary: fc.record(
          {
            name: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, value),
            type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(1, 1, 2, 3) }, value),
            custom_id: value,
            options: fc.array(
              fc.record(
                { name: fc.constantFrom(...OPTIONS), value, focused: fc.boolean() },
                { requiredKeys: ['name'] },
              ),
              { maxLength: 4 },
            ),
          },
          { requiredKeys: ['name', 'options'] },
        ),
      },
    ),
  },
  { requiredKeys: ['type', 'data', 'id', 'token'] },
);

describe('every interaction gets a reply that Discord takes', () => {
  test('whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: almost }, fc.jsonValue()), async (raw) => {
        // What arrives has been JSON.
        const sent: unknown = JSON.parse(JSON.stringify(raw));
        expect(checkResponse(await respond(sent, library))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'an unknown command',
      { type: 2, data: { name: 'weather', type: 1 } },
      /do not know the command “weather”/,
    ],
    [
      'a user command of our name',
      { type: 2, data: { name: 'ask', type: 2 } },
      /do not know the command “ask”/,
    ],
    [
      'a button',
      { type: 3, data: { custom_id: 'ask:more', component_type: 2 } },
      /another version/,
    ],
    ['a modal', { type: 5, data: { custom_id: 'ask', components: [] } }, /another version/],
    [
      'a field that is none',
      { type: 3, data: { custom_id: 3 } },
      /could not read that request \(data\.custom\\_id/,
    ],
    ['no command at all', { type: 2 }, /could not read that request \(data/],
    ['a kind from tomorrow', { type: 77, data: {} }, /could not read that request \(type/],
  ])('%s: a private explanation', async (_what, raw, text) => {
    const response = await respond({ id: '1', token: 't', ...raw }, library);
    expect(checkResponse(response)).toEqual([]);
    expect(response).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
    const flags =
      'data' in response && response.data && 'flags' in response.data ? response.data.flags : 0;
    expect(Number(flags) & EPHEMERAL).toBe(EPHEMERAL);
    expect(textsIn('data' in response ? response.data : {}).join('\n')).toMatch(text);
  });

  test('a ping is answered', async () => {
    expect(await respond({ id: '1', token: 't', type: 1 }, library)).toEqual({ type: 1 });
  });

  test('a name that every object has is no option', async () => {
    for (const name of ['constructor', 'toString', '__defineGetter__', '__proto__']) {
      expect(await choices('ask', { [name]: 'x' }, library)).toEqual([]);
    }
  });

  test.each([
    ['ask', 'expert'],
    ['ask', 'document'],
    ['ask', 'topic'],
    ['expert', 'name'],
    ['expert', 'about'],
    ['provision', 'about'],
  ])('/%s says in private that %s is too long, and offers nothing for it', async (name, option) => {
    const typed = { question: 'Who?', [option]: 'pact '.repeat(41) };
    const { blocks, isPrivate } = await read(name, typed, library);
    expect(isPrivate).toBe(true);
    expect(blocks).toEqual([
      `What was typed for \`${option}\` has 204 characters; I read at most 200. Ask for one thing at a time.`,
    ]);
    expect(await choices(name, typed, library)).toEqual([]);
  });

  test('what every object has is not taken for what was typed', async () => {
    const shadow: SlashCommand = {
      data: { name: 'shadow', description: 'x' },
      handle: ({ options }) =>
        notice(`got ${typeof options.constructor} ${typeof options.toString}`),
      autocomplete: {},
    };
    const data = { name: 'shadow', type: 1, options: [] };
    const response = await createRespond([shadow])({ id: '1', token: 't', type: 2, data }, library);
    expect(textsIn('data' in response ? response.data : {})).toEqual(['got undefined undefined']);
  });

  test('an unknown name is cut, on one line, and without control characters', async () => {
    const { blocks } = await read(`x\n# y\u001b${'z'.repeat(5000)}`, {}, library);
    expect(blocks.join()).toMatch(/^I do not know the command “x # yz{1,98}…”\. I answer /u);
  });

  test('the name of an unknown command is shown as text', async () => {
    const { blocks } = await read('@everyone **x**', {}, library);
    expect(blocks.join()).toContain('“\\@everyone \\*\\*x\\*\\*”');
  });
});
