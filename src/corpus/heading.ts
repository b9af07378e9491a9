import type { PartKind } from '../model.ts';
import { foldText } from '../text/words.ts';

/** Whom a heading can name: every way to write each expert, and the id they share. */
export interface HeadingName {
  readonly id: string;
  readonly name: string;
}

/** What a `#` heading opens. */
export interface Heading {
  readonly kind: PartKind;
  readonly expertIds: readonly string[];
}

/** Gives what a heading's title opens, or, as text, what is wrong with it. */
export type HeadingReader = (title: string) => Heading | string;

/** A reader for one document: `Background`, `Provisions`, or one or several of its experts. */
export function createHeadingReader(names: readonly HeadingName[]): HeadingReader {
  const idsByName = new Map<string, Set<string>>();
  for (const { id, name } of names) {
    const folded = foldText(name);
    idsByName.set(folded, (idsByName.get(folded) ?? new Set()).add(id));
  }
  /** Whom a name can mean: more than one where people share an alias. */
  const bearersOf = (name: string) => [...(idsByName.get(foldText(name)) ?? [])];

  return (title) => {
    const folded = foldText(title);
    if (folded === 'background') return { kind: 'background', expertIds: [] };
    if (folded === 'provisions') return { kind: 'provision', expertIds: [] };
    const whole = bearersOf(title);
    const separator = title.includes(';') ? /\s*;\s*/u : /\s*,\s*(?:and\s+)?|\s+and\s+/u;
    const signed = whole.length > 0 ? [whole] : title.split(separator).map(bearersOf);
    const shared = signed.find((ids) => ids.length > 1);
    if (shared) {
      const bearers = shared.map((id) => names.find((each) => each.id === id)?.name).join(' and ');
      return `the heading “${title}” fits ${bearers}: write the full name`;
    }
    const ids = signed.flat();
    if (ids.length < signed.length) {
      return `the heading “${title}” is neither Background nor Provisions nor an expert whom the front matter lists: correct it, or add the expert`;
    }
    return { kind: 'commentary', expertIds: [...new Set(ids)] };
  };
}
