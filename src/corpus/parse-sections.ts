import type { Paragraph, Section, Span } from '../model.ts';
import { joinSpans, sliceSpan, trimSpan } from '../text/span.ts';
import type { Problem } from './file.ts';
import { createHeadingReader, type Heading, type HeadingName } from './heading.ts';
import { bulletIn, headingIn } from './markup.ts';

interface Line extends Span {
  readonly number: number;
}

/** A heading that lacks its space, or has a mark too many. */
const NEARLY_HEADING = /^\s*#+[ \t]*([^\s#][^\n]*)$/u;

/**
 * Reads the text of a corpus file: `#` opens a section, `##` sets the topic of the paragraphs
 * below it, a bullet or a blank line starts a paragraph, and every other character is literal.
 * `at(line)` gives a problem's place from a line of `text`, counted from 1.
 */
export function parseSections(
  text: string,
  names: readonly HeadingName[],
  at: (line: number) => Pick<Problem, 'file' | 'line'>,
): { sections: Section[]; problems: Problem[] } {
  const readHeading = createHeadingReader(names);
  const sections: Section[] = [];
  const problems: Problem[] = [];
  let heading: Heading | undefined;
  let topic: string | undefined;
  let isHeaded = false;
  let paragraphs: Paragraph[] = [];
  let open: Span | undefined;

  const report = (severity: Problem['severity'], line: Line, message: string) =>
    problems.push({ severity, ...at(line.number), message });

  const closeParagraph = () => {
    if (!open) return;
    paragraphs.push({
      span: trimSpan(text, open),
      ...(topic && { topic }),
      ...(isHeaded && { isHeaded }),
    });
    isHeaded = false;
    open = undefined;
  };
  const closeSection = () => {
    closeParagraph();
    if (heading && paragraphs.length > 0) {
      const span = joinSpans(paragraphs.map((paragraph) => paragraph.span));
      sections.push({ ...heading, span, paragraphs });
    }
    paragraphs = [];
    topic = undefined;
    isHeaded = false;
  };

  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    const headed = headingIn(content);
    if (headed?.mark === '#') {
      closeSection();
      const reading = readHeading(headed.title);
      heading = typeof reading === 'string' ? undefined : reading;
      if (typeof reading === 'string') report('error', line, reading);
    } else if (headed) {
      closeParagraph();
      topic = headed.title;
      isHeaded = true;
    } else if (content.trim() === '') {
      // A page break alone on its line may stand in mid-sentence: what precedes it tells.
      const isOpen = open !== undefined && !/[.!?:]["'”’)\]]*\s*$/u.test(sliceSpan(text, open));
      if (!content.includes('\f') || !isOpen) closeParagraph();
    } else {
      const meant = NEARLY_HEADING.exec(content)?.[1]?.trim();
      if (meant !== undefined && typeof readHeading(meant) !== 'string') {
        report('error', line, `expected the heading as “# ${meant}”, came “${content.trim()}”`);
      } else if (/^\s*#+\s*\p{Lu}/u.test(content)) {
        report(
          'warning',
          line,
          `“${content.trim().slice(0, 40)}” is read as text: a heading is “# NAME” or “## topic”, with a space`,
        );
      }
      if (!heading && sections.length === 0 && problems.length === 0) {
        report('warning', line, 'text before the first “# …” heading is taken as background');
        heading = { kind: 'background', expertIds: [] };
      }
      const bullet = bulletIn(content);
      if (bullet !== '') closeParagraph();
      else if (!open && heading?.kind === 'provision') {
        report('warning', line, 'expected “- ” or “1. ” at the start of a provision');
      }
      // The mark of a provision is its number, which is counted; in a comment it is the expert's own.
      const mark = heading?.kind === 'provision' ? bullet.length : 0;
      open = { start: open?.start ?? line.start + mark, end: line.end };
    }
  }
  closeSection();
  return { sections, problems };
}

function* linesOf(text: string): Generator<Line> {
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { number, start, end };
    start = end + 1;
  }
}
