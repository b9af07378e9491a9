import { isHonorific } from '../../text/honorifics.ts';
import { namesWork } from '../credit.ts';
import { isOrganisation, wordsOf } from '../lexicon.ts';
import { readName } from '../name.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { Doubt } from '../report.ts';
import { findExamined } from './examined.ts';
import { findSpeakersOf, type Speaker } from './identity.ts';
import { isOffice, isSeat, isWitness } from './office.ts';
import type { Roll } from './roll.ts';
import { isOneWord, type Turn } from './turn.ts';

/** Who of those who speak is an expert. */
export interface Experts {
  /** The printed full name of the expert whose turn it is; undefined when no expert has it. */
  nameAt(turn: Turn): string | undefined;
  /** Where the expert of that name speaks, and what lists say. */
  speakerOf(name: string): Speaker | undefined;
  readonly doubts: readonly Doubt[];
}

/** Tells those who answer from those who ask, by lists, offices and the way they speak. */
export function findExperts(
  print: Print,
  turns: readonly Turn[],
  roll: Roll,
  people: People,
): Experts {
  const { speakers, of } = findSpeakersOf(print, turns, roll, people);
  const doubts: Doubt[] = [];
  const doubt = (turn: Turn | undefined, message: string) => {
    const line = print.lines[turn?.at ?? 0]?.number;
    doubts.push({ ...(line === undefined ? {} : { line }), message });
  };
  const hasLetters = turns.some(({ key }) => key === 'q') && turns.some(({ key }) => key === 'a');
  const judged = speakers.map((speaker) => ({ speaker, standing: judge(speaker, roll) }));
  const hasWitnesses = judged.some(({ standing }) => standing === 'witness');
  const isExamined = hasLetters || turns.some(({ key }) => isWitness(key));
  const examined = isExamined ? findExamined(print, turns, roll, people) : undefined;
  const answering = (turn: Turn) => examined?.answers(turn);
  const experts = new Set<string>();
  for (const { speaker, standing } of judged) {
    const { id, name, turns: own } = speaker;
    if (standing === 'witness') experts.add(id);
    if (speaker.isUnsure) {
      doubt(
        own[0],
        `“${name}” may mean more than one of those listed; kept as background: put a line “# NAME” above what each of them says`,
      );
    }
    if (standing !== 'unknown' || speaker.isUnsure || !isPerson(speaker)) continue;
    if (examined?.has(name)) {
      experts.add(id);
      continue;
    }
    if (isHost(speaker, people) || asks(own)) continue;
    const attends = speaker.listed.some((each) => each.standing === 'present');
    if (attends || (!hasWitnesses && !hasLetters)) experts.add(id);
    else if (!hasLetters) {
      const times = own.length === 1 ? 'once' : `${own.length} times`;
      doubt(
        own[0],
        `${name} speaks ${times}, but no list of witnesses has the name; kept as background`,
      );
    }
  }
  const nameless = turns.find((turn) => isAnswer(turn) && answering(turn) === undefined);
  if (nameless) {
    doubt(nameless, 'answers stand here that the document gives nobody for; kept as background');
  }
  const named = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  return {
    nameAt: (turn) => {
      if (isAnswer(turn)) return answering(turn);
      const speaker = of(turn);
      return speaker && experts.has(speaker.id) ? speaker.name : undefined;
    },
    speakerOf: (name) => named.get(name),
    doubts,
  };
}

const isAnswer = ({ key }: Turn): boolean => key === 'a' || isWitness(key);

/** What lists, titles and labels say of a speaker: nothing of how he or she speaks. */
function judge(speaker: Speaker, roll: Roll): 'witness' | 'asks' | 'unknown' {
  const { turns, listed, id, name } = speaker;
  const [{ key } = { key: id }] = turns;
  if (isOffice(key) || isAnswerKey(key) || key === 'q') return 'asks';
  if (listed.some(({ standing }) => standing === 'witness')) return 'witness';
  const isFull = !isOneWord(name);
  if (listed.some(({ standing }) => standing === 'member')) return 'asks';
  if (isFull && roll.text('member').includes(name.toLowerCase())) return 'asks';
  if (turns.some(({ label }) => label.isNumbered)) return 'asks';
  if (isFull && roll.text('witness').includes(name.toLowerCase())) return 'witness';
  const note = turns.find(({ label }) => label.note !== undefined)?.label.note;
  if (note !== undefined && namesWork(note)) return 'witness';
  return isSeat(key) ? 'asks' : 'unknown';
}

const isAnswerKey = (key: string): boolean => key === 'a' || isWitness(key);

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

/** True when most of somebody's turns hold a question near their end. */
function asks(own: readonly Turn[]): boolean {
  const questions = own.filter(({ text }) => /\?["”’)\]]*(?:\s+[^?]{0,60})?$/u.test(text)).length;
  return questions > own.length * 0.5;
}

const HOSTS =
  '(?:moderated|hosted|chaired|interviewed|conducted|facilitated|presented|led|interview) by|moderator:?|host:?|interviewer:?|facilitator:?|^by:?';
const IS_HOST =
  ',? (?:\\((?:moderator|host|interviewer|chair|facilitator)\\)|(?:moderator|host|interviewer|facilitator)(?![\\p{L}]))';

/** True when the document says that somebody asks: `moderated by …`, `By …`, `…, moderator`. */
function isHost({ name }: Speaker, { paragraphs }: People): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const test = new RegExp(
    `(?:${HOSTS}) (?:[\\p{L}.]+ ){0,2}?${escaped}(?!\\p{L})|${escaped}${IS_HOST}`,
    'iu',
  );
  return paragraphs.some((paragraph) => test.test(paragraph));
}
