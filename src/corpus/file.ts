import { z } from 'zod';

/**
 * The corpus file as data: what its YAML front matter and its headed sections say. Reading it is
 * `parse-file.ts`, writing it `format-file.ts`; the ingest makes one, the loader takes one.
 */

const DATE = { error: 'expected a date as 2019, 2019-03 or 2019-03-02' };

const published = z
  .union([z.string(), z.number().transform(String)], DATE)
  .pipe(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, DATE));

const text = z.string().trim().min(1, { error: 'expected at least one character' });

const expert = z.object({
  name: text,
  /** The name as the document prints it, when that differs: `ADA LINDQVIST`. */
  printed: text.optional(),
  honorific: text.optional(),
  role: text.optional(),
  affiliation: text.optional(),
  aliases: z.array(text).default([]),
  /** The whole line that introduces the expert, as printed: it proves the fields above. */
  byline: text.optional(),
  /** What stands before the expert's turns in a conversation, as printed: `Dr Lindqvist:`. */
  labels: z.array(text).optional(),
});

/** What is told of an expert, in the order in which a person reads it. */
export const EXPERT_FIELDS = expert.keyof().options;

export const frontMatterSchema = z.object({
  title: text,
  publisher: text.optional(),
  published: published.optional(),
  url: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }).optional(),
  /** What the file was made from: a path relative to the corpus folder. */
  original: text.optional(),
  /** The digest of `original` when the file was made from it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits' })
    .optional(),
  /** The digest of the file without this line when ingest wrote it: it tells whether a person has edited it. */
  ingested: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits' })
    .optional(),
  experts: z.array(expert).default([]),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type FileExpert = FrontMatter['experts'][number];

/** One `#` section to be written: `paragraphs` hold no line breaks; a form feed starts a page. */
export interface FileSection {
  /** `Background`, `Provisions`, or the names of those who signed, joined by `; `. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface CorpusFile {
  readonly frontMatter: FrontMatter;
  readonly sections: readonly FileSection[];
}

/**
 * What is wrong with a corpus file, where, and what to do about it. `line` counts from 1. A file
 * with a `warning` is used all the same; one with an `error` is not.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}
