import type { Texts } from '../texts.ts';

export const experts: Texts['experts'] = {
  heading: 'Experts',
  nobody: 'Aucun expert ne s’exprime dans ces documents.',
  hintName: '`/experts nom:` montre de quoi parle une personne.',
  hintAbout: '`/experts sujet:` la cite sur l’un de ces thèmes, ou sur autre chose.',
  noComment: 'Aucune contribution de cette personne ne figure dans ces documents.',
};
