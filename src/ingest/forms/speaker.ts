import { isHonorific } from '../../text/honorifics.ts';
import { isOrganisation, wordsOf } from '../lexicon.ts';
import { readName } from '../name.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { Doubt } from '../report.ts';
import { isOffice, isSeat, type Turn } from './turn.ts';

/** Who of those who speak is an expert. */
export interface Speakers {
  /** The printed full name of the expert whose turn it is; undefined when no expert has it. */
  nameAt(turn: Turn): string | undefined;
  readonly doubts: readonly Doubt[];
}

interface Speaker {
  readonly key: string;
  /** In full, as printed; a letter or an office when the document names nobody. */
  readonly name: string;
  readonly turns: Turn[];
}

const WITNESSES =
  /^(?:witness(?:es)?|panel(?:lists|ists)?|speakers?|contributors?|participants?|testimony of|statements? of|interviewees?|guests?)(?!\p{L})/iu;
const MEMBERS =
  /^(?:(?:committee )?members(?: present)?|present|also present|in attendance|interviewers?|moderators?|hosts?|(?:interview )?conducted by)(?!\p{L})/iu;
const SWORN =
  /^(?:(?:the )?witness,?\s+)?((?:(?:Mr|Ms|Mrs|Dr|Prof|MR|MS|MRS|DR|PROF)\.?\s+)?[\p{L}\p{M}.'’ -]{3,50}?),?\s+(?:(?:was |a witness |the witness |having |after |being |been |first |duly |called |the deponent )+.*(?:sworn|affirmed|testified|called|examined)|\((?:sworn|affirmed)\))/u;
const OPENS_EXAMINATION =
  /^(?:(?:direct |cross-|further )?examination|testimony|deposition|interview|evidence) of:?\s+(.{3,60})$/iu;

/** Tells those who answer from those who ask, by lists, offices and the way they speak. */
export function findSpeakers(print: Print, turns: readonly Turn[], people: People): Speakers {
  const speakers = new Map<string, Speaker>();
  for (const turn of turns) {
    const known = speakers.get(turn.key);
    if (known) known.turns.push(turn);
    else {
      const name = people.nameInFull(turn.label.speaker);
      speakers.set(turn.key, { key: turn.key, name, turns: [turn] });
    }
  }
  const all = [...speakers.values()];
  const listed = (pattern: RegExp) => listAfter(print, people, pattern);
  const witnesses = listed(WITNESSES);
  const members = listed(MEMBERS);
  const stands = (list: string, { name }: Speaker) =>
    wordsOf(name).length > 1 && list.includes(name.toLowerCase());
  const hasWitnesses = all.some((speaker) => stands(witnesses, speaker));
  const hasLetters = speakers.has('q') && speakers.has('a');
  const doubts: Doubt[] = [];
  const experts = new Set<string>();
  for (const speaker of all) {
    const { key, name, turns: own } = speaker;
    if (key === 'a' || isWitness(key) || isOffice(key)) continue;
    if (stands(witnesses, speaker)) experts.add(key);
    else if (stands(members, speaker) || isSeat(key) || asksByNumber(own)) continue;
    else if (key === 'q' || !isPerson(speaker)) continue;
    else if (asks(own)) continue;
    else if (!hasWitnesses && !hasLetters) experts.add(key);
    else if (hasLetters) continue;
    else {
      const line = print.lines[own[0]?.at ?? 0]?.number;
      const message = `${name} speaks ${own.length} times, but no list of witnesses has the name; kept as background`;
      doubts.push({ ...(line === undefined ? {} : { line }), message });
    }
  }
  const examined = hasLetters || speakers.has('witness') || speakers.has('the witness');
  const answering = examined ? findExamined(print, turns, people) : () => undefined;
  if (examined && turns.some((turn) => turn.key === 'a' && answering(turn) === undefined)) {
    const message = 'answers stand here that the document gives nobody for; kept as background';
    const first = turns.find((turn) => turn.key === 'a' && answering(turn) === undefined);
    const line = print.lines[first?.at ?? 0]?.number;
    doubts.push({ ...(line === undefined ? {} : { line }), message });
  }
  return {
    nameAt: (turn) =>
      turn.key === 'a' || isWitness(turn.key)
        ? answering(turn)
        : experts.has(turn.key)
          ? speakers.get(turn.key)?.name
          : undefined,
    doubts,
  };
}

const isWitness = (key: string): boolean =>
  /^(?:the )?(?:witness|deponent|interviewee)$/u.test(key);

/** The blocks that a list opens, its heading's next blocks too, in small letters. */
function listAfter({ lines }: Print, { paragraphs }: People, pattern: RegExp): string {
  const found = paragraphs.filter((paragraph) => pattern.test(paragraph));
  for (const [at, { text }] of lines.entries()) {
    if (!pattern.test(text) || wordsOf(text).length > 4) continue;
    for (let next = at + 1; next < Math.min(at + 40, lines.length); next += 1) {
      const line = lines[next];
      if (!line || line.text.length > 160 || line.layout?.heading !== undefined) break;
      if (/^Q\d|^.{4,40}:\s/u.test(line.text)) break;
      found.push(line.text);
    }
  }
  return found.join('\n').toLowerCase();
}

/** A person's name: not the name of who publishes the interview. */
function isPerson({ name, turns: [first] }: Speaker): boolean {
  const printed = first?.label.speaker ?? name;
  const words = wordsOf(printed);
  if (words.some((word) => isHonorific(word))) return true;
  if (words.some((word) => isOrganisation(word)) || /^(?:the|our|we)\s/iu.test(printed))
    return false;
  return words.length === 1
    ? wordsOf(name).length > 1 || /^\p{Lu}/u.test(name)
    : readName(printed) !== undefined;
}

function asksByNumber(own: readonly Turn[]): boolean {
  return own.some(({ label }) => label.isNumbered);
}

/** True when most of somebody's turns hold a question near their end. */
function asks(own: readonly Turn[]): boolean {
  const questions = own.filter(({ text }) => /\?["”’)\]]*(?:\s+[^?]{0,60})?$/u.test(text)).length;
  return questions > own.length * 0.5;
}

/** Whose the answers are: the witness last sworn or announced; else the one person introduced. */
function findExamined(
  print: Print,
  turns: readonly Turn[],
  people: People,
): (turn: Turn) => string | undefined {
  const called: { at: number; name: string }[] = [];
  const inTurn = new Set(turns.map(({ at }) => at));
  for (const [at, { text }] of print.lines.entries()) {
    if (inTurn.has(at)) continue;
    const joined = `${text} ${print.lines[at + 1]?.text ?? ''}`;
    const printed =
      OPENS_EXAMINATION.exec(text)?.[1] ?? SWORN.exec(text)?.[1] ?? SWORN.exec(joined)?.[1];
    const name = printed === undefined ? undefined : readName(printed.replace(/[.,:]$/u, ''));
    if (name && name.rest === '') called.push({ at, name: people.nameInFull(name.printed) });
  }
  const first = turns[0]?.at ?? 0;
  const opening = called.length > 0 ? [] : people.introducedIn(print, 0, first);
  const [only, ...others] = opening;
  const sole = others.length === 0 ? only : undefined;
  return ({ at }) => called.findLast((each) => each.at < at)?.name ?? sole;
}
