import { createGrammar } from '../grammar.ts';

const grammar = createGrammar('pl', ['one', 'few', 'many', 'other']);

export const { and, number, date, script } = grammar;

/** The form for a whole number: 1 cytat, 2 cytaty, 5 cytatów. */
export function plural(count: number, one: string, few: string, many: string): string {
  return grammar.plural(count, { one, few, many, other: many });
}

export function counted(count: number, one: string, few: string, many: string): string {
  return `${number(count)} ${plural(count, one, few, many)}`;
}
