import { isHonorific } from '../text/honorifics.ts';
import {
  isFunctionWord,
  isHeadingWord,
  isOrganisation,
  isRole,
  isRoleQualifier,
  wordsOf,
} from './lexicon.ts';
import { type NameReading, readName } from './name.ts';

/** The names at the head of a line, and what follows the last of them. */
export interface Signers extends Pick<NameReading, 'isCapitals' | 'delimiter' | 'rest'> {
  /** At least one; several where they stand joined by `and`, `&` or commas. */
  readonly names: readonly [NameReading, ...NameReading[]];
}

const AND = /\s+(?:&|and|AND)\s+/u;
/** Not the comma of `John King, Jr.`. */
const BETWEEN = /,\s+(?!(?:jr|sr|ii|iii|iv)(?![\p{L}]))/iu;
const ONLY_NAME = /^\p{Lu}[\p{Lu}\p{M}'’-]{3,},\s+(.+)$/u;

/** Reads who is named at the start of `line`. */
export function readSigners(line: string): Signers | undefined {
  return readJoint(line) ?? readOne(line) ?? readOnlyName(line);
}

function readOne(line: string): Signers | undefined {
  const name = readName(line);
  if (!name || /^(?:and|&)\s/iu.test(name.rest)) return undefined;
  const { isCapitals, delimiter, rest } = name;
  return { names: [name], isCapitals, delimiter, rest };
}

/** `A and B, …`, `A, B & C`: each a whole name. */
function readJoint(line: string): Signers | undefined {
  const and = AND.exec(line);
  if (!and) return undefined;
  const before = line.slice(0, and.index).split(BETWEEN).map(readName);
  const last = readOne(line.slice(and.index + and[0].length));
  if (!last || isWork(last.names[0])) return undefined;
  const names: NameReading[] = [];
  for (const name of before) {
    if (name?.rest !== '' || !/^,?$/u.test(name.delimiter)) return undefined;
    // `Ada Lindqvist, Senior Lecturer and Chair`: roles are no further names.
    if (names.length > 0 && isWork(name)) return undefined;
    if (name.isCapitals !== last.isCapitals) return undefined;
    names.push(name);
  }
  const [first, ...others] = names;
  return first && { ...last, names: [first, ...others, ...last.names] };
}

const isWork = ({ printed, honorific }: NameReading): boolean =>
  honorific === undefined &&
  wordsOf(printed).some((word) => isRole(word) || isRoleQualifier(word) || isOrganisation(word));

/** `SUKARNO, Economist`: one name in capitals, with what its bearer is directly after it. */
function readOnlyName(line: string): Signers | undefined {
  const rest = ONLY_NAME.exec(line)?.[1];
  const printed = line.slice(0, line.indexOf(','));
  const isOther = [isHonorific, isRole, isOrganisation, isHeadingWord, isFunctionWord];
  if (rest === undefined || isOther.some((test) => test(printed))) return undefined;
  const start = wordsOf(rest.split(',')[0] ?? '');
  if (!start.some(isRole) || rest === rest.toUpperCase()) return undefined;
  const name: NameReading = { printed, isCapitals: true, delimiter: ',', rest };
  return { names: [name], isCapitals: true, delimiter: ',', rest };
}
