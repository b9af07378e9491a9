import { readFileSync } from 'node:fs';
import path from 'node:path';
import { foldWord, stemWord } from '../words.ts';

/** A verb or noun with many senses is nobody's synonym: only its first senses count. */
const SENSES_READ = 3;

/**
 * The terms that share a synset of WordNet, or are one step of similarity apart (adjectives), by
 * term. `folder` holds WordNet's `index.*` and `data.*` files (wndb(5WN)).
 */
export function readSynonyms(folder: string): Map<string, Set<string>> {
  const synonyms = new Map<string, Set<string>>();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    const first = readFirstSenses(path.join(folder, `index.${kind}`));
    const synsets = readSynsets(path.join(folder, `data.${kind}`), first);
    for (const { terms, similar } of synsets.values()) {
      const near = similar.flatMap((offset) => synsets.get(offset)?.terms ?? []);
      for (const term of terms) {
        const own = synonyms.get(term) ?? new Set();
        for (const other of [...terms, ...near]) if (other !== term) own.add(other);
        if (own.size > 0) synonyms.set(term, own);
      }
    }
  }
  return synonyms;
}

interface Synset {
  readonly terms: readonly string[];
  /** Offsets of the synsets that mean nearly the same. */
  readonly similar: readonly string[];
}

/** The offsets of each lemma's first senses. */
function readFirstSenses(file: string): Map<string, Set<string>> {
  const senses = new Map<string, Set<string>>();
  for (const line of recordsOf(file)) {
    const fields = line.trim().split(/\s+/);
    const offsets = fields.filter((field) => /^\d{8}$/.test(field));
    senses.set(fields[0] ?? '', new Set(offsets.slice(0, SENSES_READ)));
  }
  return senses;
}

function readSynsets(
  file: string,
  first: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of recordsOf(file)) {
    const fields = line.split(' ');
    const offset = fields[0] ?? '';
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const lemmas = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '')
      .map((lemma) => lemma.replace(/\(.*\)$/, '').toLowerCase())
      .filter((lemma) => /^[a-z]+$/.test(lemma) && first.get(lemma)?.has(offset));
    const pointers = line.match(/& \d{8}/g) ?? [];
    synsets.set(offset, {
      terms: [...new Set(lemmas.map((lemma) => stemWord(foldWord(lemma))))],
      similar: pointers.map((pointer) => pointer.slice(2)),
    });
  }
  return synsets;
}

/** The lines of a WordNet file but its licence, which is set in. */
function recordsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
