import type { Texts } from '../texts.ts';
import { counted, number, plural } from './grammar.ts';

export const compare: Texts['compare'] = {
  speakers: ({ count, total }) =>
    `${number(count)} de ${counted(total, 'especialista', 'especialistas')} ${plural(count, 'habla', 'hablan')} de esto`,
  others: ({ count, total }) =>
    `${number(count)} de ${counted(total, 'especialista más', 'especialistas más')} ${plural(count, 'habla', 'hablan')} de esto`,
  noWords: 'Ahí no hay palabras que buscar. Indique un tema o haga una pregunta.',
  nobody: 'Nadie aborda esto en estos documentos, así que no hay nada que comparar.',
  nobodyElse: 'Nadie más aborda esto en estos documentos.',
  silent: ({ who }) => `Quién no lo aborda: ${who}`,
  words: ({ count }) => counted(count, 'palabra', 'palabras'),
  shown: ({ first, last, total }) =>
    first === last
      ? `Especialista ${number(first)} de ${number(total)}`
      : `Especialistas ${number(first)} a ${number(last)} de ${number(total)}`,
  more: ({ left }) => `Más especialistas (${number(left)})`,
  previous: 'Especialistas anteriores',
};
