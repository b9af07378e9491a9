import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import type { Parts } from './archive.ts';
import { partXml } from './part-text.ts';

const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
/** A paragraph of a list stands at most nine levels deep. */
export const MOST_LEVELS = 9;

/** A level of a list, as ECMA-376, part 1, 17.9.6 describes it. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** What is printed: `%1` stands for the number of the first level. */
  readonly text: string;
  /** Counts anew after an item of a level above this, from 1; 0 for never. */
  readonly restart?: number;
  /** True when the numbers of the levels above are in digits, however they are counted. */
  readonly isLegal: boolean;
  readonly isHidden: boolean;
  readonly hasPicture: boolean;
}

/** A list as the paragraphs name it. */
export interface List {
  /** Lists that count on from each other share it. */
  readonly sequence: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where the list begins to count anew at its first item, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** What a paragraph says of its place in a list. Either may come from its style instead. */
export interface Place {
  readonly list?: string;
  readonly level?: number;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  /** What a paragraph's style says; an empty place when it says nothing. */
  placeOf(style: string | undefined): Place;
}

/** Reads which lists a DOCX has, and which styles put a paragraph into one. */
export function readNumbering(parts: Parts): Numbering | undefined {
  if (parts[NUMBERING] === undefined) return undefined;
  const root = parse(partXml(parts, NUMBERING));
  if (!root) return undefined;
  const styles = readStyles(
    parts[STYLES] === undefined ? undefined : parse(partXml(parts, STYLES)),
  );
  const abstracts = new Map(
    all(root, 'w:abstractNum').map((each) => [id(each, 'w:abstractNumId'), each]),
  );
  const nums = all(root, 'w:num');
  const abstractOf = (num: Element) => abstracts.get(statedIn(num, 'w:abstractNumId') ?? '');
  /** A list may say no more than the style under which its levels are kept. */
  const defined = (abstract: Element | undefined): Element | undefined => {
    const link = abstract && statedIn(abstract, 'w:numStyleLink');
    if (link === undefined) return abstract;
    return [...abstracts.values()].find((each) => statedIn(each, 'w:styleLink') === link);
  };
  const lists = new Map<string, List>();
  const levelsOfStyles = new Map<string, Place>();
  for (const num of nums) {
    const abstract = defined(abstractOf(num));
    if (!abstract) continue;
    const levels = new Map(all(abstract, 'w:lvl').map(levelEntry));
    const starts = new Map<number, number>();
    for (const override of all(num, 'w:lvlOverride')) {
      const at = Number(id(override, 'w:ilvl'));
      const [own] = all(override, 'w:lvl');
      if (own) levels.set(at, readLevel(own));
      const start = statedIn(override, 'w:startOverride');
      if (start !== undefined) starts.set(at, Number(start));
    }
    const list = id(num, 'w:numId');
    lists.set(list, { sequence: id(abstract, 'w:abstractNumId'), levels, starts });
    for (const level of all(abstract, 'w:lvl')) {
      const style = statedIn(level, 'w:pStyle');
      if (style !== undefined && !levelsOfStyles.has(style)) {
        levelsOfStyles.set(style, { list, level: Number(id(level, 'w:ilvl')) });
      }
    }
  }
  return {
    lists,
    placeOf: (style) => {
      const place = styles.placeOf(style);
      const level = style === undefined ? undefined : levelsOfStyles.get(style);
      if (place.list === undefined || place.level !== undefined) return place;
      return level ? { ...place, ...level, list: place.list } : place;
    },
  };
}

function levelEntry(level: Element): readonly [number, Level] {
  return [Number(id(level, 'w:ilvl')) || 0, readLevel(level)];
}

function readLevel(level: Element): Level {
  const restart = statedIn(level, 'w:lvlRestart');
  const isOn = (name: string) => {
    const [found] = all(level, name);
    return found !== undefined && !/^(?:0|false|off)$/u.test(id(found, 'w:val'));
  };
  return {
    start: Number(statedIn(level, 'w:start') ?? 0),
    format: statedIn(level, 'w:numFmt') ?? 'decimal',
    text: statedIn(level, 'w:lvlText') ?? '',
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    isLegal: isOn('w:isLgl'),
    isHidden: isOn('w:vanish'),
    hasPicture: all(level, 'w:lvlPicBulletId').length > 0,
  };
}

/** Styles take what they do not say from the style that they are based on. */
function readStyles(root: Element | undefined) {
  const styles = new Map(
    (root ? all(root, 'w:style') : []).map((style) => {
      const list = statedIn(style, 'w:numId');
      const level = statedIn(style, 'w:ilvl');
      const place: Place = {
        ...(list === undefined ? {} : { list }),
        ...(level === undefined ? {} : { level: Number(level) }),
      };
      const isDefault = id(style, 'w:default') === '1' && id(style, 'w:type') === 'paragraph';
      return [id(style, 'w:styleId'), { place, base: statedIn(style, 'w:basedOn'), isDefault }];
    }),
  );
  const usual = [...styles].find(([, { isDefault }]) => isDefault)?.[0];
  return {
    placeOf: (style: string | undefined): Place => {
      let place: Place = {};
      const seen = new Set<string>();
      for (let at = style ?? usual; at !== undefined && !seen.has(at); at = styles.get(at)?.base) {
        seen.add(at);
        place = { ...styles.get(at)?.place, ...place };
      }
      return place;
    },
  };
}

/** Undefined for XML that is none: mammoth says so of the whole file. */
function parse(xml: string): Element | undefined {
  try {
    const document = new DOMParser({ onError: () => {} }).parseFromString(xml, 'text/xml');
    return document.documentElement ?? undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

const all = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagName(name),
];

/** An attribute; empty without one. */
const id = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** What the first element of that name below says. */
function statedIn(element: Element, name: string): string | undefined {
  const [found] = all(element, name);
  return found?.getAttribute('w:val') ?? undefined;
}
