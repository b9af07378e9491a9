import type { Section, Span } from '../model.ts';
import { leansBack } from '../text/openings.ts';
import { findSeries } from '../text/ordinals.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords, foldSpan, joinSpans } from '../text/span.ts';
import { Cohesion } from './cohesion.ts';

/** A stretch of one section on one topic: whole sentences, and the label a person set, if any. */
export interface Segment {
  readonly sentences: readonly Span[];
  readonly topic?: string;
}

/** No passage is longer, unless one sentence is. */
const MOST_WORDS = 250;
/** A passage of several paragraphs stays readable at a glance. */
const JOINED_WORDS = 180;
/** Less than this is too short to stand alone where its neighbour takes it. */
const FEWEST_WORDS = 25;

/** What cuts cost, in nats, as `Cohesion` counts. */
const PRICE = {
  inParagraph: 9,
  atParagraph: 1,
  /** For parting a sentence from the one that it leans on. */
  leaning: 5,
  tooShort: 9,
};

/** One sentence and what is known of its place. */
interface Unit {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  readonly paragraph: number;
  readonly topic: string | undefined;
  /** Never joined to what precedes, whatever its words. */
  readonly begins: boolean;
}

/**
 * Cuts a section by topic: of all ways to cut it, the one whose segments keep best to a vocabulary
 * of their own, each cut having its price, found by dynamic programming (Utiyama and Isahara 2001).
 * A cut is cheaper where a paragraph ends. A point of a list ("Second, …") and a `##` heading always
 * begin a segment. Every sentence is in exactly one segment, in order.
 */
export function segmentSection(text: string, section: Section): Segment[] {
  const units = unitsOf(text, section);
  const cohesion = new Cohesion(units.map((unit) => unit.text));
  /** The cheapest way to cut all before a unit, and where its last segment starts. */
  const best: { readonly cost: number; readonly start: number }[] = [{ cost: 0, start: 0 }];
  units.forEach((first, start) => {
    const before = (best[start]?.cost ?? 0) + priceOf(first, units[start - 1]);
    let words = 0;
    let end = start;
    for (const cost of cohesion.costsFrom(start)) {
      const unit = units[end];
      if (!unit || (end > start && unit.begins)) break;
      words += unit.words;
      const isJoined = unit.topic === undefined && unit.paragraph !== first.paragraph;
      if (end > start && words > (isJoined ? JOINED_WORDS : MOST_WORDS)) break;
      end += 1;
      const total = before + cost + (words < FEWEST_WORDS ? PRICE.tooShort : 0);
      if (total < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost: total, start };
    }
  });

  const segments: Segment[] = [];
  for (let end = units.length; end > 0; end = best[end]?.start ?? 0) {
    const own = units.slice(best[end]?.start, end);
    const topic = own[0]?.topic;
    segments.unshift({
      sentences: own.map((unit) => unit.span),
      ...(topic === undefined ? {} : { topic }),
    });
  }
  return segments;
}

/** What it costs to begin a segment with a unit. */
function priceOf(unit: Unit, before: Unit | undefined): number {
  if (unit.begins) return 0;
  const isParagraph = unit.paragraph !== before?.paragraph;
  return (
    (isParagraph ? PRICE.atParagraph : PRICE.inParagraph) +
    (leansBack(unit.text) ? PRICE.leaning : 0)
  );
}

function unitsOf(text: string, section: Section): Unit[] {
  const sentences = section.paragraphs.flatMap(({ span, topic, isHeaded }, paragraph) =>
    splitSentences(text, span).map((each, at) => ({
      span: each,
      text: foldSpan(text, each),
      paragraph,
      topic,
      isHeaded: isHeaded === true && at === 0,
    })),
  );
  const series = findSeries(sentences.map((sentence) => sentence.text));
  let isAfterList = false;
  return sentences.map(({ isHeaded, ...sentence }, index) => {
    const before = sentences[index - 1];
    const isParagraph = sentence.paragraph !== before?.paragraph;
    // What comes after the last point of a list is no part of it.
    const leavesList = isAfterList && isParagraph && !leansBack(sentence.text);
    const point = series.get(index);
    isAfterList = point?.isLast ?? (isAfterList && !leavesList);
    return {
      ...sentence,
      words: countWords(sentence.text),
      begins:
        before === undefined ||
        isHeaded ||
        point !== undefined ||
        leavesList ||
        sentence.topic !== before.topic,
    };
  });
}

/** The stretch of text that a segment covers. */
export function segmentSpan(segment: Segment): Span {
  return joinSpans(segment.sentences);
}
