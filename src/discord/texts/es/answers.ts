import type { Texts } from '../texts.ts';
import { and, counted, plural, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'Esa pregunta no contiene palabras que buscar. Hágala con una frase o con unas palabras clave.',
  noDocuments:
    'Todavía no hay documentos que citar. Quien gestiona este bot puede añadir uno a la carpeta «corpus».',
  unknownName: ({ name }) =>
    `En estos documentos no hay ninguna persona citada que se llame «${name}», así que no hay nada que citar. \`/especialistas\` muestra quién habla.`,
  notCovered: 'Los documentos no responden a esto, así que no hay nada que citar.',
  notAddressed: ({ who, count }) =>
    `${who} no ${plural(count, 'aborda', 'abordan')} esto en estos documentos, así que no hay nada que citar.`,
  open: ({ who }) =>
    `¿Sobre qué quiere leer a ${who}? Pregunte por uno de estos temas o por cualquier otra cosa.`,
  noSubject:
    'Esa pregunta no dice de qué trata, así que no hay nada que buscar. Indique un asunto o elija uno de estos temas.',
  otherLanguage:
    'Nada en los documentos coincide con esas palabras: los documentos están en inglés. Pregunte en inglés.',
  otherScript: ({ script: asked, written }) =>
    `Nada en los documentos coincide con esas palabras. Escritura de la pregunta: ${script(asked)}; escritura de los documentos: ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Nadie en los documentos usa literalmente estas palabras: ${and(phrases.map(quoted))}. Sin las comillas, se busca por su significado.`,
  doesNotUse: ({ who, count, phrases }) =>
    `${who} no ${plural(count, 'usa', 'usan')} literalmente estas palabras: ${and(phrases.map(quoted))}. Sin las comillas, se busca por su significado.`,
  noPoints: ({ who, count, number }) =>
    `${who} no ${plural(count, 'enumera', 'enumeran')} puntos en estos documentos, así que no hay ${pointOf(number)} que citar.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${plural(count, 'enumera', 'enumeran como mucho')} ${counted(points, 'punto', 'puntos')}, así que no hay ${pointOf(number)}.`,
  closest: 'Los temas más cercanos que sí se tratan:',
  covered: 'Temas que sí se tratan:',
  othersClose: 'Quién más se acerca a ello:',
  topicBy: ({ topic, who }) => `- ${topic}: ${who}`,
  speaksTo: 'Habla de',
  speakTo: ({ who, count }) => `De qué ${plural(count, 'habla', 'hablan')} ${who}:`,
};

function quoted(phrase: string): string {
  return `«${phrase}»`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `punto ${number}` : 'último punto';
}
