import type { Library, Profile } from '../library.ts';
import type { Document, Expert, Suggestion } from '../model.ts';
import { truncate } from './layout.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import type { Texts } from './texts/texts.ts';

/** People, documents and topics as Discord Markdown. */

/** `Dr. Ada Lindqvist`, as plain text. */
export function fullName(expert: Expert): string {
  return [expert.honorific, expert.name].filter(Boolean).join(' ');
}

/** Name, role and affiliation, as plain text. */
export function introducePlainly({ expert }: Pick<Profile, 'expert'>): string {
  return [fullName(expert), expert.role, expert.affiliation].filter(Boolean).join(', ');
}

/** Longer than any name, role, institution or title; a cut is marked. */
const LONGEST_FIELD = 300;

/** A field of the documents as printed. */
export function show(field: string): string {
  return escapeMarkdown(truncate(field, LONGEST_FIELD));
}

/** The name in bold, then role and affiliation as printed. */
export function introduce(expert: Expert): string {
  const rest = [expert.role, expert.affiliation].filter((each) => each !== undefined);
  return [nameBoldly(expert), ...rest.map(show)].join(', ');
}

export function nameBoldly(expert: Expert): string {
  return bold(truncate(fullName(expert), LONGEST_FIELD));
}

/** Who is meant, no more of them than can be read at a glance. */
export function nameSeveral(
  names: readonly string[],
  { quotes }: Texts,
  most = MOST_NAMES,
): string {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  return left > 0 ? quotes.namesAndMore({ names: shown, left }) : quotes.names({ names });
}

const MOST_NAMES = 5;

/** Title, publisher and date, as far as they are known. */
export function nameDocument(document: Document, { quotes }: Pick<Texts, 'quotes'>): string {
  const { title, publisher, published } = document;
  const date = published === undefined ? undefined : quotes.published({ known: published });
  return [title, publisher, date]
    .filter((each) => each !== undefined)
    .map(show)
    .join(' · ');
}

/** A list of topics with who speaks to each. */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  library: Library,
  texts: Texts,
): string[] {
  return suggestions.map(({ topic, expertIds }) => {
    const names = library.profiles
      .filter(({ expert }) => expertIds.includes(expert.id))
      .map(({ expert }) => escapeMarkdown(fullName(expert)));
    if (names.length === 0) return `- ${bold(topic)}`;
    const who = nameSeveral(names, texts);
    return texts.answers.topicBy({ topic: bold(topic), who });
  });
}
