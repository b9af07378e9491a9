import { createGrammar } from '../grammar.ts';

const grammar = createGrammar('es', ['one', 'many', 'other']);

export const { and, number, date, script } = grammar;

/** The form for a number: 1 cita, 2 citas. Nothing here counts to a million. */
export function plural(count: number, one: string, other: string): string {
  return grammar.plural(count, { one, many: other, other });
}

export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${plural(count, one, other)}`;
}
