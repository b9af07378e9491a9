import type { FileExpert } from '../../corpus/file.ts';
import { closesTurn, countDirection } from '../conversation/close.ts';
import { introduceSpeaker } from '../conversation/introduce.ts';
import { findRoll } from '../conversation/roll.ts';
import { findExperts } from '../conversation/speaker.ts';
import { findTurns, isTranscript, nextBlock, type Turn } from '../conversation/turn.ts';
import { wordsOf } from '../lexicon.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { LeftOut } from '../published.ts';
import type { Cut, Reading } from '../reading.ts';

/** Interviews, hearings and discussions: a label before each turn. */
export function readTurns(print: Print, start: number, people: People): Reading | undefined {
  // What reads as a title may hold the heading of a list.
  const roll = findRoll(print, 0);
  const turns = findTurns(print, start, roll);
  if (!isTranscript(print, turns, roll)) return undefined;
  const speaking = findExperts(print, turns, roll, people);
  const names = [
    ...new Set(turns.map((turn) => speaking.nameAt(turn)).filter((name) => name !== undefined)),
  ];
  const experts = new Map<string, FileExpert>();
  for (const name of names) {
    const others = names.filter((each) => each !== name);
    const own = turns.filter((turn) => speaking.nameAt(turn) === name);
    const listed = speaking.speakerOf(name)?.listed ?? [];
    const expert = introduceSpeaker(print, people, { name, others, own, listed });
    // One whom the answers are and one who speaks under the name are the same.
    const known = [...experts.values()].find((each) => isSame(each, expert));
    experts.set(name, known ?? expert);
  }
  const leftOut: LeftOut[] = [];
  const labels = new Map<string, Set<string>>();
  const cuts = turns.flatMap((turn, each): readonly Cut[] => {
    const name = speaking.nameAt(turn);
    const expert = name === undefined ? undefined : experts.get(name);
    if (name === undefined || !expert) return [{ at: turn.at, count: 0, signers: [] }];
    const { printed, rest } = turn.label;
    if (printed !== '') {
      labels.set(expert.name, (labels.get(expert.name) ?? new Set()).add(printed));
      const page = print.lines[turn.at]?.layout?.page;
      leftOut.push({ text: printed, reason: LABEL, ...(page === undefined ? {} : { page }) });
    }
    const end = turns[each + 1]?.at ?? print.lines.length;
    const opening: Cut = {
      at: turn.at,
      count: turn.count,
      signers: [expert.name],
      ...(rest === '' ? {} : { rest }),
    };
    const areAllExperts = turns.every((other) => speaking.nameAt(other) !== undefined);
    return [opening, ...closings(print, turn, end, opening.signers, areAllExperts)];
  });
  const listed = [...new Set(experts.values())].map((expert): FileExpert => {
    const own = [...(labels.get(expert.name) ?? [])].filter((label) => label !== expert.byline);
    return own.length === 0 ? expert : { ...expert, labels: own };
  });
  return { cuts, experts: listed, doubts: speaking.doubts, leftOut };
}

const isSame = (one: FileExpert, other: FileExpert): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase();

const LABEL = 'name before a turn, which a heading gives';

/** Where a turn's speaker stops before the next turn, and goes on after a note. */
function closings(
  print: Print,
  turn: Turn,
  end: number,
  signers: readonly string[],
  areAllExperts: boolean,
): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = turn.at + Math.max(1, turn.count); at < end; at += 1) {
    const isAsked = areAllExperts && isQuestionAlone(print, at, end);
    if (!isAsked && !closesTurn(print, at, turn, end)) continue;
    cuts.push({ at, count: 0, signers: [] });
    const count = isAsked ? 0 : countDirection(print, at);
    if (count === 0 || at + count >= end) break;
    cuts.push({ at: at + count, count: 0, signers });
    at += count - 1;
  }
  return cuts;
}

/** A question on lines of its own, directly before the next turn: it is put to all. */
function isQuestionAlone(print: Print, at: number, end: number): boolean {
  const line = print.lines[at];
  if (!line || !(line.layout?.opens ?? line.afterBlank) || nextBlock(print.lines, at) !== end)
    return false;
  const text = print.lines
    .slice(at, end)
    .map((each) => each.text)
    .join(' ');
  return /\?["”’]?$/u.test(text) && wordsOf(text).length <= 30;
}
