import { readSenses, readWordNet, type Synset } from '../wordnet/wordnet.ts';
import { foldWord, stemWord } from '../words.ts';

/** A word with many senses is nobody's synonym: only its first senses of each kind count. */
const SENSES_READ = 3;

/** The terms that share a meaning in WordNet, or have meanings that it calls similar, by term. */
export function readSynonyms(): Map<string, Set<string>> {
  const synsets = readWordNet();
  const senses = readSenses();
  const termsOf = ({ key, part, lemmas }: Synset) =>
    new Set(
      lemmas
        .map((lemma) => lemma.toLowerCase())
        .filter((lemma) => /^[a-z]+$/.test(lemma))
        .filter((lemma) => senses.get(`${part} ${lemma}`)?.slice(0, SENSES_READ).includes(key))
        .map((lemma) => stemWord(foldWord(lemma))),
    );
  const synonyms = new Map<string, Set<string>>();
  for (const synset of synsets.values()) {
    const own = termsOf(synset);
    const similar = synset.pointers
      .filter(({ symbol }) => symbol === '&')
      .flatMap(({ target }) => {
        const other = synsets.get(target);
        return other ? [...termsOf(other)] : [];
      });
    for (const term of own) {
      const others = synonyms.get(term) ?? new Set();
      for (const other of [...own, ...similar]) if (other !== term) others.add(other);
      synonyms.set(term, others);
    }
  }
  return synonyms;
}
