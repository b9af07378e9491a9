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
