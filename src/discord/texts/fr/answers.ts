import type { Texts } from '../texts.ts';
import { and, counted, plural, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'Cette question ne contient aucun mot à chercher. Posez-la en une phrase ou avec quelques mots-clés.',
  noDocuments:
    'Il n’y a encore aucun document à citer. La personne qui gère ce bot peut en placer un dans le dossier « corpus ».',
  unknownName: ({ name }) =>
    `Personne ne s’appelle « ${name} » parmi les experts de ces documents ; il n’y a donc rien à citer. \`/experts\` montre qui s’exprime.`,
  notCovered: 'Les documents ne répondent pas à cette question ; il n’y a donc rien à citer.',
  notAddressed: ({ who, count }) =>
    `${who} ${plural(count, 'n’aborde', 'n’abordent')} pas ce sujet dans ces documents ; il n’y a donc rien à citer.`,
  open: ({ who }) =>
    `Sur quoi voulez-vous lire ${who} ? Choisissez un de ces thèmes, ou posez une autre question.`,
  noSubject:
    'Cette question ne dit pas sur quoi elle porte ; il n’y a donc rien à chercher. Nommez un sujet, ou choisissez un de ces thèmes.',
  otherLanguage:
    'Rien dans les documents ne correspond à ces mots : les documents sont en anglais. Posez votre question en anglais.',
  otherScript: ({ script: asked, written }) =>
    `Rien dans les documents ne correspond à ces mots. Écriture de la question : ${script(asked)} ; écriture des documents : ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Personne dans les documents n’emploie ces mots à la lettre : ${and(phrases.map(quoted))}. Sans les guillemets, la recherche porte sur leur sens.`,
  doesNotUse: ({ who, count, phrases }) =>
    `${who} ${plural(count, 'n’emploie', 'n’emploient')} pas ces mots à la lettre : ${and(phrases.map(quoted))}. Sans les guillemets, la recherche porte sur leur sens.`,
  noPoints: ({ who, count, number }) =>
    `${who} ${plural(count, 'n’énumère', 'n’énumèrent')} aucun point dans ces documents ; il n’y a donc pas de ${pointOf(number)} à citer.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${plural(count, 'énumère', 'énumèrent au plus')} ${counted(points, 'point', 'points')} ; il n’y a donc pas de ${pointOf(number)}.`,
  closest: 'Les thèmes les plus proches dont il est question :',
  covered: 'Ce dont il est question :',
  othersClose: 'Qui d’autre s’en approche :',
  topicBy: ({ topic, who }) => `- ${topic} : ${who}`,
  speaksTo: 'S’exprime sur',
  speakTo: ({ who, count }) => `Ce dont ${plural(count, 'parle', 'parlent')} ${who} :`,
};

function quoted(phrase: string): string {
  return `« ${phrase} »`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `point ${number}` : 'dernier point';
}
