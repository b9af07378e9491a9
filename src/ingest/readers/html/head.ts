import { findClutter } from './clutter.ts';
import { layLines } from './lines.ts';
import { type Element, elementsIn, isElement, isText, textOf } from './tree.ts';

/** What stands between headline and article is its head up to this share of the article's letters. */
const MOST_HEAD = 0.2;
/** Stands in place of a reason for what is accounted for elsewhere. */
export const APART = '';

/** How an element outside of the article lies to its head; `around` holds some of that and more. */
type Place = 'head' | 'around' | 'apart';

/** The head of an article whose headline stands above it. */
export interface Head {
  placeOf(element: Element): Place;
  /** True when the headline is all of it. */
  readonly isHeadline: boolean;
  readonly headline: Element;
}

/**
 * The headline and what follows up to the article, such as a summary and a date; the headline alone
 * when that is too much to be a head, or stands so that it cannot be told from the rest.
 */
export function findHead(body: Element, headline: Element, main: Element): Head {
  const order = [...elementsIn(body)];
  const places = new Map(order.map((element, at) => [element, at]));
  const lasts = new Map<Element, number>();
  for (const element of order.toReversed()) {
    const below = element.childNodes.filter(isElement).at(-1);
    lasts.set(element, below ? (lasts.get(below) ?? 0) : (places.get(element) ?? 0));
  }
  const [start, end] = [places.get(headline) ?? 0, places.get(main) ?? 0];
  const placeOf = (element: Element): Place => {
    const [first, last] = [places.get(element) ?? 0, lasts.get(element) ?? 0];
    if (first >= start && last < end) return 'head';
    return last >= start && first < end && element !== main ? 'around' : 'apart';
  };
  const within = order.filter((element) => placeOf(element) === 'head');
  const letters = within.reduce((sum, element) => sum + ownText(element).length, 0);
  const isLoose = order.some((each) => placeOf(each) === 'around' && ownText(each) !== '');
  if (end > start && letters <= MOST_HEAD * textOf(main).length && !isLoose) {
    return { placeOf, isHeadline: false, headline };
  }
  return {
    placeOf: (element) => (element === headline ? 'head' : 'apart'),
    isHeadline: true,
    headline,
  };
}

const ownText = ({ childNodes }: Element): string =>
  childNodes.map((node) => (isText(node) ? node.value.trim() : '')).join('');

/** The lines of the head, and what is no part of it between them. */
export function layHead(body: Element, { placeOf, isHeadline, headline }: Head) {
  if (isHeadline) return layLines(headline, () => undefined);
  const { reasons } = findClutter(body);
  const { lines, leftOut } = layLines(body, (element) => {
    const place = placeOf(element);
    if (place === 'apart') return APART;
    return place === 'head' ? reasons.get(element) : undefined;
  });
  return { lines, leftOut: leftOut.filter(({ reason }) => reason !== APART) };
}
