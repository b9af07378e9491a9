import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandInteraction } from '../../src/console/interaction.ts';
import { readLine } from '../../src/console/line.ts';
import { readInteraction } from '../../src/discord/interaction.ts';
import { sampleCommands } from './sample-commands.ts';

function values(line: string): unknown {
  const reading = readLine(line, sampleCommands);
  return reading.ok ? reading.values : reading.problem;
}

describe('a typed line', () => {
  test.each([
    ['/seek war and peace', { what: 'war and peace' }],
    ['/seek war who:Anna Lind', { what: 'war', who: 'Anna Lind' }],
    ['/seek who: Anna Lind what: war', { what: 'war', who: 'Anna Lind' }],
    // Quotes end a value, so that free text can follow it.
    ['/seek who:"Anna Lind" war and peace', { what: 'war and peace', who: 'Anna Lind' }],
    ['/seek who:“Anna Lind” war', { what: 'war', who: 'Anna Lind' }],
    // Values that hold no spaces end at one.
    ['/seek count:3 alone:true war', { what: 'war', count: 3, alone: true }],
    ['/seek war ALONE:no', { what: 'war', alone: false }],
    // An option that was given is text the second time; one that has no value was not given.
    ['/seek what:the what: of it', { what: 'the what: of it' }],
    ['/seek war who:', { what: 'war' }],
    ['/seek who: alone:yes', { alone: true }],
    // Quotes inside a question belong to it; around all of it they do not.
    ['/seek "real" war', { what: '"real" war' }],
    ['/seek "real war"', { what: 'real war' }],
    ['/seek an unclosed "quote', { what: 'an unclosed "quote' }],
    ['/seek http://example.org at 10:30', { what: 'http://example.org at 10:30' }],
    ['/SEEK war', { what: 'war' }],
  ])('%s', (line, expected) => {
    expect(values(line)).toEqual(expected);
  });

  test('without a slash is the text of the first command that needs one, options and all', () => {
    expect(readLine('Is it true who:"said" this?', sampleCommands)).toEqual({
      ok: true,
      name: 'seek',
      values: { what: 'Is it true who:"said" this?' },
    });
  });

  test('with an unknown name is passed on under that name', () => {
    expect(readLine('/dance now', sampleCommands)).toEqual({ ok: true, name: 'dance', values: {} });
  });

  test.each(['/', '/ seek war'])('with no name gets the hint: %s', (line) => {
    expect(values(line)).toMatch(/\/help/u);
  });

  test('says what is wrong with a value or where text cannot go', () => {
    expect(values('/seek alone:perhaps')).toBe(
      'Expected true or false after “alone:”, but got “perhaps”.',
    );
    expect(values('/seek count:many')).toBe('Expected a number after “count:”, but got “many”.');
    expect(values('/list all')).toContain('“all”');
    expect(values('/seek what:"a" who:"b" c')).toContain('“c”');
  });

  test('whatever it holds, is read without a fault and makes an interaction', () => {
    const pieces = fc.constantFrom(
      '/seek ',
      '/',
      'what:',
      'who:',
      'count:',
      'alone:',
      '"',
      ' ',
      '”',
      '“',
    );
    const line = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(line, (parts) => {
        const reading = readLine(parts.join(''), sampleCommands);
        if (reading.ok) {
          const interaction = commandInteraction(reading.name, reading.values);
          expect(readInteraction(interaction)).toMatchObject({ ok: true });
        } else {
          expect(reading.problem).not.toBe('');
        }
      }),
    );
  });

  test('loses no character of a question but the white space around it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.trim().startsWith('/'));
        expect(values(text)).toEqual({ what: text.trim() });
      }),
    );
  });
});
