import { hex } from 'dingbat-to-unicode';

const SYMBOL = /<w:sym\s([^>]*?)\/>/gu;
/** Symbol fonts keep their letters here. */
const SYMBOL_AREA = 0xf000;
const PRINTABLE = 0x20;

const attributeIn = (attributes: string, name: string): string =>
  new RegExp(`w:${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(attributes)?.[1] ?? '';

/**
 * The character that a `w:sym` draws. Of a font that is not known to draw signs it is the letter
 * itself.
 */
export function symbolOf(attributes: string): string {
  const [font, code] = [attributeIn(attributes, 'font'), attributeIn(attributes, 'char')];
  const known = hex(font, code) ?? (/^F0..$/iu.test(code) ? hex(font, code.slice(2)) : undefined);
  if (known) return known.string;
  const value = Number.parseInt(code, 16);
  const letter = value >= SYMBOL_AREA ? value - SYMBOL_AREA : value;
  return letter >= PRINTABLE && letter < 0xd800 ? String.fromCodePoint(letter) : '\ufffd';
}

const CHOICE =
  /<mc:AlternateContent\b[^>]*>\s*<mc:Choice\b[^>]*>((?:(?!<mc:(?:Choice|Fallback|AlternateContent)\b)[\s\S])*?)<\/mc:Choice>\s*<\/mc:AlternateContent>/gu;

/**
 * The XML of a part in the few elements for text that every reader knows: signs as letters, every
 * kind of break and tab as the plain one, formulas as runs, and what is drawn in one way only.
 */
export function plainXml(xml: string): string {
  return xml
    .replace(CHOICE, '$1')
    .replace(SYMBOL, (_, attributes: string) => `<w:t>${escapeXml(symbolOf(attributes))}</w:t>`)
    .replace(/<w:br\s+w:type="column"[^>]*\/>|<w:cr\s*\/>/gu, '<w:br/>')
    .replace(/<w:ptab\b[^>]*\/>/gu, '<w:tab/>')
    .replace(/<(\/?)m:(r|t)(?=[\s>])/gu, '<$1w:$2')
    .replace(/<m:rPr>[\s\S]*?<\/m:rPr>|<\/?m:[A-Za-z]+\b[^>]*>/gu, '');
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`);
