import type { Document } from '../../../src/model.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import type { Part } from './block.ts';
import { printedBeside, type Truth } from './layout.ts';

/** A word that is printed, and whose it is. */
export interface TruthWord {
  readonly text: string;
  readonly part: Part;
}

/** A word of a corpus text, and in what kind of section it stands. */
export interface FoundWord {
  readonly text: string;
  /** Whose comment it stands in, by name; empty outside of comments. */
  readonly owners: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['.,][\p{L}\p{N}\p{M}]+)*/gu;

/** Words without the punctuation around them, in small letters; a hyphen parts two words. */
export function splitWords(text: string): readonly string[] {
  const plain = text.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'");
  return (plain.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** All words of a published file, in reading order; footnotes follow the words they stand at. */
export function truthWords({ blocks }: Truth): readonly TruthWord[] {
  let notes = 0;
  return blocks
    .flatMap((each) => {
      if (each.note !== undefined) notes += 1;
      return [...each.pieces, ...printedBeside(each, notes).flatMap(({ pieces }) => pieces)];
    })
    .flatMap(({ text, part }) => splitWords(text).map((word) => ({ text: word, part })));
}

/** The words of a document, section by section, headings of topics among them. */
export function foundWords({ text, sections, experts }: Document): readonly FoundWord[] {
  const nameOf = new Map(experts.map(({ id, name }) => [id, name]));
  return sections.flatMap(({ expertIds, paragraphs }) => {
    const owners = expertIds.map((id) => nameOf.get(id) ?? id);
    return paragraphs.flatMap(({ span, topic, isHeaded }) =>
      splitWords(`${isHeaded ? `${topic} ` : ''}${sliceSpan(text, span)}`).map((word) => ({
        text: word,
        owners,
      })),
    );
  });
}
