import { isNode, LineCounter, parseDocument } from 'yaml';
import { lineAt } from '../text/span.ts';
import { type FrontMatter, frontMatterSchema, type Problem } from './file.ts';

/** A corpus file taken apart: its front matter, and its text as it stands. */
export interface ParsedFile {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  /** Everything after the front matter, character for character. */
  readonly text: string;
  /** The line of the file, from 1, on which `text` begins. */
  readonly firstLine: number;
}

export interface Parsing {
  /** Absent when the front matter cannot be used. */
  readonly parsed?: ParsedFile;
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** Takes a corpus file apart and validates its front matter. Never throws. */
export function parseFile(file: string, content: string): Parsing {
  const match = FRONT_MATTER.exec(content);
  if (!match) {
    const message = /^\uFEFF?---/.test(content)
      ? 'the front matter that opens with “---” is not closed: expected a second line “---” after it'
      : 'expected front matter: a first line “---”, then “title: …”, then a line “---”';
    return { problems: [{ severity: 'error', file, line: 1, message }] };
  }
  const yaml = match[1] ?? '';
  const { frontMatter, problems } = parseFrontMatter(file, yaml);
  if (!frontMatter) return { problems };
  const text = content.slice(match[0].length);
  const firstLine = lineAt(content, match[0].length);
  return { parsed: { file, frontMatter, text, firstLine }, problems };
}

function parseFrontMatter(
  file: string,
  yaml: string,
): { frontMatter?: FrontMatter; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  // The opening `---` is line 1 of the file, so YAML's first line is the file's second.
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      severity: 'error' as const,
      file,
      line: lineOf(error.pos[0]),
      message: `the front matter is not valid YAML: ${error.message} (text with “: ” or quotation marks needs quotes around it)`,
    }));
    return { problems };
  }

  /** The line of the innermost node on the path that exists: a missing key has its parent's. */
  const lineOfPath = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth) as string[], true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return 2;
  };

  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    const message = `the front matter is not valid YAML: ${error instanceof Error ? error.message : String(error)} (text that begins with “*” or “&” needs quotes around it)`;
    return { problems: [{ severity: 'error', file, line: 2, message }] };
  }
  const checked = frontMatterSchema.safeParse(value);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => ({
      severity: 'error' as const,
      file,
      line: lineOfPath(issue.path),
      message: `${describePath(issue.path)}: ${describeIssue(issue.message, document.getIn(issue.path as string[]))}`,
    }));
    return { problems };
  }
  const problems = unknownKeys(value, checked.data).map((path) => ({
    severity: 'warning' as const,
    file,
    line: lineOfPath(path),
    message: `${describePath(path)} is not a field of the front matter: is it misspelt?`,
  }));
  return { frontMatter: checked.data, problems };
}

function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the front matter';
  return path
    .map((key, at) =>
      typeof key === 'number' ? ` ${key + 1}` : `${at > 0 ? ' › ' : ''}${String(key)}`,
    )
    .join('');
}

function describeIssue(message: string, came: unknown): string {
  const plain = message
    .replace(/^Invalid input: /, '')
    .replace(/, received undefined$/, ', which is missing');
  const isText = typeof came === 'string' || typeof came === 'number';
  return isText ? `${plain}, came “${came}”` : plain;
}

/** The paths of keys that the schema does not know. It drops them, so they are what is missing. */
function unknownKeys(value: unknown, known: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (Array.isArray(value) && Array.isArray(known)) {
    return value.flatMap((item, at) => unknownKeys(item, known[at], [...path, at]));
  }
  if (!isRecord(value) || !isRecord(known)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key in known ? unknownKeys(inner, known[key], [...path, key]) : [[...path, key]],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
