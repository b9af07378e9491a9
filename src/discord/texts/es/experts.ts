import type { Texts } from '../texts.ts';

export const experts: Texts['experts'] = {
  heading: 'Especialistas',
  nobody: 'En estos documentos no habla ninguna persona.',
  hintName: '`/especialistas nombre:` muestra de qué habla una persona.',
  hintAbout:
    '`/especialistas sobre:` la cita sobre uno de estos temas o sobre cualquier otra cosa.',
  noComment: 'En estos documentos no hay ningún comentario de esta persona.',
};
