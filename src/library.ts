import type { Corpus } from './corpus/load.ts';
import { type Anchors, createAnchors } from './library/anchor.ts';
import { indexWords } from './library/check/word-index.ts';
import { type Check, checkMessage } from './library/check.ts';
import { citeSpan } from './library/citation.ts';
import { type Comment, commentOf } from './library/comment.ts';
import { type Comparison, compareExperts } from './library/comparison.ts';
import { createDirectory, type Directory, groupPassages } from './library/directory.ts';
import { createQuestions, type Scope } from './library/questions.ts';
import { prepareSearchable } from './library/searchable.ts';
import { suggestTopicsFor } from './library/suggestions.ts';
import type { Answer, Citation, Passage, Provision, Quote, Span } from './model.ts';
import {
  type Found,
  findAnswer,
  findBest,
  findDiscussion,
  MOST_QUOTES,
} from './retrieval/answer.ts';
import type { Entry } from './retrieval/entry.ts';
import { METHOD, type Method } from './retrieval/method.ts';
import { readQuery } from './retrieval/query.ts';
import { finish, makeOnce, type Steps } from './steps.ts';
import { clauseAsked } from './text/clauses.ts';
import { foldSpan, joinSpans } from './text/span.ts';
import { contentTerms } from './text/words.ts';

export type { Anchor, Anchored } from './library/anchor.ts';
export type { Check } from './library/check.ts';
export type { Comment } from './library/comment.ts';
export type { Comparison, Voice } from './library/comparison.ts';
export type { Profile, Topic } from './library/directory.ts';
export type { Resolution } from './text/lookup.ts';

/** What a member asks. The restrictions are ids and labels that `resolve…` gave, not typed text. */
export interface Question {
  readonly text: string;
  readonly expertId?: string;
  readonly documentId?: string;
  /** A topic label, as `suggestTopics` lists them. */
  readonly topic?: string;
}

/** What experts are compared on. */
export type Subject = Pick<Question, 'text' | 'documentId'>;

/**
 * Everything that can be asked of a corpus, and nothing of Discord. Immutable: a changed corpus
 * makes a new library.
 */
export interface Library extends Directory, Anchors {
  /** `most` quotes at most; the first of them are the same whatever `most` is. */
  ask(question: Question, most?: number): Answer;
  /**
   * What each expert says best on a subject, whomever its words name: of those given, or of all.
   */
  compare(subject: Subject, expertIds?: readonly string[]): Comparison;
  /** What the experts say about a provision, best first; empty when none does. */
  discuss(provision: Provision): readonly Quote[];
  cite(quote: Quote): Citation;
  /** All that those who wrote a passage say in its document. */
  commentOf(passage: Passage): Comment;
  /**
   * Whether the quotations in a message are the documents' own words: in plain text, block quotes
   * as lines that begin with `>`. The whole message where it holds none. The first check takes
   * longest: the words of the documents are indexed for it.
   */
  check(message: string): Steps<readonly Check[]>;
  /**
   * For a member who does not know what to ask: questions on the topics within the scope that fit
   * what is typed, each of them answered, best first; the most varied ones for nothing typed. At
   * most `most`, 25 unless given: to find that one is answered takes a search.
   */
  suggestQuestions(typed: string, scope?: Scope, most?: number): readonly string[];
  /** The source's own characters with runs of white space folded to one space. */
  textOf(documentId: string, span: Span): string;
}

export function createLibrary(corpus: Corpus, method?: Method): Library {
  return finish(prepareLibrary(corpus, method));
}

/** As `createLibrary`, for a process that has others to answer meanwhile. */
export function* prepareLibrary(
  { documents, passages }: Corpus,
  method: Method = METHOD,
): Steps<Library> {
  const directory = createDirectory(documents, passages);
  yield;
  const { passage, document } = directory;
  const textOf = (documentId: string, span: Span) => foldSpan(document(documentId).text, span);
  const wordIndex = makeOnce(indexWords(documents));
  const passagesIn = groupPassages(passages, ({ documentId }) => [documentId]);
  const { index, addressBook } = yield* prepareSearchable(passages, directory, textOf);

  const quoteOf = ({ entry, selection, score }: Found): Quote => {
    const { id, sentences } = passage(entry.id);
    const spans = sentences.slice(selection.first, selection.last + 1);
    return {
      passageId: id,
      span: joinSpans(spans),
      highlights: selection.answering.flatMap((at) => sentences[at] ?? []),
      score,
    };
  };

  /** A provision as it stands, every sentence of it the answer. */
  const wholeOf = ({ id, span, sentences }: Passage): Quote => {
    return { passageId: id, span, highlights: sentences, score: 1 };
  };

  const discuss = (provision: Provision): Quote[] => {
    const sentences = directory
      .passagesOf(provision)
      .flatMap((each) => each.sentences.map((span) => textOf(each.documentId, span)));
    return findDiscussion(sentences, index, ({ id }) => {
      const each = passage(id);
      return each.kind === 'commentary' && each.documentId === provision.documentId;
    }).map(quoteOf);
  };

  /**
   * True unless the question asks somebody, or holds a word that neither the documents nor the
   * title have: "article 3 of the penguin treaty" is not the third provision here.
   */
  const asksOnlyOf = (text: string, { documentId }: Provision): boolean => {
    const { speakerIds, unknownName } = addressBook.find(text);
    const title = new Set(contentTerms(document(documentId).title));
    const asked = clauseAsked(text);
    return (
      speakerIds.length === 0 &&
      unknownName === undefined &&
      readQuery(text, index, asked && [asked]).unknown.every((term) => title.has(term))
    );
  };

  const library: Library = {
    ...directory,
    ...createAnchors({ ...directory, passages }, textOf),
    textOf,
    ask({ text, expertId, documentId, topic }, most = MOST_QUOTES) {
      const isOfAll = expertId === undefined && topic === undefined;
      const clause = isOfAll ? directory.resolveClause(text, documentId) : undefined;
      if (clause && asksOnlyOf(text, clause)) {
        const quotes = [...directory.passagesOf(clause).map(wholeOf), ...discuss(clause)];
        return { status: 'answered', confidence: 1, quotes: quotes.slice(0, most) };
      }
      const restriction = {
        ...(expertId === undefined ? {} : { speakerId: expertId }),
        accepts: ({ id }: Entry) => {
          const each = passage(id);
          return (
            (documentId === undefined || each.documentId === documentId) &&
            (topic === undefined || each.topic.toLowerCase() === topic.toLowerCase())
          );
        },
      };
      const finding = findAnswer(text, index, addressBook, restriction, method, most);
      const { confidence, found, addressed, unknownName, isOpen, reason } = finding;
      if (found.length > 0) return { status: 'answered', confidence, quotes: found.map(quoteOf) };
      const near = finding.closest
        .map(({ id }) => passage(id))
        .filter(({ kind }) => kind === 'commentary');
      const suggestions = suggestTopicsFor(near, directory, {
        expertIds: addressed,
        documentId,
      });
      return {
        status: 'not-covered',
        confidence,
        expertIds: addressed,
        ...(unknownName === undefined ? {} : { unknownName }),
        isOpen,
        ...(reason === undefined ? {} : { reason }),
        suggestions,
        isClose: near.length > 0,
      };
    },
    compare({ text, documentId }, expertIds) {
      const isIn = ({ id }: Entry) =>
        documentId === undefined || passage(id).documentId === documentId;
      const bestOf = (speakerId: string): Quote | undefined => {
        const restriction = { speakerId, accepts: isIn, asksAnyone: true };
        const best = findBest(text, index, addressBook, restriction, method);
        return best && quoteOf(best);
      };
      if (expertIds) return compareExperts(expertIds, bestOf);
      const all = directory.profiles.map(({ expert }) => expert.id);
      const { voices, silentIds } = compareExperts(all, bestOf);
      return { voices: voices.toSorted((a, b) => b.quote.score - a.quote.score), silentIds };
    },
    discuss,
    commentOf: (each) => commentOf(document(each.documentId), each, passages),
    *check(message) {
      const index = yield* wordIndex();
      return checkMessage(message, {
        index,
        passagesOf: ({ id }) => passagesIn.get(id) ?? [],
      });
    },
    cite({ passageId, span }) {
      const each = passage(passageId);
      return citeSpan(document(each.documentId), each, span);
    },
    suggestQuestions: createQuestions(directory, (question) => library.ask(question)),
  };
  return library;
}
