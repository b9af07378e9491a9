import { createGrammar } from '../grammar.ts';

/** English as the British write it: no comma before the last "and". */
export const { plural, and, number, date } = createGrammar('en-GB', ['one', 'other']);
