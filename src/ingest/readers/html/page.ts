import { type LeftOut, numberLines, type Published } from '../../published.ts';
import type { Doubt } from '../../report.ts';
import { findClutter, isHidden } from './clutter.ts';
import { readDeclared } from './declared.ts';
import { APART, findHead, type Head, layHead } from './head.ts';
import { layLines } from './lines.ts';
import { attribute, type Element, elementsIn, findElement, parseTree, textOf } from './tree.ts';

/** A part that holds so much of a page's words is its article. */
const LEAST_SHARE = 0.5;

/** Reads a web page: its article, and what stands around that as left out. */
export function readPage(html: string, name: string): Omit<Published, 'format'> {
  const root = parseTree(html, name);
  const body = findElement(root, ({ tagName }) => tagName === 'body') ?? root;
  const main = findMain(body);
  const { reasons, doubted } = findClutter(main);
  const headline = findElement(main, isHeadline) ? undefined : findElement(body, isHeadline);
  const head = headline && !isHidden(headline) ? findHead(body, headline, main) : undefined;
  const inside = layLines(main, (element) => reasons.get(element));
  const outside = main === body ? [] : aroundMain(body, main, head);
  const above = head ? layHead(body, head) : { lines: [], leftOut: [] };
  const doubts: Doubt[] = doubted.map((message) => ({ message }));
  return {
    declared: readDeclared(root),
    lines: numberLines([...above.lines, ...inside.lines]),
    leftOut: [...outside, ...above.leftOut, ...inside.leftOut],
    doubts,
  };
}

/** Reads HTML that some other format was turned into: all of it is text. */
export function readFragment(
  html: string,
  name: string,
  leaves: (element: Element) => string | undefined,
  markOf?: (element: Element) => string | undefined,
) {
  const root = parseTree(html, name);
  const body = findElement(root, ({ tagName }) => tagName === 'body') ?? root;
  return layLines(body, leaves, markOf);
}

/** Every printed word of a page, by the order of its file. */
export function readPageText(html: string, name: string): string {
  const root = parseTree(html, name);
  return textOf(findElement(root, ({ tagName }) => tagName === 'body') ?? root);
}

const isHeadline = ({ tagName }: Element): boolean => tagName === 'h1';

/** The element that the page marks as its main part, or as its only article; else all of it. */
function findMain(body: Element): Element {
  const total = textOf(body).length;
  const isLarge = (element: Element) => textOf(element).length >= LEAST_SHARE * total;
  const all = [...elementsIn(body)];
  const mains = all.filter((each) => each.tagName === 'main' || attribute(each, 'role') === 'main');
  if (mains.length === 1 && mains[0] && isLarge(mains[0])) return mains[0];
  return all.findLast((each) => each.tagName === 'article' && isLarge(each)) ?? body;
}

function aroundMain(body: Element, main: Element, head: Head | undefined): readonly LeftOut[] {
  const { leftOut, lines } = layLines(body, (element) => {
    if (element === main || head?.placeOf(element) === 'head') return APART;
    return isHidden(element) ? 'not shown' : undefined;
  });
  return [
    ...leftOut.filter(({ reason }) => reason !== APART),
    ...lines.map(({ text, layout }) => ({
      text: text.slice(layout?.mark?.length ?? 0).trim(),
      reason: 'outside of the article',
    })),
  ];
}
