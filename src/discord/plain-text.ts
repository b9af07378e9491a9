import { parse } from 'discord-markdown-parser';
import type { SourceMessage } from './source-message.ts';
import { writingIn } from './source-message.ts';

/** What readers see of a message, as plain text: block quotes are lines that begin with `>`. */
export function plainTextOf(message: SourceMessage): string {
  return writingIn(message).map(readMarkdown).join('\n\n');
}

/** A node of the parser's tree, whose own types leave everything open. */
interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
}

/** Longer than any message with its embeds; the parser's time grows faster than the text. */
const MOST_CHARACTERS = 6000;

/** Discord Markdown as readers see it, without what only styles it. */
export function readMarkdown(markdown: string): string {
  const text = parse(markdown.slice(0, MOST_CHARACTERS), 'extended').map(textOf).join('');
  // The parser knows small text at the beginning only.
  return text
    .replace(/^-# /gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  switch (node.type) {
    case 'br':
    case 'newline':
      return '\n';
    case 'twemoji':
      return String(node.name ?? '');
    case 'blockQuote':
      return `\n${contentOf(node).trim().replace(/^/gmu, '> ')}\n`;
    case 'heading':
    case 'subtext':
    case 'codeBlock':
      return `${contentOf(node)}\n`;
    default:
      return contentOf(node);
  }
}

function contentOf({ content }: Node): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map(textOf).join('') : '';
}
