import type { CorpusFile, FileSection } from '../corpus/file.ts';
import { headingIn } from '../corpus/markup.ts';
import { findContributors } from './announcement.ts';
import { partAttributions } from './attribution.ts';
import { IngestError } from './error.ts';
import { type Body, partOrnaments, separateFurniture } from './furniture.ts';
import { countWords } from './hyphen.ts';
import { imprintLines, readImprint } from './imprint.ts';
import { isImprint } from './imprint-line.ts';
import type { Line } from './line.ts';
import { nameCiter, readName } from './name.ts';
import { foldLines, isHeading, splitParagraphs } from './paragraph.ts';
import type { Part } from './part.ts';
import { createPrint } from './print.ts';
import type { Published } from './published.ts';
import { organisationOf } from './publisher.ts';
import type { Doubt, Findings } from './report.ts';
import { readStructure } from './structure.ts';
import { alignTables, shapeParagraph } from './table.ts';

export interface Ingested {
  readonly file: CorpusFile;
  readonly report: Findings;
}

/**
 * Makes a corpus file of a published file that was read. Pure. `name` is the file's name: it stands
 * in messages, and for the title where none is printed.
 *
 * @throws IngestError when a line cannot stand in a corpus file
 */
export function ingestPublished(published: Published, name: string): Ingested {
  const { declared } = published;
  const { lines, ornaments } = partOrnaments(published.lines);
  const words = countWords(lines);
  // Only plain text comes with its page numbers and running heads.
  const printed: Body =
    published.format === 'text'
      ? separateFurniture(lines)
      : { lines, before: new Map(), after: [] };
  const body = partAttributions(printed);
  const cite = nameCiter(lines.map(({ text }) => text).join('\n'));
  const contributors = findContributors(body.lines)?.names.map(cite) ?? [];
  const print = createPrint(body.lines, words, cite, new Set(contributors), body.before);
  const structure = readStructure(print, body, declared);
  const { title, experts, parts } = structure;
  const doubts: Doubt[] = [...published.doubts, ...structure.doubts];
  const furniture = new Set([...body.before.values(), body.after].flat());
  const tables = alignTables(parts.flatMap(({ lines: own }) => own));
  const origins = parts.map((part) => paragraphsOf(part, furniture, doubts));
  const sections = parts.map(
    (part, at): FileSection => ({
      heading: headingOf(part),
      paragraphs: (origins[at] ?? []).map((paragraph) => {
        const text = checkLiteral(foldLines(paragraph, words, doubts), paragraph, name);
        return part.kind === 'provisions' ? text : shapeParagraph(text, paragraph, tables);
      }),
    }),
  );
  const { imprint, doubts: imprintDoubts } = readImprint({
    lines: body.lines,
    title,
    leftOut: published.leftOut,
    declared,
    people: experts.map((expert) => expert.name),
  });
  const frontMatter = {
    title: title?.text ?? declared.title ?? titleFromName(name),
    ...imprint,
    experts: [...experts],
  };
  doubts.push(...imprintDoubts);
  if (!title) {
    const source =
      declared.title === undefined ? "the file's name" : 'what the file says of itself';
    doubts.push({
      field: 'title',
      message: `no title is printed; took “${frontMatter.title}” from ${source}`,
    });
  }
  if (experts.length === 0) {
    doubts.push({ message: 'no expert is named as signing a comment: all of it is background' });
  }
  doubts.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
  const file: CorpusFile = { frontMatter, sections };
  const numbers = origins.map((section) => section.map((own) => own.map(({ number }) => number)));
  const kept = new Set(numbers.flat(2));
  const dropped = [...furniture]
    .filter(({ number }) => !kept.has(number))
    .map(({ text }) => ({ text, reason: 'page number' }));
  const signs = ornaments.map(({ text }) => ({ text, reason: 'ornament' }));
  const pages = countPages(lines);
  const report: Findings = {
    format: published.format,
    ...(published.encoding === undefined ? {} : { encoding: published.encoding }),
    ...(pages === undefined ? {} : { pages }),
    furniture: furniture.size - dropped.length,
    leftOut: [...published.leftOut, ...structure.leftOut, ...dropped, ...signs],
    uncertain: doubts,
    printed: lines.map(({ number, text }) => ({ number, text })),
    origins: numbers,
  };
  return { file, report };
}

/** Undefined for a file that does not tell where its pages begin. */
function countPages(lines: readonly Line[]): number | undefined {
  const sheet = lines.at(-1)?.layout?.page;
  if (sheet !== undefined) return sheet;
  const starts = lines.reduce((sum, { pages }) => sum + pages, 0);
  return starts === 0 ? undefined : starts + 1;
}

function headingOf(part: Part): string {
  if (part.kind === 'commentary') return part.signers.join('; ');
  return part.kind === 'provisions' ? 'Provisions' : 'Background';
}

function paragraphsOf(
  part: Part,
  furniture: ReadonlySet<Line>,
  doubts: Doubt[],
): readonly (readonly Line[])[] {
  if (part.kind === 'provisions') return part.clauses;
  for (const [at, line] of part.lines.entries()) {
    const isKnown = furniture.has(line) || doubts.some(({ line: known }) => known === line.number);
    if (!isKnown && isHeading(part.lines, at) && readsAsName(line.text)) {
      doubts.push({
        line: line.number,
        message: `“${line.text}” may be a name without a role, or a heading; kept as text`,
      });
    }
  }
  const apart = imprintLines(part.lines);
  return joinMarked(
    splitParagraphs(part.lines, (line) => apart.has(line) || furniture.has(line)),
    doubts,
  );
}

/**
 * Joins to the paragraph before it one that a corpus file would read as a heading: in the middle of
 * a line a `#` means nothing.
 */
function joinMarked(paragraphs: readonly (readonly Line[])[], doubts: Doubt[]) {
  const joined: (readonly Line[])[] = [];
  for (const paragraph of paragraphs) {
    const [first] = paragraph;
    const last = joined.at(-1);
    const text = paragraph.map((line) => line.text).join(' ');
    if (!first || !last || headingIn(text) === undefined) {
      joined.push(paragraph);
      continue;
    }
    doubts.push({
      line: first.number,
      message: `“${first.text.slice(0, 40)}” begins with “#”, as a heading of a corpus file does: kept in the paragraph before it`,
    });
    joined[joined.length - 1] = [...last, ...paragraph];
  }
  return joined;
}

/** True for what may be somebody's name, and is no organisation's. */
function readsAsName(text: string): boolean {
  return readName(text)?.rest === '' && organisationOf(text) < 0.9 && !isImprint(text);
}

function checkLiteral(paragraph: string, lines: readonly Line[], name: string): string {
  if (headingIn(paragraph) === undefined) return paragraph;
  throw new IngestError(
    `${name}:${lines[0]?.number ?? 1}: a paragraph begins with “${paragraph.trim().slice(0, 30)}”, which a corpus file would read as a heading. Take the “#” off that line, then try again.`,
  );
}

function titleFromName(name: string): string {
  return (
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[-_\s]+/g, ' ')
      .trim() || name
  );
}
