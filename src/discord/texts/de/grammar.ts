import { createGrammar } from '../grammar.ts';

const grammar = createGrammar('de', ['one', 'other']);

export const { and, number, date, script } = grammar;

/** The form for a number: 1 Zitat, 2 Zitate. */
export function plural(count: number, one: string, other: string): string {
  return grammar.plural(count, { one, other });
}

export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${plural(count, one, other)}`;
}
