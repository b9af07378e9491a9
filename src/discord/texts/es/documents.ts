import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Cito de ${counted(count, 'documento', 'documentos')}`,
  none: 'Todavía no hay documentos que citar. Quien gestiona este bot añade uno con `npm run ingest -- FILE`; en cuanto está en la carpeta «corpus», se puede preguntar por él.',
  experts: ({ count }) => counted(count, 'especialista', 'especialistas'),
  passages: ({ count }) => counted(count, 'pasaje', 'pasajes'),
  provisions: ({ count }) => counted(count, 'disposición', 'disposiciones'),
  hintDocument: '`/documentos documento:` muestra quién habla en uno de ellos, y de qué.',
  hintExpert: '`/especialistas nombre:` muestra de qué habla una persona; `/preguntar` la cita.',
  speaksTo: ({ topics }) => `Habla de: ${topics}`,
  nobody: 'En este documento no habla ninguna persona.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)} de ${number(total)}`
      : `${number(first)} a ${number(last)} de ${number(total)}`,
};
