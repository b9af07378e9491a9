import { attribute, type Element, elementsIn, isElement, isUnprinted, textOf } from './tree.ts';

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  button: 'controls',
  select: 'controls',
  input: 'controls',
  textarea: 'controls',
  dialog: 'a pop-up',
};

const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'controls',
  button: 'controls',
  toolbar: 'controls',
  dialog: 'a pop-up',
  alertdialog: 'a pop-up',
  banner: 'the head of the page',
  contentinfo: 'the foot of the page',
  complementary: 'beside the text',
};

/** Words of a class or id that name what is not the article. */
const BY_NAME: readonly (readonly [names: RegExp, reason: string])[] = [
  [/^(?:cookies?|consent|gdpr|onetrust)$/u, 'a notice on cookies'],
  [/^(?:share|sharing|social|sharebar|addtoany|sharethis|addthis)$/u, 'links to share it'],
  [/^(?:related|recommended|recommendations|readmore|trending|popular)$/u, 'related links'],
  [/^(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skiplink)$/u, 'navigation'],
  [/^(?:newsletter|subscribe|subscription|signup|paywall|donate|donation)$/u, 'a call to sign up'],
  [/^(?:advert|adverts|advertisement|ads|sponsored|promo|promotion)$/u, 'an advertisement'],
  [/^(?:sidebar|widget|widgets)$/u, 'beside the text'],
  [/^(?:modal|popup|overlay|lightbox)$/u, 'a pop-up'],
  [/^(?:disqus|commentlist|respond)$/u, "readers' comments"],
];
/** Pairs of such words, for those that mean something else alone. */
const BY_PAIR: readonly (readonly [pair: RegExp, reason: string])[] = [
  [/(?:^| )comments? (?:list|form|section|area|thread|respond)(?: |$)/u, "readers' comments"],
  [/(?:^| )(?:user|reader|readers) comments?(?: |$)/u, "readers' comments"],
  [/(?:^| )skip (?:link|to|nav)(?: |$)/u, 'navigation'],
  [/(?:^| )(?:see|read) (?:also|more|next)(?: |$)/u, 'related links'],
  [/(?:^| )site (?:header|footer)(?: |$)/u, 'the head or foot of the page'],
];
const HIDDEN_CLASS =
  /(?:^| )(?:visually hidden|sr only|screen reader text|print only|hidden)(?: |$)/u;
const HIDDEN_STYLE = /(?:display:none|visibility:hidden)/u;

/** What a name says is not believed of so large a part of a page's words. */
const MOST_WORDS = 0.3;
/** A list so full of links is navigation (link density: Kohlschütter et al. 2010). */
const LINK_DENSITY = 0.8;
const FEWEST_LINKS = 3;

export interface Clutter {
  readonly reasons: ReadonlyMap<Element, string>;
  /** Parts that their names call clutter but that hold too much of the page. */
  readonly doubted: readonly string[];
}

/** Finds what a page shows around its article. `body` is the part that holds the article. */
export function findClutter(body: Element): Clutter {
  const reasons = new Map<Element, string>();
  const doubted: string[] = [];
  const total = wordCount(textOf(body));
  const waiting: { element: Element; isArticle: boolean }[] = [{ element: body, isArticle: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, isArticle } = next;
    const plain = element === body ? undefined : plainReason(element, isArticle);
    const named = element === body ? undefined : namedReason(element);
    const isLarge = () => wordCount(textOf(element)) > MOST_WORDS * total;
    if (plain !== undefined) {
      reasons.set(element, plain);
      continue;
    }
    if (named !== undefined && !holdsHeadline(element)) {
      if (!isLarge()) {
        reasons.set(element, named);
        continue;
      }
      doubted.push(`a part called “${nameOf(element)}” was kept: it holds much of the page's text`);
    }
    const inside = isArticle || element.tagName === 'article' || element.tagName === 'main';
    for (const child of element.childNodes) {
      if (isElement(child) && !isUnprinted(child)) {
        waiting.push({ element: child, isArticle: inside });
      }
    }
  }
  return { reasons, doubted };
}

/** What the page says by its tags, roles and links. */
function plainReason(element: Element, isArticle: boolean): string | undefined {
  const { tagName } = element;
  if (isHidden(element)) return 'not shown';
  const role = BY_ROLE[attribute(element, 'role') ?? ''];
  const isEdge = tagName === 'header' || tagName === 'footer' || tagName === 'aside';
  if (role !== undefined && !holdsHeadline(element) && !(isArticle && isEdge)) return role;
  if (Object.hasOwn(BY_TAG, tagName)) return BY_TAG[tagName];
  if (isEdge && !isArticle && !holdsHeadline(element)) {
    if (tagName === 'aside') return 'beside the text';
    return tagName === 'header' ? 'the head of the page' : 'the foot of the page';
  }
  if (['ul', 'ol', 'div', 'section', 'aside', 'footer', 'p'].includes(tagName)) {
    return isLinkList(element) ? 'a list of links' : undefined;
  }
  return undefined;
}

export function isHidden(element: Element): boolean {
  const style = (attribute(element, 'style') ?? '').replace(/\s+/gu, '').toLowerCase();
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(style) ||
    HIDDEN_CLASS.test(nameOf(element))
  );
}

function namedReason(element: Element): string | undefined {
  // Names of the whole page say nothing of a part of it.
  if (element.tagName === 'body' || element.tagName === 'main') return undefined;
  const name = nameOf(element);
  const words = name.split(' ');
  const single = BY_NAME.find(([names]) => words.some((word) => names.test(word)));
  return (single ?? BY_PAIR.find(([pair]) => pair.test(name)))?.[1];
}

/** The words of class and id, in small letters. */
function nameOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function holdsHeadline(element: Element): boolean {
  for (const { tagName } of elementsIn(element)) if (tagName === 'h1') return true;
  return false;
}

/** Links to other pages and hardly anything else. Links within the page are a list of contents. */
function isLinkList(element: Element): boolean {
  let links = 0;
  let linked = 0;
  for (const each of elementsIn(element)) {
    const href = attribute(each, 'href');
    if (/^h[1-6]$/u.test(each.tagName)) return false;
    if (each.tagName !== 'a' || href === undefined || href.startsWith('#')) continue;
    links += 1;
    linked += textOf(each).length;
  }
  if (links < FEWEST_LINKS) return false;
  const text = textOf(element);
  return linked >= LINK_DENSITY * text.length && !/[.!?]["”’]?(?:\s|$)/u.test(text);
}

const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length);
