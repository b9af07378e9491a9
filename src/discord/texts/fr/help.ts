import type { Texts } from '../texts.ts';
import { counted, plural } from './grammar.ts';

export const help: Texts['help'] = {
  heading: 'Ce que vous pouvez demander',
  intro: ({ experts, documents }) =>
    `Je cite ce que ${plural(experts, 'dit', 'disent')} ${counted(experts, 'expert', 'experts')} dans ${counted(documents, 'document', 'documents')} : mot pour mot, avec le nom et l’endroit. Je n’écris rien moi-même sur le sujet, et quand les documents ne répondent pas, je le dis.`,
  ask: 'Les citations qui y répondent. `personne`, `document` et `thème` restreignent la recherche ; des questions sont suggérées pendant la saisie.',
  expert: 'Ce qu’une personne en dit. `/experts` seul en donne la liste.',
  compare: 'Les experts côte à côte, et qui n’en parle pas.',
  provision: 'Une disposition mot pour mot, et ce que les experts en disent.',
  provisions: 'Les dispositions mot pour mot, et ce que les experts en disent.',
  check: 'Si une citation figure mot pour mot dans les documents.',
  checkQuotes: ({ name }) =>
    `De même pour tout message : dans son menu, Applications → **${name}**.`,
  documents: 'Ce que je cite, et qui s’y exprime.',
  help: 'Cet aperçu.',
  buttons: 'Les boutons d’une réponse :',
  button: ({ name, does }) => `- **${name}** : ${does}`,
  inContext: 'le passage autour d’une citation, et le reste de la contribution',
  more: 'Autres citations',
  moreQuotes: 'la suite des citations qui répondent',
  othersOnThis: 'ce que d’autres experts disent du même sujet',
  cite: 'la référence à copier',
  privately: 'Avec `privé`, quelle que soit la commande, personne d’autre ne voit la réponse.',
};
