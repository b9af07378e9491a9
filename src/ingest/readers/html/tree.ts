import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { IngestError } from '../../error.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Deeper than any page is nested; a file made to break readers is. */
export const DEEPEST = 2000;

/** Beyond this the parser takes time in proportion to the square of the depth. */
const MOST_OPEN = 20_000;

/**
 * The tree of a page as a browser builds it. Nothing is fetched and no script is run.
 *
 * @throws IngestError when its elements stand deeper in each other than any page's do
 */
export function parseTree(html: string, name: string): Element {
  let open = 0;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        open += 1;
        if (open > MOST_OPEN) {
          throw new IngestError(
            `${name}: expected a page whose elements stand at most ${MOST_OPEN} deep in each other, but these go deeper. Open it in a browser and print it to PDF.`,
          );
        }
      },
      onItemPop: () => {
        open -= 1;
      },
    },
  });
  const root = document.childNodes.find(isElement);
  if (!root) throw new RangeError('parseTree: expected an html element, got none');
  return root;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** All elements below, and this one, in order. Without recursion: pages may be nested deeply. */
export function* elementsIn(root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    waiting.push(...element.childNodes.filter(isElement).reverse());
  }
}

export const findElement = (
  root: Element,
  test: (element: Element) => boolean,
): Element | undefined => {
  for (const element of elementsIn(root)) if (test(element)) return element;
  return undefined;
};

/** Elements whose text is never printed. */
const UNPRINTED = new Set(
  'script style template noscript head svg math iframe object embed audio video canvas datalist'.split(
    ' ',
  ),
);

export const isUnprinted = ({ tagName }: Element): boolean => UNPRINTED.has(tagName);

/** The printed text below an element, white space folded. */
export function textOf(root: Element, isLeft: (element: Element) => boolean = isUnprinted): string {
  const pieces: string[] = [];
  const waiting: Node[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) pieces.push(node.value);
    else if (isElement(node) && !isLeft(node)) {
      // Blocks part words; inline elements do not.
      const gap = INLINE.has(node.tagName) ? '' : ' ';
      pieces.push(gap);
      if (gap !== '') waiting.push({ nodeName: '#text', value: gap, parentNode: null });
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  return foldText(pieces.join(''));
}

/** Elements that stand within a line. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** White space folded, and characters gone that only say where a word may be broken. */
export function foldText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
