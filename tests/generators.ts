import fc from 'fast-check';
import type { FileExpert, FileSection } from '../src/corpus/file.ts';
import { formatCorpusFile } from '../src/corpus/format-file.ts';
import { buildCorpus, type Corpus } from '../src/corpus/load.ts';
import { headingIn } from '../src/corpus/markup.ts';
import { parseFile } from '../src/corpus/parse-file.ts';

/**
 * Whole corpora of fictional round-ups, as hard on the code as anyone could be: many people with
 * long names in several scripts, joint comments, page breaks, text full of Markdown. They are
 * written as files and read back by the loader's own code, so a test meets what the bot meets.
 */

// Making a failing corpus smaller takes minutes; the seed that is printed runs it again.
fc.configureGlobal({ endOnFailure: true });

const PLAIN =
  'the a of harbour ferry tariff committee first second however growth Northport island budget treaty will reduce price Monday reform vessels because Dr. U.S. e.g. No. 5 Nov. 14 2016 3.5 “frozen” it’s';
const MARKS =
  '*bold* _slant_ __under__ ~~gone~~ ||hidden|| `code` ``` - -# # ## 12. 3) > >>> [link](https://example.org/a_b) https://example.org/x_y_z <https://example.org> @everyone @here <@123> <@&45> <#6> </ask:7> <t:1618953630> <:wave:89> :smile: ¯\\_(ツ)_/¯ \\ \\* ** * _ ~ | a_b_c 2*3*4 {x} ! &amp;';
const OTHER =
  '经济改革 港口的未来取决于贸易 日本語の文章です 한국어 Реформа налогов التجارة הסכם ประเทศไทย नीति Ελλάδα 🙂 👩‍👩‍👧‍👦 🇳🇴 é ẞ ﬁ';

const plainWord = fc.constantFrom(...PLAIN.split(' '));
const markedWord = fc.constantFrom(...MARKS.split(' '));
const otherWord = fc.constantFrom(...OTHER.split(' '));

export const word = fc.oneof(
  { weight: 6, arbitrary: plainWord },
  { weight: 2, arbitrary: markedWord },
  { weight: 2, arbitrary: otherWord },
);

const stop = fc.constantFrom('.', '.', '.', '?', '!', '.”', '."', '。', ':', '');

/** Words with an end; rarely hundreds of them. */
export const sentence = fc
  .oneof(
    { weight: 19, arbitrary: fc.array(word, { minLength: 1, maxLength: 25 }) },
    { weight: 1, arbitrary: fc.array(word, { minLength: 300, maxLength: 1200 }) },
  )
  .chain((words) => stop.map((end) => words.join(' ') + end));

/** One line of sentences; between two there may be a page break, or nothing, as in Chinese. */
export const paragraph = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', ' ', '', '\f')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  )
  .filter((text) => text !== '' && headingIn(text) === undefined);

const NAMES: readonly (readonly string[])[] = [
  'Anna Carla Tove Maria Ines Per Jan Ole Lind Berg Moss Price German May O’Hara Lund-Moe d’Arcy King Smith Jr.'.split(
    ' ',
  ),
  'Анна Борис Соколова Орлов Лебедев'.split(' '),
  '王小明 李華 佐藤 김민준 田中'.split(' '),
  'ليلى حداد יעל כהן Ελένη Παππά'.split(' '),
  '*Star* _Line_ `Tick` <@123> @everyone [x](y)'.split(' '),
];

/** Two to four parts of one script, or so many that the name has about 200 characters. */
export const personName = fc
  .constantFrom(...NAMES)
  .chain((parts) =>
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }),
      },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(...parts), { minLength: 40, maxLength: 60 }),
      },
    ),
  )
  .map((parts) => parts.join(' ').slice(0, 200).trim());

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const label = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(word, { minLength: 60, maxLength: 90 }) },
  )
  .map((words) => words.join(' '));

const expert: fc.Arbitrary<FileExpert> = fc
  .record({
    name: personName,
    honorific: optional(fc.constantFrom('Dr.', 'Prof.', 'Amb.')),
    role: optional(label),
    affiliation: optional(label),
  })
  .map(({ name, honorific, role, affiliation }) => ({
    name,
    aliases: [],
    ...(honorific === undefined ? {} : { honorific }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
  }));

const nameKey = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

function experts(most: number): fc.Arbitrary<FileExpert[]> {
  return fc.uniqueArray(expert, {
    maxLength: most,
    size: 'max',
    selector: ({ name }) => nameKey(name),
  });
}

/** One section an expert, in any order; sometimes all of them together once more. */
function commentsOf(people: readonly FileExpert[]): fc.Arbitrary<FileSection[]> {
  const own = people.map(({ name }) =>
    fc
      .array(paragraph, { minLength: 1, maxLength: people.length > 8 ? 1 : 4 })
      .map((paragraphs) => ({ heading: name, paragraphs })),
  );
  const joint = optional(fc.array(paragraph, { minLength: 1, maxLength: 2 })).map((paragraphs) =>
    paragraphs === undefined || people.length < 2
      ? []
      : [{ heading: people.map(({ name }) => name).join('; '), paragraphs }],
  );
  return fc.tuple(fc.tuple(...own), joint).map(([each, together]) => [...each, ...together]);
}

/** The content of one corpus file. */
export function corpusFile(mostExperts: number): fc.Arbitrary<string> {
  return experts(mostExperts).chain((people) =>
    fc
      .record({
        title: label,
        publisher: optional(label),
        published: optional(fc.constantFrom('2019', '2019-03', '2019-03-02')),
        background: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        provisions: fc.array(paragraph, { maxLength: 5 }),
        comments: commentsOf(people),
      })
      .map(({ title, publisher, published, background, provisions, comments }) =>
        formatCorpusFile({
          frontMatter: {
            title,
            ...(publisher === undefined ? {} : { publisher }),
            ...(published === undefined ? {} : { published }),
            experts: people,
          },
          sections: [
            { heading: 'Background', paragraphs: background },
            ...(provisions.length > 0 ? [{ heading: 'Provisions', paragraphs: provisions }] : []),
            ...comments,
          ],
        }),
      ),
  );
}

/** A corpus as the loader makes it of such files, their problems included. */
export function corpusOf(...contents: readonly string[]): Corpus {
  const readings = contents.map((content, at) => parseFile(`round-up-${at + 1}.md`, content));
  return buildCorpus(
    readings.flatMap(({ parsed }) => parsed ?? []),
    readings.flatMap(({ problems }) => problems),
  );
}

/** From none to three small documents. */
export const corpus = fc
  .array(corpusFile(5), { maxLength: 3 })
  .map((contents) => corpusOf(...contents));

/** One document with up to sixty people. */
export const crowdedCorpus = corpusFile(60).map((content) => corpusOf(content));

/** What a member may type: words, noise, a great deal of it, or a question of this corpus. */
export function question({ documents, passages }: Corpus): fc.Arbitrary<string> {
  const known = documents.flatMap(({ text }) => text.split(/\s+/u).slice(0, 400));
  const names = documents.flatMap((document) =>
    document.experts.flatMap(({ name, honorific, affiliation }) =>
      [name, name.split(' ').at(-1), [honorific, name].join(' '), affiliation].filter(
        (each) => each !== undefined,
      ),
    ),
  );
  const ordinal = fc.constantFrom('first point', 'fifth point', '2nd reason', 'argument 7', 'last');
  const some = (words: readonly string[]) =>
    words.length === 0 ? word : fc.constantFrom(...words);
  const topic = some(passages.map((passage) => passage.topic));
  return fc.oneof(
    fc.array(some(known), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    fc.tuple(some(names), topic).map(([name, about]) => `What does ${name} say about ${about}?`),
    fc.tuple(some(names), ordinal).map(([name, point]) => `What is ${name}’s ${point}?`),
    topic,
    sentence,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      ' ',
      '?',
      '🙂🙂',
      '\u0000\u0007',
      '__proto__ constructor',
      '港口',
      'a'.repeat(6000),
    ),
    fc.array(some(known), { minLength: 900, maxLength: 900 }).map((words) => words.join(' ')),
  );
}
