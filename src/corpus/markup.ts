/** The little markup of a corpus file's text: what means something at the start of a line. */

/** A heading has words: `# # #` is what ends a press release. */
const HEADING = /^\s*(#{1,2})[ \t]+(?!#)(?=[^\n]*[\p{L}\p{N}])(\S[^\n]*)$/u;
const BULLET = /^\s*(?:-|\d{1,3}\.)[ \t]+(?=\S)/u;

export interface HeadingLine {
  /** `#` opens a section, `##` names the topic of what follows. */
  readonly mark: '#' | '##';
  readonly title: string;
}

/** The heading that a line is; undefined for any other line. */
export function headingIn(line: string): HeadingLine | undefined {
  const [, mark, title] = HEADING.exec(line) ?? [];
  if (mark === undefined || title === undefined) return undefined;
  return { mark: mark === '#' ? '#' : '##', title: title.trim() };
}

/** The bullet or number at the start of a line with the white space around it; empty for none. */
export function bulletIn(line: string): string {
  return BULLET.exec(line)?.[0] ?? '';
}
