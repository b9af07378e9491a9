import { parseArgs } from 'node:util';
import { LAYOUTS } from './catalogue.ts';
import { type MeasuredLayout, measureLayout } from './ingest-layout.ts';
import { sumFigures } from './measure.ts';
import { formatRow, HEAD, KEY } from './table.ts';

/**
 * How well published files of many layouts are understood: makes them, ingests them and compares
 * what came of them with what is true. `--out DIR` keeps the files to look at.
 */

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Flags {
  readonly json: boolean;
  readonly out: string | undefined;
}

async function measureAll({ json, out }: Flags): Promise<void> {
  if (!json) for (const line of HEAD) print(line);
  const all: MeasuredLayout[] = [];
  for (const layout of LAYOUTS) {
    const measured = await measureLayout(layout, out);
    all.push(measured);
    print(json ? JSON.stringify(measured) : formatRow(measured.name, measured));
  }
  const sum = sumFigures(all);
  if (json) print(JSON.stringify({ name: 'all', ...sum }));
  else for (const line of [formatRow(`all ${all.length}`, sum), '', ...KEY]) print(line);
}

function readFlags(): Flags | undefined {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean' }, out: { type: 'string' } },
    });
    return { json: values.json ?? false, out: values.out };
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    process.stderr.write(`${reason}: expected npm run -s layouts [-- --json] [--out DIR]\n`);
    process.exitCode = 2;
    return undefined;
  }
}

const flags = readFlags();
if (flags) await measureAll(flags);
