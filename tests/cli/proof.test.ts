import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pressPdf, sentences } from '../ingest/readers/press.ts';
import { runCli } from './program.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proof-'));
});
afterEach(() => rm(folder, { recursive: true }));

const html = (paragraphs: readonly string[]) =>
  `<article><h1>The Late Ferry</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;

const MOVED = 'Nobody had ever asked an old pilot about tides.';
const PARAGRAPHS = [`${sentences(0, 2)} ${MOVED} ${sentences(2, 2)}`, sentences(4, 4)];

const FORMATS: readonly (readonly [
  file: string,
  place: string,
  bytes: () => Promise<Uint8Array>,
])[] = [
  ['ferry.html', 'at “Sentence k says that the …”', async () => Buffer.from(html(PARAGRAPHS))],
  [
    'ferry.md',
    'at “Sentence k says that the …”',
    async () => Buffer.from(`# The Late Ferry\n\n**Words.**\n\n${PARAGRAPHS.join('\n\n')}\n`),
  ],
  [
    'ferry.pdf',
    'page 2, at “Sentence k says that the …”',
    () =>
      pressPdf((page) => {
        page.fontSize(20).text('The Late Ferry').fontSize(11);
        page.text(PARAGRAPHS[0] ?? '').addPage();
        page.text(PARAGRAPHS[1] ?? '');
      }),
  ],
];

/** What the check of the corpus says once `edit` has changed the file made of the published one. */
async function proveEdited(name: string, bytes: Uint8Array, edit: (text: string) => string) {
  const source = join(folder, name);
  await writeFile(source, bytes);
  const out = join(folder, 'corpus');
  await runCli('ingest', source, '--out', out, '--force');
  const path = join(out, 'ferry.md');
  const edited = edit(await readFile(path, 'utf8'));
  await writeFile(path, edited);
  const { stdout } = await runCli('corpus', '--corpus', out);
  const errors = stdout.split('\n').filter((each) => each.includes(': error: '));
  const line = edited.split('\n').findIndex((each) => each.includes('Sentence k says')) + 1;
  return { errors, line };
}

test.each(FORMATS)(
  '%s: a word that a person drops is named, and where it stands',
  async (name, place, bytes) => {
    const original = await bytes();
    const { errors: none } = await proveEdited(name, original, (text) => text);
    expect(none).toEqual([]);
    const { errors, line } = await proveEdited(name, original, (text) =>
      text.replace('Sentence k says that the library', 'Sentence k says that library'),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`ferry.md:${line}: error: expected “the” here`);
    expect(errors[0]).toContain(`which the original has (${place})`);
  },
);

test.each(FORMATS)(
  '%s: a sentence that was moved is missed in one place and found in the other',
  async (name, _, bytes) => {
    const { errors } = await proveEdited(
      name,
      await bytes(),
      (text) => `${text.replace(` ${MOVED}`, '').trimEnd()} ${MOVED}\n`,
    );
    expect(errors.join('\n')).toMatch(/put it back.*take it out/su);
  },
);
