import { createGrammar } from '../grammar.ts';

const grammar = createGrammar('fr', ['one', 'many', 'other']);

export const { and, number, date, script } = grammar;

/** The form for a number: 0 citation, 1 citation, 2 citations. Nothing here counts to a million. */
export function plural(count: number, one: string, other: string): string {
  return grammar.plural(count, { one, many: other, other });
}

export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${plural(count, one, other)}`;
}
