import { opensAbout, opensFoot } from '../matter.ts';
import type { Print } from '../print.ts';
import { type Candidate, namesOf } from './candidate.ts';
import type { Prose } from './prose.ts';

const LEAST_WORDS = 3;
const LONGEST_PAIR = 2;

/** The candidates that stand in a list of people, below which nobody's comment stands. */
export function findListed(
  print: Print,
  candidates: readonly Candidate[],
  prose: Prose,
): ReadonlySet<Candidate> {
  const strong = candidates.filter(({ strength }) => strength >= 0.3);
  const listed = new Set<Candidate>();
  for (const run of runsOf(strong, prose)) {
    const elsewhere = new Set(
      strong.filter((each) => !run.includes(each)).flatMap((each) => namesOf(each)),
    );
    const own = new Set(run.flatMap((each) => namesOf(each)));
    const again = [...own].filter((name) => elsewhere.has(name)).length;
    const isList = own.size > LONGEST_PAIR || again === own.size;
    if (own.size < 2 || !isList || new Set(run.map((each) => namesOf(each).join())).size < 2)
      continue;
    for (const each of run) listed.add(each);
  }
  for (const each of inAbout(print, strong)) listed.add(each);
  return listed;
}

/** What is said of one person, or of several together, in one place. */
interface Entry {
  readonly own: readonly Candidate[];
  readonly first: Candidate;
  readonly last: Candidate;
}

/** Candidates one directly after the other. The last one of a run may open a comment. */
function runsOf(candidates: readonly Candidate[], prose: Prose): readonly (readonly Candidate[])[] {
  const entries = entriesOf(candidates, prose);
  const runs: { entries: Entry[]; next: number }[] = [];
  for (const [each, entry] of entries.entries()) {
    const before = entries[each - 1];
    // What says who somebody is closes that comment: the next one's name begins another.
    const isClosed =
      (before?.first.kind === 'bio' || before?.first.kind === 'sign') &&
      entry.first.kind !== before.first.kind;
    if (before && !isClosed && touches(before.last, entry.first, prose)) {
      runs.at(-1)?.entries.push(entry);
    } else runs.push({ entries: [entry], next: 0 });
    const run = runs.at(-1);
    if (run) run.next = entries[each + 1]?.first.at ?? Number.POSITIVE_INFINITY;
  }
  return runs.map(({ entries: own, next }) => {
    const last = own.at(-1);
    const names = new Set(own.slice(0, -1).flatMap(({ first }) => namesOf(first)));
    const end = (last?.last.at ?? 0) + (last?.last.count ?? 0);
    const isFollowed = prose.between(end, next) >= LEAST_WORDS;
    // Who is named again is named for the comment below.
    const isAgain = last !== undefined && namesOf(last.first).every((name) => names.has(name));
    const listed = isFollowed && isAgain ? own.slice(0, -1) : own;
    return listed.flatMap((entry) => entry.own);
  });
}

function entriesOf(candidates: readonly Candidate[], prose: Prose): readonly Entry[] {
  const entries: Entry[] = [];
  for (const each of candidates) {
    const before = entries.at(-1);
    const isSame =
      before !== undefined &&
      touches(before.last, each, prose) &&
      namesOf(before.first).join() === namesOf(each).join();
    if (isSame) entries[entries.length - 1] = { ...before, own: [...before.own, each], last: each };
    else entries.push({ own: [each], first: each, last: each });
  }
  return entries;
}

function touches(before: Candidate, next: Candidate, prose: Prose): boolean {
  return (
    before.rest === undefined && prose.between(before.at + before.count, next.at) < LEAST_WORDS
  );
}

/** Those below a heading that announces who the authors are, as far as the first one named again. */
function inAbout({ lines }: Print, candidates: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, line] of lines.entries()) {
    if (!opensAbout(line)) continue;
    const level = line.layout?.heading;
    const names = new Set<string>();
    const end = lines.findIndex(
      (next, each) =>
        each > at &&
        (opensFoot(next) ||
          (next.layout?.heading !== undefined &&
            level !== undefined &&
            next.layout.heading <= level)),
    );
    for (const each of candidates) {
      if (each.at <= at || (end !== -1 && each.at >= end)) continue;
      if (namesOf(each).some((name) => names.has(name))) break;
      for (const name of namesOf(each)) names.add(name);
      found.push(each);
    }
  }
  return found;
}
