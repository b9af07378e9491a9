import type { Texts } from '../texts.ts';
import { and, counted, date, plural } from './grammar.ts';

export const quotes: Texts['quotes'] = {
  page: ({ page }) => `página ${page}`,
  paragraph: ({ paragraph }) => `párrafo ${paragraph}`,
  provision: ({ number }) => `Disposición ${number}`,
  published: ({ known }) => date(known),
  background: ({ publisher }) => `**Contexto**, ${publisher}`,
  backgroundOfDocument: '**Contexto**, el texto del propio documento',
  sentenceTooLong: 'La frase que responde es más larga de lo que puede ser un mensaje.',
  source: 'Fuente',
  provisionTooLong: 'Es más larga de lo que puede ser un mensaje.',
  names: ({ names }) => and(names),
  namesAndMore: ({ names, left }) => `${names.join(', ')} y ${left} más`,
  left: {
    quote: ({ left }) => leftOut(left, 'cita más', 'citas más'),
    topic: ({ left }) => leftOut(left, 'tema más', 'temas más'),
    expert: ({ left }) => leftOut(left, 'especialista más', 'especialistas más'),
    document: ({ left }) => leftOut(left, 'documento más', 'documentos más'),
    provision: ({ left }) => leftOut(left, 'disposición más', 'disposiciones más'),
  },
};

function leftOut(left: number, one: string, other: string): string {
  return `Aquí no ${plural(left, 'cupo', 'cupieron')} ${counted(left, one, other)}.`;
}
