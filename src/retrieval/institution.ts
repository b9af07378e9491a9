import type { Span } from '../model.ts';
import { isStopWord, type Word, wordsIn } from '../text/words.ts';
import type { Credit, Speaker } from './address.ts';

/**
 * Where a question names a speaker by institution, or by role and a name in the affiliation: "the
 * fellow at the Istituto Affari Internazionali", "the director of the think tank in Yerevan".
 * `words` are the question's.
 */
export function findInstitution(words: readonly Word[], { credits }: Speaker): Span[] {
  return credits.flatMap((credit) => {
    const span = findAffiliation(words, credit) ?? findRole(words, credit);
    return span ? [span] : [];
  });
}

/** The name of the institution as a run of words, with the role where it stands before. */
function findAffiliation(words: readonly Word[], { affiliation, role }: Credit): Span | undefined {
  const [name = ''] = affiliation?.split(',') ?? [];
  const institution = foldedWords(name).filter((word) => !isStopWord(word));
  // One word ("University") names nothing by itself.
  if (institution.length < 2) return undefined;
  const content = words.filter((word) => !isStopWord(word.folded));
  for (let at = 0; at + institution.length <= content.length; at += 1) {
    const run = content.slice(at, at + institution.length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !run.every((word, index) => word.folded === institution[index]))
      continue;
    // "the economist at the Harbour Bank", "Harbour Bank's economist".
    const isRole = (word: Word | undefined): word is Word =>
      word !== undefined && word.folded === headNoun(role);
    const [before, after] = [content[at - 1], content[at + institution.length]];
    return {
      start: (isRole(before) ? before : first).start,
      end: (isRole(after) ? after : last).end,
    };
  }
  return undefined;
}

/**
 * The role's noun, a preposition, and a place all of whose names are in the affiliation: "the
 * director of the Harbour Center" is nobody at the Regional Studies Center.
 */
function findRole(words: readonly Word[], { affiliation, role }: Credit): Span | undefined {
  const noun = headNoun(role);
  if (noun === undefined || affiliation === undefined) return undefined;
  const own = new Set(foldedWords(affiliation));
  const at = words.findIndex(
    (word, index) =>
      word.folded === noun && /^(?:at|of|from|in|with)$/.test(words[index + 1]?.folded ?? ''),
  );
  const start = words[at];
  if (!start) return undefined;
  let last: Word | undefined;
  for (const word of words.slice(at + 2)) {
    const isName = /^\p{Lu}/u.test(word.surface);
    if (isName && !own.has(word.folded)) return undefined;
    if (isName) last = word;
    else if (!own.has(word.folded) && !isStopWord(word.folded)) break;
  }
  return last ? { start: start.start, end: last.end } : undefined;
}

/** "professor" of "Professor of International Relations", "fellow" of "Senior Fellow". */
function headNoun(role: string | undefined): string | undefined {
  const [head = ''] = role?.split(/,| (?:of|for|in|at|on|and) /u) ?? [];
  return foldedWords(head).at(-1);
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map((word) => word.folded);
}
