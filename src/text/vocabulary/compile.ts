import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWordNet } from '../wordnet/wordnet.ts';
import { stemWord } from '../words.ts';

/**
 * Compiles `data.ts`: the English words in use, without regular forms: those that both WordNet and the
 * part-of-speech lexicon of `natural` (MIT) have: the lexicon alone has the slips of the newspapers
 * that it was counted from, WordNet alone has words that are likelier slips. Run with
 * `npm run lexicon`.
 */
const require = createRequire(import.meta.url);
const source = require.resolve(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
);
const seen = Object.keys(JSON.parse(readFileSync(source, 'utf8')));
const synsets = [...readWordNet().values()];
const lemmas = new Set(
  synsets.flatMap(({ lemmas: words }) => words.filter((word) => /^[a-z]{3,}$/.test(word))),
);
// Irregular forms are no lemmas; WordNet lists them apart.
for (const part of ['noun', 'verb', 'adjective']) {
  for (const form of Object.keys(require(`wink-lexicon/src/wn-${part}-exceptions.js`))) {
    lemmas.add(form);
  }
}
// The newspapers were American: the British spelling is another word of the same meaning and stem.
const used = new Set(seen.filter((word) => lemmas.has(word)));
for (const { lemmas: same } of synsets) {
  const stems = new Set(same.filter((word) => used.has(word)).map(stemWord));
  for (const word of same)
    if (/^[a-z]{3,}$/.test(word) && stems.has(stemWord(word))) used.add(word);
}
const words = [...used].sort();

/** Each word as how many letters it shares with the one before it, and its own: "0able 2ort". */
let before = '';
const printed = words.map((word) => {
  let shared = 0;
  while (shared < Math.min(9, before.length, word.length) && before[shared] === word[shared]) {
    shared += 1;
  }
  before = word;
  return `${shared}${word.slice(shared)}`;
});

writeFileSync(
  new URL('../../../../src/text/vocabulary/data.ts', import.meta.url),
  `// Compiled by compile.ts from WordNet 3.1 (Copyright 2011 by Princeton University; see LICENSE)
// and the lexicon of natural (MIT). Not edited by hand. Each word begins with as many letters of
// the one before it as its digit says.
export const WORDS =
  '${printed.join(' ')}';
`,
);
