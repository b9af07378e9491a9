import { expect, test } from 'vitest';
import {
  checkChoices,
  checkCommand,
  checkCommands,
  checkMessageBody,
  checkResponse,
} from './body-checker.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = { type: 2, style: 1, label: 'More', custom_id: 'more' };
const row = (...buttons: object[]) => ({ type: 1, components: buttons });
const container = (...components: object[]) => ({ type: 17, components });
const body = (...components: object[]) => ({
  flags: V2,
  components: [container(...components)],
  allowed_mentions: { parse: [] },
});

test('a good message has no violation', () => {
  const section = { type: 9, components: [text('A quote.')], accessory: button };
  const link = { type: 2, style: 5, label: 'Source', url: 'https://example.org' };
  expect(checkMessageBody(body(text('An answer.'), section, row(link)))).toEqual([]);
});

const spread = Array.from({ length: 5 }, () => text('字'.repeat(700)));

test.each([
  ['mentions left to Discord', { flags: V2, components: [text('a')] }, /allowed_mentions/],
  [
    'mentions of some',
    { ...body(text('a')), allowed_mentions: { parse: ['users'] } },
    /allowed_mentions/,
  ],
  ['content beside V2', { ...body(text('a')), content: 'b' }, /content beside/],
  ['embeds beside V2', { ...body(text('a')), embeds: [] }, /embeds beside/],
  ['V2 without its flag', { ...body(text('a')), flags: 0 }, /without the flag/],
  ['V2 without components', { ...body(), components: [] }, /without a component/],
  ['an empty text', body(text('')), /schema/],
  ['a blank text', body(text(' \n')), /without text/],
  ['one text too long', body(text('a'.repeat(4001))), /schema/],
  [
    'texts too long together',
    body(text('a'.repeat(2001)), text('b'.repeat(2000))),
    /4001 characters/,
  ],
  ['too many bytes', body(...spread), /10500 bytes/],
  ['components too many, nested', body(...Array(39).fill(text('a')), row(button)), /42 components/],
  ['six buttons in a row', body(row(...Array(6).fill(button))), /schema/],
  ['a custom id twice', body(row(button, { ...button, label: 'b' })), /custom id more/],
  ['a custom id too long', body(row({ ...button, custom_id: 'a'.repeat(101) })), /schema/],
  ['a label too long', body(row({ ...button, label: 'a'.repeat(81) })), /schema/],
  ['a link to nowhere', body(row({ type: 2, style: 5, label: 'a' })), /without url/],
  [
    'a link with a custom id',
    body(row({ ...button, style: 5, url: 'https://example.org' })),
    /link button with a custom id/,
  ],
  [
    'a link too long',
    body(row({ type: 2, style: 5, label: 'a', url: `https://example.org/${'a'.repeat(500)}` })),
    /520 characters in the url/,
  ],
  ['a button without id', body(row({ type: 2, style: 1, label: 'a' })), /without custom id/],
  [
    'a section with nothing beside it',
    body({ type: 9, components: [text('a')] }),
    /section|schema/,
  ],
  [
    'a section with text beside it',
    body({ type: 9, components: [text('a')], accessory: text('b') }),
    /beside it/,
  ],
  [
    'a menu beside a button',
    body(row(button, { type: 3, custom_id: 'm', options: [{ label: 'a', value: 'b' }] })),
    /menu in a row/,
  ],
  [
    'an id twice',
    body({ ...text('a'), id: 4 }, { ...text('b'), id: 4 }),
    /two components with the id/,
  ],
  ['a blank custom id', body(row({ ...button, custom_id: ' ' })), /blank custom id/],
  ['a blank label', body(row({ ...button, label: ' ' })), /without label/],
  [
    'a link out of the web',
    body(row({ type: 2, style: 5, label: 'a', url: 'javascript:alert(1)' })),
    /another place/,
  ],
  [
    'too many bytes beside the text',
    body(
      text('a'),
      ...Array.from({ length: 3 }, (_, at) =>
        row(
          ...Array.from({ length: 5 }, (_, n) => ({
            ...button,
            label: '字'.repeat(80),
            custom_id: `${at}${n}${'字'.repeat(90)}`,
          })),
        ),
      ),
      text('字'.repeat(1000)),
    ),
    /bytes of JSON/,
  ],
  ['a button with nothing on it', body(row({ ...button, label: '' })), /without label/],
])('catches %s', (_, message, violation) => {
  expect(checkMessageBody(message).join('\n')).toMatch(violation);
});

const question = { type: 3, name: 'question', description: 'What to ask', required: true };
const command = (...options: object[]) => ({
  type: 1,
  name: 'ask',
  description: 'Asks',
  default_member_permissions: '0',
  options,
});

test('a good command has no violation', () => {
  const choices = [{ name: 'One', value: 'one' }];
  expect(checkCommand(command(question, { ...question, name: 'kind', choices }))).toEqual([]);
});

test.each([
  ['an upper-case name', { ...command(), name: 'Ask' }, /not a valid name/],
  ['a space in a name', command({ ...question, name: 'the question' }), /not a valid name/],
  ['a name too long', { ...command(), name: 'a'.repeat(33) }, /schema/],
  ['no description', { ...command(), description: undefined }, /no description/],
  ['an option without description', command({ ...question, description: ' ' }), /no description/],
  ['a description too long', { ...command(), description: 'a'.repeat(101) }, /schema/],
  ['permissions as words', { ...command(), default_member_permissions: 'all' }, /expected digits/],
  [
    'required after optional',
    command({ ...question, name: 'topic', required: false }, question),
    /required option after/,
  ],
  ['an option twice', command(question, question), /two options named question/],
  ['26 options', command(...Array.from({ length: 26 }, (_, n) => option(n))), /26 options/],
  [
    'choices and autocomplete',
    command({ ...question, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }),
    /choices and autocomplete/,
  ],
  [
    'a choice value too long',
    command({ ...question, choices: [{ name: 'a', value: 'a'.repeat(101) }] }),
    /101 characters in a choice/,
  ],
  [
    'a choice twice',
    command({ ...question, choices: Array(2).fill({ name: 'a', value: 'a' }) }),
    /two choices named a/,
  ],
  [
    'more than 8,000 characters',
    command(...Array.from({ length: 4 }, (_, n) => ({ ...option(n), choices: longChoices() }))),
    /characters in the command/,
  ],
])('catches %s in a command', (_, data, violation) => {
  expect(checkCommand(data).join('\n')).toMatch(violation);
});

const menu = { type: 3, name: 'Check quotes' };

test('a good command on a message has no violation', () => {
  expect(checkCommands([menu, command(), { ...menu, name: 'ask' }])).toEqual([]);
});

test.each([
  ['a description', { ...menu, description: 'Checks' }, /description on a command without/],
  ['options', { ...menu, options: [question] }, /options on a command without/],
  ['a name too long', { ...menu, name: 'a'.repeat(33) }, /33 characters/],
])('catches %s of a command on a message', (_, data, violation) => {
  expect(checkCommand(data).join('\n')).toMatch(violation);
});

test('catches a command twice in the list', () => {
  expect(checkCommands([command(), command()]).join()).toMatch(/two commands named ask/);
});

test.each([
  ['26 choices', Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })), /26/],
  ['a name too long', [{ name: 'a'.repeat(101), value: 'a' }], /101 characters/],
  ['a value too long', [{ name: 'a', value: 'a'.repeat(101) }], /101 characters/],
  ['an empty name', [{ name: '', value: 'a' }], /without name or value/],
  ['a name twice', Array(2).fill({ name: 'a', value: 'a' }), /two choices named a/],
  ['no list', undefined, /expected a list/],
])('catches %s in an autocomplete', (_, choices, violation) => {
  expect(checkChoices(choices).join('\n')).toMatch(violation);
});

test('a response is checked by its type', () => {
  expect(checkResponse({ type: 4, data: body(text('An answer.')) })).toEqual([]);
  expect(checkResponse({ type: 4, data: {} })).not.toEqual([]);
  expect(checkResponse({ type: 8, data: { choices: [{ name: 'a', value: 'b' }] } })).toEqual([]);
  expect(checkResponse({ type: 8 })).not.toEqual([]);
  expect(checkResponse({ type: 99 })).not.toEqual([]);
});

function option(number: number) {
  return { ...question, name: `option-${number}` };
}

function longChoices() {
  const pad = (n: number) => String(n).padEnd(90, 'a');
  return Array.from({ length: 25 }, (_, n) => ({ name: pad(n), value: pad(n) }));
}

test.each([
  ['a name in capitals', { name_localizations: { de: 'Fragen' } }, /Fragen: not a valid name/],
  ['a name of two words', { name_localizations: { fr: 'qui parle' } }, /not a valid name/],
  [
    'a long description',
    { description_localizations: { pl: 'x'.repeat(101) } },
    /101 characters|description_localizations/,
  ],
  [
    'options of one name',
    {
      options: [
        { type: 3, name: 'a', description: 'A', name_localizations: { tr: 'ad' } },
        { type: 3, name: 'b', description: 'B', name_localizations: { tr: 'ad' } },
      ],
    },
    /two options named ad/,
  ],
])('sees in another language: %s', (_what, fields, violation) => {
  expect(checkCommand({ ...command(), ...fields }).join('\n')).toMatch(violation);
});

test('sees two commands of one name in another language', () => {
  const named = (name: string) => ({ ...command(), name, name_localizations: { uk: 'запитати' } });
  expect(checkCommands([named('ask'), named('tell')]).join()).toMatch(
    /two commands named запитати/,
  );
});
