import type { Texts } from '../texts.ts';
import { and, counted, number, plural } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) =>
    `${counted(count, 'cita comprobada', 'citas comprobadas')}: ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) => `${number(count)} ${plural(count, 'literal', 'literales')}`,
    altered: ({ count }) => `${number(count)} ${plural(count, 'alterada', 'alteradas')}`,
    misattributed: ({ count }) =>
      `${number(count)} mal ${plural(count, 'atribuida', 'atribuidas')}`,
    absent: ({ count }) =>
      `${number(count)} ${plural(count, 'ausente', 'ausentes')} de estos documentos`,
    fragment: ({ count }) =>
      `${number(count)} demasiado ${plural(count, 'corta', 'cortas')} para juzgar`,
    unchecked: ({ count }) => `${number(count)} sin comprobar`,
  },
  verbatim: ({ quotation }) => `**Literal:** «${quotation}»`,
  altered: ({ quotation }) => `**Alterada:** «${quotation}»`,
  misattributed: ({ quotation }) => `**Mal atribuida:** «${quotation}»`,
  absent: ({ quotation }) =>
    `**Ausente de estos documentos:** «${quotation}»\nNada en ellos se parece a estas palabras.`,
  fragment: ({ quotation }) =>
    `**Demasiado corta para juzgar:** «${quotation}»\nMenos de cuatro palabras no dicen de dónde proceden.`,
  unchecked: ({ quotation }) =>
    `**Sin comprobar:** «${quotation}»\nAquí hay más citas de las que compruebo de una vez.`,
  notTheirs: ({ name, who }) =>
    `El mensaje atribuye estas palabras a ${name}. En los documentos, su origen es: ${who}.`,
  secondHand: ({ name, who }) =>
    `Palabras de ${name} citadas por ${who}: allí figuran entre comillas.`,
  apart: 'El mensaje junta esto con otras frases; en los documentos no está junto a ellas.',
  theSource: 'El original dice:',
  changed: ({ quoted, source }) => `- cambiado: «${quoted}» en lugar de «${source}»`,
  added: ({ quoted }) => `- añadido: «${quoted}»`,
  leftOut: ({ source }) => `- omitido: «${source}»`,
  moreDifferences: ({ left }) => `- y ${counted(left, 'diferencia más', 'diferencias más')}`,
  negation: '**(una negación: puede invertir el sentido)**',
  onlyCase: '(solo mayúsculas)',
  onlyPunctuation: '(solo puntuación)',
  gap: ({ source }) => `Omitido donde la cita lo indica: «${source}»`,
  own: ({ words }) =>
    `Entre corchetes, y no en el original: ${and(words.map((each) => `«${each}»`))}`,
  alsoIn: ({ places }) => `Las mismas palabras figuran también aquí: ${places.join('; ')}`,
  provisionOf: ({ number: count, title }) => `disposición ${count} de «${title}»`,
  backgroundOf: ({ title }) => `texto de contexto de «${title}»`,
  commentOf: ({ names, title }) => `${names} en «${title}»`,
  nothing: 'Aquí no hay texto que comprobar. Use esto en un mensaje que cite a alguien.',
  leftOver: ({ left }) =>
    `Aquí no ${plural(left, 'cupo', 'cupieron')} ${counted(left, 'cita más', 'citas más')}.`,
};
