import type { Section, Span } from '../model.ts';
import { leansBack } from '../text/openings.ts';
import { findSeries, type Point } from '../text/ordinals.ts';
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
/** A passage that paragraphs are joined to stays readable at a glance. */
const JOINED_WORDS = 180;
/** Less than this is too short to stand alone where its neighbour takes it. */
const FEWEST_WORDS = 25;
/** A paragraph longer than this may hold a second topic. */
const ONE_TOPIC_WORDS = 130;
/** Cosine from which neighbouring paragraphs are on one topic. */
const COHESIVE = 0.14;
/** Depth of the valley from which a long paragraph falls in two. */
const VALLEY = 0.12;

/** One sentence and what is known of its place. */
interface Unit {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  readonly paragraph: number;
  readonly topic: string | undefined;
  /** The point of a list that begins here. */
  readonly point: Point | undefined;
  /** A point, or what a heading stands over, begins here: never joined to what precedes. */
  readonly begins: boolean;
}

/** A run of units, `end` not included. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a section by topic. A point of a list ("Second, …") and a `##` heading always begin a
 * segment; paragraphs that share their vocabulary stay together; a long paragraph is cut where its
 * vocabulary changes. Every sentence is in exactly one segment, in order.
 */
export function segmentSection(text: string, section: Section): Segment[] {
  const units = unitsOf(text, section);
  const cohesion = new Cohesion(units.map((unit) => unit.text));
  const wordsIn = ({ start, end }: Run) =>
    units.slice(start, end).reduce((sum, unit) => sum + unit.words, 0);

  const split = (run: Run): Run[] => {
    const words = wordsIn(run);
    if (words <= ONE_TOPIC_WORDS) return [run];
    let best: { gap: number; depth: number } | undefined;
    for (let gap = run.start + 1; gap < run.end; gap += 1) {
      const shorter = Math.min(
        wordsIn({ start: run.start, end: gap }),
        wordsIn({ start: gap, end: run.end }),
      );
      if (shorter < FEWEST_WORDS || leansBack(units[gap]?.text ?? '')) continue;
      const depth = cohesion.depth(gap, run.start, run.end);
      if (!best || depth > best.depth) best = { gap, depth };
    }
    const isDeep = best !== undefined && best.depth >= VALLEY;
    if (!isDeep && words <= MOST_WORDS) return [run];
    const gap = best?.gap ?? middleOf(run, wordsIn);
    if (gap === undefined) return [run];
    return [...split({ start: run.start, end: gap }), ...split({ start: gap, end: run.end })];
  };

  const endsList = ({ start, end }: Run) =>
    units.slice(start, end).some((unit) => unit.point?.isLast === true);

  const belongs = (left: Run, right: Run): boolean => {
    const first = units[right.start];
    const last = units[left.end - 1];
    if (!first || !last || first.begins || first.topic !== last.topic) return false;
    const [leftWords, rightWords] = [wordsIn(left), wordsIn(right)];
    if (first.topic !== undefined) return leftWords + rightWords <= MOST_WORDS;
    if (leftWords + rightWords > JOINED_WORDS) return false;
    if (leansBack(first.text)) return true;
    // What comes after the last point of a list is no part of it.
    if (endsList(left)) return false;
    if (Math.min(leftWords, rightWords) < FEWEST_WORDS) return true;
    return cohesion.at(right.start, left.start, right.end) >= COHESIVE;
  };

  const segments: Run[] = [];
  for (const run of paragraphRuns(units).flatMap(split)) {
    const last = segments.at(-1);
    // What was cut inside a paragraph is not joined again: only paragraph ends are in question.
    const isParagraphEnd = units[run.start]?.paragraph !== units[run.start - 1]?.paragraph;
    if (last && isParagraphEnd && belongs(last, run)) {
      segments[segments.length - 1] = { start: last.start, end: run.end };
    } else {
      segments.push(run);
    }
  }
  return segments.map(({ start, end }) => {
    const topic = units[start]?.topic;
    return {
      sentences: units.slice(start, end).map((unit) => unit.span),
      ...(topic === undefined ? {} : { topic }),
    };
  });
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
  return sentences.map(({ isHeaded, ...sentence }, index) => ({
    ...sentence,
    words: countWords(sentence.text),
    point: series.get(index),
    begins: isHeaded || series.has(index),
  }));
}

/** Runs that end with their paragraph, or before a unit that begins a segment. */
function paragraphRuns(units: readonly Unit[]): Run[] {
  const starts = units.flatMap((unit, index) =>
    index === 0 || unit.begins || unit.paragraph !== units[index - 1]?.paragraph ? [index] : [],
  );
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? units.length }));
}

/** The gap nearest to the middle of a run's words; undefined when the run is one sentence. */
function middleOf(run: Run, wordsIn: (run: Run) => number): number | undefined {
  const half = wordsIn(run) / 2;
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let gap = run.start + 1; gap < run.end; gap += 1) {
    const distance = Math.abs(wordsIn({ start: run.start, end: gap }) - half);
    if (distance < nearest) {
      nearest = distance;
      best = gap;
    }
  }
  return best;
}

/** The stretch of text that a segment covers. */
export function segmentSpan(segment: Segment): Span {
  return joinSpans(segment.sentences);
}
