import type { FileExpert } from '../../corpus/file.ts';
import { isHonorific } from '../../text/honorifics.ts';
import { namesWork, readCredit, readsAsCredit } from '../credit.ts';
import { wordsOf } from '../lexicon.ts';
import { citeHonorific } from '../name.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import { settleCredit } from './entry.ts';
import type { Listed } from './roll.ts';
import { readSelf } from './self.ts';
import { withoutOath } from './sworn.ts';
import type { Turn } from './turn.ts';

export interface Introduced {
  /** In full, as printed. */
  readonly name: string;
  /** Names at which what is said of this one ends. */
  readonly others: readonly string[];
  readonly own: readonly Turn[];
  readonly listed: readonly Listed[];
}

/**
 * The expert with role and affiliation from where the document says most of them: the lists, its
 * running text, the label, or what the speaker says first.
 */
export function introduceSpeaker(
  print: Print,
  people: People,
  { name, others, own, listed }: Introduced,
): FileExpert {
  const introduced = people.introduce(name, others);
  const told = settled(introduced);
  const offers = [
    ...listed
      .filter(({ byline }) => !others.some((other) => byline.includes(other)))
      .map((entry) => ofEntry(print, entry)),
    told,
    ...own.flatMap(({ label }) => ofLabel(print, name, label.speaker, label.note)),
    ...own.slice(0, 3).flatMap((turn) => ofSelf(print, name, turn)),
  ];
  const best = offers.reduce(
    (chosen, each) => (worth(each) > worth(chosen) ? each : chosen),
    offers[0] ?? told,
  );
  const { honorific: _, ...untitled } = { ...best, name: citedLongest(told.name, offers) };
  const honorific = best.honorific ?? told.honorific ?? honorificOf(own);
  if (honorific === undefined) return untitled;
  // Only the byline and the labels prove a title.
  const proof = [untitled.byline ?? '', ...own.map(({ label }) => label.printed)].join(' ');
  const isProven = proof.toLowerCase().includes(honorific.toLowerCase());
  return isProven ? { ...untitled, honorific: citeHonorific(honorific) } : untitled;
}

/** What an oath leaves behind a name is neither role nor institution. */
function settled({ role, affiliation, ...person }: FileExpert): FileExpert {
  const { byline = '', printed, name } = person;
  const told = withoutOath(byline);
  if (told !== byline) {
    const own = printed ?? name;
    const credit = told.slice(told.indexOf(own) + own.length).replace(/^[\s,([]+/u, '');
    const isCredit = told.includes(own) && namesWork(credit) && readsAsCredit(credit);
    return {
      ...person,
      byline: told,
      ...(isCredit ? settleCredit(readCredit(credit)) : {}),
    };
  }
  // What somebody says goes on after a name as a credit does: `Ada Lindqvist, and I run …`.
  const isSpoken = /(?:^|\s)(?:I|we|and)\s/u.test(`${role ?? ''} `.slice(0, 12));
  const isNowhere = affiliation !== undefined && !/\p{Lu}/u.test(affiliation);
  if (isSpoken || isNowhere) return { ...person, byline: printed ?? name };
  return { ...person, ...settleCredit({ role, affiliation }) };
}

/** How much is told; what is told in capitals alone is told less well. */
function worth({ role = '', affiliation = '' }: FileExpert): number {
  const told = (role === '' ? 0 : 2) + (affiliation === '' ? 0 : 2);
  return /\p{Lu}\p{Ll}|\p{Ll}{4}/u.test(role + affiliation) ? told + 1 : told;
}

/** The offers of one person differ in case and accents at most. */
const citedLongest = (name: string, offers: readonly FileExpert[]): string =>
  offers.find((each) => each.name.length > name.length)?.name ?? name;

function ofEntry(
  print: Print,
  { name, printed, honorific, role, affiliation, byline }: Listed,
): FileExpert {
  const cited = print.cite(name);
  const bareName = printed.includes(name) ? name : printed;
  return {
    name: cited,
    ...(cited === bareName ? {} : { printed: bareName }),
    ...(honorific === undefined ? {} : { honorific: citeHonorific(honorific) }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases: [],
    byline,
  };
}

function ofLabel(
  print: Print,
  name: string,
  speaker: string,
  note: string | undefined,
): readonly FileExpert[] {
  if (note === undefined || !namesWork(note) || !readsAsCredit(note)) return [];
  const { role, affiliation } = settleCredit(readCredit(note));
  return [
    {
      name: print.cite(name),
      ...(print.cite(name) === name ? {} : { printed: name }),
      ...(role === undefined ? {} : { role }),
      ...(affiliation === undefined ? {} : { affiliation }),
      aliases: [],
      byline: `${speaker} (${note}`,
    },
  ];
}

/** What a speaker says of himself or herself proves itself where it holds the name, or says `I`. */
function ofSelf(print: Print, name: string, { text }: Turn): readonly FileExpert[] {
  const self = readSelf(text, name);
  if (!self) return [];
  const at = self.byline.toLowerCase().indexOf(name.toLowerCase());
  const { role, affiliation, byline } = self;
  const printed = at === -1 ? name : byline.slice(at, at + name.length);
  const cited = print.cite(name);
  return [
    {
      name: cited,
      ...(cited === printed ? {} : { printed }),
      ...(role === undefined ? {} : { role }),
      ...(affiliation === undefined ? {} : { affiliation }),
      aliases: [],
      byline,
    },
  ];
}

/** The title that the labels print before the name, where it tells more than `Mr` does. */
function honorificOf(own: readonly Turn[]): string | undefined {
  for (const { label } of own) {
    const titles = wordsOf(label.speaker).filter(
      (word) => isHonorific(word) && !/^(?:mr|mrs|ms|miss|mx|st)\.?$/iu.test(word),
    );
    if (titles.length > 0) return titles.join(' ');
  }
  return undefined;
}
