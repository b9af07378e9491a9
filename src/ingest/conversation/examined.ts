import { wordsOf } from '../lexicon.ts';
import { readName } from '../name.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import { isWitness } from './office.ts';
import { type Roll, surnameOf } from './roll.ts';
import { swornAt } from './sworn.ts';
import type { Turn } from './turn.ts';

const OPENS_EXAMINATION =
  /^(?:the )?(?:(?:direct |cross-|further )?examination|testimony|(?:videotaped |video |remote |oral )*deposition|interview|evidence) of:?\s+(.{3,60})$/iu;
const LEAVES =
  /^[([]?(?:the )?witness (?:was |is |being |then )*(?:excused|withdrew|withdrawn|(?:stood|stands|stepped|steps) down|retired|left the (?:stand|witness box))/iu;
const DIRECT = /^direct[- ]examination\b(?!.*(?:continu|resum))/iu;
const NEXT_COMES = /\b(?:step down|stand down|(?:be|are) excused|next witness)\b/iu;
const ASKS_NAME = /\b(?:state|give|tell|spell|say|have)\b[^?.]{0,60}\bname\b/iu;
const STATED =
  /^(?:(?:yes|sure|certainly|good \w+|okay)[.,]\s+)?(?:(?:my (?:full )?name is|it['’]s|I am|I['’]m)\s+)?(.{3,90})/iu;
const CALLS =
  /(?<!\b(?:will|would|may|to|might|could|we['’]ll|I['’]ll)\s)\bcalls?\s+(?:(?:to the (?:stand|witness box)|(?:as )?(?:our|its|his|her|their|the|my) (?:first|second|third|next|last|final) witness)[,:]?\s+)?(\p{Lu}.{3,60})/u;

/** No point of a title or an initial. */
const NAME_ENDS = /[.,;?!](?=\s|$)(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|\p{Lu})\.)/u;

/** From here on answers are this one's, or nobody knows whose. */
interface Stand {
  readonly at: number;
  readonly name: string | undefined;
}

export interface Examined {
  /** The name of the one whose answer a turn is. */
  answers(turn: Turn): string | undefined;
  /** True for the full name of one who took the stand. */
  has(name: string): boolean;
}

/**
 * Whose the answers are: the witness last called, sworn in or announced, or who gave the name when
 * asked for it; else the one witness listed or person introduced. Undefined where a witness has gone
 * and the text does not say who came.
 */
export function findExamined(
  print: Print,
  turns: readonly Turn[],
  roll: Roll,
  people: People,
): Examined {
  const stands = findStands(print, turns, people);
  const sole = stands.some(({ name }) => name !== undefined)
    ? undefined
    : soleWitness(print, turns, roll, people);
  return {
    answers: ({ at }) => {
      const stand = stands.findLast((each) => each.at <= at);
      return stand ? stand.name : sole;
    },
    has: (name) => stands.some((stand) => stand.name?.toLowerCase() === name.toLowerCase()),
  };
}

function findStands(print: Print, turns: readonly Turn[], people: People): readonly Stand[] {
  const { lines } = print;
  const starts = new Map(turns.map((turn, each) => [turn.at, each]));
  const stands: Stand[] = [];
  let hasLeft = false;
  const take = (at: number, printed: string | undefined, isSpoken: boolean) => {
    const name = printed === undefined ? undefined : readName(printed.replace(/[.,:]$/u, ''));
    if (!name || (name.rest !== '' && !isSpoken)) return;
    const full = people.nameInFull(name.printed);
    const last = stands.at(-1);
    // Whoever was called by another spelling says it better than we can guess.
    const isKnown = isSpoken && last?.name !== undefined && isOneName(last.name, full);
    if (wordsOf(full).length < 2 || isProcedure(full)) return;
    if (!isKnown) stands.push({ at, name: full });
    hasLeft = false;
  };
  for (const [at, { text }] of lines.entries()) {
    const each = starts.get(at);
    const turn = each === undefined ? undefined : turns[each];
    if (NEXT_COMES.test(text)) hasLeft = true;
    if (turn && isAnswer(turn)) {
      const before = turns[(each ?? 0) - 1];
      if (before && ASKS_NAME.test(before.text)) take(at, STATED.exec(turn.text)?.[1], true);
    } else if (turn) {
      const called = CALLS.exec(turn.text)?.[1]?.split(NAME_ENDS)[0];
      if (called !== undefined && startsWithPerson(called)) take(at, called, true);
    } else if (LEAVES.test(text)) stands.push({ at, name: undefined });
    else if (/^[\p{Lu}“"([]|^the\s/u.test(text)) {
      take(at, OPENS_EXAMINATION.exec(text)?.[1] ?? swornAt(print, at), false);
      if (hasLeft && DIRECT.test(text)) stands.push({ at, name: undefined });
    }
  }
  return stands;
}

const isAnswer = ({ key }: Turn): boolean => key === 'a' || isWitness(key);

/** `Dr. Ada Lindqvist`, `Ada Lindqvist`: no `Exhibit 4`. */
function startsWithPerson(text: string): boolean {
  const name = readName(text);
  return name !== undefined && (name.honorific !== undefined || /\s/u.test(name.printed));
}

const isProcedure = (name: string): boolean =>
  wordsOf(name).some((word) =>
    /^(?:(?:re)?direct|(?:re-?)?cross(?:-examination)?|voir|examination|testimony|proceedings|court|jury|exhibits?|interpreter|witness(?:es)?)$/iu.test(
      word,
    ),
  );

const isOneName = (one: string, other: string): boolean => surnameOf(one) === surnameOf(other);

/** The only one whom a list of witnesses names, or else the opening introduces; none who asks. */
function soleWitness(
  print: Print,
  turns: readonly Turn[],
  roll: Roll,
  people: People,
): string | undefined {
  const asking = new Set(
    turns.filter((turn) => !isAnswer(turn)).map(({ label }) => surnameOf(label.speaker)),
  );
  const mayAnswer = (name: string) =>
    !asking.has(surnameOf(name)) &&
    !roll.listed.some((each) => each.standing !== 'witness' && isOneName(each.name, name)) &&
    !roll.text('member').includes(name.toLowerCase());
  const listed = roll.listed.filter(({ standing }) => standing === 'witness');
  const witnesses = [...new Set(listed.map(({ name }) => people.nameInFull(name)))];
  const named = witnesses.filter(mayAnswer);
  const candidates =
    named.length > 0 ? named : people.introducedIn(print, 0, turns[0]?.at ?? 0).filter(mayAnswer);
  const [only, ...others] = candidates;
  return others.length === 0 ? only : undefined;
}
