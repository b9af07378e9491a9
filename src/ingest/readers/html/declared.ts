import { readDate } from '../../date.ts';
import type { Declared } from '../../published.ts';
import { readLinkedData } from './linked-data.ts';
import { attribute, type Element, elementsIn, findElement, textOf } from './tree.ts';

const ISO = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?=$|[T\s])/u;
const SEPARATOR = /\s*\|\s*|\s+[-–—·»:/]{1,2}\s+/u;

const TITLES = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'];
const PUBLISHERS = [
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'article:publisher_name',
  'application-name',
];
const DATES = [
  'article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
];

/** What a page's head, linked data and marked times say of it: title, site, date and address. */
export function readDeclared(root: Element): Declared {
  const { metas, canonical } = readHead(root);
  const data = readLinkedData(root);
  const first = (keys: readonly string[]) => keys.map((key) => metas.get(key)).find((each) => each);
  const head = findElement(root, ({ tagName }) => tagName === 'title');
  const headline = findElement(root, ({ tagName }) => tagName === 'h1');
  const whole = first(TITLES) ?? data.title ?? (head && textOf(head));
  const url = [canonical, first(['og:url']), data.url].find(
    (each) => each !== undefined && /^https?:/u.test(each) && URL.canParse(each),
  );
  const site = siteIn(head && textOf(head), headline && textOf(headline));
  const publisher = nameOf(first(PUBLISHERS)) ?? data.publisher ?? site;
  const title = whole && withoutSite(whole, [publisher, site], url);
  const published = isoOf(first(DATES)) ?? isoOf(data.published) ?? markedTime(root);
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}

function readHead(root: Element) {
  const metas = new Map<string, string>();
  let canonical: string | undefined;
  for (const element of elementsIn(root)) {
    if (element.tagName === 'meta') {
      const keys = ['property', 'name', 'itemprop'].map((name) => attribute(element, name));
      const key = keys.find((each) => each !== undefined)?.toLowerCase();
      const content = attribute(element, 'content')?.trim() ?? '';
      if (key !== undefined && content !== '' && !metas.has(key)) metas.set(key, content);
    }
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      canonical = attribute(element, 'href');
    }
  }
  return { metas, canonical };
}

/** An address or an account is no name. */
function nameOf(text: string | undefined): string | undefined {
  return text === undefined || /^(?:https?:|@|\d+$)/u.test(text) ? undefined : text;
}

function isoOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text.trim().replaceAll('/', '-');
  const iso = ISO.exec(plain)?.[0];
  if (iso !== undefined) return iso;
  const date = readDate(text.trim());
  return date && 'iso' in date ? date.iso : undefined;
}

/** A time that is marked as that of publication; or the only one on the page. */
function markedTime(root: Element): string | undefined {
  const marked: string[] = [];
  const all = new Set<string>();
  for (const element of elementsIn(root)) {
    const stamp = attribute(element, 'datetime') ?? attribute(element, 'content');
    const words = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`;
    const isMarked = /\bdatePublished\b|\b(?:entry|post|published?)-?date\b|\bpublished\b/iu.test(
      words,
    );
    if (element.tagName !== 'time' && !/\bdatePublished\b/u.test(words)) continue;
    const iso = isoOf(stamp ?? textOf(element));
    if (iso === undefined) continue;
    all.add(iso);
    if (isMarked || attribute(element, 'pubdate') !== undefined) marked.push(iso);
  }
  return marked[0] ?? (all.size === 1 ? [...all][0] : undefined);
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The site's name behind the headline in a page's title: `HEADLINE | SITE`. */
function siteIn(title: string | undefined, headline: string | undefined): string | undefined {
  if (!title || !headline || !plain(title).startsWith(plain(headline))) return undefined;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && !plain(headline).endsWith(plain(last)) ? last : undefined;
}

/** A title without the name of its site before or behind it. */
function withoutSite(
  title: string,
  names: readonly (string | undefined)[],
  url: string | undefined,
): string {
  const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./u, '');
  const known = new Set(names.flatMap((name) => (name ? [plain(name)] : [])));
  const isSite = (part: string) =>
    known.has(plain(part)) ||
    plain(part) === plain(host) ||
    (part !== '' && plain(part) === plain(host.split('.')[0] ?? ''));
  const separators = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const [first, last] = [separators[0], separators.at(-1)];
  if (last && isSite(title.slice(last.index + last[0].length))) return title.slice(0, last.index);
  if (first && isSite(title.slice(0, first.index)))
    return title.slice(first.index + first[0].length);
  return title;
}
