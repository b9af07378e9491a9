import type { Block, Piece } from '../block.ts';
import { rowsOf } from './text.ts';

/** The blocks as Markdown, a paragraph on each line. */
export function pressMarkdown(blocks: readonly Block[]): Uint8Array {
  const text = blocks
    .map((each, at) => {
      // Letters make no list in Markdown: each stands in a paragraph of its own.
      const isList = each.mark !== undefined && !/[a-z]/.test(each.mark);
      const isTight = isList && blocks[at + 1]?.style === 'item';
      return `${markUp(each)}${each.style === 'line' ? '  ' : ''}\n${isTight || each.style === 'line' ? '' : '\n'}`;
    })
    .join('');
  return new TextEncoder().encode(text);
}

function markUp(each: Block): string {
  const words = each.pieces.map(markPiece).join('');
  switch (each.style) {
    case 'title':
      return `# ${words}`;
    case 'heading':
      return `## ${words}`;
    case 'subheading':
      return `### ${words}`;
    case 'quote':
      return `> ${words}`;
    case 'item':
      return `${each.mark === '•' ? '-' : each.mark} ${words}`;
    case 'table': {
      const [head = [], ...rows] = rowsOf(each).map((cells) => `| ${cells.join(' | ')} |`);
      return [head, `|${' --- |'.repeat(each.columns ?? 1)}`, ...rows].join('\n');
    }
    default:
      return words;
  }
}

/** Marks stand at the words, not at the space around them. */
function markPiece({ text, face }: Piece): string {
  if (face === undefined) return text;
  const sign = face === 'bold' ? '**' : '*';
  return text.replace(/^(\s*)(.*?)(\s*)$/u, `$1${sign}$2${sign}$3`);
}
