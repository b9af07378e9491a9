import { isHonorific, isPostnominal } from '../text/honorifics.ts';
import { foldText } from '../text/words.ts';

/** Somebody who can be asked: under every name, and as each document introduces them. */
export interface Speaker {
  readonly id: string;
  readonly names: readonly string[];
  readonly credits: readonly Credit[];
}

/** How one document introduces a speaker, as printed. */
export interface Credit {
  readonly honorific?: string;
  readonly role?: string;
  readonly affiliation?: string;
}

/** A place or a party in parentheses ends so, an office does not: "(Carleton, Lib.)". */
const CONSTITUENCY = /,\s*[\p{Lu}][\p{L}.]{0,5}$/u;

/**
 * Reads a speaker as a transcript prints one: "Hon. Bill Blair (Minister of Public Safety)", "Ann
 * Lee AM", "MS. LEE", "The Acting Chair (Mr. Bruce Stanton)". The same person printed in two ways
 * has one id.
 */
export function readSpeaker(printed: string): Speaker {
  const inner = /\((.*)\)\s*$/u.exec(printed)?.[1]?.trim();
  const outer = printed.replace(/\(.*\)?/u, ' ').trim();
  const { honorifics, name } = bareName(outer);
  const isOffice = /^the\s/iu.test(name);
  // "The Chair (Mr. Lee)": the office stands first and the person in parentheses.
  if (inner !== undefined && isOffice) {
    const { id, names, credits } = readSpeaker(inner);
    return { id, names, credits: [...credits, { role: name.replace(/^the\s+/iu, '') }] };
  }
  const role = inner !== undefined && !CONSTITUENCY.test(inner) ? inner : undefined;
  return {
    id: foldText(name).replace(/[^\p{L}\p{N}]+/gu, '-'),
    names: isOffice ? [] : [name],
    credits: [
      {
        ...(honorifics.length > 0 ? { honorific: honorifics.join(' ') } : {}),
        ...(isOffice
          ? { role: name.replace(/^the\s+/iu, '') }
          : role === undefined
            ? {}
            : { role }),
      },
    ],
  };
}

/** The speakers of a transcript, each once, with all that is printed of them. */
export function mergeSpeakers(speakers: readonly Speaker[]): Speaker[] {
  const merged = new Map<string, Speaker>();
  for (const each of speakers) {
    const known = merged.get(each.id);
    merged.set(each.id, {
      id: each.id,
      names: [...new Set([...(known?.names ?? []), ...each.names])],
      credits: [...(known?.credits ?? []), ...each.credits],
    });
  }
  return [...merged.values()];
}

/** A name without what stands before and after it. Something of it is always left. */
export function bareName(printed: string): {
  readonly honorifics: string[];
  readonly name: string;
} {
  const words = printed.trim().split(/\s+/u);
  const honorifics: string[] = [];
  if (words.length > 2 && /^the$/iu.test(words[0] ?? '') && isHonorific(words[1] ?? '')) {
    words.shift();
  }
  while (words.length > 1 && isHonorific(words[0] ?? '')) honorifics.push(words.shift() ?? '');
  const isShouted = printed === printed.toUpperCase();
  const isAfter = (word: string) =>
    isPostnominal(word) || (!isShouted && /^\p{Lu}{2,4}$/u.test(word.replace(/[.,]/gu, '')));
  while (words.length > 1 && isAfter(words.at(-1) ?? '')) {
    // "Yo-Yo Ma", "Li MA": where only two are left, a surname may look so.
    if (words.length === 2 && !/^\p{Lu}{2}\p{L}*\.?$|^Jr|^Sr|^Ph/u.test(words[1] ?? '')) break;
    words.pop();
  }
  return { honorifics, name: words.join(' ').replace(/,$/u, '') };
}
