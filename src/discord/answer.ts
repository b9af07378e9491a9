import type { Library, Question } from '../library.ts';
import type { Quote } from '../model.ts';
import { createButton, type Press, type Pressed } from './button.ts';
import { citeFace } from './cite.ts';
import { heading, questionShown, tidyQuestion } from './heading.ts';
import { fitLines } from './layout.ts';
import { subtext } from './markdown.ts';
import { type Message, notice, RULE } from './message.ts';
import { offerTopics, tellLeft, tellNotCovered } from './not-covered.ts';
import { fitPage, type Page, pageAt } from './page.ts';
import { quoteItem } from './quote-item.ts';
import { fullName, show } from './render.ts';
import type { Texts } from './texts/texts.ts';
import { ANSWER_ID, answerId, othersId, type Restricted, restrictedBy } from './view.ts';

/** How an answer is worded, and who sees it. */
interface Manner {
  readonly texts: Texts;
  readonly isPrivate: boolean;
}

/** Quotes on one page of an answer. */
const MOST_SHOWN = 3;
/** Quotes of an answer in all, page after page. */
const MOST_QUOTES = 30;

/**
 * The reply to a question: its quotes from one of them on (`offset`, from 0), a few at a time, or
 * that the documents do not cover it and what they do.
 */
export function answerQuestion(
  asked: Question,
  library: Library,
  { texts, isPrivate }: Manner,
  offset = 0,
): Message {
  const question = { ...asked, text: tidyQuestion(asked.text) };
  const answer = library.ask(question, MOST_QUOTES);
  const head = heading(question.text, tellRestriction(asked, library, texts));
  if (answer.status === 'not-covered') {
    const said = [...head, tellNotCovered(answer, library, texts)];
    const topics = offerTopics(answer, library, texts);
    // Whom it asked does not address it; whether others do is the next question.
    const isOfSome = answer.expertIds.length > 0 && !answer.isOpen && answer.isClose;
    const buttons = isOfSome
      ? [{ label: texts.buttons.othersOnThis, customId: othersId(question, 0) }]
      : [];
    if (topics.length === 0) return { blocks: said, buttons, isPrivate };
    return { blocks: fitLines(said, topics, tellLeft('topic', texts)), buttons, isPrivate };
  }
  const { quotes } = answer;
  const paging = { question, head, library, texts };
  const { blocks, buttons } = pageAt(offset, quotes.length, (start, before) =>
    pageFrom(start, before, quotes, paging),
  );
  return { blocks, buttons, isPrivate };
}

interface Paging {
  readonly question: Question;
  readonly head: readonly string[];
  readonly library: Library;
  readonly texts: Texts;
}

function pageFrom(
  start: number,
  before: number | undefined,
  quotes: readonly Quote[],
  { question, head, library, texts }: Paging,
): Page {
  const total = quotes.length;
  const back = answerId(question, start);
  const items = quotes
    .slice(start, start + MOST_SHOWN)
    .map((quote, at) =>
      quoteItem(quote, library, { texts, back }).map((form) => (at === 0 ? form : [RULE, ...form])),
    );
  const speakers = new Set(
    quotes.slice(0, MOST_SHOWN).flatMap(({ passageId }) => library.passage(passageId).expertIds),
  );
  const hasOthers = library.profiles.some(({ expert }) => !speakers.has(expert.id));
  return fitPage(
    items,
    (shown) => {
      const left = total - start - shown;
      const range = { first: start + 1, last: start + shown, total };
      return {
        head,
        foot: shown < total ? [subtext(texts.buttons.quotesShown(range))] : [],
        buttons: [
          ...(before === undefined
            ? []
            : [{ label: texts.buttons.previousQuotes, customId: answerId(question, before) }]),
          ...(left > 0
            ? [
                {
                  label: texts.buttons.moreQuotes({ left }),
                  customId: answerId(question, start + shown),
                },
              ]
            : []),
          ...(hasOthers
            ? [{ label: texts.buttons.othersOnThis, customId: othersId(question, start) }]
            : []),
          citeFace(texts),
        ],
      };
    },
    MOST_SHOWN,
  );
}

/** "Only Dr. Ada Lindqvist · Ferries": undefined for a question that was not limited. */
function tellRestriction(
  { expertId, documentId, topic }: Restricted,
  library: Library,
  texts: Texts,
): string | undefined {
  const person = library.profiles.find(({ expert }) => expert.id === expertId)?.expert;
  const names = [
    ...(person ? [fullName(person)] : []),
    ...(documentId === undefined ? [] : [library.document(documentId).title]),
    ...(topic === undefined ? [] : [topic]),
  ];
  return names.length === 0 ? undefined : texts.buttons.only({ names: names.map(show) });
}

/**
 * *More quotes* and the way back to an answer. Whoever asked turns the pages of the message itself;
 * for everyone else a page of their own is a private reply, so that nobody's answer is changed
 * under them.
 */
export const moreButton = createButton(
  ANSWER_ID.name,
  ANSWER_ID.codec,
  (view, press, library): Pressed =>
    withQuestion(press, view, library, (question) => ({
      replaces: press.isOwn,
      message: answerQuestion(
        question,
        library,
        { texts: press.texts, isPrivate: true },
        view.offset,
      ),
    })),
);

/** The question of the answer that a button stands on, as it was limited; or why there is none. */
export function withQuestion(
  { message, texts }: Press,
  view: Parameters<typeof restrictedBy>[0],
  library: Library,
  act: (question: Question) => Pressed,
): Pressed {
  const text = message && questionShown(message);
  if (text === undefined) return refuse(texts.buttons.questionLost);
  const restricted = restrictedBy(view, library);
  if (!restricted) return refuse(texts.buttons.restrictionGone);
  return act({ text, ...restricted });
}

function refuse(text: string): Pressed {
  return { replaces: false, message: notice(text) };
}
