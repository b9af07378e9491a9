import type { Published } from '../../../src/ingest/published.ts';

/** How often each word stands in a text. */
export function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return new Map([...bag].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All that a reader accounts for: its lines, without marks that it counted, and what it left out. */
export const accountOf = ({ lines, leftOut }: Published): string =>
  [
    ...lines.map(({ text, layout }) => text.slice(layout?.mark?.length ?? 0)),
    ...leftOut.map(({ text }) => text),
  ].join('\n');

export const linesOf = ({ lines }: Published): readonly string[] => lines.map(({ text }) => text);

/** What was left out, by its reason. */
export const leftOutFor = ({ leftOut }: Published, reason: string): readonly string[] =>
  leftOut.filter((each) => each.reason === reason).map(({ text }) => text);
