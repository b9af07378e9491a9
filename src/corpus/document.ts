import path from 'node:path';
import type { Document, Expert, Provision } from '../model.ts';
import { foldText } from '../text/words.ts';
import type { FileExpert, Problem } from './file.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseSections } from './parse-sections.ts';

export interface Building {
  /** Absent when a problem is an error: half a document would misattribute or leave out. */
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

/** The id that a name gives its bearer: `Ada Lindqvist` is `ada-lindqvist`. */
export function expertId(name: string): string {
  return slugOf(name) || 'expert';
}

/** Ids of documents go into ids of provisions, and those into Discord's 100 characters. */
const DOCUMENT_ID_LENGTH = 60;

/** The id of the document in a corpus file: the file's name without `.md`, as a slug. */
export function documentId(file: string): string {
  const slug = slugOf(path.basename(file, '.md')).slice(0, DOCUMENT_ID_LENGTH);
  return slug.replace(/-$/u, '') || 'document';
}

/** Letters and digits of any script, folded, joined by hyphens. */
export function slugOf(text: string): string {
  return (
    foldText(text)
      .replace(/'/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');
}

/**
 * A document from its corpus file. `identify` gives the id of an expert, the same for the same
 * person in all documents. Never throws.
 */
export function buildDocument(
  id: string,
  parsed: ParsedFile,
  identify: (expert: FileExpert) => string,
): Building {
  const { file, frontMatter, text, firstLine } = parsed;
  const problems: Problem[] = [];
  const listed = frontMatter.experts.map((each) => ({ each, id: identify(each) }));

  for (const [index, { each, id: own }] of listed.entries()) {
    if (listed.findIndex((other) => other.id === own) < index) {
      const message = `experts: “${each.name}” is listed twice; two people of one name need a difference in “name”`;
      problems.push({ severity: 'error', file, line: 2, message });
    }
  }

  const names = listed.flatMap(({ each, id: own }) =>
    [each.name, each.printed, ...each.aliases]
      .filter((name) => name !== undefined)
      .map((name) => ({ id: own, name })),
  );
  const read = parseSections(text, names, (line) => ({ file, line: firstLine + line - 1 }));
  problems.push(...read.problems);

  for (const { each, id: own } of listed) {
    if (!read.sections.some((section) => section.expertIds.includes(own))) {
      const message = `“${each.name}” is listed under experts but has no section “# ${each.name}”`;
      problems.push({ severity: 'warning', file, line: 2, message });
    }
  }
  if (read.sections.length === 0 && !problems.some((problem) => problem.severity === 'error')) {
    const message = 'there is no text below the front matter: expected “# Background” or “# NAME”';
    problems.push({ severity: 'error', file, line: firstLine, message });
  }
  if (problems.some((problem) => problem.severity === 'error')) return { problems };

  const provisions = read.sections
    .filter((section) => section.kind === 'provision')
    .flatMap((section) => section.paragraphs)
    .map(({ span }, index): Provision => {
      const number = index + 1;
      return { id: `${id}:provision-${number}`, documentId: id, number, span };
    });

  const { title, publisher, published, url } = frontMatter;
  const document: Document = {
    id,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    text,
    experts: listed.map(({ each, id: own }) => expertOf(each, own)),
    sections: read.sections,
    provisions,
    pageStarts: pageStartsOf(text),
  };
  return { document, problems };
}

function expertOf(listed: FileExpert, id: string): Expert {
  const { name, honorific, role, affiliation, aliases } = listed;
  return {
    id,
    name,
    ...(honorific === undefined ? {} : { honorific }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases,
  };
}

/** A form feed starts the next page; a text without any has no pages that a locator could name. */
function pageStartsOf(text: string): number[] {
  const breaks = Array.from(text.matchAll(/\f/gu), (match) => match.index + 1);
  return breaks.length === 0 ? [] : [0, ...breaks];
}
