import type { Relation } from '../relation.ts';
import { contentWords, foldText, isStopWord, type Word } from '../words.ts';
import { COMMON_WORDS, PLACES } from './data.ts';

/**
 * What a question calls a place, and what a document may call it: by another of its names, by its
 * people, by its capital, or by the address of its government.
 */

const KINDS = ['name', 'people', 'seat', 'address'] as const;
type Kind = (typeof KINDS)[number];

/**
 * What one way of speaking of a place counts for another. A capital is also a city, whose weather
 * and population are not its country's; an address always means the government.
 */
const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Kind, number>>>> = {
  name: { name: 1, people: 0.9, seat: 0.5, address: 0.5 },
  people: { name: 0.9, people: 0.9, seat: 0.5, address: 0.5 },
  seat: { name: 0.5, people: 0.5, seat: 0.9, address: 0.6 },
  address: { name: 0.5, people: 0.5, seat: 0.6, address: 0.6 },
};

/** What is left where nothing tells the place from a word in small letters: "turkey", "polish". */
const AMBIGUOUS = 0.5;

interface Form {
  readonly terms: readonly string[];
  readonly kind: Kind;
  /** A word in small letters too, which capitals tell it from. */
  readonly isCommon: boolean;
  /** Written in capitals throughout: US, UK. */
  readonly isAcronym: boolean;
}

/** One line of the table, read when a question first comes near it. */
interface Place {
  readonly forms: readonly Form[];
  /** Without those that hold another: "Kingdom of the Netherlands" is found by its last word. */
  readonly shortest: readonly Form[];
}

/** The lines of the table by how a form of theirs begins, which a word and its term share. */
const BEGINNING = 3;
let linesBy: ReadonlyMap<string, ReadonlySet<string>> | undefined;
const places = new Map<string, Place>();
let common: ReadonlySet<string> | undefined;

/**
 * What may stand for the place that is named from word `at` on, by the longest run of words that
 * names one. None where no place is named. Function words may stand between the words of a name.
 */
export function relatedPlaces(words: readonly Word[], at: number): readonly Relation[] {
  const first = words[at];
  if (!first) return [];
  let length = 0;
  let found: { form: Form; place: Place }[] = [];
  for (const { form, place } of formsFrom(first.term)) {
    const reach = lengthOf(form, words, at);
    if (reach > length) found = [];
    if (reach >= Math.max(1, length)) found.push({ form, place });
    length = Math.max(length, reach);
  }
  const related = new Map<string, Relation>();
  for (const { form, place } of found) {
    const trust = trustIn(form, words, at, length);
    for (const other of trust > 0 ? place.shortest : []) {
      const key = other.terms.join(' ');
      const weight = trust * WEIGHTS[form.kind][other.kind];
      if (key === form.terms.join(' ') || weight <= (related.get(key)?.weight ?? 0)) continue;
      related.set(key, { terms: other.terms, weight, length });
    }
  }
  return [...related.values()];
}

/** How many words from `at` on say the form; 0 when they do not. */
function lengthOf(form: Form, words: readonly Word[], at: number): number {
  let next = at;
  for (const [index, term] of form.terms.entries()) {
    if (index > 0) {
      while (words[next] && words[next]?.term !== term && isStopWord(words[next]?.folded ?? '')) {
        next += 1;
      }
    }
    if (words[next]?.term !== term) return 0;
    next += 1;
  }
  return next - at;
}

/**
 * How far the words are to be taken for the place. In a question that uses capitals, they must be
 * there; one that has none, or only the first letter's, gets the benefit of the doubt.
 */
function trustIn(form: Form, words: readonly Word[], at: number, length: number): number {
  const said = words.slice(at, at + length).filter((word) => !isStopWord(word.folded));
  if (form.isCommon && form.isAcronym) {
    return said.every(({ surface }) => /^[\p{Lu}.]+$/u.test(surface)) ? 1 : 0;
  }
  const isCapital = (word: Word) => /\p{Lu}/u.test(word.surface);
  if (words.some((word, index) => index > 0 && isCapital(word))) {
    if (!said.every(isCapital)) return 0;
    return form.isCommon && at === 0 ? AMBIGUOUS : 1;
  }
  return form.isCommon ? AMBIGUOUS : 1;
}

/** The forms whose first term is this one. */
function* formsFrom(term: string): Generator<{ form: Form; place: Place }> {
  linesBy ??= indexLines();
  for (const line of linesBy.get(term.slice(0, BEGINNING)) ?? []) {
    let place = places.get(line);
    if (!place) {
      place = readPlace(line);
      places.set(line, place);
    }
    for (const form of place.forms) if (form.terms[0] === term) yield { form, place };
  }
}

function indexLines(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of PLACES.trim().split('\n')) {
    for (const form of foldText(line).replace(/[.']/g, '').split(/[|;]/)) {
      const beginning = form.slice(0, BEGINNING).replace(/[^\p{L}\p{N}].*/u, '');
      const lines = found.get(beginning);
      if (lines) lines.add(line);
      else found.set(beginning, new Set([line]));
    }
  }
  return found;
}

function readPlace(line: string): Place {
  common ??= new Set(COMMON_WORDS.split(' '));
  const forms = new Map<string, Form>();
  for (const [column, cell] of line.split('|').entries()) {
    const kind = KINDS[column];
    for (const printed of kind && cell !== '' ? cell.split(';') : []) {
      const content = contentWords(printed);
      const [only, ...rest] = content;
      const terms = content.map((word) => word.term);
      const key = terms.join(' ');
      if (!kind || !only || forms.has(key)) continue;
      const isCommon = rest.length === 0 && common.has(only.folded);
      const isAcronym = rest.length === 0 && /^[\p{Lu}.]{2,}$/u.test(printed);
      forms.set(key, { terms, kind, isCommon, isAcronym });
    }
  }
  const runs = [...forms.keys()].map((key) => ` ${key} `);
  const shortest = [...forms].flatMap(([key, form]) =>
    runs.some((run) => run.length < key.length + 2 && ` ${key} `.includes(run)) ? [] : form,
  );
  return { forms: [...forms.values()], shortest };
}
