import { pageOf } from '../library/citation.ts';
import { findPart, type Stretch } from '../library/comment.ts';
import type { Library } from '../library.ts';
import type { Document, Passage, Quote } from '../model.ts';
import { containsSpan } from '../text/span.ts';
import { createButton, type Press, type Pressed } from './button.ts';
import { citeFace } from './cite.ts';
import { heading, questionShown } from './heading.ts';
import { fits } from './layout.ts';
import { blockQuote, bold, subtext } from './markdown.ts';
import { type ButtonFace, type Message, notice } from './message.ts';
import { CONTEXT_ID, type ContextState, PART_ID, partId } from './quote-id.ts';
import { attributeBriefly, sourceLink } from './quote-item.ts';
import { nameDocument } from './render.ts';
import { showSentences } from './source-text.ts';
import type { Texts } from './texts/texts.ts';
import { wayBack } from './way-back.ts';

/**
 * A quote where it stands: the passage with its neighbours, the quote in bold, and the rest of the
 * comment part by part. For whoever pressed the button alone, so that the answer stays where it is
 * for everyone else.
 */

/** Longer than this in characters, several paragraphs tire a reader on a phone. */
const COMFORTABLE = 2200;

/** Opens the context of a quote. */
export const contextButton = createButton(
  CONTEXT_ID.name,
  CONTEXT_ID.codec,
  (state, press, library): Pressed => ({
    replaces: false,
    message: showContext(state, press, library),
  }),
);

/** Turns to another part of it. */
export const partButton = createButton(
  PART_ID.name,
  PART_ID.codec,
  (state, press, library): Pressed => {
    const found = library.resolveAnchor(state.anchor).status === 'found';
    return { replaces: found && press.isOwn, message: showContext(state, press, library) };
  },
);

function showContext(state: ContextState, press: Press, library: Library): Message {
  const { texts, message } = press;
  const anchored = library.resolveAnchor(state.anchor);
  if (anchored.status === 'gone') return notice(texts.buttons.passageGone);
  if (anchored.status === 'changed') return notice(texts.buttons.passageChanged);
  const { quote, isIntact } = anchored;
  const passage = library.passage(quote.passageId);
  const citation = library.cite(quote);
  const { document } = citation;
  const comment = library.commentOf(passage);
  const head = [
    ...heading(
      (message && questionShown(message)) ?? '',
      isIntact ? undefined : texts.buttons.passageEdited,
    ),
    passage.kind === 'provision'
      ? bold(texts.provisions.heading)
      : attributeBriefly(citation, passage, texts),
  ];
  const show = (stretches: readonly Stretch[], isHidden: (stretch: Stretch) => boolean) => {
    const foot = subtext(
      [
        ...placeOf(stretches, comment.paragraphs.length, passage, document, texts),
        ...sourceLink(document, quote.span, citation.locator, texts.quotes.source),
      ].join(' · '),
    );
    return [...head, showStretches(stretches, quote, document, texts, isHidden), foot];
  };
  const room = faces({ ...state, part: -998 }, press, { hasPrevious: true, hasNext: true });
  /** A sentence that no message could hold. */
  const isHidden = (stretch: Stretch) =>
    stretch.sentences.length === 1 &&
    !fits({ blocks: show([stretch], () => false), buttons: room });
  const part = findPart(state.part, comment, {
    within: quote.span,
    passage: passage.span,
    fits: (stretches) => {
      const blocks = show(stretches, isHidden);
      const isComfortable = stretches.length === 1 || blocks.join('').length <= COMFORTABLE;
      return isComfortable && fits({ blocks, buttons: room });
    },
  });
  if (!part) return notice(texts.buttons.passageChanged);
  return {
    blocks: show(part.stretches, isHidden),
    buttons: faces(state, press, part),
    isPrivate: true,
  };
}

/** The paragraphs as one block quote, the quote in bold. */
function showStretches(
  stretches: readonly Stretch[],
  { span }: Quote,
  document: Document,
  texts: Texts,
  isHidden: (stretch: Stretch) => boolean,
): string {
  return stretches
    .flatMap((stretch, at) => {
      const isNew = at > 0 && stretches[at - 1]?.paragraph !== stretch.paragraph;
      const text = showSentences(document, stretch.sentences, (each) => containsSpan(span, each));
      return [
        ...(isNew ? [blockQuote('')] : []),
        // Our own words stand outside the block quote.
        isHidden(stretch) ? subtext(texts.buttons.sentenceTooLong) : blockQuote(text),
      ];
    })
    .join('\n');
}

/** Which paragraphs of the comment, on which pages, and of which document. */
function placeOf(
  stretches: readonly Stretch[],
  total: number,
  { kind }: Passage,
  document: Document,
  texts: Texts,
): string[] {
  const { buttons } = texts;
  const name = kind === 'provision' ? buttons.provisions : buttons.paragraphs;
  const [first, last] = [stretches[0], stretches.at(-1)];
  const pages = [first?.sentences[0]?.start, last?.sentences.at(-1)?.start].flatMap((offset) =>
    offset === undefined ? [] : (pageOf(document, offset) ?? []),
  );
  const [firstPage, lastPage] = pages;
  return [
    ...(firstPage === undefined || lastPage === undefined
      ? []
      : [buttons.pages({ first: firstPage, last: lastPage })]),
    ...(first && last ? [name({ first: first.paragraph, last: last.paragraph, total })] : []),
    nameDocument(document, texts),
  ];
}

/** Previous and next stay where they are, so that a thumb can: at an end one is out of use. */
function faces(
  state: ContextState,
  press: Press,
  { hasPrevious, hasNext }: { readonly hasPrevious: boolean; readonly hasNext: boolean },
): ButtonFace[] {
  const { previous, next } = press.texts.buttons;
  const turn = (label: string, step: -1 | 1, isThere: boolean) => ({
    label,
    customId: partId({ ...state, part: state.part + step }),
    isDisabled: !isThere,
  });
  return [
    turn(previous, -1, hasPrevious),
    turn(next, 1, hasNext),
    citeFace(press.texts),
    ...wayBack(state.back, press),
  ];
}
