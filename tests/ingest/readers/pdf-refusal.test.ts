import { describe, expect, test } from 'vitest';
import { IngestError } from '../../../src/ingest/error.ts';
import { pdfReader } from '../../../src/ingest/readers/pdf-reader.ts';
import { paragraphs, pressPdf } from './press.ts';

const read = (bytes: Uint8Array) => pdfReader.read(bytes, 'review.pdf');
const BODY = paragraphs(14);

describe('files that hold no text to be had', () => {
  test.each([['a password', { userPassword: 'secret' }, /locked with a password/]])(
    '%s',
    async (_, options, message) => {
      const bytes = await pressPdf((page) => page.text('Words.'), options);
      await expect(read(bytes)).rejects.toThrow(IngestError);
      await expect(read(bytes)).rejects.toThrow(message);
    },
  );

  test('pictures only: says how to add text', async () => {
    const bytes = await pressPdf((page) => page.rect(50, 50, 200, 200).fill());
    await expect(read(bytes)).rejects.toThrow(/^review\.pdf: .*ocrmypdf/);
  });

  test('empty pages: says that nothing is there', async () => {
    const bytes = await pressPdf((page) => page.addPage());
    await expect(read(bytes)).rejects.toThrow(/^review\.pdf: .*pages are empty/);
  });

  test('figures that draw each other many times over are given up early', async () => {
    const bytes = drawnManyTimes(9);
    expect(bytes.length).toBeLessThan(5000);
    await expect(read(bytes)).rejects.toThrow(/^review\.pdf: page 1 holds more than 20000 pieces/);
  });

  test('cut short, or no PDF inside', async () => {
    const bytes = await pressPdf((page) => page.text(BODY.join('\n')));
    await expect(read(bytes.slice(0, bytes.length / 2))).rejects.toThrow(/its end is missing/);
    await expect(read(Buffer.from('%PDF-1.7\nnothing\n%%EOF'))).rejects.toThrow(/damaged/);
  });

  test('unseen text is read and pointed out', async () => {
    const bytes = await pressPdf((page) => {
      page
        .text(BODY[0] ?? '')
        .addPage()
        .fillColor('#ffffff')
        .text(BODY[1] ?? '');
    });
    const { doubts } = await read(bytes);
    expect(doubts.map(({ message }) => message).join()).toMatch(
      /page 2: text that is not to be seen/,
    );
  });

  test('pages of a scan between others are named', async () => {
    const bytes = await pressPdf((page) => {
      for (const text of [BODY[0] ?? '', '', BODY[1] ?? '', '']) {
        if (text === '') page.rect(50, 50, 400, 600).fill('#cccccc').fill('#000000');
        else page.text(text);
        page.addPage();
      }
      page.text(BODY[2] ?? '');
    });
    const { doubts } = await read(bytes);
    expect(doubts.map(({ message }) => message)).toEqual([
      'pages 2, 4: no text: if words are to be seen there, add them by OCR (`ocrmypdf --skip-text`)',
    ]);
  });
});

/** A page with a figure that draws another ten times, which draws another ten times, and so on. */
function drawnManyTimes(depth: number): Uint8Array {
  const stream = (entries: string, content: string) =>
    `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;
  const figure = (resources: string, content: string) =>
    stream(`/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${resources}>>`, content);
  const draws = '/X Do '.repeat(10);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>',
    stream('', draws),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...Array.from({ length: depth }, (_, at) => figure(`/XObject<</X ${at + 7} 0 R>>`, draws)),
    figure('/Font<</F 5 0 R>>', 'BT /F 12 Tf 72 600 Td (word) Tj ET'),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF\n`);
}
