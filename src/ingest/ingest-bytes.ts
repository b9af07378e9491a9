import { type Ingested, ingestPublished } from './ingest-published.ts';
import { readPublished } from './readers/read.ts';

/**
 * What the bytes of a published file of any format say. `name` is the file's name.
 *
 * @throws IngestError when they cannot be read or ingested
 */
export async function ingestBytes(bytes: Uint8Array, name: string): Promise<Ingested> {
  return ingestPublished(await readPublished(bytes, name), name);
}
