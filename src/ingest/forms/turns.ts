import type { FileExpert } from '../../corpus/file.ts';
import { wordsOf } from '../lexicon.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { LeftOut } from '../published.ts';
import type { Cut, Reading } from '../reading.ts';
import type { Doubt } from '../report.ts';
import { findSpeakers } from './speaker.ts';
import { closesTurn, findTurns, isDirection, isTranscript, type Turn } from './turn.ts';

/** Interviews, hearings and discussions: a label before each turn. */
export function readTurns(print: Print, start: number, people: People): Reading | undefined {
  const turns = findTurns(print, start);
  if (!isTranscript(print, turns)) return undefined;
  const speakers = findSpeakers(print, turns, people);
  const experts = new Map<string, FileExpert>();
  const doubts: Doubt[] = [...speakers.doubts];
  const leftOut: LeftOut[] = [];
  const cuts: Cut[] = [];
  const labels = new Map<string, Set<string>>();
  const names = [
    ...new Set(turns.map((turn) => speakers.nameAt(turn)).filter((name) => name !== undefined)),
  ];
  const speak = (turn: Turn): Cut => {
    const name = speakers.nameAt(turn);
    if (name === undefined) return { at: turn.at, count: 0, signers: [] };
    const expert =
      experts.get(name) ??
      people.introduce(
        name,
        names.filter((each) => each !== name),
      );
    experts.set(name, expert);
    const { printed, rest } = turn.label;
    labels.set(name, (labels.get(name) ?? new Set()).add(printed));
    const page = print.lines[turn.at]?.layout?.page;
    leftOut.push({ text: printed, reason: LABEL, ...(page === undefined ? {} : { page }) });
    return { at: turn.at, count: 1, signers: [expert.name], ...(rest === '' ? {} : { rest }) };
  };
  const areAllExperts = turns.every((turn) => speakers.nameAt(turn) !== undefined);
  for (const [each, turn] of turns.entries()) {
    const cut = speak(turn);
    cuts.push(cut);
    const end = turns[each + 1]?.at ?? print.lines.length;
    let isOpen = cut.signers.length > 0;
    for (let at = turn.at + 1; at < end && isOpen; at += 1) {
      const isAsked = areAllExperts && isQuestionAlone(print, at, end);
      if (!isAsked && !closesTurn(print, at)) continue;
      cuts.push({ at, count: 0, signers: [] });
      const next = nextBlock(print, at);
      isOpen = isDirection(print, at, next);
      if (!isOpen || next >= end) break;
      cuts.push({ at: next, count: 0, signers: cut.signers });
      at = next - 1;
    }
  }
  const listed = Array.from(experts, ([name, expert]): FileExpert => {
    const own = [...(labels.get(name) ?? [])].filter((label) => label !== expert.byline);
    return own.length === 0 ? expert : { ...expert, labels: own };
  });
  return { cuts, experts: listed, doubts, leftOut };
}

const LABEL = 'name before a turn, which a heading gives';

/** A question on lines of its own, directly before the next turn: it is put to all. */
function isQuestionAlone(print: Print, at: number, end: number): boolean {
  const line = print.lines[at];
  if (!line || !(line.layout?.opens ?? line.afterBlank) || nextBlock(print, at) !== end)
    return false;
  const text = print.lines
    .slice(at, end)
    .map((each) => each.text)
    .join(' ');
  return /\?["”’]?$/u.test(text) && wordsOf(text).length <= 30;
}

function nextBlock({ lines }: Print, at: number): number {
  const next = lines.findIndex(
    (line, each) => each > at && (line.layout?.opens ?? line.afterBlank),
  );
  return next === -1 ? lines.length : next;
}
