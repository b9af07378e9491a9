import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/load.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { type Change, watchFolder } from '../../src/corpus/watch.ts';

const by = (name: string, text: string, aliases = '') =>
  `---\ntitle: On tides\nexperts:\n  - name: ${name}\n    aliases: [${aliases}]\n---\n# ${name}\n${text}\n`;
const GOOD = by('Anna Lind', 'The tide turns.');
const BETTER = by('Anna Lind', 'The tide turns twice a day.');
const OTHER = by('Olga Berg', 'Ferries run late.');
const BROKEN = `${GOOD}\n# Nobody Listed\nWho said this?\n`;
const HEADLESS = '---\ntitle\n---\n';

test('whatever is done to the files, what is in use is each file’s last sound version', async () => {
  const sound = [GOOD, BETTER, OTHER, by('Anna Lind', 'Joined.', 'Olga Berg')];
  const version = fc.constantFrom(...sound, BROKEN, HEADLESS, undefined);
  const edit = fc.record({ file: fc.constantFrom('a.md', 'b.md', 'c.md'), version });
  const steps = fc.array(fc.oneof(edit, fc.constant('look' as const)), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const files = new Map<string, string>();
      const stamp = async (file: string) => files.get(file) ?? 'ENOENT';
      const watch = watchFolder('corpus', {
        list: async () => ({ device: 1, stamps: new Map(files) }),
        stamp,
        read: async (file) => {
          const content = files.get(file) ?? '';
          return { file, content, ...parseFile(file, content) };
        },
      });
      let seen: ReadonlyMap<string, string> | undefined;
      const expected = new Map<string, string>();
      let change: Change | undefined;
      for (const step of [...done, 'look', 'look'] as const) {
        if (step !== 'look') {
          if (step.version === undefined) files.delete(step.file);
          else files.set(step.file, step.version);
          continue;
        }
        for (const file of ['a.md', 'b.md', 'c.md']) {
          const content = files.get(file);
          if (seen && seen.get(file) !== content) continue;
          if (content === undefined) expected.delete(file);
          else if (sound.includes(content)) expected.set(file, content);
        }
        seen = new Map(files);
        change = (await watch.look()) ?? change;
        const parsed = [...expected.keys()]
          .toSorted()
          .flatMap((file) => parseFile(file, expected.get(file) ?? '').parsed ?? []);
        const { documents, passages } = buildCorpus(parsed, []);
        expect(change?.corpus.documents).toEqual(documents);
        expect(change?.corpus.passages).toEqual(passages);
      }
    }),
  );
});
