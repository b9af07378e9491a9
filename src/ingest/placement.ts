import type { CorpusFile } from '../corpus/file.ts';
import { placeExperts, type SectionPlace } from '../corpus/format-file.ts';
import { foldSpace } from '../text/span.ts';
import type { Doubt, Findings } from './report.ts';

/** The line of the corpus file at which to look for a doubt; undefined when it concerns no place. */
export type Placement = (doubt: Pick<Doubt, 'line' | 'field'>) => number | undefined;

/** The front matter opens with the title, below which the facts that are not printed belong. */
const TITLE_LINE = 2;

/**
 * Carries places in a published file over to the corpus file made of it: a line to its paragraph;
 * a byline, which stands in no paragraph, to the expert at the top of the file; any other line to
 * the section or paragraph that comes next.
 */
export function createPlacement(
  file: CorpusFile,
  { printed, origins }: Pick<Findings, 'printed' | 'origins'>,
  places: readonly SectionPlace[],
): Placement {
  const paragraphs = new Map<number, number>();
  const openings: Opening[] = [];
  for (const [section, ownParagraphs] of origins.entries()) {
    for (const [index, numbers] of ownParagraphs.entries()) {
      const line = places[section]?.paragraphs[index];
      const heading = places[section]?.heading;
      const [first] = numbers;
      if (line === undefined || heading === undefined || first === undefined) continue;
      for (const number of numbers) if (!paragraphs.has(number)) paragraphs.set(number, line);
      openings.push({ first, section, line: index === 0 ? heading : line });
    }
  }
  openings.sort((a, b) => a.first - b.first);
  const texts = new Map(printed.map(({ number, text }) => [number, foldSpace(text)]));
  const experts = file.frontMatter.experts.map((expert, at) => ({
    name: expert.name,
    byline: foldSpace(expert.byline ?? expert.printed ?? expert.name),
    line: placeExperts(file)[at],
  }));
  return ({ line, field }) => {
    if (line === undefined) return field === undefined ? undefined : TITLE_LINE;
    const own = paragraphs.get(line);
    if (own !== undefined) return own;
    const after = openings.find(({ first }) => first > line);
    const before = openings.findLast(({ first }) => first < line);
    const text = texts.get(line) ?? '';
    if (text !== '' && text === foldSpace(file.frontMatter.title)) return TITLE_LINE;
    // Bylines of several may hold the same words: the nearest comment's own come first.
    for (const near of [after, before]) {
      const heading = file.sections[near?.section ?? -1]?.heading.split('; ') ?? [];
      const named = experts.find(
        ({ name, byline }) => text !== '' && heading.includes(name) && byline.includes(text),
      );
      if (named) return named.line;
    }
    return (after ?? before)?.line;
  };
}

/** A paragraph by its first printed line; `line` is the heading's where it opens a section. */
interface Opening {
  readonly first: number;
  readonly section: number;
  readonly line: number;
}
