import type { CorpusFile, FileSection } from '../corpus/file.ts';
import { headingIn } from '../corpus/markup.ts';
import { findContributors } from './announcement.ts';
import { IngestError } from './error.ts';
import { type Body, separateFurniture } from './furniture.ts';
import { countWords } from './hyphen.ts';
import { isImprint, readImprint } from './imprint.ts';
import type { Line } from './line.ts';
import { readMark } from './mark.ts';
import { nameCiter } from './name.ts';
import { foldLines, isHeading, splitParagraphs } from './paragraph.ts';
import type { Part } from './part.ts';
import { createPrint } from './print.ts';
import type { Published } from './published.ts';
import type { Doubt, IngestReport } from './report.ts';
import { readStructure } from './structure.ts';

export interface Ingested {
  readonly file: CorpusFile;
  readonly report: IngestReport;
}

/**
 * Makes a corpus file of a published file that was read. Pure. `name` is the file's name: it stands
 * in messages, and for the title where none is printed.
 *
 * @throws IngestError when a line cannot stand in a corpus file
 */
export function ingestPublished(published: Published, name: string): Ingested {
  const { lines, declared } = published;
  const words = countWords(lines);
  // Only plain text comes with its page numbers and running heads.
  const body: Body =
    published.format === 'text'
      ? separateFurniture(lines)
      : { lines, before: new Map(), after: [] };
  const cite = nameCiter(lines.map(({ text }) => text).join('\n'));
  const contributors = findContributors(body.lines)?.names.map(cite) ?? [];
  const print = createPrint(body.lines, words, cite, new Set(contributors), body.before);
  const structure = readStructure(print, body);
  const { title, experts, parts } = structure;
  const doubts: Doubt[] = [...published.doubts, ...structure.doubts];
  const furniture = new Set([...body.before.values(), body.after].flat());
  const sections = parts.map(
    (part): FileSection => ({
      heading: headingOf(part),
      paragraphs: paragraphsOf(part, furniture, doubts).map((paragraph) =>
        checkLiteral(foldLines(paragraph, words, doubts), paragraph, name),
      ),
    }),
  );
  const imprint = readImprint(body.lines.slice(title?.count ?? 0));
  const { title: declaredTitle, ...declaredImprint } = declared;
  const frontMatter = {
    title: title?.text ?? declaredTitle ?? titleFromName(name),
    ...declaredImprint,
    ...imprint,
    experts: [...experts],
  };
  if (!title) {
    const source = declaredTitle === undefined ? "the file's name" : 'what the file says of itself';
    doubts.push({ message: `no title is printed; took “${frontMatter.title}” from ${source}` });
  }
  if (frontMatter.publisher === undefined) {
    doubts.push({ message: 'no publisher is plainly printed; add `publisher:` if you know it' });
  }
  if (frontMatter.published === undefined) {
    doubts.push({ message: 'no date is plainly printed; add `published:` if you know it' });
  }
  if (experts.length === 0) {
    doubts.push({ message: 'no expert is named as signing a comment: all of it is background' });
  }
  doubts.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
  const file: CorpusFile = { frontMatter, sections };
  const found = listFound(file, published, furniture.size);
  return {
    file,
    report: { found, leftOut: [...published.leftOut, ...structure.leftOut], uncertain: doubts },
  };
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
    if (!isKnown && isHeading(part.lines, at)) {
      doubts.push({
        line: line.number,
        message: `“${line.text}” may be a heading, or a name without a role; kept as text`,
      });
    }
  }
  const bullets = part.lines.filter(({ text }) => readMark(text)?.kind === 'glyph');
  if (part.kind === 'background' && bullets[0]) {
    doubts.push({
      line: bullets[0].number,
      message: 'a list that no sentence announces as provisions; kept as background',
    });
  }
  return splitParagraphs(part.lines, (line) => isImprint(line.text) || furniture.has(line));
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

const NAMES: Readonly<Record<Published['format'], string>> = {
  text: 'plain text',
  pdf: 'PDF',
  docx: 'DOCX',
  html: 'HTML',
  markdown: 'Markdown',
};

function listFound(
  { frontMatter, sections }: CorpusFile,
  { format, encoding, lines }: Published,
  furniture: number,
): readonly string[] {
  const count = (heading: string) =>
    sections
      .filter((section) => section.heading === heading)
      .reduce((sum, section) => sum + section.paragraphs.length, 0);
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const optional = (label: string, value: string | undefined) =>
    value === undefined ? [] : [`${label}: ${value}`];
  return [
    `format: ${NAMES[format]}`,
    ...optional('encoding', encoding),
    ...optional('pages', lines.at(-1)?.layout?.page?.toString()),
    `title: ${frontMatter.title}`,
    ...optional('publisher', frontMatter.publisher),
    ...optional('published', frontMatter.published),
    ...optional('url', frontMatter.url),
    `background: ${plural(count('Background'), 'paragraph')}`,
    `provisions: ${count('Provisions')}`,
    ...(furniture === 0
      ? []
      : [
          `page numbers and running heads: ${plural(furniture, 'line')}, nobody's words; set apart unless a sentence is open`,
        ]),
    ...frontMatter.experts.map(({ honorific, name, role, affiliation }) => {
      const who = [honorific, name].filter((each) => each !== undefined).join(' ');
      const paragraphs = sections
        .filter(({ heading }) => heading.split('; ').includes(name))
        .reduce((sum, section) => sum + section.paragraphs.length, 0);
      const facts = [
        `role: ${role ?? 'not printed'}`,
        `affiliation: ${affiliation ?? 'not printed'}`,
        plural(paragraphs, 'paragraph'),
      ];
      return `expert: ${who} (${facts.join('; ')})`;
    }),
  ];
}
