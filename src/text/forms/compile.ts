import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWordNet, type Synset } from '../wordnet/wordnet.ts';
import { isStopWord, stemWord } from '../words.ts';
import { commonLetters, sharesForm } from './shares-form.ts';

/**
 * Compiles `data.ts`: words of one family whose Porter stems differ. Derived forms come from
 * WordNet's pointers, irregular ones from its lists of exceptions (through `wink-lexicon`, MIT),
 * and the two spellings of a word from the words that share a meaning and differ as spellings do.
 * Only words that the part-of-speech lexicon of `natural` (MIT) has seen in print are taken, and
 * only pairs whose terms differ. Run with `npm run lexicon`.
 */

const require = createRequire(import.meta.url);
const seen: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(
    require.resolve('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'),
    'utf8',
  ),
);
const synsets = readWordNet();
const lemmas = new Set([...synsets.values()].flatMap((synset) => synset.lemmas));

const verbs = new Set(
  [...synsets.values()].flatMap((synset) => (synset.part === 'verb' ? synset.lemmas : [])),
);
const isVerb = (word: string) => verbs.has(word);

/** Half of the shorter word begins the other: "choice" and "choose", not "refund" and "return". */
function beginAlike(a: string, b: string): boolean {
  const length = Math.max(3, Math.ceil(Math.min(a.length, b.length) / 2));
  return a.slice(0, length) === b.slice(0, length);
}

/** In print, and long enough to have a form to share. */
const isKnown = (word: string) => /^[a-z]{3,}$/.test(word) && Object.hasOwn(seen, word);

/** Pairs of terms, each once, by the first of the two in the alphabet. */
class Pairs {
  readonly #seconds = new Map<string, Set<string>>();

  add(a: string, b: string): void {
    const [first, second] = [stemWord(a), stemWord(b)].sort();
    if (first === undefined || second === undefined || first === second) return;
    if (isStopWord(a) || isStopWord(b) || isStopWord(first) || isStopWord(second)) return;
    // "us" is the stem of "using", and more often another word.
    if (first === 'us' || second === 'us') return;
    const seconds = this.#seconds.get(first);
    if (seconds) seconds.add(second);
    else this.#seconds.set(first, new Set([second]));
  }

  has(a: string, b: string): boolean {
    const [first = '', second = ''] = [stemWord(a), stemWord(b)].sort();
    return this.#seconds.get(first)?.has(second) ?? false;
  }

  print(): string {
    return [...this.#seconds]
      .map(([first, seconds]) => [first, ...[...seconds].sort()].join(' '))
      .sort()
      .join('\n');
  }
}

// How the two spellings of a word differ, where stemWord does not see to it already.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/re(?=s?$)/g, 'er'],
  [/is(?=e|ing|ation|able|m$|t$)/g, 'iz'],
  [/ys(?=e|ing)/g, 'yz'],
  [/ll/g, 'l'],
  [/pp/g, 'p'],
  [/ogue/g, 'og'],
  [/ae/g, 'e'],
  [/oe/g, 'e'],
  [/enc/g, 'ens'],
  [/ous/g, 'os'],
  [/oul/g, 'ol'],
  [/ough$/g, 'ow'],
  [/^ty/g, 'ti'],
  [/que/g, 'ck'],
  [/ey/g, 'ay'],
  [/ey(?=s?$)/g, 'y'],
  [/mme$/g, 'm'],
  [/^sc(?=ep)/g, 'sk'],
  [/oeu/g, 'eu'],
  [/vre/g, 'ver'],
  [/ium$/g, 'um'],
  [/^ker/g, 'cur'],
  [/dge(?=m)/g, 'dg'],
  [/ic(?=e)/g, 'is'],
  [/ph/g, 'f'],
  [/xion$/g, 'ction'],
  [/gg/g, 'g'],
  [/ei/g, 'ie'],
  [/en(?=qu)/g, 'in'],
  [/^en/g, 'in'],
  [/aught$/g, 'aft'],
  [/yjam/g, 'ajam'],
  [/s(?=[iy])/g, 'z'],
  [/gh/g, 'g'],
  [/ellery$/g, 'elry'],
  [/ea(?=bl[ey]$)/g, 'a'],
];

/** Spellings of one word: the same once every known difference is taken out of both. */
function areSpellings(a: string, b: string): boolean {
  const reach = new Set([a]);
  for (let round = 0; round < 2; round += 1) {
    for (const word of [...reach]) {
      for (const [from, to] of SPELLINGS) reach.add(word.replace(from, to));
    }
  }
  return reach.has(b);
}

const spellings = new Pairs();
const derived = new Pairs();
const irregular = new Pairs();
const doubled = new Pairs();

for (const { lemmas: words } of synsets.values()) {
  const single = words.filter((word) => /^[a-z]{4,}$/.test(word));
  for (const a of single) {
    for (const b of single) {
      if (a !== b && (isKnown(a) || isKnown(b)) && areSpellings(a, b)) spellings.add(a, b);
    }
  }
}

function lemmaAt(synset: Synset | undefined, index: number): string {
  return synset?.lemmas[index]?.toLowerCase() ?? '';
}

for (const synset of synsets.values()) {
  for (const { symbol, target, lemmas: ends } of synset.pointers) {
    if (!ends || (symbol !== '+' && symbol !== '\\')) continue;
    const a = lemmaAt(synset, ends.from);
    const b = lemmaAt(synsets.get(target), ends.to);
    if (isKnown(a) && isKnown(b) && sharesForm(a, b) && !spellings.has(a, b)) derived.add(a, b);
  }
}

// An attribute and its values ("strength", "strong") are joined as meanings, not as words: of
// "thick" and "thin", "thickness" goes with the one that is more like it.
for (const synset of synsets.values()) {
  if (synset.part !== 'noun') continue;
  const values = synset.pointers
    .filter(({ symbol }) => symbol === '=')
    .flatMap(({ target }) => synsets.get(target)?.lemmas ?? [])
    .filter(isKnown);
  for (const noun of synset.lemmas.filter(isKnown)) {
    const [value] = values
      .filter((each) => sharesForm(noun, each))
      .sort((one, other) => commonLetters(noun, other) - commonLetters(noun, one));
    if (value !== undefined) derived.add(noun, value);
  }
}

// What a noun is the act of: "loss", the act of losing.
for (const { part, lemmas: words, gloss } of synsets.values()) {
  const acts =
    part === 'noun' ? /^(?:the |an )?act of (\w+)ing(?: or (\w+)ing)?\b/.exec(gloss) : null;
  for (const act of acts?.slice(1) ?? []) {
    const verb = act === undefined ? undefined : [act, `${act}e`].find((base) => isVerb(base));
    for (const word of words.filter(isKnown)) {
      if (verb !== undefined && isKnown(verb) && beginAlike(word, verb)) derived.add(word, verb);
    }
  }
}

// A form may be a word of its own as well ("found", "left", "saw"). It is taken where it is mostly
// the form, which its commonest tag tells, and kept apart: its own family is not its base's.
const INFLECTED = /^(?:VB[DGNZ]|NNS|JJ[RS]|RB[RS])$/;
for (const part of ['noun', 'verb', 'adjective']) {
  const exceptions: Readonly<Record<string, string>> = require(
    `wink-lexicon/src/wn-${part}-exceptions.js`,
  );
  for (const [form, base] of Object.entries(exceptions)) {
    if (![form, base].every((word) => Object.hasOwn(seen, word))) continue;
    if (!lemmas.has(form)) irregular.add(form, base);
    else if (INFLECTED.test(seen[form]?.[0] ?? '')) doubled.add(form, base);
  }
}

writeFileSync(
  new URL('../../../../src/text/forms/data.ts', import.meta.url),
  `// Compiled by compile.ts from WordNet 3.1 (Copyright 2011 by Princeton University; see LICENSE),
// its exceptions through wink-lexicon (MIT), and the lexicon of natural (MIT). Not edited by hand.
// Terms: the first of a line goes with each of the others.
export const SPELLINGS = \`
${spellings.print()}
\`;
export const IRREGULAR = \`
${irregular.print()}
\`;
// Irregular forms that are words of their own as well.
export const DOUBLED = \`
${doubled.print()}
\`;
export const DERIVED = \`
${derived.print()}
\`;
`,
);
