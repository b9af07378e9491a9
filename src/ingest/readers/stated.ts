import { parse } from 'yaml';
import { z } from 'zod';
import { readDate } from '../date.ts';
import type { Declared } from '../published.ts';

/** Titles that a program gave: a file's name, or a word for nothing. */
const GIVEN =
  /\.(?:docx?|pdf|indd|pptx?|rtf|txt|odt|html?|qxp|pages)$|^(?:microsoft \w+|powerpoint|layout|slide|untitled|unbenannt|sans titre|document|dokument|draft|entwurf|print|presentation|title|titel)\b[\s\d-]*|[_\\/]|^\S*$/iu;

/** The title that a file's own data state, when it reads like one that a person wrote. */
export function statedTitle(text: unknown): Pick<Declared, 'title'> {
  if (typeof text !== 'string') return {};
  const title = text.replace(/\s+/gu, ' ').trim();
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  if (GIVEN.test(title) || letters < title.length / 2 || /\ufffd/u.test(title)) return {};
  return { title };
}

const text = z.string().trim().min(1).optional().catch(undefined);
const frontSchema = z.object({
  title: text,
  publisher: text,
  date: text,
  published: text,
  url: text,
  canonical_url: text,
});

/** What the data above a Markdown text state; nothing where they are no YAML. */
export function statedAbove(front: string): Declared {
  const data = frontSchema.safeParse(parseYaml(front));
  if (!data.success) return {};
  const { title, publisher, date, published, url, canonical_url: canonical } = data.data;
  const stated = (published ?? date)?.replace(/^(\d{4}-\d{2}-\d{2})[T\s].*$/u, '$1');
  const day = stated === undefined ? undefined : readDate(stated);
  const address = canonical ?? url;
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(day && 'iso' in day ? { published: day.iso } : {}),
    ...(address && /^https?:/u.test(address) && URL.canParse(address) ? { url: address } : {}),
  };
}

/** Dates stay as they are written. */
function parseYaml(front: string): unknown {
  try {
    return parse(front, { schema: 'failsafe', logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
