import { parse } from 'discord-markdown-parser';

/** A node of the parser's tree, whose own types leave everything open. */
interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
  readonly target?: unknown;
}

/** The one address that fixtures are published at, for the link that is ours. */
const SOURCE = 'https://example.org/dredging';

const TRANSPARENT = new Set(['text', 'strong', 'blockQuote', 'subtext', 'br', 'newline']);

/**
 * What a reader sees of Discord Markdown, by a parser that is not ours. Throws where it finds
 * anything but text, bold, block quotes and small text: a mention, a link or an emoji made of
 * source text would be a change of the source.
 */
export function renderedText(markdown: string): string {
  return parse(markdown, 'extended').map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.type === 'twemoji') return String(node.name);
  if (node.type === 'link' && String(node.target).startsWith(SOURCE))
    return textOf({ ...node, type: 'text' });
  if (!TRANSPARENT.has(node.type)) throw new Error(`rendered as ${node.type}`);
  if (node.type === 'br' || node.type === 'newline') return '\n';
  if (typeof node.content === 'string') return node.content;
  return Array.isArray(node.content) ? node.content.map(textOf).join('') : '';
}

/** The stretches of Discord Markdown that a reader sees in bold. */
export function boldParts(markdown: string): string[] {
  return parse(markdown, 'extended').flatMap(boldIn);
}

function boldIn(node: Node): string[] {
  if (node.type === 'strong') return [textOf(node)];
  return Array.isArray(node.content) ? node.content.flatMap(boldIn) : [];
}
