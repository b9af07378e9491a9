import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Compiles `data.ts` from the part-of-speech lexicon that comes with `natural` (MIT): the words
 * whose commonest tag is an adjective, the nouns that may be verbs, and those that are neither noun
 * nor adjective. The whole lexicon takes 75 ms and 40 MB to load. Run with `npm run lexicon`.
 */
const source = createRequire(import.meta.url).resolve(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
);
const lexicon: Record<string, readonly string[]> = JSON.parse(readFileSync(source, 'utf8'));

const adjectives: string[] = [];
const nounsOrVerbs: string[] = [];
const others: string[] = [];
for (const [word, tags] of Object.entries(lexicon)) {
  const [tag = ''] = tags;
  if (!/^[a-z]{2,}$/.test(word)) continue;
  if (tag.startsWith('JJ')) adjectives.push(word);
  else if (tag.startsWith('NN') && tags.some((each) => /^VB[PZD]?$/.test(each)))
    nounsOrVerbs.push(word);
  else if (!/^(NN|CD|FW)/.test(tag)) others.push(word);
}

const target = new URL('../../../../src/text/lexicon/data.ts', import.meta.url);
writeFileSync(
  target,
  `// Compiled by compile.ts from the lexicon of natural (MIT). Not edited by hand.
export const ADJECTIVES =
  '${adjectives.sort().join(' ')}';
export const NOUNS_OR_VERBS =
  '${nounsOrVerbs.sort().join(' ')}';
export const OTHERS =
  '${others.sort().join(' ')}';
`,
);
