import { basename, extname, relative, resolve } from 'node:path';

/** The draft that becomes the file has a longer name than the file; systems take 255 bytes. */
const MOST_BYTES = 120;
/** Names that a system or the corpus folder keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/u;

/**
 * What the files that are made of a published file are called, without an ending:
 * `Sea Law (final).txt` → `sea-law-final`. Letters and digits of any script, safe on every system.
 */
export function outputName(path: string): string {
  const words = basename(path, extname(path))
    .normalize('NFKD')
    // An accent goes; the vowel signs of other scripts are letters.
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const name = shorten(words ?? []);
  return name === '' || RESERVED.test(name) ? ['document', name].filter(Boolean).join('-') : name;
}

/** As many of the words as there is room for; of a first word that has none, its beginning. */
function shorten(words: readonly string[]): string {
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (Buffer.byteLength(longer) > MOST_BYTES) return name || cut(word);
    name = longer;
  }
  return name;
}

function cut(word: string): string {
  let kept = '';
  for (const letter of word) {
    if (Buffer.byteLength(kept + letter) > MOST_BYTES) break;
    kept += letter;
  }
  return kept;
}

/** Files whose outputs would have one name. Each file stands in at most one group. */
export function findClashes(files: readonly string[]): readonly (readonly string[])[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = outputName(file);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName.values()].filter((group) => group.length > 1);
}

/** The files, each once however it is written. */
export function dropRepeated(files: readonly string[]): readonly string[] {
  const paths = files.map((file) => resolve(file));
  return files.filter((_, at) => paths.indexOf(paths[at] ?? '') === at);
}

/** A path as a person would type it here. */
export function shownPath(path: string): string {
  const short = relative('.', path);
  return short === '' || short.startsWith('..') ? path : short;
}
