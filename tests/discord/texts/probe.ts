import type { Texts } from '../../../src/discord/texts/texts.ts';

/** Every text of a language, as it reads with parameters that can be told in it. */

/** `checks.count.altered`, what it says, and which parameters it looked at. */
export interface Read {
  readonly path: string;
  readonly text: string;
  readonly parameters: readonly string[];
}

/** What parameters are made of, by their names; any other is a word. */
const NUMBERS = new Set(
  'count left first last total page paragraph number points length most times seconds experts documents'.split(
    ' ',
  ),
);
const LISTS = new Set('phrases names kinds words places'.split(' '));

/** Told from any other by the figure, whatever the language puts between thousands. */
export function readAll(texts: Texts, size = 0): Read[] {
  return Object.entries(texts)
    .filter(([subject]) => subject !== 'commands')
    .flatMap(([subject, entries]) => readWithin(subject, entries, size));
}

function readWithin(path: string, entry: unknown, size: number): Read[] {
  if (typeof entry === 'string') return [{ path, text: entry, parameters: [] }];
  if (typeof entry === 'function') return [call(path, entry, size)];
  if (typeof entry !== 'object' || entry === null)
    throw new Error(`${path}: neither text nor more`);
  return Object.entries(entry).flatMap(([key, below]) => readWithin(`${path}.${key}`, below, size));
}

function call(path: string, entry: unknown, size: number): Read {
  const parameters: string[] = [];
  const given = new Proxy(
    {},
    {
      get: (_target, name) => {
        parameters.push(String(name));
        return probeFor(String(name), size);
      },
    },
  );
  const text = (entry as (given: object) => unknown)(given);
  if (typeof text !== 'string') throw new Error(`${path}: expected a text, got ${typeof text}`);
  return { path, text, parameters };
}

function probeFor(name: string, size: number): unknown {
  if (NUMBERS.has(name)) return size + 41 + [...NUMBERS].indexOf(name);
  if (LISTS.has(name)) return [`‹${name} 1›`, `‹${name} 2›`];
  if (name === 'known') return '2019-03-02';
  if (name === 'script' || name === 'written') return name === 'script' ? 'Cyrillic' : 'Latin';
  return `‹${name}›`;
}
