import type { Citation, Expert, PartKind } from '../../model.ts';
import { isOrganisation } from '../../text/organisations.ts';
import { foldText } from '../../text/words.ts';
import { type ReferenceName, splitName } from './name.ts';

/** What is cited, in the variables of the Citation Style Language (CSL 1.0.2). */
export interface Reference {
  /** The BibTeX key: letters, digits and hyphens, the same for as long as the corpus file's name. */
  readonly id: string;
  readonly type: 'chapter' | 'book';
  readonly author: readonly ReferenceName[];
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
}

/** The types and the variables that a reference, with a pin point, may have. */
export const OCCURRING = {
  types: new Set<string>(['chapter', 'book'] satisfies Reference['type'][]),
  variables: new Set<string>([
    'author',
    'title',
    'container-title',
    'publisher',
    'issued',
    'URL',
    'locator',
  ] satisfies (keyof Reference | keyof PinPoint)[]),
};

/** Where in it a quote stands, by CSL's names for parts. */
export interface PinPoint {
  readonly label: 'page' | 'paragraph' | 'section';
  readonly locator: string;
}

/**
 * A comment is a contribution by its signers to the document, without a title of its own;
 * background and provisions are the document's, which its publisher wrote.
 */
export function referTo({ experts, document }: Citation): Reference {
  const { id, title, publisher, published, url } = document;
  const issued = published?.split('-').map(Number);
  const known = {
    ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
    ...(url === undefined ? {} : { URL: url.replace(/\s/gu, '%20') }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  if (experts.length === 0) {
    const author = publisher === undefined ? [] : [{ literal: publisher }];
    return { id: keyOf([id]), type: 'book', author, title, ...known };
  }
  return {
    id: keyOf([experts[0]?.id ?? '', id]),
    type: 'chapter',
    author: experts.map(nameAuthor),
    'container-title': title,
    ...known,
  };
}

/** Whoever has neither title nor role may be an organisation, whose name has no parts. */
function nameAuthor({ name, honorific, role }: Expert): ReferenceName {
  const isPerson = honorific !== undefined || role !== undefined;
  const isWhole = !isPerson && name.split(/\s+/u).some(isOrganisation);
  return isWhole ? { literal: name } : splitName(name);
}

export function pinPointOf({ locator }: Citation, kind: PartKind): PinPoint {
  const { page, paragraph } = locator;
  if (kind === 'provision') return { label: 'section', locator: String(paragraph) };
  return page === undefined
    ? { label: 'paragraph', locator: String(paragraph) }
    : { label: 'page', locator: String(page) };
}

/** BibTeX's keys are ASCII: other scripts by the numbers of their characters. */
function keyOf(parts: readonly string[]): string {
  return parts.map(asciiOf).filter(Boolean).join('-');
}

/** Of each part of a key, in characters. */
const LONGEST_PART = 60;

function asciiOf(id: string): string {
  return foldText(id)
    .replace(/(?![ -~])./gu, (sign) => sign.codePointAt(0)?.toString(36) ?? '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, LONGEST_PART)
    .replace(/-$/u, '');
}
