import { describe, expect, test } from 'vitest';
import { buildCorpus, type Corpus } from '../../src/corpus/load.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import {
  completeDocument,
  completeExpert,
  completeProvision,
  completeTopic,
} from '../../src/discord/choices.ts';
import { resolveTopic } from '../../src/discord/topics.ts';
import { createLibrary } from '../../src/library.ts';

import { requestOf } from './requests.ts';

const LONG =
  'the-future-of-inland-shipping-and-of-everybody-who-lives-from-it-on-both-banks-of-the-river-north';

/** Documents by file name, each with a clause, a topic and a commentator. */
function corpusOf(
  files: Readonly<Record<string, { title: string; clause: string; name: string; topic: string }>>,
) {
  const parsed = Object.entries(files).map(([file, { title, clause, name, topic }]) => {
    const content = `---\n${JSON.stringify({ title, experts: [{ name }] })}\n---\n# Provisions\n- ${clause}\n# ${name}\n## ${topic}\nLocks will be rebuilt.\n`;
    const { parsed: read, problems } = parseFile(`${file}.md`, content);
    if (!read) throw new Error(JSON.stringify(problems));
    return read;
  });
  return buildCorpus(parsed, []);
}

/** The same documents under other ids, however long: the loader has its own ideas of an id. */
function renamed(corpus: Corpus, ids: Readonly<Record<string, string>>): Corpus {
  const json = Object.entries(ids).reduce(
    (text, [from, to]) => text.replaceAll(new RegExp(`"${from}(?=[":])`, 'gu'), `"${to}`),
    JSON.stringify(corpus),
  );
  return JSON.parse(json);
}

const A = {
  title: 'Shipping North',
  clause: 'Locks open at dawn.',
  name: 'Ada Berg',
  topic: 'locks',
};
const B = {
  title: 'Shipping South',
  clause: 'Tolls rise by half.',
  name: 'Bo Lund',
  topic: 'tolls',
};

describe('a document with an id longer than a choice', () => {
  const [first, second] = [`${LONG}-one`, `${LONG}-two`];
  const library = createLibrary(renamed(corpusOf({ one: A, two: B }), { one: first, two: second }));
  const one = createLibrary(renamed(corpusOf({ one: A }), { one: first }));

  test('can be picked', () => {
    const values = completeDocument('', requestOf({}), library).map(({ value }) => value);
    expect(values.every((value) => value.length <= 100)).toBe(true);
    expect(values.map((value) => library.resolveDocument(value))).toMatchObject([
      { status: 'found', value: { id: first } },
      { status: 'found', value: { id: second } },
    ]);
  });

  test('has provisions that can be picked', () => {
    for (const each of [library, one]) {
      const values = completeProvision('', requestOf({}), each).map(({ value }) => value);
      expect(values.map((value) => each.resolveProvision(value))).toMatchObject(
        each.provisions.map(({ id }) => ({ status: 'found', value: { id } })),
      );
    }
  });

  test('is left out when nothing short enough tells it from another', () => {
    const title = `${LONG} ${LONG}`;
    const both = corpusOf({ one: { ...A, title }, two: { ...B, title } });
    const twins = createLibrary(renamed(both, { one: first, two: second }));
    expect(completeDocument('', requestOf({}), twins)).toEqual([]);
  });
});

test('an expert with a name longer than a choice can be picked by its beginning', () => {
  const name = `Ada ${'Maria '.repeat(20)}Berg`;
  const library = createLibrary(corpusOf({ a: { ...A, name }, b: B }));
  const [choice] = completeExpert('', requestOf({}), library);
  expect(choice?.value.length).toBeLessThanOrEqual(100);
  expect(library.resolveExpert(choice?.value ?? '')).toMatchObject({
    status: 'found',
    value: { expert: { name } },
  });
});

describe('the experts of a document', () => {
  const library = createLibrary(corpusOf({ a: A, b: B, c: { ...B, title: 'Ferries' } }));
  const offered = (typed: string, document?: string) =>
    completeExpert(typed, requestOf({ document }), library).map(({ name }) => name);

  test('are the only ones offered once it is chosen', () => {
    expect(offered('')).toEqual(['Ada Berg', 'Bo Lund']);
    expect(offered('', 'a')).toEqual(['Ada Berg']);
    expect(offered('', 'Shipping South')).toEqual(['Bo Lund']);
    expect(offered('', 'ferries')).toEqual(['Bo Lund']);
    expect(offered('ada', 'b')).toEqual([]);
  });

  test('are all, when what was typed is no one document', () => {
    for (const document of ['Napoleon', 'Shipping', '  ']) {
      expect(offered('', document)).toEqual(['Ada Berg', 'Bo Lund']);
    }
  });

  test('are shown with the affiliation that it prints', () => {
    const files = Object.entries({ dock: 'Dock Institute', quay: 'Quay Council' }).map(
      ([file, affiliation]) => {
        const experts = [{ name: 'Ada Berg', affiliation, byline: `Ada Berg, ${affiliation}` }];
        const head = JSON.stringify({ title: `The ${file}`, experts });
        return parseFile(`${file}.md`, `---\n${head}\n---\n# Ada Berg\nIt works.\n`).parsed;
      },
    );
    const both = createLibrary(
      buildCorpus(
        files.filter((file) => file !== undefined),
        [],
      ),
    );
    expect(completeExpert('', requestOf({ document: 'quay' }), both)).toMatchObject([
      { name: 'Ada Berg, Quay Council' },
    ]);
  });
});

describe('the topics of a document', () => {
  const library = createLibrary(corpusOf({ a: A, b: B }));
  const complete = completeTopic('expert', 'document');

  test('are offered once the document is chosen', () => {
    const labels = (document?: string) =>
      complete('', requestOf({ document }), library).map(({ value }) => value);
    expect(labels()).toEqual(['locks', 'tolls']);
    expect(labels('b')).toEqual(['tolls']);
    // What is no document narrows nothing: the command says so.
    expect(labels('Napoleon')).toEqual(['locks', 'tolls']);
  });

  test('are the only ones that are meant', () => {
    const scope = { expertId: undefined, documentId: 'b' };
    expect(resolveTopic('tolls', scope, library)).toMatchObject({ status: 'found' });
    expect(resolveTopic('locks', scope, library)).toEqual({ status: 'unknown', closest: [] });
    const same = createLibrary(corpusOf({ a: A, b: { ...B, topic: 'locks and tolls' } }));
    expect(resolveTopic('locks', scope, same)).toMatchObject({
      status: 'found',
      value: { label: 'locks and tolls' },
    });
  });
});
