import type { Texts } from '../texts.ts';
import { counted, plural } from './grammar.ts';

export const citations: Texts['citations'] = {
  button: 'Referencia',
  apa: 'APA, 7.ª edición',
  inText: 'En el texto:',
  chicagoNote: 'Chicago, nota',
  chicagoBibliography: 'Chicago, bibliografía',
  bibtex: 'BibTeX',
  open: 'Abrir la fuente en este lugar',
  noLink: 'No se conoce la dirección de este documento.',
  nothing:
    'En este mensaje ya no hay ninguna cita de la que dar la referencia. Pregunte de nuevo, por favor.',
  changed:
    'Una cita de este mensaje ha cambiado desde entonces en los documentos, así que no se da su referencia. Pregunte de nuevo, por favor.',
  gone: 'El documento de una cita de este mensaje ya no está aquí, así que no se da su referencia.',
  tooLong:
    'No todas las formas caben aquí: con tantos nombres, algunas son más largas de lo que puede ser un mensaje.',
  leftOver: ({ left }) =>
    `Aquí no ${plural(left, 'cupo', 'cupieron')} ${counted(left, 'referencia más', 'referencias más')}.`,
};
