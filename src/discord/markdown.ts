/**
 * Source text as Discord Markdown that renders to exactly the source's characters. A backslash
 * before a punctuation mark shows that mark and means nothing else.
 */

/** Marks that mean something anywhere in a line; the colon makes a link or an emoji (`:smile:`). */
const INLINE = /[\\`*_~|<[\]@]|:(?=\/\/|[\w+-]+:)/gu;

/** Marks that mean something at the beginning of a line: headings, quotes, bullets, numbers. */
const LEADING = /^(\s*)([-+#>]|\d+(?=[.)]))/u;

/** Escapes a stretch of source text. It must hold no line ends: fold white space first. */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE, '\\$&').replace(LEADING, escapeLeading);
}

function escapeLeading(_match: string, space: string, mark: string): string {
  // A digit cannot be escaped; the point after it can.
  return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}

/** The source text of what `escapeMarkdown` made. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/**
 * A link under a short text, Markdown already; undefined for an address that is not of the web or
 * is longer than anyone needs.
 */
export function link(text: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (!/^https?:$/u.test(protocol) || href.length > LONGEST_ADDRESS) return undefined;
  // A bracket would end the link.
  return `[${text}](${href.replace(/\(/gu, '%28').replace(/\)/gu, '%29')})`;
}

const LONGEST_ADDRESS = 500;

/** Escaped and bold; nothing for nothing, since `****` would be shown. */
export function bold(text: string): string {
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
}

/** A block quote of one line; the content is Markdown already. */
export function blockQuote(markdown: string): string {
  return `> ${markdown}`;
}

/** Small grey text of one line; the content is Markdown already. */
export function subtext(markdown: string): string {
  return `-# ${markdown}`;
}
