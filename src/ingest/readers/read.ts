import type { Format, Published } from '../published.ts';
import { formatOf } from './format.ts';
import type { Reader } from './reader.ts';

/** Loaded when a file of the format comes: the libraries behind some of them are large. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text-reader.ts')).textReader,
  pdf: async () => (await import('./pdf-reader.ts')).pdfReader,
  html: async () => (await import('./html-reader.ts')).htmlReader,
  markdown: async () => (await import('./markdown-reader.ts')).markdownReader,
  docx: async () => (await import('./docx-reader.ts')).docxReader,
};

/**
 * Reads a published file of any format. `name` is for messages only.
 *
 * @throws IngestError when its format is not read or it holds no text
 */
export async function readPublished(bytes: Uint8Array, name: string): Promise<Published> {
  const reader = await READERS[formatOf(bytes, name)]();
  return reader.read(bytes, name);
}

/** What a file was read as, and its words by another way: see `Reader`. */
export interface Reading {
  readonly published: Published;
  readonly raw: string;
}

/** @throws IngestError as `readPublished` does */
export async function readTwice(bytes: Uint8Array, name: string): Promise<Reading> {
  const reader = await READERS[formatOf(bytes, name)]();
  return { published: await reader.read(bytes, name), raw: await reader.readRaw(bytes, name) };
}
