import { unzipSync, zipSync } from 'fflate';
import { IngestError } from '../../error.ts';

/** Unpacked, in bytes: all the text of a long book with its markup is smaller. */
const MOST_BYTES = 64e6;
const MOST_ENTRIES = 10_000;
/** Pictures and fonts are of no use and stay packed. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/.*\.(?:xml|rels)$|customXml\/|docProps\/)/u;

/** The XML parts of a DOCX by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the XML of a DOCX. What the archive says of the sizes is checked before anything is
 * unpacked, and nothing unpacks to more than it says.
 *
 * @throws IngestError when it is damaged, or too large once unpacked
 */
export function unpack(bytes: Uint8Array, name: string): Parts {
  let entries = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        entries += 1;
        if (!WANTED.test(entry.name)) return false;
        total += entry.originalSize;
        if (total > MOST_BYTES || entries > MOST_ENTRIES) {
          throw new IngestError(
            `${name}: expected a DOCX whose text takes at most ${MOST_BYTES / 1e6} MB, but it unpacks to more. If it is no trap, save it anew, or as PDF.`,
          );
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError(
      `${name}: expected a DOCX, but the archive is damaged or cut short. Get the file again.`,
    );
  }
}

/** Packs parts again, uncompressed, for a reader that wants an archive. */
export const pack = (parts: Parts): Uint8Array => zipSync({ ...parts }, { level: 0 });
