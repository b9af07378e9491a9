import { type Ingested, ingestPublished } from '../../src/ingest/ingest-published.ts';
import { readText } from '../../src/ingest/readers/text-reader.ts';

/** Ingests a plain text. */
export function ingestText(bytes: Uint8Array, name: string): Ingested {
  return ingestPublished(readText(bytes, name), name);
}
