import type { Declared } from '../../published.ts';
import { attribute, type Element, elementsIn, findElement, textOf } from './tree.ts';

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/u;

/** What a page's head says of it: title, site, date and address. */
export function readDeclared(root: Element): Declared {
  const metas = new Map<string, string>();
  let canonical: string | undefined;
  for (const element of elementsIn(root)) {
    if (element.tagName === 'meta') {
      const key = attribute(element, 'property') ?? attribute(element, 'name');
      const content = attribute(element, 'content')?.trim() ?? '';
      if (key !== undefined && content !== '') metas.set(key.toLowerCase(), content);
    }
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      canonical = attribute(element, 'href');
    }
  }
  const head = findElement(root, ({ tagName }) => tagName === 'title');
  const first = (...keys: string[]) => keys.map((key) => metas.get(key)).find((each) => each);
  const title = first('og:title', 'dc.title', 'citation_title') ?? (head && textOf(head));
  const publisher = first('og:site_name', 'dc.publisher', 'citation_publisher', 'publisher');
  const stamp = first(
    'article:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'citation_publication_date',
    'date',
  );
  const published = DATE.exec(stamp?.replaceAll('/', '-') ?? '')?.[0];
  const url = [canonical, first('og:url')].find(
    (each) => each !== undefined && /^https?:/u.test(each) && URL.canParse(each),
  );
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}
