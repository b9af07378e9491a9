/** A published file that cannot be read or a corpus file that cannot be written. One line, for a person. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
}

const LONGEST = 120;

/** What a library says of its failure, as part of a line: of its first line so much as fits. */
export function causeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.replace(/^(?:error|warning)?:?\s*\[[^\]]*\]\s*/iu, '').split('\n');
  const line = first.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
