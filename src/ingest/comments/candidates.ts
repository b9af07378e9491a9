import { readByline } from '../byline.ts';
import { isWhole } from '../introduction.ts';
import { isRole, isRoleQualifier, wordsOf } from '../lexicon.ts';
import type { People } from '../people.ts';
import { endsOnPurpose, type Print } from '../print.ts';
import { endsSentence } from '../sentence-edge.ts';
import type { Signers } from '../signers.ts';
import { readNamed } from './alone.ts';
import { type Candidate, keyOf, opensSetting, strengthOf, tells } from './candidate.ts';
import { readBio, readSigned } from './closings.ts';
import { readLead } from './leads.ts';
import { readLine } from './lines.ts';

/** Every place from line `start` on that may tell who speaks, the likeliest reading of each. */
export function findCandidates(print: Print, start: number, people: People): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = start; at < print.lines.length; at += 1) {
    const strict = readStrict(print, at, start, people);
    const all = [strict];
    const isSigned = opensSetting(print, at) || goesOnSigned(print, at);
    if (isSigned) all.push(readSigned(print, at, people));
    if (opensSetting(print, at) || standsAlone(print, at)) {
      all.push(
        strict ? undefined : readBio(print, at, people),
        readLine(print, at, people),
        readLead(print, at, people),
      );
    }
    const whole = all
      .filter((each) => each !== undefined)
      .filter((each) => isWhole(print, at, each));
    // A colon runs the names into the words below it.
    const runsIn = whole.some(({ kind }) => kind === 'lead');
    const fitting = whole.filter(
      ({ kind, count }) => !(runsIn && kind === 'line' && endsInColon(print, at + count - 1)),
    );
    // Where nothing but the words tells where a byline ends, the strict reading does.
    const isPlain = print.lines[at]?.layout === undefined;
    const [likeliest] = fitting.toSorted(
      (a, b) =>
        rank(b) - rank(a) ||
        tells(b) - tells(a) ||
        (isPlain ? Number(b.isStrict) - Number(a.isStrict) : 0) ||
        b.count - a.count ||
        Number(b.isStrict) - Number(a.isStrict),
    );
    if (!likeliest) continue;
    const best = {
      ...likeliest,
      experts: withRank(likeliest.experts),
      isStrict: whole.some(({ isStrict }) => isStrict),
    };
    found.push(best);
    // Lines that say more about the one named are no candidates themselves.
    if (best.strength >= 0.6)
      at += Math.max(1, best.rest === undefined ? best.count : best.count - 1) - 1;
  }
  return found;
}

const rank = ({ strength, kind }: Candidate): number =>
  Math.round(strength * 5) / 5 + (kind === 'sign' || kind === 'bio' ? 0.2 : 0);

const endsInColon = ({ lines }: Print, at: number): boolean =>
  lines[at]?.text.endsWith(':') === true;

/** `Lord Penhallow` has no other name than the one with the rank. */
function withRank(experts: Candidate['experts']): Candidate['experts'] {
  const [first, ...others] = experts.map(({ honorific, ...expert }) => {
    const isRanked = /^(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Dame)$/u.test(honorific ?? '');
    if (!isRanked || expert.name.includes(' '))
      return honorific ? { ...expert, honorific } : expert;
    const { printed = expert.name } = expert;
    const name = `${honorific} ${expert.name}`;
    return printed === expert.name
      ? { ...expert, name }
      : { ...expert, name, printed: `${honorific} ${printed}` };
  });
  return first ? [first, ...others] : experts;
}

/** A short line of a plain text that its author ended, between others that were. */
function standsAlone(print: Print, at: number): boolean {
  const line = print.lines[at];
  return (
    line !== undefined &&
    line.layout === undefined &&
    wordsOf(line.text).length <= 5 &&
    endsOnPurpose(print, at - 1) &&
    endsOnPurpose(print, at)
  );
}

/** A dash on a line of its own signs what stands above it in the same paragraph. */
const goesOnSigned = ({ lines }: Print, at: number): boolean =>
  /^[-–—―]{1,3}\s*\p{Lu}/u.test(lines[at]?.text ?? '') && endsSentence(lines[at - 1]?.text ?? '');

/** `Senior Fellow, Sea House` names nobody. */
const isPost = ({ names }: Signers): boolean =>
  names.every(({ printed, honorific }) => {
    const [last = '', ...others] = wordsOf(printed).toReversed();
    return honorific === undefined && isRole(last) && others.every(isRoleQualifier);
  });

/** What its own words alone make a byline. */
function readStrict(
  print: Print,
  at: number,
  start: number,
  people: People,
): Candidate | undefined {
  const line = print.lines[at];
  const read = line && readByline(print, at, start);
  const signers = line && readNamed(line.text);
  if (!line || !read || !signers || isPost(signers)) return undefined;
  const { role = '', affiliation = '' } = read.experts.at(-1) ?? {};
  const kind = read.rest === undefined ? 'line' : 'lead';
  return {
    ...read,
    at,
    kind,
    key: keyOf(kind, line, signers.isCapitals, kind === 'lead' ? 'colon' : ''),
    strength: Math.max(0.6, strengthOf(print, people, signers, `${role}, ${affiliation}`)),
    isStrict: true,
  };
}
