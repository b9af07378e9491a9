import { styleText } from 'node:util';
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node of the parser's tree, whose own types leave everything open. */
interface InlineNode {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: unknown;
}

/**
 * Mentions, emoji and time stamps mean nothing on a terminal, and blocks are told apart before
 * (`markdown.ts`), so these rules are left out: what they match stays as it is written.
 */
const RULES = [
  'escape',
  'autolink',
  'url',
  'em',
  'strong',
  'underline',
  'strikethrough',
  'inlineCode',
  'text',
  'br',
  'spoiler',
  'link',
];

const parse = SimpleMarkdown.parserFor(
  Object.fromEntries(Object.entries(rulesExtended).filter(([name]) => RULES.includes(name))),
);

/** What a stretch of Discord Markdown without block structure reads as, styled when asked to. */
export function renderInline(markdown: string, isStyled: boolean): string {
  return renderNodes(parse(markdown, { inline: true }), isStyled);
}

function renderNodes(content: unknown, isStyled: boolean): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((node: InlineNode) => renderNode(node, isStyled)).join('');
}

function renderNode(node: InlineNode, isStyled: boolean): string {
  if (node.type === 'br') return '\n';
  const text = renderNodes(node.content, isStyled);
  if (node.type === 'link') return renderLink(text, String(node.target), isStyled);
  const style = STYLES[node.type];
  return style && isStyled ? applyStyle(style, text) : text;
}

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<string, Style>> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  inlineCode: 'cyan',
  autolink: 'underline',
  url: 'underline',
};

/**
 * Each line is styled by itself, so that what is put between lines later stays plain. The stream is
 * the caller's to judge: newer Nodes would look at standard output on their own.
 */
export function applyStyle(style: Style, text: string): string {
  return text
    .split('\n')
    .map((line) => styleText(style, line, { validateStream: false }))
    .join('\n');
}

function renderLink(text: string, target: string, isStyled: boolean): string {
  const address = isStyled ? applyStyle('underline', target) : target;
  return text === target ? address : `${text} (${address})`;
}
