import type { Comparison, Library, Question, Voice } from '../library.ts';
import { countWords } from '../text/span.ts';
import { withQuestion } from './answer.ts';
import { createButton, type Press, type Pressed, splitCustomId } from './button.ts';
import { citeFace } from './cite.ts';
import { heading, questionShown, tidyQuestion } from './heading.ts';
import { fitLines } from './layout.ts';
import { subtext } from './markdown.ts';
import { type Message, notice, RULE } from './message.ts';
import { offerTopics, tellLeft } from './not-covered.ts';
import { fitPage, type Page, pageAt } from './page.ts';
import { quoteItem } from './quote-item.ts';
import { nameBoldly, nameSeveral } from './render.ts';
import { findByShortId } from './short-id.ts';
import { componentsIn } from './source-message.ts';
import type { Texts } from './texts/texts.ts';
import {
  ANSWER_ID,
  answerId,
  COMPARISON_ID,
  comparisonId,
  countField,
  OTHERS_ID,
  VOICES_ID,
  voicesId,
} from './view.ts';
import { wayBack } from './way-back.ts';

/** Experts on one page: what a reader can hold side by side. */
const MOST_SHOWN = 4;
/** Those who are silent, by name; the rest are counted. */
const MOST_SILENT = 12;
/** Quotes of an answer whose speakers are not among the others. */
const MOST_QUOTED = 3;

interface Manner {
  readonly texts: Texts;
  readonly isPrivate: boolean;
}

/** What each of these experts, or of all, says best about a subject. */
export function compareOn(
  about: string,
  expertIds: readonly string[],
  library: Library,
  { texts, isPrivate }: Manner,
  offset = 0,
): Message {
  const text = tidyQuestion(about);
  const isOfAll = expertIds.length === 0;
  const comparison = library.compare({ text }, isOfAll ? undefined : expertIds);
  if (comparison.voices.length === 0) {
    const silent = isOfAll ? [] : tellSilent(comparison.silentIds, library, texts);
    const said = [...heading(text), texts.compare.nobody, ...silent];
    const topics = offerTopicsOn(text, library, texts);
    if (topics.length === 0) return { blocks: said, isPrivate };
    return { blocks: fitLines(said, topics, tellLeft('topic', texts)), isPrivate };
  }
  const total = comparison.voices.flatMap(({ expertIds: ids }) => ids).length;
  const { blocks, buttons } = showPage(offset, comparison, {
    library,
    texts,
    head: heading(
      text,
      texts.compare.speakers({ count: total, total: total + comparison.silentIds.length }),
    ),
    idAt: (start) => comparisonId(expertIds, start),
  });
  return { blocks, buttons, isPrivate };
}

/** What those say on the question of an answer whom its first quotes are not of. */
function showOthers(
  question: Question,
  library: Library,
  press: Press,
  { offset, answerOffset }: { readonly offset: number; readonly answerOffset: number },
): Message {
  const { texts } = press;
  const answer = library.ask(question, MOST_QUOTED);
  const quotes = answer.status === 'answered' ? answer.quotes : [];
  const quoted = new Set([
    ...quotes.flatMap(({ passageId }) => library.passage(passageId).expertIds),
    ...(answer.status === 'answered' ? [] : answer.expertIds),
  ]);
  const others = library.profiles
    .map(({ expert }) => expert.id)
    .filter((id) => !quoted.has(id) && id !== question.expertId);
  const { documentId, text } = question;
  const subject = { text, ...(documentId !== undefined && { documentId }) };
  const { voices, silentIds } = library.compare(subject, others);
  const ranked = voices.toSorted((a, b) => b.quote.score - a.quote.score);
  const count = ranked.flatMap(({ expertIds }) => expertIds).length;
  const { blocks, buttons } = showPage(
    offset,
    { voices: ranked, silentIds },
    {
      library,
      texts,
      head:
        count > 0
          ? heading(text, texts.compare.others({ count, total: count + silentIds.length }))
          : [...heading(text), texts.compare.nobodyElse],
      idAt: (start) => voicesId(question, start),
    },
  );
  const way = wayBack(answerId(question, answerOffset), press);
  return { blocks, buttons: [...buttons, ...way], isPrivate: true };
}

interface Paging {
  readonly library: Library;
  readonly texts: Texts;
  readonly head: readonly string[];
  /** The custom id of the page that begins with the voice at `start`. */
  readonly idAt: (start: number) => string;
}

/** The page that shows the voice at `offset`, or the last one. */
function showPage(offset: number, comparison: Comparison, paging: Paging): Page {
  return pageAt(offset, comparison.voices.length, (start, before) =>
    pageFrom(start, before, comparison, paging),
  );
}

function pageFrom(
  start: number,
  before: number | undefined,
  { voices, silentIds }: Comparison,
  { library, texts, head, idAt }: Paging,
): Page {
  const { compare } = texts;
  const total = voices.length;
  const silent = tellSilent(silentIds, library, texts);
  const items = voices
    .slice(start, start + MOST_SHOWN)
    .map((voice, at) => itemOf(voice, library, texts, idAt(start), at > 0));
  return fitPage(
    items,
    (shown) => {
      const left = total - start - shown;
      const range = { first: start + 1, last: start + shown, total };
      return {
        head,
        foot: [...(shown < total ? [subtext(compare.shown(range))] : []), ...silent],
        buttons: [
          ...(before === undefined ? [] : [{ label: compare.previous, customId: idAt(before) }]),
          ...(left > 0 ? [{ label: compare.more({ left }), customId: idAt(start + shown) }] : []),
          ...(shown > 0 ? [citeFace(texts)] : []),
        ],
      };
    },
    MOST_SHOWN,
  );
}

function itemOf({ quote }: Voice, library: Library, texts: Texts, back: string, isParted: boolean) {
  const { documentId } = library.passage(quote.passageId);
  const count = countWords(library.textOf(documentId, quote.span));
  const notes = [texts.compare.words({ count })];
  const item = quoteItem(quote, library, { texts, back, notes, isNamedFirst: true });
  return isParted ? item.map((form) => [RULE, ...form]) : item;
}

/** What the documents do cover, where a question about the subject finds nothing either. */
function offerTopicsOn(text: string, library: Library, texts: Texts): string[] {
  const answer = library.ask({ text });
  return answer.status === 'answered' ? [] : offerTopics(answer, library, texts);
}

function tellSilent(ids: readonly string[], library: Library, texts: Texts): string[] {
  if (ids.length === 0) return [];
  const names = library.profiles
    .filter(({ expert }) => ids.includes(expert.id))
    .map(({ expert }) => nameBoldly(expert));
  const who = nameSeveral(names, texts, MOST_SILENT);
  return [texts.compare.silent({ who })];
}

/** Turns the pages of a comparison: in place for whoever asked, in private for everyone else. */
export const comparisonButton = createButton(
  COMPARISON_ID.name,
  COMPARISON_ID.codec,
  ({ offset, experts }, { message, texts, isOwn }, library): Pressed => {
    const about = message && questionShown(message);
    if (about === undefined) {
      return { replaces: false, message: notice(texts.buttons.questionLost) };
    }
    const found = experts.map((short) =>
      findByShortId(library.profiles, short, ({ expert }) => expert.id),
    );
    const ids = found.flatMap((profile) => (profile ? [profile.expert.id] : []));
    if (ids.length < experts.length) {
      return { replaces: false, message: notice(texts.buttons.restrictionGone) };
    }
    return {
      replaces: isOwn,
      message: compareOn(about, ids, library, { texts, isPrivate: true }, offset),
    };
  },
);

/** *Others on this*: beside the answer, for whoever pressed it alone. */
export const othersButton = createButton(
  OTHERS_ID.name,
  OTHERS_ID.codec,
  (view, press, library): Pressed =>
    withQuestion(press, view, library, (question) => ({
      replaces: false,
      message: showOthers(question, library, press, { offset: 0, answerOffset: view.offset }),
    })),
);

/** Turns the pages of that. */
export const voicesButton = createButton(
  VOICES_ID.name,
  VOICES_ID.codec,
  (view, press, library): Pressed =>
    withQuestion(press, view, library, (question) => ({
      replaces: press.isOwn,
      message: showOthers(question, library, press, {
        offset: view.offset,
        answerOffset: answerOffset(press),
      }),
    })),
);

/** Where the answer begins that the message leads back to: its page is not in the view of others. */
function answerOffset({ message }: Press): number {
  const fields = (message ? componentsIn(message) : [])
    .map(({ custom_id: id = '' }) => splitCustomId(id))
    .find(({ name }) => name === ANSWER_ID.name)?.fields;
  return countField.safeParse(fields?.[0]).data ?? 0;
}
