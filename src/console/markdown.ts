import { showControls } from './controls.ts';
import { applyStyle, renderInline } from './inline.ts';
import type { Screen } from './screen.ts';
import { indent, narrow, wrap } from './wrap.ts';

/** Discord's block structure, told by how a line begins. */
const QUOTE = /^>(?:>>)? /u;
const WHOLE_QUOTE = /^>>> /u;
const HEADING = /^(#{1,3}) +(.*)$/u;
const SUBTEXT = /^-# +(.*)$/u;
const FENCE = /^```\w*$/u;
const ITEM = /^(\s*)([-*]|\d+\.) +(.*)$/u;

/** Discord Markdown as a terminal shows it, with no line break at its end. */
export function renderMarkdown(markdown: string, screen: Screen): string {
  return renderLines(showControls(markdown).split('\n'), screen).join('\n');
}

function renderLines(lines: readonly string[], screen: Screen): string[] {
  const rendered: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const count = blockLength(lines, at);
    rendered.push(...renderBlock(lines.slice(at, at + count), screen));
    at += count;
  }
  return rendered;
}

/** How many lines from `at` on make one block. Emphasis may run over the lines of a paragraph. */
function blockLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  if (WHOLE_QUOTE.test(first)) return lines.length - at;
  const fence = FENCE.test(first) ? lines.indexOf('```', at + 1) : -1;
  if (fence !== -1) return fence + 1 - at;
  const continues = QUOTE.test(first) ? isQuote : isPlain(first) ? isPlain : undefined;
  if (!continues) return 1;
  const end = lines.findIndex((line, index) => index > at && !continues(line));
  return (end === -1 ? lines.length : end) - at;
}

function isQuote(line: string): boolean {
  return QUOTE.test(line) && !WHOLE_QUOTE.test(line);
}

function isPlain(line: string): boolean {
  return ![QUOTE, HEADING, SUBTEXT, FENCE, ITEM].some((mark) => mark.test(line));
}

function renderBlock(lines: readonly string[], screen: Screen): string[] {
  const [first = ''] = lines;
  if (FENCE.test(first) && lines.length > 1) {
    return lines.slice(1, -1).flatMap((line) => renderCode(line, screen));
  }
  if (QUOTE.test(first)) {
    const marked = WHOLE_QUOTE.test(first) ? 1 : lines.length;
    const inside = lines.map((line, index) => (index < marked ? line.replace(QUOTE, '') : line));
    return indent(renderLines(inside, narrow(screen, 2)), '│ ');
  }
  const heading = HEADING.exec(first);
  if (heading)
    return wrap(style('bold', renderInline(heading[2] ?? '', screen.isStyled), screen), screen);
  const subtext = SUBTEXT.exec(first);
  if (subtext)
    return wrap(style('gray', renderInline(subtext[1] ?? '', screen.isStyled), screen), screen);
  const item = ITEM.exec(first);
  if (item) {
    const [, margin = '', mark = '', text = ''] = item;
    const bullet = `${margin}${/\d/u.test(mark) ? mark : '•'} `;
    return wrap(renderInline(text, screen.isStyled), screen, bullet, ' '.repeat(bullet.length));
  }
  return wrap(renderInline(lines.join('\n'), screen.isStyled), screen);
}

/** A line to copy, as it stands: set in, so that it is told from what is said about it. */
function renderCode(line: string, screen: Screen): string[] {
  const [margin = ''] = /^\s*/u.exec(line) ?? [];
  const text = line.slice(margin.length);
  return wrap(style('cyan', text, screen), screen, `  ${margin.replaceAll('\t', '    ')}`);
}

function style(format: 'bold' | 'gray' | 'cyan', text: string, screen: Screen): string {
  return screen.isStyled ? applyStyle(format, text) : text;
}
