import { describe, expect, test } from 'vitest';
import { type Listed, resolve, suggest } from '../../src/text/lookup.ts';
import { fitLabel, isNear } from '../../src/text/similarity.ts';

const list = (...labels: string[]): Listed<string>[] =>
  labels.map((label) => ({ value: label, id: `id:${label}`, labels: [label] }));

describe('what was typed against what there is', () => {
  const people = list('Ingrid Aasen', 'Tomas Aasen', 'Maeve O’Rourke', 'Zoë Čapek-Möller');

  test.each([
    ['id:Tomas Aasen', 'Tomas Aasen'],
    ['tomas aasen', 'Tomas Aasen'],
    ['Aasen Tomas', 'Tomas Aasen'],
    ['capek', 'Zoë Čapek-Möller'],
    ['Moller', 'Zoë Čapek-Möller'],
    ["o'rourke", 'Maeve O’Rourke'],
    ['Ingird Aasen', 'Ingrid Aasen'],
    ['mae', 'Maeve O’Rourke'],
  ])('%s means %s', (typed, value) => {
    expect(resolve(typed, people)).toEqual({ status: 'found', value });
  });

  test('a shared surname is ambiguous, and names all who bear it', () => {
    expect(resolve('Aasen', people)).toEqual({
      status: 'ambiguous',
      candidates: ['Ingrid Aasen', 'Tomas Aasen'],
    });
  });

  test('what fits nothing is unknown, and says what comes close', () => {
    expect(resolve('Olga Aasen', people)).toEqual({
      status: 'unknown',
      closest: ['Ingrid Aasen', 'Tomas Aasen'],
    });
    expect(resolve('Napoleon', people)).toEqual({ status: 'unknown', closest: [] });
    expect(resolve('🙂', people)).toEqual({ status: 'unknown', closest: [] });
  });

  test('the same words are meant even where a longer label begins with them', () => {
    const long = list('the price of a sleeping berth at night', 'the price of a sleeping berth');
    expect(resolve('The price of a sleeping berth', long)).toEqual({
      status: 'found',
      value: 'the price of a sleeping berth',
    });
  });

  test('nothing typed suggests everything, in its order', () => {
    expect(suggest(' ', people)).toEqual(people.map(({ value }) => value));
    expect(suggest('aas', people)).toEqual(['Ingrid Aasen', 'Tomas Aasen']);
  });
});

describe('slips', () => {
  test.each([
    ['mikhelidze', 'mikelidze', true],
    ['fawn', 'fwan', true],
    ['fawn', 'dawn', true],
    ['moss', 'miss you', false],
    ['may', 'man', false],
    ['georgia', 'germany', false],
  ])('%s and %s', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
    expect(isNear(b, a)).toBe(near);
  });

  test('the same words fit best, then beginnings, then slips', () => {
    const fits = ['harbour dues', 'harb dues', 'harbuor dues', 'lighthouse'].map((typed) =>
      fitLabel(typed, 'Harbour dues'),
    );
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(fits[0]).toBe(1);
    expect(fits.at(-1)).toBe(0);
  });
});
