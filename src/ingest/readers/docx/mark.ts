import { writeCount } from './counting.ts';
import { type Level, type List, MOST_LEVELS, type Numbering, type Place } from './numbering.ts';
import { escapeXml } from './signs.ts';

/** Letters of symbol fonts that word processors take for bullets, where they are no plain disc. */
const BULLETS: Readonly<Record<string, string>> = {
  o: '◦',
  '\uf06f': '◦',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf075': '◆',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '➔',
  '\uf0fc': '✓',
};
const DISC = '•';

/** Counts the paragraphs of lists out, in order, as a word processor does. */
export class MarkCounter {
  readonly #numbering: Numbering;
  /** The number of the last item, by sequence and level; none where the next one counts anew. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** What is printed before the next paragraph; undefined when it is in no list. */
  next(style: string | undefined, own: Place): string | undefined {
    const { list: name, level: at = 0 } = { ...this.#numbering.placeOf(style), ...own };
    const list = name === undefined ? undefined : this.#numbering.lists.get(name);
    if (name === undefined || !list) return undefined;
    const level = list.levels.get(at);
    if (!level) return undefined;
    this.#count(name, list, at, level);
    return this.#print(list, at, level);
  }

  #count(name: string, list: List, at: number, level: Level): void {
    const counts = this.#counts.get(list.sequence) ?? [];
    this.#counts.set(list.sequence, counts);
    // What a list says of where it begins holds once, however its items are spread.
    const start = list.starts.get(at);
    const key = `${name} ${at}`;
    if (start !== undefined && !this.#begun.has(key)) counts[at] = start;
    else counts[at] = (counts[at] ?? level.start - 1) + 1;
    this.#begun.add(key);
    for (let below = at + 1; below < MOST_LEVELS; below += 1) {
      // Once an item stands above them, the levels below it begin again.
      const { restart } = list.levels.get(below) ?? {};
      if (restart === undefined || (restart > 0 && at < restart)) {
        counts[below] = undefined;
        this.#begun.delete(`${name} ${below}`);
      }
    }
  }

  #print(list: List, at: number, level: Level): string | undefined {
    if (level.isHidden) return undefined;
    if (level.hasPicture) return DISC;
    if (level.format === 'bullet') return level.text.trim() === '' ? undefined : bulletOf(level);
    const counts = this.#counts.get(list.sequence) ?? [];
    const mark = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const place = Number(digit) - 1;
      if (place > at) return '';
      const { start = 1, format = 'decimal' } = list.levels.get(place) ?? {};
      const isDigits = level.isLegal && place < at && format !== 'none';
      return writeCount(
        counts[place] ?? list.starts.get(place) ?? start,
        isDigits ? 'decimal' : format,
      );
    });
    return mark.trim() === '' ? undefined : mark.replace(/\s+/gu, ' ').trim();
  }
}

function bulletOf({ text }: Level): string {
  const sign = text.trim();
  return BULLETS[sign] ?? (/\p{Co}/u.test(sign) || /^[\p{L}\p{N}]/u.test(sign) ? DISC : sign);
}

const PARAGRAPH =
  /<mc:Choice\b[\s\S]*?<\/mc:Choice>|<w:p(?:\s[^>]*[^/])?>(\s*<w:pPr(?:\s[^>]*)?>([\s\S]*?)<\/w:pPr>)?/gu;
/** How a paragraph stood in a list before somebody changed it. */
const FORMER = /<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/gu;
const DELETED_END = /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:del\b/u;

/** The style under which a mark stands in the text: no document has one of this name. */
export const MARK_STYLE = 'PrintedListMark';

/** The XML of a document with the mark of each paragraph of a list as its first run. */
export function printMarks(xml: string, numbering: Numbering | undefined): string {
  if (!numbering) return xml;
  const counter = new MarkCounter(numbering);
  return xml.replace(FORMER, '').replace(PARAGRAPH, (whole, _, properties: string = '') => {
    // A deleted end joins the paragraph to the next one, which has the mark.
    if (whole.startsWith('<mc:') || DELETED_END.test(properties)) return whole;
    const mark = counter.next(valueIn(properties, 'pStyle'), placeIn(properties));
    if (mark === undefined) return whole;
    const run = `<w:r><w:rPr><w:rStyle w:val="${MARK_STYLE}"/></w:rPr><w:t>${escapeXml(mark)}</w:t></w:r>`;
    return whole + run;
  });
}

function placeIn(properties: string): Place {
  const list = valueIn(properties, 'numId');
  const level = valueIn(properties, 'ilvl');
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

const valueIn = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\s[^>]*w:val\\s*=\\s*["']([^"']*)["']`, 'u').exec(xml)?.[1];
