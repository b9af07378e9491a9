import { classifyWord, isKnownWord } from './word-class.ts';

/** The adjective of which a word is the comparative or superlative: "keen" of "keenest". */
export function comparedBase(folded: string): string | undefined {
  const [, stem, ending] = /^(.{2,})(er|est)$/.exec(folded) ?? [];
  // "Forest" and "minister" are nouns.
  if (stem === undefined || /noun/.test(classifyWord(folded))) return undefined;
  const candidates = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  // "Closest" is of "close", which is mostly a verb; "closer" may be who closes.
  return candidates.find((each) =>
    ending === 'est' ? isKnownWord(each) : classifyWord(each) === 'adjective',
  );
}
