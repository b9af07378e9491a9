import type { Parts } from './archive.ts';
import { symbolOf } from './signs.ts';

const PIECE =
  /<[wm]:t(?: [^>]*)?>([^<]*)<\/[wm]:t>|<w:sym ([^>]*)\/>|<w:(?:tab|ptab|br|cr)\b[^>]*\/>|<w:noBreakHyphen\/>|<\/w:(?:p|tc)>/gu;
/** The newer form of what is drawn once more for programs that do not know it. */
const CHOICE = /<mc:Choice\b[\s\S]*?<\/mc:Choice>(?=\s*(?:<mc:Choice\b|<mc:Fallback\b))/gu;
/** What was moved elsewhere stands twice: there it is text, here it is deleted. */
const MOVED = /<w:moveFrom\b(?!Range)[^>]*>[\s\S]*?<\/w:moveFrom>/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoder = new TextDecoder();

export const partXml = (parts: Parts, path: string): string => decoder.decode(parts[path]);

/** A run of letters that is not to be printed. */
const HIDDEN =
  /<w:r(?:\s[^>]*)?>(?:(?!<\/?w:r[\s>])[\s\S])*?<w:vanish\s*\/>(?:(?!<\/?w:r[\s>])[\s\S])*<\/w:r>/gu;
const RUN_TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;

/** The XML of a part without its hidden runs, and what these say. */
export function separateHidden(xml: string): { readonly xml: string; readonly hidden: string } {
  const pieces: string[] = [];
  const shown = xml.replace(HIDDEN, (run) => {
    for (const [, text = ''] of run.matchAll(RUN_TEXT)) pieces.push(decodeXml(text));
    return '';
  });
  return { xml: shown, hidden: pieces.join('') };
}

/** The paths of the parts of a kind: `header` gives word/header1.xml and so on. */
export const partsOf = (parts: Parts, kind: string): readonly string[] =>
  Object.keys(parts)
    .filter((path) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'u').test(path))
    .sort();

/** The words of a part in the order of its file, taken from its XML without a look at its styles. */
export function partText(parts: Parts, path: string): string {
  const xml = partXml(parts, path).replace(CHOICE, '').replace(MOVED, '');
  return Array.from(xml.matchAll(PIECE), ([tag, text, symbol]) => {
    if (text !== undefined) return decodeXml(text);
    if (symbol !== undefined) return symbolOf(symbol);
    if (tag === '<w:noBreakHyphen/>') return '\u2011';
    return tag.startsWith('</') ? '\n' : ' ';
  }).join('');
}

/** Text of an XML element, its entities as the characters that they stand for. */
export function decodeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
