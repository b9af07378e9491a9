import { createHash } from 'node:crypto';
import type { CorpusFile } from '../corpus/file.ts';
import { formatCorpusFile } from '../corpus/format-file.ts';

/** Who wrote a corpus file as it stands; `unknown` when it has no stamp. */
export type Writer = 'ingest' | 'person' | 'unknown';

const STAMP = /^(---\n(?:(?!---\n).*\n)*?)ingested: ["']?([0-9a-f]{64})["']?\n/u;

/** The corpus file with a stamp: the digest of its text without that line. */
export function stampCorpusFile(file: CorpusFile): CorpusFile {
  const { ingested: _, ...facts } = file.frontMatter;
  const ingested = digestOf(formatCorpusFile({ ...file, frontMatter: facts }));
  return { ...file, frontMatter: { ...facts, ingested } };
}

/** The text of a corpus file without its stamp, its line ends as ingest writes them. */
export function withoutStamp(content: string): string {
  return plainText(content).replace(STAMP, '$1');
}

/** Tells from its stamp whether the text is what ingest wrote. */
export function writerOf(content: string): Writer {
  const stamp = STAMP.exec(plainText(content))?.[2];
  if (stamp === undefined) return 'unknown';
  return digestOf(withoutStamp(content)) === stamp ? 'ingest' : 'person';
}

/** The text with the stamp of another, or with none when that has none: line by line comparable. */
export function withStampOf(content: string, other: string): string {
  const stamp = STAMP.exec(plainText(other))?.[2];
  return stamp === undefined
    ? withoutStamp(content)
    : content.replace(STAMP, `$1ingested: ${stamp}\n`);
}

/** The text as ingest writes it: line ends and the byte order mark are changed behind one's back. */
export function plainText(content: string): string {
  return content.replace(/^\ufeff/u, '').replace(/\r\n/gu, '\n');
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
