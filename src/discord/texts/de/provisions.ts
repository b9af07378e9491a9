import type { Texts } from '../texts.ts';

export const provisions: Texts['provisions'] = {
  heading: 'Bestimmungen',
  none: 'In diesen Dokumenten stehen keine Bestimmungen.',
  hintAbout: '`/bestimmung welche:` zeigt, was die Fachleute zu einer davon sagen.',
  nobody: 'In diesem Dokument geht niemand von den Fachleuten darauf ein.',
  whatExpertsSay: 'Was die Fachleute sagen',
};
