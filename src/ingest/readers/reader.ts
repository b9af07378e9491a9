import type { Published } from '../published.ts';

/** Reads one format. All that is known about a format stands in its reader. */
export interface Reader {
  /**
   * `name` is for messages only.
   *
   * @throws IngestError when there is no text to be had, in one line that says what to do
   */
  read(bytes: Uint8Array, name: string): Promise<Published>;
  /**
   * The text of the file by a way of its own, which knows no layout, columns or clutter: what `read`
   * gives and leaves out is counted against it.
   *
   * @throws IngestError as `read` does
   */
  readRaw(bytes: Uint8Array, name: string): Promise<string>;
}
