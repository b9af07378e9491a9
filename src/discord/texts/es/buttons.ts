import type { Texts } from '../texts.ts';
import { number } from './grammar.ts';

export const buttons: Texts['buttons'] = {
  inContext: 'En contexto',
  moreQuotes: ({ left }) => `Más citas (${number(left)})`,
  previousQuotes: 'Citas anteriores',
  othersOnThis: 'Otras voces',
  back: 'Volver a la respuesta',
  previous: 'Anterior',
  next: 'Siguiente',
  quotesShown: ({ first, last, total }) =>
    first === last
      ? `Cita ${number(first)} de ${number(total)}`
      : `Citas ${number(first)} a ${number(last)} de ${number(total)}`,
  only: ({ names }) => `Solo ${names.join(' · ')}`,
  questionLost: 'Ya no se puede leer la pregunta de ese mensaje. Hágala de nuevo, por favor.',
  restrictionGone:
    'Aquello a lo que se limitaba esa pregunta ya no está en estos documentos. Hágala de nuevo, por favor.',
  passageChanged:
    'El documento ha cambiado desde esa respuesta: las palabras citadas ya no figuran en él. Pregunte de nuevo para ver qué dice ahora.',
  passageGone: 'Ese documento ya no está entre los que cito.',
  passageEdited: 'El texto que rodea esta cita ha cambiado desde esa respuesta.',
  paragraphs: ({ first, last, total }) =>
    first === last
      ? `párrafo ${number(first)} de ${number(total)}`
      : `párrafos ${number(first)} a ${number(last)} de ${number(total)}`,
  provisions: ({ first, last, total }) =>
    first === last
      ? `disposición ${number(first)} de ${number(total)}`
      : `disposiciones ${number(first)} a ${number(last)} de ${number(total)}`,
  pages: ({ first, last }) => (first === last ? `página ${first}` : `páginas ${first} a ${last}`),
  sentenceTooLong: 'Una frase de este pasaje es más larga de lo que puede ser un mensaje.',
};
