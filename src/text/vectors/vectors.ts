import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../root.ts';

/**
 * How near the meanings of terms are, by where their words stand in a large body of text
 * (compile.ts says of which). Loaded when the first term is looked up.
 */

/** A term's vector, of length 1. */
export type Vector = Float32Array;

interface Table {
  readonly dimensions: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Int8Array;
}

let table: Table | undefined;

/** Undefined for a term that is too rare to have a vector, as most names are. */
export function vectorOf(term: string): Vector | undefined {
  table ??= readTable();
  const { rows, values, dimensions } = table;
  const row = rows.get(term);
  if (row === undefined) return undefined;
  const vector = Float32Array.from(values.subarray(row * dimensions, (row + 1) * dimensions));
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** The cosine, from -1 to 1: 1 for the same meaning, about 0 for none in common. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function readTable(): Table {
  const file = readFileSync(path.join(packageRoot, 'src', 'text', 'vectors', 'vectors.bin'));
  const end = file.indexOf('\n');
  const header: { dimensions: number; terms: string } = JSON.parse(file.toString('utf8', 0, end));
  return {
    dimensions: header.dimensions,
    rows: new Map(header.terms.split(' ').map((term, row) => [term, row])),
    values: new Int8Array(file.buffer, file.byteOffset + end + 1, file.length - end - 1),
  };
}
