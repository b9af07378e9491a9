import type { FrontMatter } from '../../../src/corpus/file.ts';
import type { Document } from '../../../src/model.ts';
import { foldSpace, sliceSpan } from '../../../src/text/span.ts';
import { alignTexts } from './alignment.ts';
import { difference } from './bag.ts';
import type { Part } from './block.ts';
import type { Introduced, Truth } from './layout.ts';
import { type FoundWord, foundWords, splitWords, type TruthWord, truthWords } from './word.ts';

/** How many were found, how many of those are right, and how many there are. */
export interface Finding {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
}

/** How many are right, out of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How well a corpus file shows what was published. Counts, so that they can be summed. */
export interface Figures {
  readonly names: Finding;
  /** Of the experts found: the field is as printed. */
  readonly roles: Share;
  readonly affiliations: Share;
  readonly honorifics: Share;
  /** Words of comments that stand under the very names of those who said them. */
  readonly words: Share;
  /** Words in an expert's comment that this expert did not say. */
  readonly wrong: number;
  readonly provisions: Finding;
  readonly lost: number;
  readonly added: number;
  readonly title: Share;
  readonly publisher: Share;
  readonly published: Share;
}

/** `Figures`, and the words behind them, for a person who looks for the reason. */
export interface Measurement extends Figures {
  readonly missedNames: readonly string[];
  readonly inventedNames: readonly string[];
  /** `name: role as found ≠ role as printed`, and so for the other fields. */
  readonly wrongFields: readonly string[];
  readonly wrongWords: readonly string[];
  readonly lostWords: readonly string[];
  readonly addedWords: readonly string[];
}

/** What an ingest made of a file: the front matter as written, and the document as loaded. */
export interface Made {
  readonly frontMatter: FrontMatter;
  readonly document: Document;
}

/** Compares what was published with what was made of it; everything is missed without `made`. */
export function measure(truth: Truth, made: Made | undefined): Measurement {
  const experts = made?.document.experts ?? [];
  const wantedNames = truth.experts.map(({ name }) => plain(name));
  const foundNames = experts.map(({ name }) => plain(name));
  const pairs = experts.flatMap((expert) => {
    const person = truth.experts.find(({ name }) => plain(name) === plain(expert.name));
    return person ? [{ expert, person }] : [];
  });
  const fields = pairs.map(({ expert, person }) => ({
    name: person.name,
    role: [expert.role ?? '', person.role ?? ''],
    affiliation: [expert.affiliation ?? '', person.affiliation ?? ''],
    honorific: [expert.honorific ?? '', titlesOf(person)],
  }));
  const shareOf = (field: 'role' | 'affiliation' | 'honorific'): Share => ({
    right: fields.filter((each) => isSame(each[field])).length,
    of: fields.length,
  });
  const wrongFields = fields.flatMap((each) =>
    (['role', 'affiliation', 'honorific'] as const).flatMap((field) =>
      isSame(each[field]) ? [] : [`${each.name}: ${field} “${each[field].join('” ≠ “')}”`],
    ),
  );
  const facts = made?.frontMatter;
  const shareOfFact = (fact: 'title' | 'publisher' | 'published'): Share => ({
    right: isSame([facts?.[fact] ?? '', truth[fact]]) ? 1 : 0,
    of: 1,
  });
  return {
    names: compare(foundNames, wantedNames),
    roles: shareOf('role'),
    affiliations: shareOf('affiliation'),
    honorifics: shareOf('honorific'),
    ...measureWords(truth, made),
    provisions: compare(
      (made?.document.provisions ?? []).map(({ span }) =>
        splitWords(sliceSpan(made?.document.text ?? '', span)).join(' '),
      ),
      provisionsOf(truth),
    ),
    title: shareOfFact('title'),
    publisher: shareOfFact('publisher'),
    published: shareOfFact('published'),
    missedNames: wantedNames.filter((name) => !foundNames.includes(name)),
    inventedNames: foundNames.filter((name) => !wantedNames.includes(name)),
    wrongFields,
  };
}

const titlesOf = ({ honorific, letters }: Introduced) =>
  [honorific, letters].filter((title) => title !== undefined).join(' ');

const provisionsOf = ({ blocks }: Truth) =>
  blocks
    .filter(({ pieces }) => pieces.some(({ part }) => part.is === 'provision'))
    .map(({ pieces }) => splitWords(pieces.map(({ text }) => text).join('')).join(' '));

const isSame = ([one = '', other = '']: readonly string[]) => plain(one) === plain(other);

/** Small letters, single spaces, no article before it and no punctuation around it. */
function plain(text: string): string {
  return foldSpace(text.normalize('NFC'))
    .toLowerCase()
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
    .replace(/^the\s+/u, '')
    .replaceAll(/[.,](?=\s|$)/gu, '');
}

function compare(found: readonly string[], wanted: readonly string[]): Finding {
  const right = found.length - difference(found, wanted).length;
  return { found: found.length, right, wanted: wanted.length };
}

type WordFigures = Pick<
  Measurement,
  'words' | 'wrong' | 'wrongWords' | 'lost' | 'lostWords' | 'added' | 'addedWords'
>;

function measureWords(truth: Truth, made: Made | undefined): WordFigures {
  const printed = truthWords(truth);
  const found = made ? foundWords(made.document) : [];
  const places = alignTexts(
    printed.map(({ text }) => text),
    found.map(({ text }) => text),
  );
  const right = new Set<number>();
  const wrongWords: string[] = [];
  for (const [at, word] of found.entries()) {
    const part = printed[places[at] ?? -1]?.part;
    if (part?.is === 'comment' && isBySame(word.owners, part.by)) right.add(places[at] ?? -1);
    else if (part && isWrong(word, part) && isInRun(places, at)) wrongWords.push(word.text);
  }
  const lostWords = findLost(printed, found, made?.frontMatter);
  const addedWords = difference(
    found.map(({ text }) => text).filter((text) => !isFurniture(printed, text)),
    printed.map(({ text }) => text),
  );
  return {
    words: { right: right.size, of: printed.filter(({ part }) => part.is === 'comment').length },
    wrong: wrongWords.length,
    wrongWords,
    lost: lostWords.length,
    lostWords,
    added: addedWords.length,
    addedWords,
  };
}

const isBySame = (owners: readonly string[], by: readonly string[]) =>
  owners.length === by.length && isAmong(owners, by);

const isAmong = (owners: readonly string[], names: readonly string[]) =>
  owners.every((owner) => names.some((name) => plain(name) === plain(owner)));

/** True when it stands in the comment of somebody whose it is not. */
function isWrong({ owners }: FoundWord, part: Part): boolean {
  if (owners.length === 0 || part.is === 'mark') return false;
  if (part.is === 'comment' || part.is === 'headline') return !isAmong(owners, part.by);
  return part.is === 'question' ? !isAmong(owners, part.to) : true;
}

/** A word alone may be the same as another by chance; three in a row are not. */
function isInRun(places: Int32Array, at: number): boolean {
  const place = places[at] ?? -1;
  const follows = (step: number) => (places[at + step] ?? -2) === place + step;
  return (follows(1) && follows(2)) || (follows(-1) && follows(1)) || (follows(-2) && follows(-1));
}

const isFurniture = (printed: readonly TruthWord[], text: string) =>
  printed.some((word) => word.text === text && word.part.is === 'furniture');

/** Introductions and the title may stand in the front matter; all else has to be in the text. */
function findLost(
  printed: readonly TruthWord[],
  found: readonly FoundWord[],
  frontMatter: FrontMatter | undefined,
): readonly string[] {
  const isMovable = ({ part: { is } }: TruthWord) => is === 'introduction' || is === 'title';
  const isFree = ({ part: { is } }: TruthWord) => is === 'furniture' || is === 'mark';
  const text = found.map((word) => word.text);
  const fixed = printed
    .filter((word) => !isMovable(word) && !isFree(word))
    .map((word) => word.text);
  const movable = printed.filter(isMovable).map((word) => word.text);
  const elsewhere = [
    frontMatter?.title ?? '',
    ...(frontMatter?.experts ?? []).flatMap(({ byline, printed: name, labels = [], ...expert }) => [
      byline ?? [expert.honorific, name ?? expert.name, expert.role, expert.affiliation].join(' '),
      ...labels,
    ]),
  ].flatMap(splitWords);
  const spare = [...difference(text, fixed), ...elsewhere];
  return [...difference(fixed, text), ...difference(movable, spare)];
}

/** The sum of figures: each word, expert and provision weighs the same. */
export function sumFigures(all: readonly Figures[]): Figures {
  const finding = (of: (each: Figures) => Finding): Finding => ({
    found: total((each) => of(each).found),
    right: total((each) => of(each).right),
    wanted: total((each) => of(each).wanted),
  });
  const share = (of: (each: Figures) => Share): Share => ({
    right: total((each) => of(each).right),
    of: total((each) => of(each).of),
  });
  const total = (of: (each: Figures) => number) => all.reduce((sum, each) => sum + of(each), 0);
  return {
    names: finding(({ names }) => names),
    roles: share(({ roles }) => roles),
    affiliations: share(({ affiliations }) => affiliations),
    honorifics: share(({ honorifics }) => honorifics),
    words: share(({ words }) => words),
    wrong: total(({ wrong }) => wrong),
    provisions: finding(({ provisions }) => provisions),
    lost: total(({ lost }) => lost),
    added: total(({ added }) => added),
    title: share(({ title }) => title),
    publisher: share(({ publisher }) => publisher),
    published: share(({ published }) => published),
  };
}
