import { opensAbout, opensFoot } from '../matter.ts';
import type { Print } from '../print.ts';
import { type Candidate, namesOf } from './candidate.ts';
import type { Prose } from './prose.ts';

const LEAST_WORDS = 3;
/** What is said of somebody in a list is shorter. */
const COMMENT_WORDS = 30;
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
  for (const each of inAbout(print, strong, prose)) listed.add(each);
  for (const each of inRoll(strong)) listed.add(each);
  return listed;
}

const FEWEST_IN_ROLL = 3;

/** Those whom one place names together, before each of them is named again alone. */
function inRoll(candidates: readonly Candidate[]): readonly Candidate[] {
  const alone = new Map<string, number>();
  for (const each of candidates) {
    const [name, ...others] = namesOf(each);
    if (name !== undefined && others.length === 0) alone.set(name, each.at);
  }
  return candidates.filter((each, order) => {
    const names = namesOf(each);
    // Two sign together, too, but hardly first of all.
    const isByline = names.length > 1 && (each.kind === 'by' || order === 0);
    return (
      (names.length >= FEWEST_IN_ROLL || isByline) &&
      names.every((name) => (alone.get(name) ?? -1) > each.at)
    );
  });
}

/** What is said of one person, or of several together, in one place. */
interface Entry {
  readonly own: readonly Candidate[];
  readonly first: Candidate;
  readonly last: Candidate;
}

/** Candidates one directly after the other, each naming somebody else. */
function runsOf(candidates: readonly Candidate[], prose: Prose): readonly (readonly Candidate[])[] {
  const entries = entriesOf(candidates, prose);
  const runs: Entry[][] = [];
  for (const [each, entry] of entries.entries()) {
    const before = entries[each - 1];
    // What says who somebody is closes that comment: the next one's name begins another.
    const isClosed =
      (before?.first.kind === 'bio' || before?.first.kind === 'sign') &&
      entry.first.kind !== before.first.kind;
    // Who is named again is named for the comment below.
    const named = new Set(runs.at(-1)?.flatMap(({ first }) => namesOf(first)));
    const isAgain = namesOf(entry.first).every((name) => named.has(name));
    if (before && !isClosed && !isAgain && touches(before.last, entry.first, prose)) {
      runs.at(-1)?.push(entry);
    } else runs.push([entry]);
  }
  return runs.map((run) => run.flatMap((entry) => entry.own));
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
function inAbout(
  { lines }: Print,
  candidates: readonly Candidate[],
  prose: Prose,
): readonly Candidate[] {
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
    const isAtHead = at < lines.length / 2;
    for (const [order, each] of candidates.entries()) {
      if (each.at <= at || (end !== -1 && each.at >= end)) continue;
      const below = each.at + each.count;
      const words = prose.between(below, candidates[order + 1]?.at ?? lines.length);
      // Above the comments a list ends where text stands below a name.
      const isComment = isAtHead && each.kind !== 'bio' && words >= COMMENT_WORDS;
      if (isComment || namesOf(each).some((name) => names.has(name))) break;
      for (const name of namesOf(each)) names.add(name);
      found.push(each);
    }
  }
  return found;
}
