import { describe, expect, test } from 'vitest';
import { findQuotations, wholeQuotations } from '../../src/text/quotations.ts';

const texts = (message: string) => findQuotations(message).map(({ text }) => text);
const attributions = (message: string) =>
  findQuotations(message).map(({ attribution }) => attribution);

describe('quotations in marks', () => {
  test.each<[string, string[]]>([
    ['He said “one two”, then "three four".', ['one two', 'three four']],
    ['«eins zwei» und »drei vier«, „fünf sechs“', ['eins zwei', 'drei vier', 'fünf sechs']],
    ['‹un deux› and 「一二三」 and ‘a b’', ['un deux', '一二三', 'a b']],
    ['“outer ‘inner’ and “another” outer”', ['outer ‘inner’ and “another” outer']],
    ["she wrote 'the experts' own words' today", ["the experts' own words"]],
    ["it's the members' choice, isn't it", []],
    ['a 5" pipe and a 6" pipe', []],
    ['“a paragraph that goes on in the next', ['a paragraph that goes on in the next']],
    ['no marks at all', []],
    ['“” and ""', []],
  ])('%s', (message, expected) => expect(texts(message)).toEqual(expected));
});

describe('block quotes', () => {
  test.each<[string, string[], (string | undefined)[]]>([
    ['> one two\n> three\nand more', ['one two\nthree'], [undefined]],
    ['>>> one\n\ntwo', ['one\n\ntwo'], [undefined]],
    ['> one two\n> — Ada Lindqvist', ['one two'], ['Ada Lindqvist']],
    ['> one two\n— Dr. Ada Lindqvist, Director', ['one two'], ['Ada Lindqvist']],
    ['> “one two” — Ada Lindqvist', ['one two'], ['Ada Lindqvist']],
    ['> a “scare” word in it\n', ['a “scare” word in it'], [undefined]],
    ['Ada Lindqvist wrote:\n> one two', ['one two'], ['Ada Lindqvist']],
    [
      '> one two\n— Ada Lindqvist\npage 3\n\n> three four\n— Tom Berg',
      ['one two', 'three four'],
      ['Ada Lindqvist', 'Tom Berg'],
    ],
  ])('%s', (message, expected, names) => {
    expect(texts(message)).toEqual(expected);
    expect(attributions(message)).toEqual(names);
  });
});

describe('who is named for a quotation', () => {
  test.each<[string, string | undefined]>([
    ['“one two” — Ada Lindqvist', 'Ada Lindqvist'],
    ['“one two” - Ada Lindqvist, 2019', 'Ada Lindqvist'],
    ['“one two” (Lindqvist, 2019)', 'Lindqvist'],
    ['“one two,” said Ada Lindqvist. Tom Berg disagreed.', 'Ada Lindqvist'],
    ['“one two,” Dr. Lindqvist noted.', 'Lindqvist'],
    ['“one two,” according to Maria van der Velde', 'Maria van der Velde'],
    ['According to Ada Lindqvist, “one two”', 'Ada Lindqvist'],
    ['But Ada Lindqvist said that “one two”', 'Ada Lindqvist'],
    ['Ada Lindqvist (Institute of Tides): “one two”', 'Ada Lindqvist'],
    ['Ada Lindqvist, director of the institute, argues that “one two”', 'Ada Lindqvist'],
    ['Tom Berg left. Prof. J. R. Okafor warned of “one two”', 'J. R. Okafor'],
    ['“one two” — 山田太郎', '山田太郎'],
    ['The Institute of Tides writes: “one two”', 'Institute of Tides'],
    ['Ada Lindqvist’s words were “one two”', 'Ada Lindqvist'],
    ['„eins zwei“, sagt Ada Lindqvist.', 'Ada Lindqvist'],
    ['Ada Lindqvist schreibt, „eins zwei“ sei falsch', 'Ada Lindqvist'],
    ['Laut Ada Lindqvist „eins zwei“', 'Ada Lindqvist'],
    ['Der Bericht sagt „eins zwei“', undefined],
    ['Sie sagte „eins zwei“', undefined],
    ['« un deux », a déclaré Ada Lindqvist', 'Ada Lindqvist'],
    ['Selon Ada Lindqvist, « un deux »', 'Ada Lindqvist'],
    ['Ada Lindqvist dijo: «uno dos»', 'Ada Lindqvist'],
    ['„raz dwa” – powiedziała Ada Lindqvist', 'Ada Lindqvist'],
    ['Ада Линдквист сказала: «раз два»', 'Ада Линдквист'],
    ['«раз два», пишет Ада Линдквист', 'Ада Линдквист'],
    ['Ада Ліндквіст каже: «раз два»', 'Ада Ліндквіст'],
    ['Ada Lindqvist dedi: “bir iki”', 'Ada Lindqvist'],
    ['He said “one two”', undefined],
    ['The report says “one two” – which is odd', undefined],
    ['“one two”', undefined],
  ])('%s', (message, name) => expect(attributions(message)).toEqual([name]));

  test('of two, each has its own', () => {
    expect(attributions('Lindqvist said “one two”, while Berg said “three four”.')).toEqual([
      'Lindqvist',
      'Berg',
    ]);
  });
});

test('a whole message is a quotation with and without who signs it', () => {
  expect(wholeQuotations('One two three.\n— Ada Lindqvist')).toEqual([
    { text: 'One two three.', attribution: 'Ada Lindqvist' },
    { text: 'One two three.\n— Ada Lindqvist' },
  ]);
  expect(wholeQuotations('Ada Lindqvist: one two')).toEqual([
    { text: 'one two', attribution: 'Ada Lindqvist' },
    { text: 'Ada Lindqvist: one two' },
  ]);
  expect(wholeQuotations('One two')).toEqual([{ text: 'One two' }]);
});

test('a hostile message takes no longer than a plain one of its length', () => {
  // A pattern that went back over all it had read would take minutes.
  for (const unit of ['“', "'", 'Aa ', 'Ada Bo, ', '> “', '(A ', '— A ', 'said A ']) {
    findQuotations(unit.repeat(4000 / unit.length));
    wholeQuotations(unit.repeat(4000 / unit.length));
  }
});
