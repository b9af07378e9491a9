import { isEditorsNote } from '../conversation/close.ts';
import { settleCredit } from '../conversation/entry.ts';
import { isSetApart, opensBlock, styleOf } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { opensAbout, opensFoot } from '../matter.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { Cut, Reading } from '../reading.ts';
import { isBiography } from './author.ts';

const LEAST_QUESTIONS = 3;
const LONGEST_QUESTION = 60;

/** A paragraph of the document. */
interface Block {
  readonly line: Line;
  /** Index of its first line. */
  readonly at: number;
  readonly isQuestion: boolean;
}

/** Questions without a label, answered by the one person whom the opening introduces. */
export function readQuestions(print: Print, start: number, people: People): Reading | undefined {
  const blocks = blocksOf(print, start);
  const questions = blocks.filter(({ isQuestion }) => isQuestion);
  const set = questions.filter(({ line }) => isSetApart(line));
  const [style] = set.map(({ line }) => styleOf(line));
  // Where most questions are set alike, what else is set so is the questioner's too.
  const isSet = set.length >= LEAST_QUESTIONS && set.length >= questions.length / 2;
  const isAsked = ({ line, isQuestion }: Block) => (isSet ? styleOf(line) === style : isQuestion);
  const asked = blocks.filter(isAsked);
  const [first] = asked;
  if (!first || questions.length < Math.max(LEAST_QUESTIONS, asked.length / 2)) return undefined;
  const [name, ...others] = people.introducedIn(print, 0, first.at);
  if (name === undefined || others.length > 0) return undefined;
  const { role, affiliation, ...person } = people.introduce(name, []);
  const expert = { ...person, ...settleCredit({ role, affiliation }) };
  const cuts: Cut[] = [];
  for (const [each, block] of blocks.entries()) {
    if (block.at < first.at) continue;
    const before = blocks[each - 1];
    if (closes(print, block, expert.name)) {
      cuts.push({ at: block.at, count: 0, signers: [] });
      break;
    }
    if (isAsked(block)) cuts.push({ at: block.at, count: 0, signers: [] });
    else if (before && isAsked(before)) {
      cuts.push({ at: block.at, count: 0, signers: [expert.name] });
    }
  }
  const message =
    'the questions are told by their question marks alone: look whether each stands as background';
  return { cuts, experts: [expert], doubts: isSet ? [] : [{ line: first.line.number, message }] };
}

function closes(print: Print, { line, at }: Block, name: string): boolean {
  return (
    opensAbout(line) || opensFoot(line) || isEditorsNote(line.text) || isBiography(print, at, name)
  );
}

function blocksOf({ lines }: Print, start: number): readonly Block[] {
  const openings = lines.flatMap((line, at) =>
    at >= start && (at === start || opensBlock(line)) ? [{ line, at }] : [],
  );
  return openings.map(({ line, at }, each) => {
    const end = openings[each + 1]?.at ?? lines.length;
    const text = lines
      .slice(at, end)
      .map((own) => own.text)
      .join(' ');
    const isShort = wordsOf(text).length <= LONGEST_QUESTION;
    return { line, at, isQuestion: end < lines.length && isShort && /\?["”’]?$/u.test(text) };
  });
}
