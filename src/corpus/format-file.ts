import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { type CorpusFile, EXPERT_FIELDS, type FileExpert, type FileSection } from './file.ts';
import { headingIn } from './markup.ts';

/** The heading of the sections whose paragraphs are clauses. */
export const PROVISIONS = 'Provisions';

/**
 * The text of a corpus file: front matter, then its sections. A paragraph is one line, character
 * for character; in `Provisions` each gets a `- ` before it. `parse-file.ts` reads it back.
 *
 * @throws RangeError when a paragraph or heading cannot be written so that it is read back the same
 */
export function formatCorpusFile(file: CorpusFile): string {
  const body = file.sections.map(formatSection).join('\n\n');
  return `${formatHeader(file)}${body}\n`;
}

/** Where a section stands in the file that `formatCorpusFile` writes. Lines count from 1. */
export interface SectionPlace {
  readonly heading: number;
  /** The first line of each paragraph. */
  readonly paragraphs: readonly number[];
}

export function placeSections(file: CorpusFile): readonly SectionPlace[] {
  let heading = formatHeader(file).split('\n').length;
  return file.sections.map((section) => {
    const gap = section.heading === PROVISIONS ? 0 : 1;
    let line = heading + 1;
    const place = {
      heading,
      paragraphs: section.paragraphs.map((paragraph) => {
        const first = line;
        line += paragraph.split('\n').length + gap;
        return first;
      }),
    };
    heading += formatSection(section).split('\n').length + 1;
    return place;
  });
}

/** The line at which each expert is listed in the file that `formatCorpusFile` writes, from 1. */
export function placeExperts(file: CorpusFile): readonly number[] {
  const counter = new LineCounter();
  const header = formatHeader(file).replace(/---\n$/u, '');
  const document = parseDocument(header, { lineCounter: counter });
  return file.frontMatter.experts.map((_, at) => {
    const node = document.getIn(['experts', at], true);
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  });
}

function formatHeader(file: CorpusFile): string {
  const experts = file.frontMatter.experts.map(orderFields);
  const { experts: _, ...facts } = file.frontMatter;
  const header = stringify(experts.length === 0 ? facts : { ...facts, experts }, { lineWidth: 0 });
  return `---\n${header}---\n`;
}

/** In one order, however the expert was put together: the same facts are the same file. */
function orderFields(expert: FileExpert): Partial<FileExpert> {
  // An expert with no aliases needs no empty list: the schema supplies it.
  const isTold = (value: FileExpert[keyof FileExpert]) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    EXPERT_FIELDS.filter((field) => isTold(expert[field])).map((field) => [field, expert[field]]),
  );
}

function formatSection({ heading, paragraphs }: FileSection): string {
  if (heading.trim() !== heading || heading === '' || /[\n\r\f]/.test(heading)) {
    throw new RangeError(`Expected a heading of one line, got ${JSON.stringify(heading)}.`);
  }
  for (const paragraph of paragraphs) checkParagraph(paragraph, heading);
  const isList = heading === PROVISIONS;
  // A page that begins with a clause begins before its bullet: the clause is words only.
  const lines = isList ? paragraphs.map((each) => each.replace(/^\f*/, '$&- ')) : paragraphs;
  return [`# ${heading}`, lines.join(isList ? '\n' : '\n\n')].join('\n');
}

function checkParagraph(paragraph: string, heading: string): void {
  const at = `Section “${heading}”`;
  if (/[\n\r]/.test(paragraph) || paragraph.trim() === '') {
    throw new RangeError(
      `${at}: expected a paragraph of one line, got ${JSON.stringify(paragraph)}.`,
    );
  }
  const mark = heading === PROVISIONS ? undefined : headingIn(paragraph)?.mark;
  if (mark !== undefined) {
    throw new RangeError(
      `${at}: a paragraph begins with “${mark}”, which would be read as a heading: ${JSON.stringify(paragraph.slice(0, 60))}.`,
    );
  }
}
