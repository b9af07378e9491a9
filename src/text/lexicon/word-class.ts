import { stemWord } from '../words.ts';
import { ADJECTIVES, NOUNS, NOUNS_OR_VERBS, OTHERS, VERBS_OF_MIND } from './data.ts';

/** What a word most often is, as far as finding noun phrases needs it. */
export type WordClass = 'noun' | 'noun or verb' | 'adjective' | 'other';

let classes: ReadonlyMap<string, WordClass> | undefined;
let nouns: ReadonlySet<string> | undefined;
let minds: ReadonlySet<string> | undefined;

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

/** True for a noun in common use, singular and in lower case, whatever else the word may be. */
export function isCommonNoun(word: string): boolean {
  nouns ??= new Set(NOUNS.split(' '));
  return nouns.has(word);
}

/** True for the stem of a verb that first of all means to think, to say or to feel something. */
export function isMindVerb(term: string): boolean {
  minds ??= new Set(VERBS_OF_MIND.split(' ').map(stemWord));
  return minds.has(term);
}

function lexicon(): ReadonlyMap<string, WordClass> {
  classes ??= new Map<string, WordClass>([
    ...ADJECTIVES.split(' ').map((each) => [each, 'adjective'] as const),
    ...NOUNS_OR_VERBS.split(' ').map((each) => [each, 'noun or verb'] as const),
    ...OTHERS.split(' ').map((each) => [each, 'other'] as const),
  ]);
  return classes;
}
