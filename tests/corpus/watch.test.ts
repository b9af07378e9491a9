import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFolder, readCorpusFile, stampOf } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type Change, type Sight, type Watch, watchFolder } from '../../src/corpus/watch.ts';

const by = (name: string, text: string, aliases = '') =>
  `---\ntitle: On tides\nexperts:\n  - name: ${name}\n    aliases: [${aliases}]\n---\n# ${name}\n${text}\n`;
const GOOD = by('Anna Lind', 'The tide turns.');
const BETTER = by('Anna Lind', 'The tide turns twice a day.');
const OTHER = by('Olga Berg', 'Ferries run late.');
const BROKEN = `${GOOD}\n# Nobody Listed\nWho said this?\n`;
const HEADLESS = '---\ntitle\n---\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'watch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string) => writeFile(at(name), content);

/** Looks until what was done last has come to rest. */
async function rest(watch: Watch): Promise<Change | undefined> {
  expect(await watch.look()).toBeUndefined();
  return watch.look();
}

const ids = (documents: readonly { id: string }[] | undefined) => documents?.map(({ id }) => id);
const texts = (change: Change | undefined) => change?.corpus.documents.map(({ text }) => text);

describe('a folder that is watched', () => {
  test('is read at the first look as it is loaded at the start', async () => {
    await write('a.md', GOOD);
    await write('broken.md', BROKEN);
    const first = await watchFolder(folder).look();
    expect(first?.corpus).toEqual(await loadCorpus(folder));
    expect(ids(first?.added)).toEqual(['a']);
    expect(first?.problems).toEqual([expect.objectContaining({ line: 10, isKept: false })]);
  });

  test('gives what was added, changed, renamed and deleted, and only that', async () => {
    await write('a.md', GOOD);
    const watch = watchFolder(folder);
    const first = await watch.look();
    expect(await watch.look()).toBeUndefined();

    await write('b.md', OTHER);
    const added = await rest(watch);
    expect([ids(added?.added), ids(added?.changed), ids(added?.removed)]).toEqual([['b'], [], []]);
    // What did not change is the same object: nothing was read or made again.
    expect(added?.corpus.documents[0]).toBe(first?.corpus.documents[0]);

    await write('a.md', BETTER);
    const changed = await rest(watch);
    expect(ids(changed?.changed)).toEqual(['a']);
    expect(changed?.corpus.documents[0]?.text).toContain('twice a day');
    expect(changed?.corpus.documents[1]).toBe(added?.corpus.documents[1]);

    await rename(at('b.md'), at('c.md'));
    const renamed = await rest(watch);
    expect([ids(renamed?.added), ids(renamed?.removed)]).toEqual([['c'], ['b']]);

    await rm(at('c.md'));
    const removed = await rest(watch);
    expect(ids(removed?.removed)).toEqual(['c']);
    expect(removed?.corpus).toEqual(await loadCorpus(folder));
    expect(await watch.look()).toBeUndefined();
  });

  test('keeps the version before a broken one, says so once, and takes the mended one', async () => {
    await write('a.md', GOOD);
    const watch = watchFolder(folder);
    const first = await watch.look();
    for (const [content, line] of [
      [BROKEN, 10],
      [HEADLESS, 2],
    ] as const) {
      await write('a.md', content);
      const broken = await rest(watch);
      expect(broken?.corpus.documents).toEqual(first?.corpus.documents);
      expect(broken?.problems).toEqual([
        expect.objectContaining({ severity: 'error', file: at('a.md'), line, isKept: true }),
      ]);
      expect([broken?.changed, broken?.removed]).toEqual([[], []]);
      expect(await watch.look()).toBeUndefined();
      expect(await watch.look()).toBeUndefined();
    }
    await write('a.md', BETTER);
    const mended = await rest(watch);
    expect(ids(mended?.changed)).toEqual(['a']);
    expect(mended?.corpus.problems).toEqual([]);
    // Broken anew, it is told anew.
    await write('a.md', BROKEN);
    expect((await rest(watch))?.problems).toHaveLength(1);
    await rm(at('a.md'));
    expect(ids((await rest(watch))?.removed)).toEqual(['a']);
  });

  test('takes no file that is still being written, nor misses one gone for a moment', async () => {
    await write('a.md', GOOD);
    await write('b.md', OTHER);
    const watch = watchFolder(folder);
    await watch.look();
    for (let length = 60; length < GOOD.length; length += 5) {
      await write('new.md', GOOD.slice(0, length));
      expect(await watch.look()).toBeUndefined();
    }
    await write('new.md', GOOD);
    // One that is never at rest holds up no other.
    await write('b.md', BETTER);
    expect(await watch.look()).toBeUndefined();
    await write('new.md', `${GOOD}More.`);
    expect(ids((await watch.look())?.changed)).toEqual(['b']);

    await rm(at('a.md'));
    await watch.look();
    await write('a.md', BETTER);
    const back = await rest(watch);
    expect([ids(back?.changed), ids(back?.removed)]).toEqual([['a'], []]);
  });

  test('sees that a file was written on while it was read', async () => {
    await write('a.md', GOOD);
    let isWriting = true;
    const watch = watchFolder(folder, {
      ...sight,
      read: async (file) => {
        const reading = await readCorpusFile(file);
        if (isWriting) await writeFile(file, `${BETTER}And more.\n`);
        return reading;
      },
    });
    await watch.look();
    await write('a.md', BETTER);
    expect(await rest(watch)).toBeUndefined();
    isWriting = false;
    expect(await watch.look()).toBeUndefined();
    expect(texts(await watch.look())).toEqual([expect.stringContaining('And more.')]);
  });

  test('is not moved by a file that is touched or saved unchanged', async () => {
    await write('a.md', GOOD);
    await write('broken.md', BROKEN);
    const watch = watchFolder(folder);
    await watch.look();
    await utimes(at('a.md'), new Date(2020, 1), new Date(2020, 1));
    await write('broken.md', BROKEN);
    expect(await rest(watch)).toBeUndefined();
    expect(await watch.look()).toBeUndefined();
  });

  test('that vanishes keeps its documents, says so once, and says when it is back', async () => {
    await write('a.md', GOOD);
    const watch = watchFolder(folder);
    await watch.look();
    await rename(folder, `${folder}-away`);
    expect(await watch.look()).toBeUndefined();
    const gone = await watch.look();
    expect(gone?.problems).toEqual([
      expect.objectContaining({
        file: folder,
        message: expect.stringContaining('ENOENT'),
        isKept: true,
      }),
    ]);
    expect(ids(gone?.corpus.documents)).toEqual(['a']);
    expect(await watch.look()).toBeUndefined();
    await rename(`${folder}-away`, folder);
    const back = await rest(watch);
    expect(back).toMatchObject({ isBack: true, added: [], changed: [], removed: [] });
    expect(await watch.look()).toBeUndefined();
  });

  test('that is empty has no document, unless its drive is gone', async () => {
    await write('a.md', GOOD);
    let device = 1;
    const list = async () => ({ ...(await listFolder(folder)), device });
    const watch = watchFolder(folder, { ...sight, list });
    await watch.look();
    await rm(at('a.md'));
    device = 2;
    const unplugged = await rest(watch);
    expect(ids(unplugged?.corpus.documents)).toEqual(['a']);
    expect(unplugged?.problems).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/not on the drive/u) }),
    ]);
    device = 1;
    const emptied = await rest(watch);
    expect(ids(emptied?.removed)).toEqual(['a']);
    expect(emptied?.problems).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/no documents here/u) }),
    ]);
  });

  test('that is not there yet is taken when it comes', async () => {
    const later = at('later');
    const watch = watchFolder(later);
    expect((await watch.look())?.problems).toHaveLength(1);
    await mkdir(later);
    await write('later/a.md', GOOD);
    expect(ids((await rest(watch))?.added)).toEqual(['a']);
  });

  test('reads a file again that could not be read, until it can', async () => {
    await write('a.md', GOOD);
    let isLost = false;
    const read = async (file: string) =>
      isLost
        ? { file, problems: [{ severity: 'error' as const, file, message: 'EIO' }] }
        : readCorpusFile(file);
    const watch = watchFolder(folder, { ...sight, read });
    await watch.look();
    await write('a.md', BETTER);
    isLost = true;
    const lost = await rest(watch);
    expect(lost?.problems).toEqual([expect.objectContaining({ message: 'EIO', isKept: true })]);
    expect(await watch.look()).toBeUndefined();
    isLost = false;
    expect(texts(await watch.look())).toEqual([expect.stringContaining('twice a day')]);
  });

  test('gives an id to whoever had it first, and then to the next', async () => {
    await write('on-tides.md', GOOD);
    const watch = watchFolder(folder);
    await watch.look();
    // By name this one comes first.
    await write('on tides.md', OTHER);
    const clash = await rest(watch);
    expect(texts(clash)).toEqual([expect.stringContaining('The tide turns.')]);
    expect(clash?.problems).toEqual([
      expect.objectContaining({
        file: at('on tides.md'),
        message: expect.stringContaining('“on-tides”'),
        isKept: false,
      }),
    ]);
    await rm(at('on-tides.md'));
    const next = await rest(watch);
    expect(texts(next)).toEqual([expect.stringContaining('Ferries run late.')]);
    expect(ids(next?.changed)).toEqual(['on-tides']);
  });

  test('lets a broken file join nobody, nor a good one break another', async () => {
    await write('a.md', by('Anna Lind', 'One.'));
    await write('b.md', by('Anna Lind-Moe', 'Two.'));
    const watch = watchFolder(folder);
    const first = await watch.look();
    await write('a.md', `${by('Anna Lind', 'One.', 'Anna Lind-Moe')}\n# Nobody Listed\nThree.`);
    expect((await rest(watch))?.corpus.documents).toEqual(first?.corpus.documents);

    // Here two people are one, which would list one twice in the third.
    const two = '---\ntitle: Both\nexperts:\n  - name: Anna Lind\n  - name: Anna Lind-Moe\n---\n';
    await write('c.md', `${two}# Anna Lind\nFour.\n\n# Anna Lind-Moe\nFive.\n`);
    await rest(watch);
    await write('a.md', by('Anna Lind', 'Six.', 'Anna Lind-Moe'));
    const joined = await rest(watch);
    expect(ids(joined?.corpus.documents)).toEqual(['a', 'b', 'c']);
    expect(joined?.problems).toEqual([
      expect.objectContaining({
        file: at('c.md'),
        message: expect.stringMatching(/listed twice/u),
      }),
    ]);
  });
});

const sight: Sight = { list: listFolder, read: readCorpusFile, stamp: stampOf };
