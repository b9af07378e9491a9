import type { CorpusWord, PrintedWord } from './printed-words.ts';

/** Words that stand together in the original at a place that the corpus text does not tell. */
export interface MovableBlock {
  /** What it is, for a person: `the title`. */
  readonly label: string;
  readonly words: readonly string[];
  /** How many times it may stand in the original. */
  readonly uses: number;
}

/** A place where corpus text and original part. One of the two may be empty. */
export interface Difference {
  /** Of the corpus file, from 1. */
  readonly line: number;
  readonly corpus: readonly CorpusWord[];
  readonly original: readonly PrintedWord[];
  /** Of the original, from 1. */
  readonly originalLine: number;
}

export interface Alignment {
  readonly differences: readonly Difference[];
  /** Labels of the blocks that stand nowhere in the original. */
  readonly unused: readonly string[];
}

/** So many words in a row, alike, are where the two go on together. */
const RUN = 3;
/** How far ahead, in words on either side, the nearest such place is sought first. */
const NEAR = 80;

/** Walks corpus text and original side by side. Linear, but for `NEAR` steps a difference. */
export function alignWords(
  words: readonly CorpusWord[],
  print: readonly PrintedWord[],
  blocks: readonly MovableBlock[],
): Alignment {
  const runs = indexRuns(print.map(({ forms }) => forms[0] ?? ''));
  const takeBlock = blockTaker(print, blocks);
  const differences: Difference[] = [];
  let at = 0;
  let printed = 0;
  while (at < words.length || printed < print.length) {
    const word = words[at];
    const block = takeBlock.at(printed);
    if (block && !stands(block, (step) => words[at + step]?.text)) {
      takeBlock.use(block);
      printed += block.words.length;
    } else if (isLeftOut(words, print, at, printed)) {
      printed += print[printed]?.pageNumber ?? 1;
    } else if (word?.opens === 'clause' && isMarked(word, print[printed], print[printed + 1])) {
      printed += 1;
    } else if (alike(word, print[printed])) {
      at += 1;
      printed += 1;
    } else if (isMarkup(word, print[printed])) {
      printed += 1;
    } else {
      const { skipped, missed } = findNext(words, print, runs, at, printed);
      const difference = differ(words, print, at, skipped, printed, missed, takeBlock);
      if (difference) differences.push(difference);
      at += skipped;
      printed += missed;
    }
  }
  return { differences, unused: takeBlock.unused() };
}

function alike(word: CorpusWord | undefined, printed: PrintedWord | undefined): boolean {
  if (!word || !printed) return !word && !printed;
  return printed.forms.includes(word.text);
}

/** True where a page number begins that the corpus text does not have at its place. */
function isLeftOut(
  words: readonly CorpusWord[],
  print: readonly PrintedWord[],
  at: number,
  printed: number,
): boolean {
  const count = print[printed]?.pageNumber;
  // Only the whole of it can be left out: not what follows a word that was found.
  const isWhole = count !== undefined && print[printed - 1]?.pageNumber !== count + 1;
  if (!isWhole) return false;
  const likeness = (from: number, place: number, length: number) =>
    Array.from({ length }, (_, step) => alike(words[from + step], print[place + step])).filter(
      Boolean,
    ).length;
  if (likeness(at, printed, count) < count) return true;
  // The same number may follow as a word: `12`, then `12 crowns`.
  const next = printed + count;
  if (!alike(words[at], print[next])) return false;
  return likeness(at, next, RUN) > likeness(at + count, next, RUN);
}

/** A clause's mark in the original, where the corpus file has its own bullet or paragraph. */
function isMarkup(word: CorpusWord | undefined, printed: PrintedWord | undefined): boolean {
  if (printed?.mark === 'number') return word?.opens === 'clause';
  return printed?.mark === 'bullet' && word?.opens !== undefined;
}

/** A mark before a clause that begins, itself, with what looks like one: `1. 1. …`. */
function isMarked(word: CorpusWord, mark?: PrintedWord, next?: PrintedWord): boolean {
  return isMarkup(word, mark) && next !== undefined && alike(word, next);
}

function stands(block: MovableBlock, wordAt: (step: number) => string | undefined): boolean {
  return block.words.every((word, step) => wordAt(step) === word);
}

interface BlockTaker {
  /** The block, not yet used up, that stands in the original from this word on. */
  at(printed: number): MovableBlock | undefined;
  use(block: MovableBlock): void;
  unused(): readonly string[];
}

function blockTaker(print: readonly PrintedWord[], blocks: readonly MovableBlock[]): BlockTaker {
  const left = new Map(blocks.map((block) => [block, block.uses]));
  const byFirst = new Map<string, MovableBlock[]>();
  // Longest first: a name alone must not take the place of the byline that begins with it.
  for (const block of blocks.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = block.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), block]);
  }
  return {
    at: (printed) =>
      print[printed]?.forms
        .flatMap((form) => byFirst.get(form) ?? [])
        .find(
          (block) =>
            (left.get(block) ?? 0) > 0 &&
            block.words.every((word, step) => print[printed + step]?.forms.includes(word)),
        ),
    use: (block) => left.set(block, (left.get(block) ?? 0) - 1),
    unused: () =>
      blocks.filter((block) => left.get(block) === block.uses).map(({ label }) => label),
  };
}

/** Where each run of words begins, ascending. Hyphens aside, which a line end may have made. */
function indexRuns(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  for (let at = 0; at <= words.length; at += 1) {
    const key = runKey((step) => words[at + step]);
    const places = runs.get(key);
    if (places) places.push(at);
    else runs.set(key, [at]);
  }
  return runs;
}

function runKey(wordAt: (step: number) => string | undefined): string {
  let key = '';
  for (let step = 0; step < RUN; step += 1) {
    key += ` ${wordAt(step)?.replace(/[-‐‑\u00ad]/gu, '') ?? '\n'}`;
  }
  return key;
}

/** How many words to pass over on either side until the two are alike again. */
function findNext(
  words: readonly CorpusWord[],
  print: readonly PrintedWord[],
  runs: ReadonlyMap<string, readonly number[]>,
  at: number,
  printed: number,
): { skipped: number; missed: number } {
  const placesOf = (skipped: number) =>
    runs.get(runKey((step) => words[at + skipped + step]?.text)) ?? [];
  const isAlike = (skipped: number, place: number) => alike(words[at + skipped], print[place]);

  let best: { skipped: number; missed: number } | undefined;
  const furthest = Math.min(NEAR, words.length - at);
  for (let skipped = 0; skipped <= furthest && skipped < cost(best); skipped += 1) {
    const places = placesOf(skipped);
    for (let next = firstFrom(places, printed); next < places.length; next += 1) {
      const missed = (places[next] ?? 0) - printed;
      if (missed > NEAR || skipped + missed >= cost(best)) break;
      if (isAlike(skipped, printed + missed)) best = { skipped, missed };
    }
  }
  if (best) return best;
  // Far off only a run that the original holds once is a sure place.
  for (let skipped = 0; at + skipped < words.length; skipped += 1) {
    const [place, ...others] = placesOf(skipped);
    if (place === undefined || others.length > 0 || place < printed) continue;
    if (isAlike(skipped, place)) return { skipped, missed: place - printed };
  }
  return { skipped: words.length - at, missed: print.length - printed };
}

function cost(found: { skipped: number; missed: number } | undefined): number {
  return found ? found.skipped + found.missed : Number.POSITIVE_INFINITY;
}

/** The first index whose place is not before `from`, by halving. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The difference, blocks that stand among the missed words taken out; undefined when none is left. */
function differ(
  words: readonly CorpusWord[],
  print: readonly PrintedWord[],
  at: number,
  skipped: number,
  printed: number,
  missed: number,
  takeBlock: BlockTaker,
): Difference | undefined {
  const original: PrintedWord[] = [];
  /** True when what follows the missed words opens a paragraph: then they closed the one before. */
  let closes = at + skipped === words.length;
  for (let place = printed; place < printed + missed; ) {
    const block = takeBlock.at(place);
    if (block && place + block.words.length <= printed + missed) {
      takeBlock.use(block);
      place += block.words.length;
      if (original.length > 0) closes = true;
      continue;
    }
    const word = print[place];
    if (word) original.push(word);
    place += 1;
  }
  const corpus = words.slice(at, at + skipped);
  const follower = words[at + skipped];
  while (original.length > 0 && isMarkup(follower, original.at(-1))) {
    original.pop();
    closes = true;
  }
  const held = new Set(corpus.map(({ text }) => text));
  const missedWords = original.filter(
    ({ mark, pageNumber, forms }) =>
      mark !== 'bullet' && (pageNumber === undefined || forms.some((form) => held.has(form))),
  );
  for (let last = missedWords.at(-1); last; last = missedWords.at(-1)) {
    if (corpus.length > 0 && alike(corpus.at(-1), last)) corpus.pop();
    else if (last.pageNumber === undefined) break;
    missedWords.pop();
  }
  if (corpus.length === 0 && missedWords.length === 0) return undefined;
  const next = print[printed + missed];
  closes ||= next?.afterBlank === true || next?.mark !== undefined;
  const here = corpus[0] ?? (closes ? words[at - 1] : words[at]) ?? words[at] ?? words.at(-1);
  return {
    line: here?.line ?? 1,
    corpus,
    original: missedWords,
    originalLine: (missedWords[0] ?? print[printed] ?? print.at(-1))?.line ?? 1,
  };
}
