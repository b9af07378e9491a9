import type { Document, PartKind, Section, Span } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { foldedWords } from '../../text/signs.ts';
import { sliceSpan } from '../../text/span.ts';

/** One paragraph or clause. `first` and `end` are places of its words in the index. */
export interface Block {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
}

/** What the same people say in one document: what a quotation must come from. */
export interface Comment {
  readonly document: Document;
  readonly kind: PartKind;
  readonly expertIds: readonly string[];
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly end: number;
}

/**
 * Where words stand in the documents. A word is a number (a hash of its folded key, so that a
 * corpus of any size costs eight bytes a word); whoever reads it compares the texts themselves.
 * `BREAK` stands after each section: no run of words goes over it.
 */
export interface WordIndex {
  readonly comments: readonly Comment[];
  readonly words: Uint32Array;
  commentAt(place: number): Comment;
  /** Where these two words may follow one another, ascending; the caller compares. */
  pairs(first: number, second: number): Uint32Array;
}

const BREAK = 0;

/** FNV-1a (Fowler, Noll and Vo) of a folded key, never `BREAK`. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0 || 1;
}

/** Words between two steps: some milliseconds of work. */
const STEP = 4000;
/** The same, where a word takes next to no time. */
const QUICK_STEP = 64 * STEP;

export function* indexWords(documents: readonly Document[]): Steps<WordIndex> {
  const comments: Comment[] = [];
  const words = createNumbers();
  let next = STEP;
  for (const document of documents) {
    for (const sections of groupSections(document)) {
      const [{ kind, expertIds }] = sections;
      const first = words.length();
      const blocks: Block[] = [];
      for (const { paragraphs } of sections) {
        for (const { span } of paragraphs) {
          const start = words.length();
          for (const word of foldedWords(sliceSpan(document.text, span))) {
            words.push(hashWord(word));
          }
          blocks.push({ span, first: start, end: words.length() });
          if (words.length() < next) continue;
          next = words.length() + STEP;
          yield;
        }
        words.push(BREAK);
      }
      comments.push({ document, kind, expertIds, blocks, first, end: words.length() });
    }
  }
  return yield* createIndex(comments, words.all());
}

/** A list that takes four bytes a number. */
function createNumbers() {
  let numbers = new Uint32Array(1024);
  let count = 0;
  return {
    length: () => count,
    push(number: number) {
      if (count === numbers.length) {
        const wider = new Uint32Array(2 * count);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[count] = number;
      count += 1;
    },
    all: () => numbers.slice(0, count),
  };
}

/** In the order of print, those of the same people together. */
function groupSections({ sections }: Document): (readonly [Section, ...Section[]])[] {
  const groups = new Map<string, [Section, ...Section[]]>();
  for (const section of sections) {
    const key = `${section.kind} ${[...section.expertIds].sort().join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(section);
    else groups.set(key, [section]);
  }
  return [...groups.values()];
}

function* createIndex(comments: readonly Comment[], words: Uint32Array): Steps<WordIndex> {
  // A power of two not below the number of words: a bucket holds about one kind of pair.
  const bits = Math.max(4, Math.ceil(Math.log2(words.length + 1)));
  const bucketOf = (first: number, second: number) =>
    Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);
  const heads = new Uint32Array(2 ** bits + 1);
  const places = new Uint32Array(words.length);
  const pairAt = (at: number) => bucketOf(words[at] ?? 0, words[at + 1] ?? 0);
  // A counting sort: how many a bucket holds, where it ends, then each place from its end back.
  for (let at = 0; at < words.length; at += 1) {
    const bucket = pairAt(at);
    heads[bucket] = (heads[bucket] ?? 0) + 1;
    if (at % QUICK_STEP === 0) yield;
  }
  for (let bucket = 1; bucket < heads.length; bucket += 1) {
    heads[bucket] = (heads[bucket] ?? 0) + (heads[bucket - 1] ?? 0);
    if (bucket % QUICK_STEP === 0) yield;
  }
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const bucket = pairAt(at);
    const head = (heads[bucket] ?? 0) - 1;
    heads[bucket] = head;
    places[head] = at;
    if (at % QUICK_STEP === 0) yield;
  }
  const found = (place: number) => {
    let [low, high] = [0, comments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((comments[middle]?.first ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return comments[low];
  };
  return {
    comments,
    words,
    commentAt(place) {
      const comment = found(place);
      if (!comment) throw new RangeError(`word index: no word stands at ${place}`);
      return comment;
    },
    pairs(first, second) {
      const bucket = bucketOf(first, second);
      return places.subarray(heads[bucket], heads[bucket + 1]);
    },
  };
}
