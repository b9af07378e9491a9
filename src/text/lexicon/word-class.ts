import { ADJECTIVES, NOUNS_OR_VERBS, OTHERS } from './data.ts';

/** What a word most often is, as far as finding noun phrases needs it. */
export type WordClass = 'noun' | 'noun or verb' | 'adjective' | 'other';

let classes: ReadonlyMap<string, WordClass> | undefined;

/**
 * The commonest class of a word; `noun` for one that the lexicon does not have, as new words are.
 * A word with a capital inside a sentence is a name, whatever its small-letter twin may be: that
 * is for the caller to tell.
 */
export function classifyWord(word: string): WordClass {
  const lower = word.toLowerCase();
  if (/n['’]t$/.test(lower)) return 'other';
  return lexicon().get(lower) ?? (/(?:[^e]ing|[^e]ed|ly)$/.test(lower) ? 'other' : 'noun');
}

/** True for a word that is in the lexicon as something else than a noun only. */
export function isKnownWord(word: string): boolean {
  return lexicon().has(word);
}

function lexicon(): ReadonlyMap<string, WordClass> {
  classes ??= new Map<string, WordClass>([
    ...ADJECTIVES.split(' ').map((each) => [each, 'adjective'] as const),
    ...NOUNS_OR_VERBS.split(' ').map((each) => [each, 'noun or verb'] as const),
    ...OTHERS.split(' ').map((each) => [each, 'other'] as const),
  ]);
  return classes;
}
