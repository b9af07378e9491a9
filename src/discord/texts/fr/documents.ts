import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Je cite ${counted(count, 'document', 'documents')}`,
  none: 'Il n’y a encore aucun document à citer. La personne qui gère ce bot en ajoute un avec `npm run ingest -- FILE` ; dès qu’il est dans le dossier « corpus », vous pouvez poser des questions à son sujet.',
  experts: ({ count }) => counted(count, 'expert', 'experts'),
  passages: ({ count }) => counted(count, 'passage', 'passages'),
  provisions: ({ count }) => counted(count, 'disposition', 'dispositions'),
  hintDocument: '`/documents document:` montre qui s’exprime dans l’un d’eux, et sur quoi.',
  hintExpert: '`/experts nom:` montre de quoi parle une personne, `/demander` la cite.',
  speaksTo: ({ topics }) => `S’exprime sur : ${topics}`,
  nobody: 'Aucun expert ne s’exprime dans ce document.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)} sur ${number(total)}`
      : `${number(first)} à ${number(last)} sur ${number(total)}`,
};
