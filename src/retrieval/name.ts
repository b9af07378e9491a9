import { isHonorific, isPostnominal } from '../text/honorifics.ts';
import { isCountry, isPlaceOrPeople } from '../text/proper-words.ts';
import { isNear } from '../text/similarity.ts';
import { foldText, foldWord, isStopWord, type Word, wordsIn } from '../text/words.ts';
import { isAmbiguous, isInsideName, isSomebodyElse, isThing, isTitle } from './likeness.ts';
import { type Asked, isCapitalised, isGap, isSaid, standsAsPerson } from './saying.ts';
import { createSlips } from './slips.ts';
import { bareName, type Speaker } from './speaker.ts';

/** A name in the question: whose it may be, the words it takes, and how much of the name they are. */
export interface NameMention {
  readonly speaker: Speaker;
  readonly first: number;
  readonly last: number;
  /** Where the surname stands: of those who share it, the fullest match counts. */
  readonly at: number;
  readonly fullness: number;
  /** False for a word that may as well be no name, where no person stands. */
  readonly isSure: boolean;
}

/** What tells a word of the documents from a name. */
export interface Vocabulary {
  /** True for a term that the documents have. */
  has(term: string): boolean;
  /** The documents' term that a word which they do not have is a slip of. */
  nearest(word: Word): string | undefined;
}

/** The names of all speakers, prepared once. */
export interface Names {
  /** Where a question names a speaker by surname, alone or with more of the name. */
  find(asked: Asked): NameMention[];
  /**
   * Whose name the words from `first` to `last` are a part of, honorifics left out: first names,
   * halves of double names, slips forgiven. For words that stand where a person does.
   */
  fit(asked: Asked, first: number, last: number): readonly Speaker[];
}

/** A name in parts, folded as a question's words are: "Ana van der Berg", "Janet Finch-Saunders". */
interface Form {
  readonly speaker: Speaker;
  readonly given: readonly string[];
  /** Particles and halves included; never empty. */
  readonly surname: readonly string[];
  readonly honorifics: ReadonlySet<string>;
}

/** Scripts that part no words, so that a name stands within a run of letters. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A shorter surname with a slip in it may be any word. */
const LEAST_FOR_SLIP = 6;
export function createNames(speakers: readonly Speaker[], { has }: Vocabulary): Names {
  const forms = speakers.flatMap((speaker) =>
    [...new Set(speaker.names)].flatMap((name) => formOf(name, speaker)),
  );
  const bySurname = new Map<string, Form[]>();
  const byPart = new Map<string, Set<Speaker>>();
  for (const form of forms) {
    for (const key of surnameKeys(form)) add(bySurname, key, form);
    for (const part of [...form.given, ...form.surname, ...surnameKeys(form)]) {
      const bearers = byPart.get(part);
      if (bearers) bearers.add(form.speaker);
      else byPart.set(part, new Set([form.speaker]));
    }
  }
  const surnameSlips = createSlips(
    [...bySurname.keys()].filter((key) => key.length >= LEAST_FOR_SLIP),
  );
  const partSlips = createSlips(byPart.keys());
  const unparted = speakers.flatMap((speaker) =>
    speaker.names.filter((name) => UNPARTED.test(name)).map((name) => ({ speaker, name })),
  );
  const isWord = (word: Word) =>
    has(word.term) || isPlaceOrPeople(word.folded) || isStopWord(word.folded);

  /** The forms whose surname ends at the word, and where it begins when it is written apart. */
  const surnamesAt = (asked: Asked, at: number): { forms: readonly Form[]; first: number }[] => {
    const word = asked.words[at];
    if (!word) return [];
    const before = asked.words[at - 1];
    const joined = before && isGap(asked, at - 1, /^[\s'’-]*$/u) ? before.folded + word.folded : '';
    const apart = joined === '' ? undefined : bySurname.get(joined);
    const own = bySurname.get(word.folded);
    const found = [
      ...(own ? [{ forms: own, first: at }] : []),
      ...(apart ? [{ forms: apart, first: at - 1 }] : []),
    ];
    if (found.length > 0) return found;
    const bare = bySurname.get(word.folded.replace(/s$/, ''));
    if (bare && /s$/.test(word.folded) && isPossessiveWithoutMark(asked, at)) {
      return [{ forms: bare, first: at }];
    }
    if (word.folded.length < LEAST_FOR_SLIP - 1 || isWord(word)) return [];
    const slips = surnameSlips.near(word.folded);
    return slips.map((key) => ({ forms: bySurname.get(key) ?? [], first: at }));
  };

  return {
    find(asked) {
      const found = asked.words.flatMap((_, at) =>
        surnamesAt(asked, at).flatMap(({ forms: some, first }) =>
          some.flatMap((form) => mentionOf(asked, form, first, at, has) ?? []),
        ),
      );
      return [...found, ...findUnparted(asked, unparted)];
    },
    fit(asked, first, last) {
      const sought = asked.words
        .slice(first, last + 1)
        .filter((word) => !isHonorific(word.surface) && !isPostnominal(word.surface));
      const bearers = sought.map((word) => {
        const at = asked.words.indexOf(word);
        const bare = isPossessiveWithoutMark(asked, at) ? word.folded.replace(/s$/, '') : '';
        const exact = byPart.get(word.folded) ?? byPart.get(bare);
        if (exact) return isCountry(word.folded) && has(word.term) ? new Set<Speaker>() : exact;
        if (isWord(word) || (!isCapitalised(word) && !asked.isPlain)) return new Set<Speaker>();
        return new Set(
          partSlips.near(word.folded).flatMap((part) => [...(byPart.get(part) ?? [])]),
        );
      });
      return speakers.length === 0 || bearers.length === 0
        ? []
        : [...(bearers[0] ?? [])].filter((each) => bearers.every((some) => some.has(each)));
    },
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key);
  if (!found) map.set(key, [value]);
  else if (!found.includes(value)) found.push(value);
}

function formOf(name: string, speaker: Speaker): Form[] {
  const tokens = bareName(name)
    .name.split(/\s+/u)
    .filter((token) => wordsIn(token).length > 0);
  const folded = (some: readonly string[]) =>
    some.flatMap((token) => wordsIn(token).map((word) => word.folded));
  // Particles have a small letter: "van der Berg", "bin Salman".
  let start = tokens.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(tokens[start - 1] ?? '')) start -= 1;
  const surname = folded(tokens.slice(start));
  if (surname.length === 0) return [];
  const honorifics = new Set(
    speaker.credits.flatMap(({ honorific }) => (honorific ?? '').split(/\s+/u).map(foldWord)),
  );
  return [{ speaker, given: folded(tokens.slice(0, Math.max(0, start))), surname, honorifics }];
}

/** "saunders", "finchsaunders" and, typed without the space, "janetfinchsaunders". */
function surnameKeys({ given, surname }: Form): string[] {
  const whole = [...given, ...surname].join('');
  return [...new Set([surname.at(-1) ?? '', surname.join(''), whole])];
}

/** "lindqvists view on": singular, and nothing that several do ("do germans view"). */
function isPossessiveWithoutMark(asked: Asked, at: number): boolean {
  const { words } = asked;
  const previous = words[at - 1]?.folded ?? '';
  if (/^(?:the|do|did|does|how|can|will|would|most|some|many|all)$/.test(previous)) return false;
  const said = [1, 2, 3].find((step) => isSaid(words[at + step]));
  if (said === undefined) return false;
  const after = words[at + said + 1];
  return after === undefined || isStopWord(after.folded);
}

/** The mention of a form whose surname ends at `at`, or undefined when it is somebody else's. */
function mentionOf(
  asked: Asked,
  form: Form,
  surnameAt: number,
  at: number,
  has: (term: string) => boolean,
): NameMention | undefined {
  const { words } = asked;
  const { surname, given, honorifics, speaker } = form;
  let first = surnameAt;
  // Halves and particles, which may stand one by one before the last.
  let parts = surnameAt < at ? surname.length : 1;
  while (
    parts < surname.length &&
    words[first - 1]?.folded === surname[surname.length - 1 - parts]
  ) {
    first -= 1;
    parts += 1;
  }
  const before = matchGiven(asked, first, given);
  first -= before.count;
  const after = before.count === 0 ? matchAfter(asked, at, given) : 0;
  const last = at + after + (isPostnominal(words[at + after + 1]?.surface ?? '') ? 1 : 0);
  let titles = 0;
  while (isTitle(words, first - titles - 1, at)) titles += 1;
  const isOwnTitle = words.slice(first - titles, first).some((word) => honorifics.has(word.folded));
  const whole = parts === surname.length ? 0.4 : 0;
  const isCertain =
    before.count > 0 || after > 0 || titles > 0 || (parts > 1 && surname.length > 1);
  const fullness = parts + whole + before.worth + after + (isOwnTitle ? 0.5 : 0);
  if (!isCertain && (isSomebodyElse(asked, at, has) || isInsideName(asked, at, has)))
    return undefined;
  const isSure =
    isCertain ||
    (!isThing(asked, at) &&
      (!isAmbiguous(asked, at, has) ||
        words[at]?.folded === `${surname.at(-1)}s` ||
        standsAsPerson(asked, at, at)));
  return { speaker, first: first - titles, last, at, fullness, isSure };
}

/** How many words just before `at` are given names in order (or initials, or short for them). */
function matchGiven(asked: Asked, at: number, given: readonly string[]) {
  let [count, worth, left] = [0, 0, given.length];
  while (left > 0) {
    const word = asked.words[at - count - 1];
    if (word === undefined || !isGap(asked, at - count - 1, /^[\s.,-]+$/u)) break;
    let place = left - 1;
    while (place >= 0 && fitGiven(asked, word, given[place] ?? '') === 0) place -= 1;
    if (place < 0) break;
    worth += fitGiven(asked, word, given[place] ?? '');
    count += 1;
    left = place;
  }
  return { count, worth };
}

function fitGiven({ text, isPlain }: Asked, word: Word, part: string): number {
  const { folded } = word;
  if (folded === part) return 1;
  if (folded.length === 1) {
    const isPoint = text[word.end] === '.';
    const isInitial = isPoint || ((isCapitalised(word) || isPlain) && !/^[ai]$/.test(folded));
    return isInitial && part.startsWith(folded) ? 0.7 : 0;
  }
  if (isStopWord(folded)) return 0;
  const isShort =
    folded.length >= 3 && part.length >= 3 && (part.startsWith(folded) || folded.startsWith(part));
  return isShort || isNear(folded, part) ? 0.8 : 0;
}

/** "Lindqvist Ada", "Lindqvist, Ada". */
function matchAfter(asked: Asked, at: number, given: readonly string[]): number {
  let count = 0;
  while (count < given.length && asked.words[at + count + 1]?.folded === given[count]) {
    if (!isGap(asked, at + count, /^,?\s+$/u)) break;
    count += 1;
  }
  return count;
}

function findUnparted(
  { text, words }: Asked,
  names: readonly { speaker: Speaker; name: string }[],
): NameMention[] {
  return names.flatMap(({ speaker, name }) => {
    const start = foldText(text).indexOf(foldText(name));
    const first = words.findIndex((word) => word.end > start);
    if (start === -1 || first === -1) return [];
    const end = start + name.length;
    const last = words.findLastIndex((word) => word.start < end);
    return [{ speaker, first, last, at: last, fullness: name.length, isSure: true }];
  });
}
