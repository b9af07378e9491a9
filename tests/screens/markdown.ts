import { parse } from 'discord-markdown-parser';

/** A node of the parser's tree, whose own types leave everything open. */
interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: unknown;
  readonly name?: unknown;
}

/** What a line is by how it begins, which the parser knows at the start of a text only. */
const BLOCKS = [
  { mark: /^```\w*$/u, tag: 'pre' },
  { mark: /^> /u, tag: 'blockquote' },
  { mark: /^-# /u, tag: 'small' },
  { mark: /^# /u, tag: 'h1' },
  { mark: /^## /u, tag: 'h2' },
  { mark: /^### /u, tag: 'h3' },
  { mark: /^[-*] /u, tag: 'li' },
] as const;

const TAGS: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'i',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
};

/** Discord Markdown as HTML; what stands within a line is read by a parser that is not ours. */
export function htmlOf(markdown: string): string {
  const html: string[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const block = BLOCKS.find(({ mark }) => mark.test(line));
    if (block?.tag === 'pre') {
      const end = lines.indexOf('```', at + 1);
      html.push(`<pre>${escapeHtml(lines.slice(at + 1, end).join('\n'))}</pre>`);
      at = end + 1;
      continue;
    }
    const isAlike = (each: string) => BLOCKS.find(({ mark }) => mark.test(each)) === block;
    let end = at + 1;
    while (block?.tag === 'blockquote' && isAlike(lines[end] ?? '')) end += 1;
    const inside = lines.slice(at, end).map((each) => inline(each.replace(block?.mark ?? '', '')));
    const tag = block?.tag ?? 'div';
    html.push(`<${tag}>${inside.join('<br>')}</${tag}>`);
    at = end;
  }
  return html.join('');
}

const inline = (line: string): string => nodes(parse(line, 'normal'));

function nodes(content: unknown): string {
  if (typeof content === 'string') return escapeHtml(content);
  return Array.isArray(content) ? content.map(node).join('') : '';
}

function node({ type, content, target, name }: Node): string {
  if (type === 'twemoji') return escapeHtml(String(name));
  const inside = nodes(content);
  if (target !== undefined) return `<a href="#">${inside}</a>`;
  const tag = TAGS[type];
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
