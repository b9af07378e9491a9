import type { Texts } from '../texts.ts';
import { counted, plural } from './grammar.ts';

export const help: Texts['help'] = {
  heading: 'Qué se puede preguntar',
  intro: ({ experts, documents }) =>
    `Cito lo que ${plural(experts, 'dice', 'dicen')} ${counted(experts, 'especialista', 'especialistas')} en ${counted(documents, 'documento', 'documentos')}: palabra por palabra, con el nombre y el lugar. No escribo nada propio sobre el asunto y, cuando los documentos no responden, lo digo.`,
  ask: 'Citas que responden. `especialista`, `documento` y `tema` acotan la búsqueda; al escribir se sugieren preguntas.',
  expert: 'Lo que dice una persona sobre ello. `/especialistas` sin más las muestra todas.',
  compare: 'Especialistas en paralelo, y quién no lo aborda.',
  provision: 'Una disposición palabra por palabra, y lo que se dice de ella.',
  provisions: 'Las disposiciones palabra por palabra, y lo que se dice de ellas.',
  check: 'Si una cita figura palabra por palabra en los documentos.',
  checkQuotes: ({ name }) =>
    `Lo mismo para cualquier mensaje: en su menú, Aplicaciones → **${name}**.`,
  documents: 'De qué cito, y quién habla en ello.',
  help: 'Este resumen.',
  buttons: 'Botones de una respuesta:',
  button: ({ name, does }) => `- **${name}**: ${does}`,
  inContext: 'el pasaje que rodea una cita y el resto del comentario',
  more: 'Más citas',
  moreQuotes: 'las demás citas que responden',
  othersOnThis: 'lo que otras personas dicen de lo mismo',
  cite: 'la referencia para copiar',
  privately: 'Con `privado`, en cualquier comando, nadie más ve la respuesta.',
};
