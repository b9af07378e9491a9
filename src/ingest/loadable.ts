import { buildDocument, expertId } from '../corpus/document.ts';
import { parseFile } from '../corpus/parse-file.ts';
import { IngestError } from './error.ts';

/**
 * Makes sure that a corpus file would load before it is written.
 *
 * @throws IngestError when it would not: the ingest read the published file wrongly
 */
export function requireLoadable(path: string, content: string, published: string): void {
  const { parsed, problems } = parseFile(path, content);
  const all = parsed
    ? buildDocument('document', parsed, ({ name }) => expertId(name)).problems
    : problems;
  const fault = all.find(({ severity }) => severity === 'error');
  if (!fault) return;
  const place = fault.line === undefined ? path : `${path}:${fault.line}`;
  throw new IngestError(
    `${published}: expected to make a corpus file that loads, but it would not (${place}: ${fault.message}). Nothing was written; write ${path} by hand, or change the line of ${published} that this comes from.`,
  );
}
