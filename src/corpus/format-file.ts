import { stringify } from 'yaml';
import type { CorpusFile, FileSection } from './file.ts';
import { headingIn } from './markup.ts';

/**
 * The text of a corpus file: front matter, then its sections. A paragraph is one line, character
 * for character; in `Provisions` each gets a `- ` before it. `parse-file.ts` reads it back.
 *
 * @throws RangeError when a paragraph or heading cannot be written so that it is read back the same
 */
export function formatCorpusFile(file: CorpusFile): string {
  // An expert with no aliases needs no empty list: the schema supplies it.
  const experts = file.frontMatter.experts.map(({ aliases, ...expert }) =>
    aliases.length === 0 ? expert : { ...expert, aliases },
  );
  const { experts: _, ...facts } = file.frontMatter;
  const header = stringify(experts.length === 0 ? facts : { ...facts, experts }, { lineWidth: 0 });
  const body = file.sections.map(formatSection).join('\n\n');
  return `---\n${header}---\n${body}\n`;
}

function formatSection({ heading, paragraphs }: FileSection): string {
  if (heading.trim() !== heading || heading === '' || /[\n\r\f]/.test(heading)) {
    throw new RangeError(`Expected a heading of one line, got ${JSON.stringify(heading)}.`);
  }
  for (const paragraph of paragraphs) checkParagraph(paragraph, heading);
  const isList = heading === 'Provisions';
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
  const mark = heading === 'Provisions' ? undefined : headingIn(paragraph)?.mark;
  if (mark !== undefined) {
    throw new RangeError(
      `${at}: a paragraph begins with “${mark}”, which would be read as a heading: ${JSON.stringify(paragraph.slice(0, 60))}.`,
    );
  }
}
