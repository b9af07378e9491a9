import type { Texts } from '../texts.ts';
import { and, counted, number, plural } from './grammar.ts';

export const checks: Texts['checks'] = {
  summary: ({ count, kinds }) =>
    `${counted(count, 'citation vérifiée', 'citations vérifiées')} : ${and(kinds)}.`,
  count: {
    verbatim: ({ count }) => `${number(count)} ${plural(count, 'exacte', 'exactes')}`,
    altered: ({ count }) => `${number(count)} ${plural(count, 'modifiée', 'modifiées')}`,
    misattributed: ({ count }) =>
      `${number(count)} mal ${plural(count, 'attribuée', 'attribuées')}`,
    absent: ({ count }) =>
      `${number(count)} ${plural(count, 'absente', 'absentes')} de ces documents`,
    fragment: ({ count }) =>
      `${number(count)} trop ${plural(count, 'courte', 'courtes')} pour être ${plural(count, 'jugée', 'jugées')}`,
    unchecked: ({ count }) => `${number(count)} non ${plural(count, 'vérifiée', 'vérifiées')}`,
  },
  verbatim: ({ quotation }) => `**Exacte :** « ${quotation} »`,
  altered: ({ quotation }) => `**Modifiée :** « ${quotation} »`,
  misattributed: ({ quotation }) => `**Mal attribuée :** « ${quotation} »`,
  absent: ({ quotation }) =>
    `**Absente de ces documents :** « ${quotation} »\nRien n’y ressemble à ces mots.`,
  fragment: ({ quotation }) =>
    `**Trop courte pour être jugée :** « ${quotation} »\nMoins de quatre mots ne disent rien de leur origine.`,
  unchecked: ({ quotation }) =>
    `**Non vérifiée :** « ${quotation} »\nIl y a ici plus de citations que je n’en vérifie à la fois.`,
  notTheirs: ({ name, who }) =>
    `Le message attribue ces mots à ${name}. Dans les documents, voici leur source : ${who}.`,
  secondHand: ({ name, who }) =>
    `Propos de ${name} rapportés par ${who} : ils y figurent entre guillemets.`,
  apart:
    'Le message enchaîne ceci avec d’autres phrases ; dans les documents, elles ne se suivent pas.',
  theSource: 'La source dit :',
  changed: ({ quoted, source }) => `- changé : « ${quoted} » au lieu de « ${source} »`,
  added: ({ quoted }) => `- ajouté : « ${quoted} »`,
  leftOut: ({ source }) => `- omis : « ${source} »`,
  moreDifferences: ({ left }) => `- et ${counted(left, 'autre différence', 'autres différences')}`,
  negation: '**(une négation : le sens peut s’en trouver inversé)**',
  onlyCase: '(majuscules seulement)',
  onlyPunctuation: '(ponctuation seulement)',
  gap: ({ source }) => `Omis à l’endroit où la citation le signale : « ${source} »`,
  own: ({ words }) =>
    `Entre crochets, et absent de la source : ${and(words.map((each) => `« ${each} »`))}`,
  alsoIn: ({ places }) => `Les mêmes mots figurent aussi ici : ${places.join(' ; ')}`,
  provisionOf: ({ number: count, title }) => `disposition ${count} de « ${title} »`,
  backgroundOf: ({ title }) => `texte de présentation de « ${title} »`,
  commentOf: ({ names, title }) => `${names} dans « ${title} »`,
  nothing:
    'Il n’y a ici aucun texte à vérifier. Utilisez cette commande sur un message qui cite quelqu’un.',
  leftOver: ({ left }) =>
    `${counted(left, 'autre citation n’a', 'autres citations n’ont')} pas trouvé place ici.`,
};
