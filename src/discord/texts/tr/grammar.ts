import { createGrammar } from '../grammar.ts';

const grammar = createGrammar('tr', ['one', 'other']);

export const { and, number, date, script } = grammar;

/** After a number a noun stays as it is: 1 alıntı, 2 alıntı. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}`;
}
