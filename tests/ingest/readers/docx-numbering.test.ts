import { describe, expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { ingestBytes } from '../../../src/ingest/ingest-bytes.ts';
import { docxReader } from '../../../src/ingest/readers/docx-reader.ts';
import { linesOf } from './accounts.ts';
import { packDocx, paragraph, run } from './docx-parts.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
const item = (text: string, list: number, depth = 0, before = '') =>
  paragraph(
    run(text),
    `${before}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

/** The lines of a document, once its words were found to be all there. */
async function linesIn(body: string, numbering: string, styles = ''): Promise<readonly string[]> {
  const bytes = packDocx(body, numbering, styles);
  const published = await docxReader.read(bytes, 'list.docx');
  const raw = await docxReader.readRaw(bytes, 'list.docx');
  expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
  return linesOf(published);
}

describe('a list prints the marks that a word processor counts out', () => {
  test('it goes on after a paragraph, and another begins where it says', async () => {
    const numbering =
      abstract(1, level(0, 'decimal', '%1.').replace('"1"/>', '"4"/>')) +
      num(1, 1) +
      num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>');
    const body = [
      item('Hives.', 1),
      item('Queens.', 1),
      paragraph(run('Between the two.')),
      item('Drones.', 1),
      item('Wax.', 2),
      item('Honey.', 2),
    ];
    expect(await linesIn(body.join(''), numbering)).toEqual([
      '4. Hives.',
      '5. Queens.',
      'Between the two.',
      '6. Drones.',
      '9. Wax.',
      '10. Honey.',
    ]);
  });

  test('levels count within each other and begin anew below the next item above', async () => {
    const numbering =
      abstract(
        1,
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        level(2, 'lowerLetter', '(%3)'),
        level(3, 'lowerRoman', '%4)', '<w:lvlRestart w:val="0"/>'),
      ) + num(1, 1);
    const body = [
      item('One.', 1),
      item('Two.', 1, 1),
      item('Three.', 1, 2),
      item('Four.', 1, 2),
      item('Five.', 1, 3),
      item('Six.', 1),
      item('Seven.', 1, 1),
      item('Eight.', 1, 2),
      item('Nine.', 1, 3),
    ];
    expect(await linesIn(body.join(''), numbering)).toEqual([
      'I. One.',
      '1.1 Two.',
      '(a) Three.',
      '(b) Four.',
      'i) Five.',
      'II. Six.',
      '2.1 Seven.',
      '(a) Eight.',
      'ii) Nine.',
    ]);
  });

  test('bullets are what they look like, and a level may print nothing', async () => {
    const numbering =
      abstract(
        1,
        level(0, 'bullet', '\uf0b7'),
        level(1, 'bullet', 'o'),
        level(2, 'bullet', '–'),
        level(3, 'none', ''),
      ) + num(1, 1);
    const body = [0, 1, 2, 3].map((depth) => item(`Depth ${depth}.`, 1, depth)).join('');
    expect(await linesIn(body, numbering)).toEqual([
      '• Depth 0.',
      '◦ Depth 1.',
      '– Depth 2.',
      'Depth 3.',
    ]);
  });

  test('a style may put a paragraph into a list, and the paragraph may leave it', async () => {
    const numbering =
      abstract(1, level(0, 'decimal', 'Article %1.', '<w:pStyle w:val="Term"/>')) + num(1, 1);
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Term"><w:name w:val="Term"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Term"/></w:style>',
    ];
    const styled = (text: string, style: string, more = '') =>
      paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      styled('Ferries run.', 'Term'),
      styled('Quays are swept.', 'Small'),
      styled('No article.', 'Term', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('Fares stay.', 'Term'),
    ];
    expect(await linesIn(body.join(''), numbering, styles.join(''))).toEqual([
      'Article 1. Ferries run.',
      'Article 2. Quays are swept.',
      'No article.',
      'Article 3. Fares stay.',
    ]);
  });

  test('an item without words is counted and its mark stands before no other text', async () => {
    const numbering = abstract(1, level(0, 'decimal', '%1)')) + num(1, 1);
    const body = [item('First.', 1), item('', 1), paragraph(run('Plain.')), item('Third.', 1)];
    expect(await linesIn(body.join(''), numbering)).toEqual(['1) First.', 'Plain.', '3) Third.']);
  });

  test('the numbers of a table stand in their cells', async () => {
    const numbering = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1);
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const row = (text: string) =>
      `<w:tr>${cell(item('', 1))}${cell(paragraph(run(text)))}${cell(paragraph(run('12')))}</w:tr>`;
    const body = `<w:tbl>${row('Ferries')}${row('Trams')}</w:tbl>`;
    expect(await linesIn(body, numbering)).toEqual(['1. Ferries 12', '2. Trams 12']);
  });
});

test('clauses that are numbered within an article, from wherever, are provisions', async () => {
  const numbering =
    abstract(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')) + num(1, 1);
  const clauses = [
    'The board runs two ferries a day to each island, in winter as in summer.',
    'Fares are set by the council once a year and are published in advance.',
    'The quays are repaired at the cost of the board within three years.',
  ];
  const name = paragraph(
    '<w:r><w:rPr><w:b/></w:rPr><w:t>Ada Lindqvist, Director, Institute of Quays</w:t></w:r>',
  );
  const body = [
    paragraph(run('Ferries on the Lagoon'), '<w:pStyle w:val="Title"/>'),
    paragraph(run('The agreement has two parts. The second part provides for the following:')),
    ...clauses.map((text) => item(text, 1, 1)),
    name,
    paragraph(run('The ferries will be late. Nobody has asked the islands what they need.')),
  ];
  const { file } = await ingestBytes(packDocx(body.join(''), numbering), 'lagoon.docx');
  const provisions = file.sections.find(({ heading }) => heading === 'Provisions');
  expect(provisions?.paragraphs).toEqual(clauses);
});
