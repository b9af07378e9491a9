import { describe, expect, test } from 'vitest';
import { IngestError } from '../../src/ingest/error.ts';
import { ingestText } from './ingest-text.ts';

const ingest = (text: string) => ingestText(new TextEncoder().encode(text), 'round-up.txt');
const sections = (text: string) =>
  ingest(text).file.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs]);
const experts = (text: string) => ingest(text).file.frontMatter.experts;

/** A document whose one comment has these lines as its byline. */
const signed = (byline: string) =>
  `A Title of Things\n\nThe question is old.\n\n${byline}\n\nWell said.\n`;

describe('bylines', () => {
  test.each([
    [
      'PROF. ANNA KOVAČ, University of Zagreb',
      'Anna Kovač',
      'Prof.',
      undefined,
      'University of Zagreb',
    ],
    [
      'ANNA KOVAČ, PhD, MP, Chair, Sea Committee',
      'Anna Kovač',
      undefined,
      'Chair',
      'Sea Committee',
    ],
    [
      'JAN VAN DER MEER\nSenior Lecturer\nDelta Institute',
      'Jan van der Meer',
      undefined,
      'Senior Lecturer',
      'Delta Institute',
    ],
    ['JAN MEER\n\nDirector, Delta Institute', 'Jan Meer', undefined, 'Director', 'Delta Institute'],
    [
      'J. P. O’HARA – Dean of the Faculty of Law, Cork',
      'J. P. O’Hara',
      undefined,
      'Dean',
      'Faculty of Law, Cork',
    ],
    [
      'SEAN MCBRIDE (Director of Research, Sea House)',
      'Sean McBride',
      undefined,
      'Director of Research',
      'Sea House',
    ],
    [
      'AMB. MARIA SILVA, former Ambassador to Norway',
      'Maria Silva',
      'Amb.',
      'former Ambassador to Norway',
      undefined,
    ],
    [
      'Dr. Maria Silva, Research Fellow at the Sea Institute',
      'Maria Silva',
      'Dr.',
      'Research Fellow',
      'Sea Institute',
    ],
    [
      'Luis de la Cruz, Professor of Government, Port University.',
      'Luis de la Cruz',
      undefined,
      'Professor of Government',
      'Port University',
    ],
    [
      'Richard HALE, Head, Polar Programme, Ice House Ltd.',
      'Richard Hale',
      undefined,
      'Head',
      'Polar Programme, Ice House Ltd.',
    ],
    [
      'LT. GEN. KARL VON ARNIM, Member of the Defence Council',
      'Karl von Arnim',
      'Lt. Gen.',
      'Member',
      'Defence Council',
    ],
  ])('%s', (byline, name, honorific, role, affiliation) => {
    const [expert, ...others] = experts(signed(byline));
    expect(others).toEqual([]);
    expect(expert).toMatchObject({ name, byline: byline.replace(/\s+/g, ' ') });
    expect([expert?.honorific, expert?.role, expert?.affiliation]).toEqual([
      honorific,
      role,
      affiliation,
    ]);
    expect(sections(signed(byline)).at(-1)).toEqual([name, 'Well said.']);
  });

  test.each([
    ['a sentence about a person', 'Maria Silva, President of the Council, signed it.'],
    ['a sentence with an organisation', 'Maria Silva, who leads the Institute, was not asked.'],
    ['a place', 'Northern Isles, a group of islands off the coast.'],
    ['a heading', 'KEY FINDINGS'],
    ['a heading with a comma', 'SEA LAW, FISHING RIGHTS'],
  ])('%s is no byline', (_, line) => {
    expect(experts(signed(line))).toEqual([]);
    expect(ingest(signed(line)).report.uncertain.at(-1)?.message).toContain(
      'all of it is background',
    );
  });

  test('a name in capitals takes the case that the text prints', () => {
    const text = signed('JOHN MACDONALD, Director, Sea Institute').replace('old', 'MacDonald’s');
    expect(experts(text)[0]).toMatchObject({ name: 'John MacDonald', printed: 'JOHN MACDONALD' });
  });

  test('a comment may run on from its byline, and follow the one before without a blank line', () => {
    const text = signed('ANNA KOVAČ: We shall see. It\nis early.\nDR. JAN MEER, Delta Institute');
    expect(sections(text).slice(1)).toEqual([
      ['Anna Kovač', 'We shall see. It is early.'],
      ['Jan Meer', 'Well said.'],
    ]);
    expect(experts(text)[0]?.byline).toBe('ANNA KOVAČ:');
  });

  test('a dash may close a byline', () => {
    const text = signed('ANNA KOVAČ, Director, Sea Institute —').replace(' —', '—');
    expect(sections(text).at(-1)).toEqual(['Anna Kovač', 'Well said.']);
    expect(experts(text)[0]).toMatchObject({ role: 'Director', affiliation: 'Sea Institute' });
  });

  test('names with no text between them sign together', () => {
    const text = signed('ANNA KOVAČ, Director, Sea Institute\n\nJAN MEER, Fellow, Sea Institute');
    expect(sections(text).at(-1)).toEqual(['Anna Kovač; Jan Meer', 'Well said.']);
  });
});

describe('provisions', () => {
  const provisions = (list: string) =>
    sections(`A Title of Things\n\nThe treaty has ${list}\n\nThat is all.\n`);

  test('numbers, sub-clauses and later paragraphs stay in their clause', () => {
    expect(
      provisions(
        'these articles:\n\n1. Patrols. They\npatrol.\n\nBy day only.\n\n2. Both sides:\n(a) inform;\n(b) meet.',
      ),
    ).toEqual([
      ['Background', 'The treaty has these articles:'],
      ['Provisions', 'Patrols. They patrol. By day only.', 'Both sides: (a) inform; (b) meet.'],
      ['Background', 'That is all.'],
    ]);
  });

  test('clauses without full stops end at the blank line', () => {
    expect(provisions('two measures:\n• joint patrols\n• a shared fund').slice(1)).toEqual([
      ['Provisions', 'joint patrols', 'a shared fund'],
      ['Background', 'That is all.'],
    ]);
  });

  test('a number that the list skips is doubted', () => {
    const text =
      'A Title of Things\n\nThe treaty has two articles:\n\n1. Patrols.\n2. Funds.\n4. Ports.\n';
    expect(
      ingest(text).report.uncertain.map(({ line, message }) => [line, message]),
    ).toContainEqual([7, expect.stringContaining('skip to “4. Ports.”')]);
  });

  test('a list that announces no provisions, or stands in a comment, is text', () => {
    const plain = provisions('friends. Three experts make these points:\n• One.\n• Two.');
    expect(plain.map(([heading]) => heading)).toEqual(['Background']);
    const comment = signed(
      'ANNA KOVAČ, Director, Sea Institute\n\nIt has two provisions:\n• One.\n• Two.',
    );
    expect(sections(comment).at(-1)).toEqual([
      'Anna Kovač',
      'It has two provisions:',
      '• One.',
      '• Two.',
      'Well said.',
    ]);
  });
});

describe('words and paragraphs', () => {
  const prose = (text: string) => sections(`A Title of Things\n\n${text}\n`)[0]?.slice(1);

  test.each([
    ['The govern-\nment fell. A government.', ['The government fell. A government.']],
    [
      'A well-known self-\nmade man. He was self-made.',
      ['A well-known self-made man. He was self-made.'],
    ],
    ['Pre-\nand post-war trade in mid-\nMay.', ['Pre- and post-war trade in mid-May.']],
    [
      'The isles--\nall of them--met. Soft hy\u00ad\nphen.',
      ['The isles--all of them--met. Soft hyphen.'],
    ],
    ['Both sides met on Nov.\n\n14 in St.\n\nJohn.', ['Both sides met on Nov. 14 in St. John.']],
    ['It ended\n\n\f \nthere. Then\n it rained.', ['It ended\fthere. Then it rained.']],
    ['A self-\fmade man.', ['A\fself-made man.']],
    ['It ended.\n    An indent opens a paragraph.', ['It ended.', 'An indent opens a paragraph.']],
    ['The answer is no.\n\nThe next one.', ['The answer is no.', 'The next one.']],
  ])('%j', (printed, expected) => {
    expect(prose(printed)).toEqual(expected);
  });
});

describe('head of the document', () => {
  const front = (text: string) => ingest(text).file.frontMatter;

  test.each([
    ['THE ACCORD:\nWHO GAINS?\nThe accord is new.', 'THE ACCORD: WHO GAINS?'],
    [
      'Energy Ties After\n\nthe Summit of States\n\nThe summit is over.',
      'Energy Ties After the Summit of States',
    ],
    ['Who pays for the new harbour?\n\nThe harbour is new.', 'Who pays for the new harbour?'],
    ['The harbour is new. It was\nbuilt in a hurry.', 'round up'],
  ])('%j', (text, title) => expect(front(text).title).toBe(title));

  test.each(['By the Valley Policy Forum', 'Institute for Borderland Studies'])(
    '%s is no part of the title',
    (line) => {
      const text = `A Title of Things\n\n${line}\n\nIt is so.\n`;
      expect(front(text).title).toBe('A Title of Things');
      expect(sections(text)).toEqual([['Background', line, 'It is so.']]);
    },
  );

  test('a publisher is read without the date and the rights beside it', () => {
    const text =
      'A Title of Things\n\nIt is so.\n\nPublished by the Sea Review, 7 May 2019. All rights reserved.\n';
    expect(front(text)).toMatchObject({ publisher: 'Sea Review', published: '2019-05-07' });
  });

  test('publisher, date and address are read where a line says nothing else, and stay in the text', () => {
    const text =
      'A Title of Things\n\nPublished by the Sea Institute\n2 March 2019\nhttps://example.org/a\n\nIt is so.\n';
    expect(front(text)).toMatchObject({
      publisher: 'Sea Institute',
      published: '2019-03-02',
      url: 'https://example.org/a',
    });
    expect(sections(text)[0]).toContain('Published by the Sea Institute');
    expect(
      front('A Title of Things\n\nOn 2 March 2019 it began.\n\n03/02/2019\n'),
    ).not.toHaveProperty('published');
  });
});

describe('bytes', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const text = 'A Title of Things\n\nCafé “society” is here.\n';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', utf16(`\ufeff${text}`)],
    ['UTF-16, high byte first', utf16(`\ufeff${text}`).swap16()],
    ['UTF-16 without a mark', utf16(text)],
    ['windows-1252', Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')],
  ])('%s', (_, bytes) => {
    const { file } = ingestText(bytes, 'x.txt');
    expect(file.frontMatter.title).toBe('A Title of Things');
    expect(file.sections[0]?.paragraphs).toEqual(['Café “society” is here.']);
  });

  test.each([
    ['', /^x: expected text, but the file is empty/],
    [' \n\f', /white space only/],
    ['ab\x00\x01\x02cd', /binary/],
    ['A Title of Things\n\n# Notes on it\n', /^x:3: .*“#”/],
  ])('%j is refused in one line', (content, message) => {
    const call = () => ingestText(Buffer.from(content, 'latin1'), 'x');
    expect(call).toThrow(IngestError);
    expect(call).toThrow(message);
  });
});

test('a paragraph that begins as a heading would is kept in the one before it', () => {
  const text =
    'The Ferry Question\n\nThe ferry is late.\n\n# 1 of all ports is this.\n\nEnd.\n\n# # #\n';
  const { file, report } = ingestText(Buffer.from(text), 'x.txt');
  const [background] = file.sections;
  expect(background?.paragraphs.join('\n')).toContain(
    'The ferry is late. # 1 of all ports is this.',
  );
  expect(report.leftOut.map(({ text: left }) => left)).toContain('# # #');
  expect(report.uncertain.map(({ message }) => message).join()).toContain('begins with “#”');
});

test('no title begins in the middle of what the line above it leaves open', () => {
  const printed = '2 March 2019\nQuays\n\nisles--\nAll The Islands Here\n\fThe islands are small.';
  const { file } = ingestText(new TextEncoder().encode(printed), 'a.txt');
  const text = file.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
  expect(text).toContain('isles--All The Islands Here');
});
