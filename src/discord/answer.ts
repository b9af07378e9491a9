import type { Library } from '../library.ts';
import type { Answer, Reason, Suggestion } from '../model.ts';
import { nameOrdinal } from '../text/ordinals.ts';
import { echo, tidyTyped } from './echo.ts';
import { fitBlocks, fitLines } from './layout.ts';
import { bold } from './markdown.ts';
import type { Message } from './message.ts';
import { nameBoldly, nameSeveral, renderQuote, renderSuggestions } from './render.ts';

const QUESTION_SHOWN = 300;

/** The reply to a question: its quotes, or that the documents do not cover it and what they do. */
export function renderAnswer(
  question: string,
  answer: Answer,
  library: Library,
  isPrivate: boolean,
): Message {
  const heading = bold(tidyTyped(question, QUESTION_SHOWN));
  const head = heading === '' ? [] : [heading];
  if (answer.status === 'answered') {
    const quotes = answer.quotes.map((quote) => renderQuote(quote, library));
    return { blocks: fitBlocks(head, quotes, tellMore('quote')), isPrivate };
  }
  const topics = offerTopics(answer, library);
  const said = [...head, notCovered(answer, library)];
  if (topics.length === 0) return { blocks: said, isPrivate };
  return { blocks: fitLines(said, topics, tellMore('topic')), isPrivate };
}

type NotCovered = Extract<Answer, { status: 'not-covered' }>;

function notCovered(answer: NotCovered, library: Library): string {
  const { expertIds, unknownName, isOpen, reason } = answer;
  if (library.documents.length === 0) {
    return 'There are no documents to quote from yet. Whoever runs this bot can add one to its corpus folder.';
  }
  if (unknownName !== undefined) {
    return `No expert in these documents is called “${echo(unknownName)}”, so there is nothing to quote. \`/expert\` lists who speaks.`;
  }
  const who = nameAsked(answer, library);
  const explained = reason && !isOpen ? explain(reason, who, expertIds.length > 1) : undefined;
  if (explained !== undefined) return explained;
  if (who === '') return 'The documents do not answer this, so there is nothing to quote.';
  if (isOpen)
    return `What do you want to hear from ${who}? Ask about one of these, or anything else.`;
  return `${who} ${expertIds.length === 1 ? 'does' : 'do'} not address this in these documents, so there is nothing to quote.`;
}

/** What is wrong with the question; undefined where its being not covered says it all. */
function explain(reason: Reason, who: string, areSeveral: boolean): string | undefined {
  switch (reason.kind) {
    case 'no-subject':
      return 'That question does not say what it is about, so there is nothing to look for. Name a subject, or pick one of these topics.';
    case 'other-script':
      return reason.written === 'English'
        ? 'Nothing in the documents matches these words: the documents are in English. Ask in English.'
        : `Nothing in the documents matches these words: they are in ${reason.script} letters, the documents in ${reason.written} ones.`;
    case 'unspoken': {
      const phrases = reason.phrases.map((phrase) => `“${echo(phrase)}”`).join(' and ');
      return `${who === '' ? 'Nobody in the documents uses' : `${who} ${areSeveral ? 'do' : 'does'} not use`} these words literally: ${phrases}. Without the quotation marks, the question looks for their meaning.`;
    }
    case 'no-such-point': {
      const { number, count } = reason;
      const none = `so there is no ${nameOrdinal(number)}`;
      return count === 0
        ? `${who} ${areSeveral ? 'do' : 'does'} not count off any points in these documents, ${none} to quote.`
        : `${who} ${areSeveral ? 'make' : 'makes'} ${nameCount(count)} ${areSeveral ? 'points at most' : 'points'}, ${none}.`;
    }
  }
}

const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

function nameCount(count: number): string {
  return COUNTS[count] ?? String(count);
}

/** Who else comes close to it, and what those who were asked do speak to. */
function offerTopics(answer: NotCovered, library: Library): string[] {
  const { suggestions, expertIds, isOpen, isClose } = answer;
  const isOwn = ({ expertIds: ids }: Suggestion) => ids.some((id) => expertIds.includes(id));
  const list = (heading: string, some: readonly Suggestion[]) =>
    some.length === 0 ? [] : [heading, ...renderSuggestions(some, library)];
  if (expertIds.length === 0) {
    const heading = isClose ? 'The closest topics that they do cover:' : 'What they do cover:';
    return list(heading, suggestions);
  }
  const others = suggestions.filter((each) => !isOwn(each));
  const who = nameAsked(answer, library);
  return [
    ...list('Who else comes close to it:', others),
    ...list(
      isOpen ? '**Speaks to**' : `What ${who} ${speaks(expertIds)} to:`,
      suggestions.filter(isOwn),
    ),
  ];
}

function speaks(expertIds: readonly string[]): string {
  return expertIds.length === 1 ? 'does speak' : 'do speak';
}

function nameAsked({ expertIds }: NotCovered, library: Library): string {
  const names = library.profiles
    .filter(({ expert }) => expertIds.includes(expert.id))
    .map(({ expert }) => nameBoldly(expert));
  return names.length === 2 ? names.join(' and ') : nameSeveral(names);
}

/** "-# 3 more quotes did not fit." */
export function tellMore(what: string): (left: number) => string {
  return (left) => `-# ${left} more ${left === 1 ? what : `${what}s`} did not fit here.`;
}
