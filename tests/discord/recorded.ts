import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../shared/interactions/', import.meta.url);

/**
 * Interactions that others recorded, by file name, from a folder beside the project. They are not
 * ours to pass on, so a checkout alone has none and the tests over them are skipped.
 */
export const recorded: readonly { name: string; raw: Record<string, unknown> }[] = existsSync(
  FOLDER,
)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json') && name !== 'SOURCES.json')
      .map((name) => ({ name, raw: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) }))
  : [];
