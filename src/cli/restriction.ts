import { NAME_LENGTH, QUESTION_LENGTH } from '../discord/bounds.ts';
import { tidyTyped } from '../discord/echo.ts';
import { truncate } from '../discord/layout.ts';
import { type Miss, MOST_NAMED, type Restriction, restrictQuestion } from '../discord/selection.ts';
import type { Library, Question } from '../library.ts';

/** The question with the ids that its restriction means, or a sentence that says why it has none. */
export type Restricted =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly problem: string };

/** As in Discord, what is typed has a greatest length, lest half an article be searched for. */
export function readQuestion(text: string, restriction: Restriction, library: Library): Restricted {
  const { expert, document, topic } = restriction;
  const problem =
    describeExcess(text, 'a question', QUESTION_LENGTH) ??
    describeExcess(expert, 'the name of an expert') ??
    describeExcess(document, 'the name of a document') ??
    describeExcess(topic, 'a topic');
  if (problem !== undefined) return { ok: false, problem };
  const selection = restrictQuestion(text, restriction, library);
  return selection.ok
    ? { ok: true, question: selection.value }
    : { ok: false, problem: describeMiss(selection.miss) };
}

/** Undefined for a text that is not too long. `most` is in UTF-16 code units. */
export function describeExcess(
  text: string | undefined,
  what: string,
  most = NAME_LENGTH,
): string | undefined {
  const length = text?.trim().length ?? 0;
  return length > most
    ? `expected ${what} of at most ${most} characters, but got ${length}`
    : undefined;
}

/** What was expected and what came, and what there is instead, in a line. */
export function describeMiss({ what, typed, status, near, all }: Miss): string {
  const shown = `“${tidyTyped(typed, NAME_LENGTH)}”`;
  if (status === 'ambiguous') {
    return `expected one ${what}, but ${shown} may mean several: ${list(near)}`;
  }
  const instead =
    near.length > 0
      ? `the closest: ${list(near)}`
      : all.length > 0
        ? `there ${all.length === 1 ? 'is' : 'are'}: ${list(all)}`
        : 'there is none';
  return `expected ${EXPECTED[what]}, but got ${shown}; ${instead}`;
}

const EXPECTED: Readonly<Record<Miss['what'], string>> = {
  expert: 'an expert who speaks in these documents',
  document: 'a document by its id or title',
  topic: 'a topic that the experts speak to',
  provision: 'a provision by its number or its words',
};

/** In UTF-16 code units; provisions are called by their own words. */
const LONGEST_NAMED = 100;

function list(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  const shown = names
    .slice(0, MOST_NAMED)
    .map((name) => truncate(name, LONGEST_NAMED))
    .join('; ');
  return left > 0 ? `${shown}; and ${left} more` : shown;
}
