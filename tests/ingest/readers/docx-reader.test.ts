import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { docxReader } from '../../../src/ingest/readers/docx-reader.ts';
import { accountOf, bagOf, leftOutFor, linesOf } from './accounts.ts';
import { paragraphs } from './press.ts';

const [first = '', second = '', third = ''] = paragraphs(3);
const row = (...cells: string[]) =>
  new TableRow({
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
const item = (text: string, reference: string) =>
  new Paragraph({ text, numbering: { reference, level: 0 } });

const packed = Packer.toBuffer(
  new Document({
    numbering: {
      config: [
        { reference: 'counted', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
        { reference: 'dotted', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('See the annals, page 12.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Island Review')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Printed in Ostra')] }) },
        children: [
          new Paragraph({ text: 'Keepers on the Levy', heading: HeadingLevel.TITLE }),
          new Paragraph({
            children: [new TextRun(first), new FootnoteReferenceRun(1), new TextRun(' And so on.')],
          }),
          item('Hives are counted.', 'counted'),
          item('Losses are paid.', 'counted'),
          item('A loose point.', 'dotted'),
          new Paragraph({ children: [new TextRun({ text: 'ADA LINDQVIST', bold: true })] }),
          new Paragraph({
            children: [new TextRun({ text: 'Chair:', bold: true }), new TextRun(` ${second}`)],
          }),
          new Paragraph({ children: [new PageBreak(), new TextRun(third)] }),
          new Table({ rows: [row('Year', 'Hives'), row('2019', '40')] }),
          new Paragraph('Bread & <honey> “stay”.'),
        ],
      },
    ],
  }),
);
const read = async () => docxReader.read(await packed, 'levy.docx');

describe('a document', () => {
  test('is read block by block, with the numbers that it prints', async () => {
    expect(linesOf(await read())).toEqual([
      'Keepers on the Levy',
      `${first} And so on.`,
      '1. Hives are counted.',
      '2. Losses are paid.',
      '• A loose point.',
      'ADA LINDQVIST',
      `Chair: ${second}`,
      third,
      'Year Hives',
      '2019 40',
      'Bread & <honey> “stay”.',
    ]);
  });

  test('heads, feet and footnotes are left out, and every word is accounted for', async () => {
    const published = await read();
    expect(leftOutFor(published, 'running head')).toEqual(['Island Review']);
    expect(leftOutFor(published, 'running foot')).toEqual(['Printed in Ostra']);
    expect(leftOutFor(published, 'footnote')).toEqual(['See the annals, page 12.']);
    expect(bagOf(accountOf(published))).toEqual(bagOf(await docxReader.readRaw(await packed, '')));
  });

  test('what is known of a line goes with it', async () => {
    const { lines } = await read();
    expect(lines[0]?.layout).toMatchObject({ heading: 1 });
    expect(lines[5]?.layout).toMatchObject({ isBold: true });
    expect(lines[6]?.layout).toMatchObject({ lead: 'Chair:' });
    expect(lines[7]).toMatchObject({ pages: 1, layout: { page: 2 } });
    expect(lines[9]?.layout).toMatchObject({ cells: ['2019', '40'] });
  });
});

test('an archive that unpacks to too much is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70e6) });
  expect(bomb.length).toBeLessThan(1e6);
  await expect(docxReader.read(bomb, 'bomb.docx')).rejects.toThrow(
    /^bomb\.docx: .*unpacks to more/,
  );
});

test('a damaged archive is refused in one line', async () => {
  const bytes = await packed;
  await expect(docxReader.read(bytes.subarray(0, 2000), 'cut.docx')).rejects.toThrow(/cut short/);
  const broken = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document') });
  await expect(docxReader.read(broken, 'broken.docx')).rejects.toThrow(/^broken\.docx: .*damaged/);
});

test('hidden and moved text is no text, what a field shows is', async () => {
  const bytes = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('The ferry is late. PLACE')] }] }),
  );
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const run = (text: string, look = '') =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const place = [
    run('Never', '<w:vanish/>'),
    `<w:moveFrom w:id="1">${run(' Moved away.')}</w:moveFrom>`,
    `<w:moveTo w:id="2">${run(' Moved here.')}</w:moveTo>`,
    `<w:fldSimple w:instr="DATE">${run(' Today.')}</w:fldSimple>`,
  ].join('');
  const mended = xml.replace(/<w:r>(?:(?!<w:r>).)*PLACE<\/w:t><\/w:r>/su, (whole) =>
    [whole.replace(' PLACE', ''), place].join(''),
  );
  const changed = zipSync({ ...parts, 'word/document.xml': strToU8(mended) });
  const published = await docxReader.read(changed, 'x.docx');
  expect(linesOf(published)).toEqual(['The ferry is late. Moved here. Today.']);
  expect(leftOutFor(published, 'hidden text')).toEqual(['Never']);
  const raw = await docxReader.readRaw(changed, 'x.docx');
  expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
});
