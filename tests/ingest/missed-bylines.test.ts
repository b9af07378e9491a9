import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestText } from './ingest-text.ts';

/** Every way here let one expert's words stand under another's name before. */

const HEAD = `What the Harbour Levy Means for Small Boats

The levy was passed on 3 March.

MARIA SILVA, Director, Harbour Institute

The levy is a mistake. Small boats cannot pay it.
`;

/** Ingests and proves: whatever is read, no word is lost, added or moved. */
function ingest(text: string) {
  const { file, report } = ingestText(new TextEncoder().encode(text), 'levy.txt');
  const { parsed, problems } = parseFile('levy.md', formatCorpusFile(file));
  expect(problems).toEqual([]);
  if (!parsed) throw new Error('expected the file to be read back');
  expect(proveWords(parsed, text)).toEqual([]);
  const sections = file.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const doubts = report.uncertain
    .map(({ line, message }) => `${line ?? ''}: ${message}`)
    .join('\n');
  return { sections: sections.slice(1), doubts, experts: file.frontMatter.experts, file };
}
const SILVA = ['Maria Silva', 'The levy is a mistake. Small boats cannot pay it.'];

describe('bylines as in running text', () => {
  test.each([
    ['its comment directly below', 'Karl Aaldenberg, Research Fellow, Coastal Council\nThe levy'],
    ['three lines', 'Karl Aaldenberg\nResearch Fellow\nCoastal Council\n\nThe levy'],
    [
      'no full stop above',
      'See www.harbour.example/study\n\nKarl Aaldenberg, Fellow, Sea House\n\nThe levy',
    ],
    [
      'a dash, at the end of the text',
      'Dr. Karl Aaldenberg — Director, Institut für Seerecht\nThe levy',
    ],
  ])('%s', (_, text) => {
    const { sections } = ingest(`${HEAD}\n${text} works.\nIt does.\n`);
    expect(sections.at(-1)).toEqual(['Karl Aaldenberg', 'The levy works. It does.']);
  });

  test.each([
    'Karl Aaldenberg, Director of the new Coastal\nCouncil, thinks that it works well for all the small boats.',
    'Karl Aaldenberg, Director of the Coastal Council\nand the mayor met. They agreed.',
    'Karl Aaldenberg, Director of the Coastal Council, knew it. He wrote so.',
  ])('prose about a person is no byline: %j', (text) => {
    const { experts, sections } = ingest(`${HEAD}\n${text}\n`);
    expect(experts.map(({ name }) => name)).toEqual(['Maria Silva']);
    expect(sections).toEqual([[...SILVA, text.replace('\n', ' ')]]);
  });
});

describe('bylines in capitals', () => {
  test.each([
    ['KARL AALDENBERG\nThe levy', 'Karl Aaldenberg', undefined, undefined],
    ['TOM OKAFOR (HARBOUR MASTER)\nThe levy', 'Tom Okafor', 'HARBOUR MASTER', undefined],
    [
      'PROF. EM. DR. H.C. JAN DE BOER, Chair of Law, Leiden\n\nThe levy',
      'Jan de Boer',
      'Chair of Law',
      'Leiden',
    ],
    [
      'NGUYỄN VĂN AN, Fellow, Mekong Centre\n\nThe levy',
      'Nguyễn Văn An',
      'Fellow',
      'Mekong Centre',
    ],
    [
      'SUKARNO, Economist, Bank of the Valley\n\nThe levy',
      'Sukarno',
      'Economist',
      'Bank of the Valley',
    ],
    [
      'FATOU\nNDIAYE, Fellow, Coastal Council\n\nThe levy',
      'Fatou Ndiaye',
      'Fellow',
      'Coastal Council',
    ],
    [
      'HE WEI, Professor, Peking University\n\nThe levy',
      'He Wei',
      'Professor',
      'Peking University',
    ],
    ["IDA N'DIAYE, Sea Trust\n\nThe levy", "Ida N'Diaye", undefined, 'Sea Trust'],
    [
      'INES HADDAD is a Senior Lecturer at Port University.\n\nThe levy',
      'Ines Haddad',
      'Senior Lecturer',
      'Port University',
    ],
    [
      'LARS HOLM\nLecturer in Public Finance\nUniversity of Halden\n\nThe levy',
      'Lars Holm',
      'Lecturer in Public Finance',
      'University of Halden',
    ],
  ])('%j', (text, name, role, affiliation) => {
    const { sections, experts } = ingest(`${HEAD}\n${text} works.\n`);
    expect(sections).toEqual([SILVA, [name, 'The levy works.']]);
    expect([experts[1]?.role, experts[1]?.affiliation]).toEqual([role, affiliation]);
    expect(experts[1]?.honorific).toBe(name === 'Jan de Boer' ? 'Prof. Em. Dr. H.C.' : undefined);
  });

  test.each([
    ['JOSÉ ÁLVAREZ & INES HADDAD, COASTAL COUNCIL', 'José Álvarez; Ines Haddad'],
    ['KARL AALDENBERG AND INES HADDAD, Coastal Council', 'Karl Aaldenberg; Ines Haddad'],
    ['Ms Olga Petrova-Singh and Dr. Wen Zhao, Trade Centre', 'Olga Petrova-Singh; Wen Zhao'],
    ['JOHN KING, JR. AND INES HADDAD, Coastal Council', 'John King, Jr.; Ines Haddad'],
  ])('%s sign together', (byline, heading) => {
    const { sections, doubts, experts } = ingest(`${HEAD}\n${byline}\n\nWe agree.\n`);
    expect(sections.at(-1)).toEqual([heading, 'We agree.']);
    expect(doubts).toContain('read the comment as signed by');
    // Whether the affiliation is the first one's too, the document does not say.
    expect(experts.map(({ affiliation }) => affiliation !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a sentence that opens with a name in capitals is no byline', () => {
    const text = 'JOHN LOCKE, PHILOSOPHER, knew this. He wrote that property begins with labour.';
    expect(ingest(`${HEAD}\n${text}\n`).sections).toEqual([[...SILVA, text]]);
  });
});

test('a byline in another script is read where its words for an office and a house are known', () => {
  const { sections } = ingest(`${HEAD}\nЛев Толстой, директор, Институт моря\n\nThe levy works.\n`);
  expect(sections).toEqual([SILVA, ['Лев Толстой', 'The levy works.']]);
});

describe('what may be a byline is not given to the expert before it', () => {
  test.each([
    'Jean-Luc Petit',
    'Abbot Gregory',
    'Karl Aaldenberg (Coastal Watch)',
    'Karl Aaldenberg, Coastal Watch',
    'Karl Aaldenberg:',
    'Karl Aaldenberg is Director of the Coastal Council.',
  ])('%s', (line) => {
    const { sections, doubts } = ingest(`${HEAD}\n${line}\n\nThe levy works.\n`);
    expect(sections[0]).toEqual(SILVA);
    expect(sections[1]?.[0]).toBe('Background');
    expect(doubts).toContain(`9: this may begin another expert's comment: “${line}”; from here`);
  });

  test.each([
    'Regional Boats\n\nMany boats are regional',
    'WHAT COMES NEXT\nBoats will pay',
    'Karl Aaldenberg is Director of the Council. He writes',
  ])('%j is doubted but stays', (text) => {
    const { sections, doubts } = ingest(`${HEAD}\n${text}.\n`);
    expect(sections.map(([heading]) => heading)).toEqual(['Maria Silva']);
    expect(doubts).toContain("9: this may begin another expert's comment");
  });

  test('a signature below its comment is doubted', () => {
    const { doubts } = ingest(`${HEAD}\nIt works.\n\n— Karl Aaldenberg, Fellow, Sea House\n`);
    expect(doubts).toContain('11: this may sign the text above it');
  });

  test('what the text announces is compared with what was found', () => {
    const announced = HEAD.replace('March.', 'March. Four people comment.');
    expect(ingest(announced).doubts).toContain(
      'announces 4 (“Four people comment”), but 1 expert was',
    );
    expect(ingest(announced.replace('Four', 'One')).doubts).not.toContain('announces');
    const listed = HEAD.replace(
      'The levy was',
      'Contributors: Maria Silva, Lars Holm\n\nThe levy was',
    );
    expect(ingest(listed).doubts).toContain('Lars Holm is listed as a contributor, but no byline');
    const signed = ingest(`${listed}\nLars Holm\nThe levy works.\n`);
    expect(signed.sections.at(-1)).toEqual(['Lars Holm', 'The levy works.']);
  });

  test('a list of authors signs nothing', () => {
    const about =
      'ABOUT THE AUTHORS\n\nMaria Silva, Director, Harbour Institute\n\nKarl Aaldenberg, Coastal Council';
    const { sections, experts } = ingest(`${HEAD}\n${about}\n\nDisclaimer: views are personal.\n`);
    expect(experts).toHaveLength(1);
    expect(sections.map(([heading]) => heading)).toEqual(['Maria Silva', 'Background']);
    const first = HEAD.replace('MARIA', `${about}\n\nMARIA`);
    expect(ingest(first).sections.at(-1)).toEqual(SILVA);
  });
});
