import type { FileExpert } from '../corpus/file.ts';
import { isHonorific } from '../text/honorifics.ts';
import { readByline } from './byline.ts';
import { type FoundCredit, searchBio, searchCredit, worth } from './credit-search.ts';
import { foldPrinted } from './extent.ts';
import { isHeadingWord, isOrganisation, isParticle, isRole, wordsOf } from './lexicon.ts';
import { citeHonorific, readName } from './name.ts';
import type { Print } from './print.ts';
import { readSigners } from './signers.ts';

/** What the whole document says about those whom it names. */
export interface People {
  /** The document's blocks of lines, each folded to one line. */
  readonly paragraphs: readonly string[];
  /**
   * The expert that a printed name means: by a surname or a short form too, when the document prints
   * one full name that it fits. `others` are names at which what is said of this one ends.
   */
  introduce(printed: string, others: readonly string[]): FileExpert;
  /** The full name, as printed, that a short one means; itself when the document has no other. */
  nameInFull(printed: string): string;
  /** True when the document says somewhere what the bearer of the full name is. */
  isTold(printed: string): boolean;
  /** The expert with the role and affiliation that the document prints elsewhere, if it does. */
  complete(expert: FileExpert, others: readonly string[]): FileExpert;
  /** The full names, as printed, that lines `from` to `end` introduce with role or affiliation. */
  introducedIn(print: Print, from: number, end: number): readonly string[];
}

const NAME_WORD = /^(?:[dD]['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’ʼ-]+$|^(?:\p{Lu}\.-?)+$/u;

export function findPeople(print: Print): People {
  const paragraphs = foldBlocks(print);
  const known = new Map<string, string>();
  const nameInFull = (printed: string) => {
    const full = known.get(printed) ?? completeName(printed, paragraphs, print);
    known.set(printed, full);
    return full;
  };
  const introduce: People['introduce'] = (printed, others) => {
    const full = nameInFull(printed);
    const found = findCredit(print, paragraphs, full, others);
    const name = print.cite(full);
    const honorific = honorificOf(printed) ?? honorificIn(paragraphs, full);
    const fromCredit = found?.byline ?? full;
    const byline = withHonorific(fromCredit, honorific, paragraphs);
    const stands =
      honorific !== undefined && byline.toLowerCase().includes(honorific.toLowerCase());
    const printedName = byline.slice(
      byline.indexOf(fromCredit),
      byline.indexOf(fromCredit) + full.length,
    );
    return {
      name,
      ...(name === printedName ? {} : { printed: printedName }),
      ...(stands ? { honorific: citeHonorific(honorific) } : {}),
      ...(found?.role === undefined ? {} : { role: found.role }),
      ...(found?.affiliation === undefined ? {} : { affiliation: found.affiliation }),
      aliases: [],
      byline,
    };
  };
  const told = new Map<string, boolean>();
  return {
    paragraphs,
    nameInFull,
    introduce,
    isTold: (printed) => {
      const is = told.get(printed) ?? worth(findCredit(print, paragraphs, printed, [])) > 0;
      told.set(printed, is);
      return is;
    },
    complete: (expert, others) => {
      if (expert.role !== undefined && expert.affiliation !== undefined) return expert;
      const full = expert.printed ?? expert.name;
      const strangers = others.filter((each) => each !== full && each !== expert.name);
      const found = introduce(full, strangers);
      const label = expert.byline ?? full;
      if (worth(found) === 0 && worth(expert) === 0) {
        const bio = searchBio(paragraphs, full, strangers);
        return bio
          ? { ...expert, ...bio, ...(bio.byline === label ? {} : { labels: [label] }) }
          : expert;
      }
      if (worth(found) <= worth(expert) || found.name !== expert.name) return expert;
      return { ...found, ...(found.byline === label ? {} : { labels: [label] }) };
    },
    introducedIn: ({ lines }, from, end) => {
      const words = wordsOf(
        lines
          .slice(from, end)
          .map(({ text }) => text)
          .join(' '),
      );
      const names = new Set<string>();
      for (const at of words.keys()) {
        const name = readName(words.slice(at, at + 8).join(' '));
        if (!name?.printed.includes(' ') || isHonorific(words[at - 1] ?? '')) continue;
        const full = nameInFull(name.printed);
        if (worth(findCredit(print, paragraphs, full, [])) > 0) names.add(full);
      }
      // A part of a longer name is no other person.
      const all = [...names];
      return all.filter((name) => !all.some((other) => other !== name && other.includes(name)));
    },
  };
}

function foldBlocks(print: Print): readonly string[] {
  const starts = print.lines.flatMap(({ afterBlank, layout }, at) =>
    at === 0 || (layout?.opens ?? afterBlank) ? [at] : [],
  );
  return starts.map((start, at) => foldPrinted(print, start, starts[at + 1] ?? print.lines.length));
}

/** `Professor Preston` → `John Preston`, when the document names one such and no other. */
function completeName(printed: string, paragraphs: readonly string[], print: Print): string {
  const words = [...wordsOf(printed.replace(/\s*[([].*$/u, ''))];
  const honorifics: string[] = [];
  while (words[0] !== undefined && isHonorific(words[0]) && words.length > 1) {
    honorifics.push(words[0]);
    words.shift();
  }
  const own = words.join(' ').replace(/[.,:]$/u, '');
  if (words.length > 1 && words.filter((word) => !isParticle(word)).length > 1) return own;
  if (/^\p{Lu}{2,4}$/u.test(own)) return nameOfInitials(own, paragraphs) ?? own;
  const fits = new Map<string, { form: string; isTitled: boolean; count: number }>();
  for (const paragraph of paragraphs) {
    const tokens = paragraph.split(' ');
    const surname = wordsOf(own.toLowerCase());
    for (const at of tokens.keys()) {
      const is = surname.every(
        (word, step) => strip(tokens[at + step] ?? '').toLowerCase() === word,
      );
      if (!is) continue;
      const given = givenNames(tokens, at);
      if (given.length === 0) continue;
      const form = [...given, ...tokens.slice(at, at + surname.length).map(strip)].join(' ');
      const before = tokens[at - given.length - 1] ?? '';
      const isTitled = honorifics.some(
        (each) => strip(each).toLowerCase() === strip(before).toLowerCase(),
      );
      const key = print.cite(form).toLowerCase();
      const seen = fits.get(key);
      fits.set(key, {
        form: seen?.form ?? form,
        isTitled: isTitled || seen?.isTitled === true,
        count: (seen?.count ?? 0) + 1,
      });
    }
  }
  const all = [...fits.values()];
  const titled = all.filter((each) => each.isTitled);
  const [one, ...more] = titled.length > 0 ? titled : all;
  return one && more.length === 0 ? one.form : own;
}

/** `AL` → `Ada Lindqvist`, when the document names one such and no other. */
function nameOfInitials(initials: string, paragraphs: readonly string[]): string | undefined {
  const names = new Set<string>();
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph);
    for (const at of words.keys()) {
      const own = words.slice(at, at + initials.length).map(strip);
      if (own.map(([first = '']) => first).join('') !== initials) continue;
      const isOther = (word: string) =>
        !NAME_WORD.test(word) || isHonorific(word) || isRole(word) || isOrganisation(word);
      if (
        !own.some(isOther) &&
        words
          .slice(at, at + own.length - 1)
          .every((word) => !/[,.;:]$/u.test(word) || /^\p{Lu}\.$/u.test(word))
      )
        names.add(own.join(' '));
    }
  }
  const [one, ...more] = names;
  return more.length === 0 ? one : undefined;
}

const strip = (word: string): string => word.replace(/^[("“‘«]+|[.,;:)"”’»]+$|['’]s$/gu, '');

/** The given names and initials directly before a surname. */
function givenNames(tokens: readonly string[], surname: number): readonly string[] {
  const given: string[] = [];
  for (let at = surname - 1; at >= 0 && given.length < 4; at -= 1) {
    const word = tokens[at] ?? '';
    const isLink = isParticle(word) && given.length < 3;
    if (isLink && at > 0 && NAME_WORD.test(tokens[at - 1] ?? '')) {
      given.unshift(word);
      continue;
    }
    const isOther = [isHonorific, isRole, isOrganisation, isHeadingWord].some((test) => test(word));
    if (!NAME_WORD.test(word) || isOther || /^(?:and|with|from|by|of|the|to)$/iu.test(word)) break;
    given.unshift(word);
  }
  return given.every((word) => isParticle(word)) ? [] : given;
}

function findCredit(
  print: Print,
  paragraphs: readonly string[],
  name: string,
  others: readonly string[],
): FoundCredit | undefined {
  let best: FoundCredit | undefined;
  const offer = (found: FoundCredit | undefined) => {
    if (found && worth(found) > worth(best)) best = found;
  };
  const last = wordsOf(name).at(-1)?.toLowerCase() ?? name;
  for (const [at, { text }] of print.lines.entries()) {
    if (!text.toLowerCase().includes(last)) continue;
    const [only, ...more] = readSigners(text)?.names ?? [];
    if (!only || more.length > 0 || only.printed.toLowerCase() !== name.toLowerCase()) continue;
    const byline = readByline(print, at, at);
    const [expert] = byline?.experts ?? [];
    if (!expert?.byline || byline?.rest !== undefined) continue;
    if (others.some((other) => expert.byline?.includes(other))) continue;
    const { role, affiliation } = expert;
    offer({
      ...(role === undefined ? {} : { role }),
      ...(affiliation === undefined ? {} : { affiliation }),
      byline: expert.byline.slice(expert.byline.indexOf(only.printed)),
    });
  }
  if (worth(best) === 2) return best;
  for (const paragraph of paragraphs) {
    offer(searchCredit(paragraph, name, others));
    if (worth(best) === 2) break;
  }
  return best;
}

function honorificOf(printed: string): string | undefined {
  return readName(printed)?.honorific;
}

/** The honorific that the document prints before a full name. */
function honorificIn(paragraphs: readonly string[], name: string): string | undefined {
  for (const paragraph of paragraphs) {
    for (let at = paragraph.indexOf(name); at !== -1; at = paragraph.indexOf(name, at + 1)) {
      const before = titlesBefore(paragraph.slice(0, at));
      if (before !== '') return before;
    }
  }
  return undefined;
}

/** The honorifics with which a text ends. */
function titlesBefore(text: string): string {
  const words = [...wordsOf(text)];
  const titles: string[] = [];
  while (
    words.length > 0 &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    isHonorific(words.at(-1) ?? '')
  ) {
    if (/[,:;]$/u.test(words.at(-1) ?? '')) break;
    titles.unshift(words.pop() ?? '');
  }
  return titles.join(' ');
}

/** The byline from the honorific on, where the document prints it directly before. */
function withHonorific(
  byline: string,
  honorific: string | undefined,
  paragraphs: readonly string[],
): string {
  for (const paragraph of paragraphs) {
    const at = paragraph.indexOf(byline);
    if (at === -1) continue;
    const titles = titlesBefore(paragraph.slice(0, at));
    if (titles !== '') return `${titles} ${byline}`;
  }
  return honorific !== undefined &&
    paragraphs.some((each) => each.includes(`${honorific} ${byline}`))
    ? `${honorific} ${byline}`
    : byline;
}
