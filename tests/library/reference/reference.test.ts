import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitName } from '../../../src/library/reference/name.ts';
import { pinPointOf, referTo } from '../../../src/library/reference/reference.ts';
import { style } from '../../../src/library/reference/styles.ts';
import { styleApart } from '../../../src/library/reference/styling.ts';
import type { Citation, Document, Expert } from '../../../src/model.ts';
import { personName } from '../../generators.ts';

const person = (name: string): Expert => ({
  id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
  name,
  aliases: [],
});

const round = (over: Partial<Document> = {}): Document => ({
  id: 'tidal-power',
  title: 'What Will Tidal Power Mean for the Coast?',
  publisher: 'Coastal Review',
  published: '2021-05-04',
  url: 'https://example.org/tidal-power',
  text: '',
  experts: [],
  sections: [],
  provisions: [],
  pageStarts: [],
  ...over,
});

const cite = (names: readonly string[], over: Partial<Document> = {}, page?: number): Citation => ({
  experts: names.map(person),
  document: round(over),
  locator: { paragraph: 4, ...(page === undefined ? {} : { page }) },
});

const styled = (
  citation: Citation,
  kind: 'commentary' | 'background' | 'provision' = 'commentary',
) => style(referTo(citation), pinPointOf(citation, kind));

test('a comment is its signer’s contribution to the document', async () => {
  const { apa, chicago, bibtex } = await styled(cite(['Maria van der Velde'], {}, 3));
  expect(apa.reference).toBe(
    'van der Velde, M. (2021). [Comment]. In What Will Tidal Power Mean for the Coast? Coastal Review. https://example.org/tidal-power',
  );
  expect(apa.inText).toBe('(van der Velde, 2021, p. 3)');
  expect(chicago.note).toBe(
    'Maria van der Velde, in What Will Tidal Power Mean for the Coast? (Coastal Review, 2021), 3, https://example.org/tidal-power.',
  );
  expect(chicago.bibliography).toBe(
    'Velde, Maria van der. In What Will Tidal Power Mean for the Coast? Coastal Review, 2021. https://example.org/tidal-power.',
  );
  expect(bibtex).toMatch(/^@inbook\{maria-van-der-velde-tidal-power,\n/u);
});

test('those who signed together are all its authors', async () => {
  const { apa, chicago } = await styled(cite(['Ada Lindqvist', '山田太郎']));
  expect(apa.reference).toMatch(/^Lindqvist, A\. & 山田太郎\. \(2021\)/u);
  expect(apa.inText).toBe('(Lindqvist & 山田太郎, 2021, para. 4)');
  expect(chicago.note).toMatch(/^Ada Lindqvist and 山田太郎, in /u);
});

test('an organisation that signs is named whole, a person called like one is not', async () => {
  const { apa } = await styled(cite(['Harbour Watch Coalition']));
  expect(apa.reference).toMatch(/^Harbour Watch Coalition\. \(2021\)/u);
  const ministry = await styled(cite(['Ministry of Trade & Ports and Rail', 'Ada Lindqvist']));
  expect(ministry.bibtex).toContain(
    'author = {{Ministry of Trade \\& Ports and Rail} and Lindqvist, Ada},',
  );
  const singer = { ...person('Charlotte Church'), role: 'Singer' };
  const sung = await styled({ ...cite([]), experts: [singer] });
  expect(sung.apa.reference).toMatch(/^Church, C\. \(2021\)/u);
});

test('background and provisions are the publisher’s, said once', async () => {
  const background = await styled(cite([]), 'background');
  expect(background.apa.reference).toBe(
    'Coastal Review. (2021). What Will Tidal Power Mean for the Coast? https://example.org/tidal-power',
  );
  const provision = await styled(cite([]), 'provision');
  expect(provision.apa.inText).toBe('(Coastal Review, 2021, Section 4)');
});

test('what is not known is left out, a date that is not known is n.d.', async () => {
  const { publisher, published, url, ...bare } = round();
  const citation = { ...cite(['Plato']), document: bare };
  const { apa, chicago, bibtex } = await styled(citation);
  expect(apa.reference).toBe(
    'Plato. (n.d.). [Comment]. In What Will Tidal Power Mean for the Coast?',
  );
  expect(chicago.bibliography).toBe('Plato. In What Will Tidal Power Mean for the Coast?, n.d.');
  expect(bibtex).not.toMatch(/year|publisher|url|undefined/u);
  const linked = await styled({ ...citation, document: { ...bare, url: 'https://example.org/a' } });
  expect(linked.apa.reference).toBe(
    'Plato. (n.d.). [Comment]. In What Will Tidal Power Mean for the Coast? https://example.org/a',
  );
  expect(linked.apa.inText).toBe('(Plato, n.d., para. 4)');
  expect([publisher, published, url]).not.toContain(undefined);
});

describe('names', () => {
  test.each([
    [
      'Maria van der Velde',
      { given: 'Maria', 'non-dropping-particle': 'van der', family: 'Velde' },
    ],
    ['J. R. Okafor', { given: 'J. R.', family: 'Okafor' }],
    ['Anna Lund-Moe', { given: 'Anna', family: 'Lund-Moe' }],
    ['John Smith Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
    ['山田太郎', { literal: '山田太郎' }],
    ['김 민준', { literal: '김 민준' }],
    ['Plato', { literal: 'Plato' }],
    ['van der Velde', { literal: 'van der Velde' }],
    ['d’Arcy O’Hara', { literal: 'd’Arcy O’Hara' }],
    ['Kim Jong-un', { literal: 'Kim Jong-un' }],
    ['Ministry of Trade and Industry', { literal: 'Ministry of Trade and Industry' }],
  ])('%s', (name, parts) => expect(splitName(name)).toEqual(parts));

  test('whatever a name is, its parts make it again', () => {
    fc.assert(
      fc.property(fc.oneof(personName, fc.string({ unit: 'grapheme', minLength: 1 })), (name) => {
        const parts = splitName(name);
        const again =
          'literal' in parts
            ? parts.literal
            : [parts.given, parts['non-dropping-particle'], parts.family, parts.suffix]
                .filter(Boolean)
                .join(' ');
        expect(again).toBe(name.trim().replace(/,(?=\s\S+$)/u, 'suffix' in parts ? '' : ','));
      }),
    );
  });
});

test('another reader of BibTeX reads the same title, names, year and key', async () => {
  const title = fc
    .array(
      fc.constantFrom(
        ...'NATO and the {EU} & co_op 50% $5 #1 Łódź naïve – “Fisch” Реформа החוק ~x a^b c\\d'.split(
          ' ',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((words) => words.join(' '));
  const name = fc.constantFrom(
    'Ada Lindqvist',
    'Zoë Ångström',
    'Maria van der Velde',
    'Łukasz Żak',
    'Владимир Петров',
    'ليلى حداد',
    'Ελένη Παππά',
    'İbrahim Çelik',
    'Nguyễn Văn An',
  );
  await fc.assert(
    fc.asyncProperty(title, name, async (text, author) => {
      const { bibtex } = await styled(cite([author], { title: text }));
      const { entries, errors } = parse(bibtex, { sentenceCase: false });
      expect(errors).toEqual([]);
      const [entry] = entries;
      expect(entry?.key).toMatch(/^[a-z0-9-]+$/u);
      expect(entry?.fields.year).toBe('2021');
      // The parser gives HTML for what it takes for markup.
      expect(String(entry?.fields.booktitle).normalize('NFC')).toBe(text);
      const [written] = entry?.fields.author ?? [];
      const parts = [written?.firstName, written?.prefix, written?.lastName];
      expect(parts.filter(Boolean).join(' ').normalize('NFC')).toBe(author);
    }),
    { numRuns: 40 },
  );
});

test('the key is fit for BibTeX, whoever is cited', () => {
  fc.assert(
    fc.property(personName, (name) => {
      const { id } = referTo(cite([name]));
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(referTo(cite([name])).id).toBe(id);
    }),
  );
});

test('a thread of its own styles the same', async () => {
  const citation = cite(['Ada Lindqvist']);
  const own = styleApart(referTo(citation), pinPointOf(citation, 'commentary'));
  const other = styleApart(referTo(cite(['Plato'])), pinPointOf(citation, 'commentary'));
  expect(await own).toEqual(await styled(citation));
  expect((await other).apa.reference).toMatch(/^Plato/u);
});
