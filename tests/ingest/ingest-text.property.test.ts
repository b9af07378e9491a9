import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { decodeText } from '../../src/ingest/encoding.ts';
import { IngestError } from '../../src/ingest/error.ts';
import { ingestText } from './ingest-text.ts';
import { layout, print, type RoundUp, roundUp } from './round-up.ts';

/** The truth as sections of a corpus file. */
function sectionsOf({ opening, list, closing, experts }: RoundUp) {
  const before = list ? [...opening.slice(0, -1), `${opening.at(-1)} ${list.announced}`] : opening;
  return [
    { heading: 'Background', paragraphs: before },
    ...(list ? [{ heading: 'Provisions', paragraphs: list.clauses }] : []),
    ...(closing.length > 0 ? [{ heading: 'Background', paragraphs: closing }] : []),
    ...experts.map(({ name, paragraphs }) => ({ heading: name, paragraphs })),
  ];
}

/** Form feeds stand where pages begin; the words are the same without them. */
const withoutPages = (text: string) => text.replace(/\f+/g, ' ').trim();

test('a round-up, however it is set, comes back exactly as it was meant', () => {
  fc.assert(
    fc.property(roundUp, layout, (document, page) => {
      const printed = print(document, page);
      const { file } = ingestText(new TextEncoder().encode(printed), 'round-up.txt');
      expect(file.frontMatter.title).toBe(document.title);
      expect(
        file.sections.map(({ heading, paragraphs }) => ({
          heading,
          paragraphs: paragraphs.map(withoutPages),
        })),
      ).toEqual(sectionsOf(document));
      const people = document.experts.map(({ paragraphs: _, ...expert }) => expert);
      expect(
        file.frontMatter.experts.map(({ printed: __, aliases: ___, ...rest }) => rest),
      ).toEqual(people);
    }),
    { numRuns: 150 },
  );
});

test('what is written is read back the same and proven word for word', () => {
  fc.assert(
    fc.property(roundUp, layout, (document, page) => {
      const printed = print(document, page);
      const { file } = ingestText(new TextEncoder().encode(printed), 'round-up.txt');
      const { parsed, problems } = parseFile('round-up.md', formatCorpusFile(file));
      expect(problems).toEqual([]);
      if (!parsed) throw new Error('expected the file to be read back');
      expect(parsed.frontMatter).toEqual(file.frontMatter);
      expect(proveWords({ ...parsed, file: 'round-up.md' }, printed)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('whatever the text, no word is lost, added or moved, or the file is refused in one line', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        ' \n \n',
        '\f',
        '\t',
        '- ',
        '• ',
        '1. ',
        '(a) ',
        'ex-\ntensive ',
        'isles--\nall ',
        ': ',
        '. ',
      ],
      ...[
        '\nThe terms are:\n',
        '\nDR. ANNA KOVAČ, Fellow, Sea Institute',
        '\nIDA BERG: ',
        '\nLARS HOLM & INÉS DÍAZ, Sea House\n',
        '\n\nJean-Luc Petit\n\n',
        '\n- 3 -\n',
        '\n\n4\n\f',
        '\fSea Review\n',
        '\nAbout the authors\n',
        '\n\nJan Meer, Director\n\n',
      ],
      ...[
        '\n\nA Title of Things\n\n',
        '2 March 2019\n',
        '\n# ',
        '#1 ',
        'St. ',
        '”',
        'ex\u00ad\ntensive ',
        '\r\n',
        '---\n',
      ],
    ),
    fc.lorem({ maxCount: 8 }).map((words) => `${words} `),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      // Nobody is introduced twice: who is, is reported as a doubt, and the proof tells.
      const isByline = (each: string) => /Meer|BERG|KOVAČ|HOLM/.test(each);
      const printed = pieces
        .filter((each, at) => !isByline(each) || pieces.indexOf(each) === at)
        .join('');
      const bytes = new TextEncoder().encode(printed);
      let content: string;
      try {
        content = formatCorpusFile(ingestText(bytes, 'any.txt').file);
      } catch (error) {
        expect(error).toBeInstanceOf(IngestError);
        expect(String(error)).toMatch(/^IngestError: any\.txt[^\n]*$/);
        return;
      }
      const { parsed, problems } = parseFile('any.md', content);
      expect(problems).toEqual([]);
      if (!parsed) throw new Error('expected the file to be read back');
      const { text } = decodeText(bytes, 'any.txt');
      const faults = proveWords({ ...parsed, file: 'any.md' }, text);
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
