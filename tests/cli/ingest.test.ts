import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachPage, paragraphs, pressPdf } from '../ingest/readers/press.ts';
import { runCli } from './program.ts';

const TITLE = 'Beekeepers on the Orchard Levy';
const BYLINE = 'ADA LINDQVIST, Chair of the Orchard Guild';
const [opening = '', comment = '', ...more] = paragraphs(12);

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  const blocks = [opening, BYLINE, comment, ...more];
  const html = blocks.map((each) => `<p>${each}</p>`).join('\n');
  await Promise.all([
    writeFile(at('levy.txt'), [TITLE, ...blocks].join('\n\n')),
    writeFile(at('levy-md.txt'), [`# ${TITLE}`, ...blocks, '**The end.**'].join('\n\n')),
    writeFile(
      at('levy-html'),
      `<!doctype html><title>x</title><nav><a href="/">Home</a></nav><h1>${TITLE}</h1>${html}`,
    ),
    writeFile(
      at('levy-docx.bin'),
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
                ...blocks.map((each) => new Paragraph({ children: [new TextRun(each)] })),
              ],
            },
          ],
        }),
      ),
    ),
    writeFile(
      at('levy-pdf.doc'),
      await pressPdf((page) => {
        page.fontSize(20).text(TITLE).moveDown().fontSize(11);
        for (const each of blocks) page.text(each, { paragraphGap: 10 });
        onEachPage(page, (number) => page.fontSize(9).text(`Guild Review | ${number}`, 72, 800));
      }),
    ),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('formats, told by content and not by name', () => {
  test.each(['levy.txt', 'levy-md.txt', 'levy-html', 'levy-docx.bin', 'levy-pdf.doc'])(
    '%s goes in, proven word for word',
    async (name) => {
      const out = at(`out-${name}`);
      const ingested = await runCli('ingest', at(name), '--out', out, '--json');
      expect(ingested).toMatchObject({ exit: 0, stderr: '' });
      const { found } = JSON.parse(ingested.stdout);
      expect(found.title).toBe(TITLE);
      expect(found.experts).toEqual([
        expect.objectContaining({
          name: 'Ada Lindqvist',
          role: 'Chair',
          affiliation: 'Orchard Guild',
        }),
      ]);
      const checked = await runCli('corpus', '--corpus', out, '--json');
      const [document] = JSON.parse(checked.stdout).documents;
      expect(document).toMatchObject({ proven: true, problems: [] });
      const texts = document.sections.flatMap(
        (section: { paragraphs: { text: string }[] }) => section.paragraphs,
      );
      const words = texts.map(({ text }: { text: string }) => text).join(' ');
      expect(words.replaceAll('\f', '').replace(/\s+/gu, ' ')).toContain(
        [comment, ...more].join(' '),
      );
    },
  );

  test('a word altered in the corpus file of a PDF is found', async () => {
    const out = at('altered');
    await runCli('ingest', at('levy-pdf.doc'), '--out', out);
    const file = join(out, 'levy-pdf.md');
    const content = await readFile(file, 'utf8');
    await writeFile(file, content.replace(/closed for repairs\.\s/u, 'open for repairs. '));
    const checked = await runCli('corpus', '--corpus', out);
    expect(checked.exit).toBe(2);
    expect(checked.stdout).toMatch(/expected “closed” as in the original .*came “open”/);
  });
});

describe('files that cannot be read', () => {
  test('each is refused in one line, and the others are done', async () => {
    const bad = at('bad');
    await mkdir(bad);
    const files: Record<string, string | Uint8Array> = {
      'empty.pdf': '',
      'cut.pdf': '%PDF-1.7\n1 0 obj\n<<',
      'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'note.rtf': '{\\rtf1 Words.}',
      'sheet.docx': zipSync({ 'xl/workbook.xml': new Uint8Array(9) }),
      'bomb.docx': zipSync({ 'word/document.xml': new Uint8Array(90e6) }),
      'script.html': '<html><body><script>go()</script></body></html>',
      'binary.txt': Buffer.from([1, 0, 2, 0, 0, 3, 9]),
      'scan.png': Buffer.from('89504e470d0a1a0a', 'hex'),
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(bad, name), content);
    const out = at('refused');
    const paths = Object.keys(files).map((name) => join(bad, name));
    const { exit, stderr, stdout } = await runCli('ingest', ...paths, at('levy.txt'), '--out', out);
    expect(exit).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(paths.length);
    for (const name of Object.keys(files)) {
      expect(lines.find((line) => line.startsWith(`${name}: expected `))).toMatch(/\.$/u);
    }
    expect(stdout).toContain('levy.md written');
    expect((await readdir(out)).sort()).toEqual(['levy.md', 'originals']);
  });
});
