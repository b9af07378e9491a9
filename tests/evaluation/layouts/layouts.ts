import { parseArgs } from 'node:util';
import { LAYOUTS } from './catalogue.ts';
import { measureLayout } from './ingest-layout.ts';
import { sumFigures } from './measure.ts';
import { formatRow, HEAD, KEY } from './table.ts';

/**
 * How well published files of many layouts are understood: makes them, ingests them and compares
 * what came of them with what is true. `--out DIR` keeps the files to look at.
 */

const print = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
});

if (!values.json) for (const line of HEAD) print(line);
const all = [];
for (const layout of LAYOUTS) {
  const measured = await measureLayout(layout, values.out);
  all.push(measured);
  if (values.json) print(JSON.stringify(measured));
  else print(formatRow(measured.name, measured));
}
const sum = sumFigures(all);
if (values.json) print(JSON.stringify({ name: 'all', ...sum }));
else for (const line of [formatRow(`all ${all.length}`, sum), '', ...KEY]) print(line);
