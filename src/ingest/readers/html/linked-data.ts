import { z } from 'zod';
import { attribute, type Element, elementsIn } from './tree.ts';

/** What the linked data of a page (JSON-LD, schema.org) says of its article. As printed there. */
export interface LinkedData {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

const ARTICLE =
  /(?:Article|BlogPosting|Posting|Report|Review|Interview|Statement|PressRelease|WebPage|CreativeWork)$/u;
const words = z.string().trim().min(1);
const optional = words.optional().catch(undefined);
const named = z
  .union([words, z.object({ name: words }), z.array(z.object({ name: words })).min(1)])
  .optional()
  .catch(undefined);
const node = z.object({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  headline: optional,
  datePublished: optional,
  url: optional,
  publisher: named,
});
type Node = z.infer<typeof node>;

/** Reads the node of the article; broken data is as good as none. */
export function readLinkedData(root: Element): LinkedData {
  const nodes: Node[] = [];
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json')
      continue;
    nodes.push(...nodesIn(scriptText(element)));
  }
  const typesOf = (each: Node) => [each['@type'] ?? []].flat();
  const articles = nodes.filter((each) => typesOf(each).some((type) => ARTICLE.test(type)));
  // A page is described beside its article: what has a headline is the article.
  const [main] = [...articles].sort((a, b) => Number(!a.headline) - Number(!b.headline));
  if (!main) return {};
  const name = nameOf(main.publisher);
  return {
    ...(main.headline ? { title: main.headline } : {}),
    ...(name ? { publisher: name } : {}),
    ...(main.datePublished ? { published: main.datePublished } : {}),
    ...(main.url ? { url: main.url } : {}),
  };
}

function nameOf(publisher: Node['publisher']): string | undefined {
  if (publisher === undefined || typeof publisher === 'string') return publisher;
  return Array.isArray(publisher) ? publisher[0]?.name : publisher.name;
}

function nodesIn(json: string): Node[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data);
  const all = graph.success ? graph.data['@graph'] : [data].flat();
  return all.flatMap((each) => {
    const read = node.safeParse(each);
    return read.success ? [read.data] : [];
  });
}

/** A script's text is no text of the page. */
function scriptText({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
