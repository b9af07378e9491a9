import type { Fragment } from './fragment.ts';
import { groupRows, type Row } from './row.ts';
import type { Rule } from './rule.ts';
import { findTables, type PrintedTable } from './table.ts';

/** So much of a font's height stands above the base line, and between its highest and lowest point. */
const ABOVE = 0.75;
const WHOLE = 0.95;

/**
 * A page with one fragment in the place of each table, for its columns to be told as if that were a
 * picture; and how the rows of a region are read, those of the tables in it at their place.
 */
export function setTablesAside(fragments: readonly Fragment[], rules: readonly Rule[]) {
  const tables = findTables(fragments, rules);
  const taken = new Set(tables.flatMap((table) => [...table.fragments]));
  const places = new Map(tables.map((table) => [placeOf(table), table]));
  const loose = fragments.filter((each) => !taken.has(each));
  return {
    fragments: [...loose, ...places.keys()],
    rowsOf: (own: readonly Fragment[]): readonly Row[] => {
      const rows = [...groupRows(own.filter((each) => !places.has(each)))];
      for (const each of own) {
        const table = places.get(each);
        if (!table) continue;
        const at = rows.findIndex(({ y }) => y > table.top);
        rows.splice(at === -1 ? rows.length : at, 0, ...table.rows);
      }
      return rows;
    },
  };
}

function placeOf({ x0, x1, top, bottom, rows }: PrintedTable): Fragment {
  const size = (bottom - top) / WHOLE;
  return {
    text: rows.map(({ text }) => text).join(' '),
    x0,
    x1,
    y: top + ABOVE * size,
    size,
    isBold: false,
    isItalic: false,
    isRightToLeft: false,
    spaced: true,
  };
}
