import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';

const GOOD = '---\ntitle: Good\nexperts:\n  - name: Anna Lind\n---\n# Anna Lind\nThe tide turns.\n';

const problemLines = ({ problems }: Awaited<ReturnType<typeof loadCorpus>>) =>
  problems.map(({ severity, file, line, message }) =>
    [severity, path.basename(file), line ?? '-', message].join(' '),
  );

describe('the corpus folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('that is missing or empty is an empty corpus that says what to do', async () => {
    const missing = await loadCorpus(path.join(folder, 'nowhere'));
    expect(missing.documents).toEqual([]);
    expect(problemLines(missing)).toEqual([
      'error nowhere - the corpus folder cannot be read (ENOENT)',
    ]);
    const empty = await loadCorpus(folder);
    expect(empty.documents).toEqual([]);
    expect(problemLines(empty)).toEqual([
      expect.stringMatching(/no documents here: expected at least one corpus file NAME\.md/),
    ]);
  });

  test('gives the good documents whatever is wrong with the others', async () => {
    const mixed = path.join(folder, 'mixed');
    await mkdir(path.join(mixed, 'originals'), { recursive: true });
    const files: Record<string, string | Uint8Array> = {
      'good.md': GOOD,
      'header.md': '---\ntitle\n---\n',
      'heading.md': '---\ntitle: x\n---\n# Background\nA.\n\n# Olga Berg\nB.',
      'latin.md': Uint8Array.from([...Buffer.from('---\ntitle: '), 0xe9, 0x0a, 0x2d, 0x2d, 0x2d]),
      'wide.md': Buffer.from('\ufeff---\ntitle: x', 'utf16le'),
      'README.md': 'how to write these',
      'notes.txt': 'not a document',
      '.hidden.md': '',
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(path.join(mixed, name), content);
    }
    const corpus = await loadCorpus(mixed);
    expect(corpus.documents.map(({ id }) => id)).toEqual(['good']);
    expect(corpus.passages).toHaveLength(1);
    expect(problemLines(corpus).sort()).toEqual([
      expect.stringMatching(/^error header\.md 2 /),
      expect.stringMatching(/^error heading\.md 7 the heading “Olga Berg”/),
      'error latin.md - the file is not UTF-8 text: save it as UTF-8',
      'error wide.md - the file is not UTF-8 text: save it as UTF-8',
    ]);
  });
});

describe('documents from files', () => {
  const file = (header: string, body: string) => `---\ntitle: x\n${header}\n---\n${body}`;

  test.each([
    [
      'the same name twice',
      'experts:\n  - name: Anna Lind\n  - name: ANNA LIND',
      '# Anna Lind\nA.',
      /listed twice/,
    ],
    ['no text at all', 'publisher: P', '\n\n', /no text below the front matter/],
    ['headings alone', 'publisher: P', '# Background\n', /no text below the front matter/],
  ])('%s is an error', (_what, header, body, message) => {
    const { documents, problems } = corpusOf(file(header, body));
    expect(documents).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        line: expect.any(Number),
      }),
    ]);
  });

  test('an expert without a comment is a warning', () => {
    const { documents, problems } = corpusOf(
      file('experts:\n  - name: Anna Lind', '# Background\nA.'),
    );
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringMatching(/“Anna Lind”/),
      }),
    ]);
  });

  test('a person in two documents is one, as each prints them; a shared surname joins nobody', () => {
    const bearers = handWritten.documents.map(({ experts }) =>
      experts.filter(({ id }) => id === 'maeve-orourke').map(({ role }) => role),
    );
    expect(bearers).toEqual([['Professor of Economics'], ['Visiting Fellow']]);
    const [dredging] = handWritten.documents;
    const family = dredging?.experts.filter(({ name }) => name.endsWith('Aasen'));
    expect(new Set(family?.map(({ id }) => id)).size).toBe(2);
  });

  test('an alias that is a full name joins the two spellings', () => {
    const { documents } = corpusOf(
      file('experts:\n  - name: Maria Moss\n    aliases: [Maria Moss-Lind]', '# Maria Moss\nA.'),
      file('experts:\n  - name: Maria Moss-Lind', '# Maria Moss-Lind\nB.'),
    );
    expect(new Set(documents.flatMap(({ experts }) => experts.map(({ id }) => id))).size).toBe(1);
  });

  test('pages begin at form feeds; a document without any has no pages', () => {
    const [dredging, trains] = handWritten.documents;
    expect(dredging?.pageStarts).toEqual([]);
    expect(trains?.pageStarts.slice(1).map((at) => trains.text[at - 1])).toEqual(['\f', '\f']);
  });

  test('the published and the hand-written documents load without a problem', () => {
    expect(published.problems).toEqual([]);
    expect(handWritten.problems).toEqual([]);
  });

  test('the first published document is what it was printed as', () => {
    const document = published.documents.find(({ id }) => id === 'joint-military-force');
    expect(document?.experts.map(({ honorific, name }) => [honorific, name])).toEqual([
      [undefined, 'Richard Giragosian'],
      ['Dr.', 'Tracey German'],
      [undefined, 'Nona Mikhelidze'],
      ['Dr.', 'Rick Fawn'],
    ]);
    expect(document?.provisions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    // The document's own slips stay as printed.
    for (const slip of [
      'The degree allows',
      'a neutral mediary',
      '“zone of privileged interest’',
    ]) {
      expect(document?.text).toContain(slip);
    }
  });
});
