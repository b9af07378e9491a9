import { isHonorific } from '../../text/honorifics.ts';
import { isParticle, isRole, wordsOf } from '../lexicon.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import { speakerKey } from './label.ts';
import { isOffice, isSeat, isWitness } from './office.ts';
import type { Listed, Roll } from './roll.ts';
import { surnameOf } from './roll.ts';
import type { Turn } from './turn.ts';

/** One who speaks, under however many labels. */
export interface Speaker {
  /** The name in small letters; of an office its label. */
  readonly id: string;
  /** In full, as printed; a letter or an office when the document names nobody. */
  readonly name: string;
  readonly turns: readonly Turn[];
  /** Where lists name this speaker. */
  readonly listed: readonly Listed[];
  /** True when two or more of those listed may be meant. */
  readonly isUnsure: boolean;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly listed: readonly Listed[];
  readonly isUnsure: boolean;
}

/** Tells which labels are one speaker's: `Dr Holm`, `Professor Holm` and `HOLM` of `Ada Holm`. */
export function findSpeakersOf(
  print: Print,
  turns: readonly Turn[],
  roll: Roll,
  people: People,
): { readonly speakers: readonly Speaker[]; of(turn: Turn): Speaker | undefined } {
  const full = fullNames(print, turns, roll);
  const known = new Map<string, Found>();
  const groups = new Map<string, { found: Found; turns: Turn[] }>();
  const ids = new Map<Turn, string>();
  for (const turn of turns) {
    const named = roll.listed.filter((each) => isMeant(each, turn.label.speaker));
    const candidates = ofTitle(named, turn.label.speaker);
    // Who is meant by a surname that two have is told by the list before the turn.
    const isShared = new Set(candidates.map(({ name }) => idOf(print, name))).size > 1;
    const key = isShared
      ? `${turn.key} ${candidates.findLast(({ at }) => at < turn.at)?.at}`
      : turn.key;
    const found = known.get(key) ?? identify(print, turn, candidates, full, people);
    known.set(key, found);
    const group = groups.get(found.id) ?? { found, turns: [] };
    group.turns.push(turn);
    groups.set(found.id, group);
    ids.set(turn, found.id);
  }
  const speakers = new Map(
    [...groups].map(([id, { found, turns: own }]) => [id, { ...found, turns: own }]),
  );
  return {
    speakers: [...speakers.values()],
    of: (turn) => speakers.get(ids.get(turn) ?? ''),
  };
}

const idOf = (print: Print, name: string): string =>
  print
    .cite(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function identify(
  print: Print,
  turn: Turn,
  candidates: readonly Listed[],
  full: readonly string[],
  people: People,
): Found {
  const { speaker } = turn.label;
  const none = { listed: [], isUnsure: false };
  if (isOffice(turn.key) || isWitness(turn.key) || /^[qa]?$/u.test(turn.key)) {
    return { id: turn.key, name: speaker, ...none };
  }
  const names = new Map<string, Listed[]>();
  for (const each of candidates) {
    const id = idOf(print, each.name);
    const twin = [...names.keys()].find((other) => isSameName(other, id)) ?? id;
    names.set(twin, [...(names.get(twin) ?? []), each]);
  }
  const before = candidates.findLast(({ at }) => at < turn.at);
  const [[id, listed] = [undefined, []], ...others] = [...names];
  if (id !== undefined && others.length === 0) {
    return { id, name: longest(listed), listed, isUnsure: false };
  }
  const nearest = before && [...names].find(([, each]) => each.includes(before));
  const rivals = before
    ? candidates.filter(({ at, name }) => Math.abs(at - before.at) < 12 && name !== before.name)
    : [];
  // A member and a witness of one surname are told apart by more than where a list stands.
  const isWitnessToo =
    before?.standing === 'witness' && candidates.some(({ standing }) => standing === 'member');
  if (nearest && rivals.length === 0 && !isWitnessToo) {
    return { id: nearest[0], name: longest(nearest[1]), listed: nearest[1], isUnsure: false };
  }
  if (names.size > 1) return { id: turn.key, name: speaker, listed: [], isUnsure: true };
  const own = fullNameOf(speaker, full);
  const name = own ?? people.nameInFull(bare(speaker) === '' ? speaker : speaker);
  return { id: isSeat(turn.key) ? turn.key : idOf(print, name), name, ...none };
}

/** `harriet quill` and `harriet j quill` are one name. */
function isSameName(one: string, other: string): boolean {
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort(
    (a, b) => a.length - b.length,
  );
  return (
    short.at(-1) === long.at(-1) &&
    short[0] === long[0] &&
    short.every((word) => long.includes(word) || long.some((each) => each.startsWith(word)))
  );
}

const longest = (listed: readonly Listed[]): string =>
  listed
    .toSorted((a, b) => b.name.length - a.name.length)
    .find(({ name }) => name !== name.toUpperCase())?.name ??
  listed[0]?.name ??
  '';

/** True when a label may mean one whom a list names: by surname, initial and surname, or in full. */
function isMeant(listed: Listed, speaker: string): boolean {
  const key = speakerKey(speaker);
  if (isOffice(key)) return false;
  const words = wordsOf(bare(speaker).toLowerCase());
  const own = wordsOf(listed.name.toLowerCase());
  if (words.length === 0 || surnameOf(words.join(' ')) !== surnameOf(listed.name)) return false;
  if (isSeat(key) && !holdsTitle(listed, speaker)) return false;
  const given = words.slice(0, -1).filter((word) => !isParticle(word));
  return given.every((word) => {
    const plain = word.replace(/\./gu, '');
    return own.slice(0, -1).some((each) => {
      const other = each.replace(/\./gu, '');
      return (
        other === plain ||
        (plain.length === 1 && other.startsWith(plain)) ||
        (other.length === 1 && plain.startsWith(other))
      );
    });
  });
}

/** Of two Holms, `Dr Holm` is the one whom the list calls so; `Ms Holm` is not the one it calls Mr. */
function ofTitle(named: readonly Listed[], speaker: string): readonly Listed[] {
  const title = titleOf(speaker);
  if (title === undefined) return named;
  const isOther = ({ honorific }: Listed) => {
    const own = titleOf(honorific ?? '');
    return own !== undefined && own !== title;
  };
  if (named.some((each) => titleOf(each.honorific ?? '') === title)) {
    return named.filter((each) => !isOther(each));
  }
  const isOfMan = (each: string) => /^(?:mr|sir|lord)$/u.test(each);
  const isOfWoman = (each: string) => /^(?:ms|dame|lady|baroness)$/u.test(each);
  return named.filter(({ honorific = '' }) => {
    const other = titleOf(honorific) ?? '';
    return !((isOfMan(title) && isOfWoman(other)) || (isOfWoman(title) && isOfMan(other)));
  });
}

/** The title before a name, in one spelling: `prof` of `Professor`. */
function titleOf(speaker: string): string | undefined {
  const [first = ''] = wordsOf(speaker);
  if (!isHonorific(first)) return undefined;
  const plain = first.toLowerCase().replace(/\./gu, '');
  if (/^(?:mrs|miss)$/u.test(plain)) return 'ms';
  // Whoever sits in a house may be called so, and Mr as well.
  if (/^(?:hon|honou?rable|mx|the)$/u.test(plain)) return undefined;
  return plain === 'professor' ? 'prof' : plain;
}

/** `Commissioner Holm` is a witness whose entry says `Commissioner`. */
function holdsTitle({ standing, byline }: Listed, speaker: string): boolean {
  if (standing === 'member') return true;
  const [title = ''] = wordsOf(speaker.toLowerCase());
  return byline.toLowerCase().includes(title);
}

/** A label without titles and offices before the name. */
export function bare(speaker: string): string {
  const words = [...wordsOf(speaker.replace(/[.:]$/u, ''))];
  while (
    words.length > 1 &&
    words[0] !== undefined &&
    (isHonorific(words[0]) ||
      isRole(words[0]) ||
      /^(?:the|vice|member|acting|hon\.?|chair\w*)$/iu.test(words[0]))
  ) {
    words.shift();
  }
  return words.join(' ');
}

/** Names of more than one word that labels or lists print. */
function fullNames(print: Print, turns: readonly Turn[], roll: Roll): readonly string[] {
  const names = [
    ...turns.map(({ label }) => bare(label.speaker)),
    ...roll.listed.map(({ name }) => name),
  ];
  const found = new Map<string, string>();
  for (const name of names) {
    if (wordsOf(name).length > 1 && !isOffice(speakerKey(name))) found.set(idOf(print, name), name);
  }
  return [...found.values()];
}

/** The one full name that a surname, a given name or initials stand for. */
function fullNameOf(speaker: string, full: readonly string[]): string | undefined {
  const own = bare(speaker);
  if (wordsOf(own).length > 1) return undefined;
  const low = own.toLowerCase();
  const isInitials = /^(?:\p{Lu}\.?){2,4}$/u.test(own);
  const letters = low.replace(/\./gu, '');
  const matches = (test: (words: readonly string[]) => boolean) =>
    full.filter((name) => test(wordsOf(name.toLowerCase())));
  const fits = isInitials
    ? matches(
        (words) =>
          words
            .flatMap((word) => word.split('-'))
            .map(([first]) => first)
            .join('') === letters || words.map(([first]) => first).join('') === letters,
      )
    : matches((words) => words.at(-1) === low);
  const [only, ...others] = fits.length > 0 ? fits : matches((words) => words[0] === low);
  return others.length === 0 ? only : undefined;
}
