import { fitLabel, labelWords } from './similarity.ts';

/** What a typed name, title or topic turned out to mean. */
export type Resolution<T> =
  | { readonly status: 'found'; readonly value: T }
  | { readonly status: 'ambiguous'; readonly candidates: readonly T[] }
  | { readonly status: 'unknown'; readonly closest: readonly T[] };

/** A thing that can be typed: by its id, or by any of its labels, the first being its own. */
export interface Listed<T> {
  readonly value: T;
  readonly id: string;
  readonly labels: readonly string[];
}

/** Nobody types more of a label; what is longer was pasted, and would take long to compare. */
const MOST_TYPED = 200;

/** Fits of nearly the same worth leave the choice to the member. */
const TIE = 0.05;

/** The listed things that fit what was typed, best first; all, in their order, for nothing typed. */
export function suggest<T>(typed: string, listed: readonly Listed<T>[]): T[] {
  if (typed.trim() === '') return listed.map(({ value }) => value);
  return rankListed(typed, listed).map(({ value }) => value);
}

/** The one thing that was meant: by its id, by the words of a label, or the only one that fits best. */
export function resolve<T>(typed: string, listed: readonly Listed<T>[]): Resolution<T> {
  const exact = listed.find(({ id }) => id === typed.trim());
  if (exact) return { status: 'found', value: exact.value };
  const words = labelWords(typed).join(' ');
  const same = listed.filter(({ labels }) =>
    labels.some((label) => words !== '' && labelWords(label).join(' ') === words),
  );
  const [only] = same;
  if (only && same.length === 1) return { status: 'found', value: only.value };
  const ranked = rankListed(typed, listed);
  const [best] = ranked;
  if (!best) {
    return { status: 'unknown', closest: closest(typed, listed) };
  }
  const tied = ranked.filter(({ fit }) => fit >= best.fit - TIE);
  if (tied.length === 1) return { status: 'found', value: best.value };
  return { status: 'ambiguous', candidates: tied.map(({ value }) => value) };
}

function rankListed<T>(typed: string, listed: readonly Listed<T>[]) {
  const beginning = typed.slice(0, MOST_TYPED);
  return listed
    .map(({ value, labels }) => ({
      value,
      fit: Math.max(0, ...labels.map((label) => fitLabel(beginning, label))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
}

/** Those that fit any one of the typed words. */
function closest<T>(typed: string, listed: readonly Listed<T>[]): T[] {
  const words = typed
    .slice(0, MOST_TYPED)
    .split(/\s+/u)
    .filter((word) => word.length > 2);
  return listed
    .map((each) => ({
      value: each.value,
      fit: words.reduce(
        (sum, word) => sum + Math.max(0, ...each.labels.map((label) => fitLabel(word, label))),
        0,
      ),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ value }) => value);
}
