import type { Library, Question, Resolution } from '../library.ts';
import { echo } from './echo.ts';
import { truncate } from './layout.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Message, notice } from './message.ts';
import { fullName } from './render.ts';
import type { Texts } from './texts/texts.ts';
import { resolveTopic, suggestTopics } from './topics.ts';

/** The one thing that was meant by what was typed, or why there is not one, for callers to word. */
export type Selection<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly miss: Miss };

export interface Miss {
  readonly what: What;
  readonly typed: string;
  /** Several things fit, or none does. */
  readonly status: 'ambiguous' | 'unknown';
  /** What fits, by name; where nothing does, what comes closest, if anything does. */
  readonly near: readonly string[];
  /** Everything there is to choose from, by name. */
  readonly all: readonly string[];
}

export type What = 'expert' | 'document' | 'topic' | 'provision';

/** The kind of thing that is meant, how one is called, and all that there are. */
export interface Kind<T> {
  readonly what: What;
  readonly name: (value: T) => string;
  readonly all: readonly T[];
}

export function select<T>(
  typed: string,
  resolution: Resolution<T>,
  { what, name, all }: Kind<T>,
): Selection<T> {
  if (resolution.status === 'found') return { ok: true, value: resolution.value };
  const { status } = resolution;
  const near = status === 'ambiguous' ? resolution.candidates : resolution.closest;
  return { ok: false, miss: { what, typed, status, near: near.map(name), all: all.map(name) } };
}

/** What a question is to be answered by, as typed. Nothing, or white space, restricts nothing. */
export interface Restriction {
  readonly expert?: string | undefined;
  readonly document?: string | undefined;
  readonly topic?: string | undefined;
}

/** The question with the ids that its restriction means; the topic is looked for in the other two. */
export function restrictQuestion(
  text: string,
  { expert, document, topic }: Restriction,
  library: Library,
): Selection<Question> {
  const chosenExpert = selectGiven(expert, (typed) => library.resolveExpert(typed), {
    what: 'expert',
    name: (each) => fullName(each.expert),
    all: library.profiles,
  });
  if (!chosenExpert.ok) return chosenExpert;
  const chosenDocument = selectGiven(document, (typed) => library.resolveDocument(typed), {
    what: 'document',
    name: (each) => each.title,
    all: library.documents,
  });
  if (!chosenDocument.ok) return chosenDocument;
  const expertId = chosenExpert.value?.expert.id;
  const documentId = chosenDocument.value?.id;
  const scope = { expertId, documentId };
  const chosenTopic = selectGiven(topic, (typed) => resolveTopic(typed, scope, library), {
    what: 'topic',
    name: (each) => each.label,
    all: suggestTopics('', scope, library),
  });
  if (!chosenTopic.ok) return chosenTopic;
  return {
    ok: true,
    value: {
      text,
      ...(expertId !== undefined && { expertId }),
      ...(documentId !== undefined && { documentId }),
      ...(chosenTopic.value && { topic: chosenTopic.value.label }),
    },
  };
}

function selectGiven<T>(
  typed: string | undefined,
  resolve: (typed: string) => Resolution<T>,
  kind: Kind<T>,
): Selection<T | undefined> {
  if (typed === undefined || typed.trim() === '') return { ok: true, value: undefined };
  return select(typed, resolve(typed), kind);
}

/** So many names can be read at a glance. */
export const MOST_NAMED = 5;

/** A private message that says what to do about it. */
export function explainMiss(
  { what, typed, status, near, all }: Miss,
  { choosing }: Texts,
): Message {
  const list = (names: readonly string[]) =>
    names.slice(0, MOST_NAMED).map((name) => `- ${escapeMarkdown(truncate(name, 200))}`);
  const named = { typed: echo(typed) };
  if (status === 'ambiguous') {
    return notice([choosing.several[what](named), ...list(near)].join('\n'));
  }
  if (all.length === 0) return notice(choosing.noneAtAll[what]);
  const text = choosing.none[what](named);
  if (near.length > 0) return notice([`${text} ${choosing.didYouMean}`, ...list(near)].join('\n'));
  const left = all.length - MOST_NAMED;
  return notice(
    [
      `${text} ${choosing.thereAre({ count: all.length })}`,
      ...list(all),
      ...(left > 0 ? [`- ${choosing.andMore({ left })}`] : []),
    ].join('\n'),
  );
}
