import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Ich zitiere aus ${counted(count, 'Dokument', 'Dokumenten')}`,
  none: 'Es gibt noch keine Dokumente, aus denen sich zitieren lässt. Wer diesen Bot betreibt, fügt mit `npm run ingest -- FILE` eines hinzu; sobald es im Ordner „corpus“ liegt, können Sie danach fragen.',
  experts: ({ count }) => counted(count, 'Person', 'Personen'),
  passages: ({ count }) => counted(count, 'Textstelle', 'Textstellen'),
  provisions: ({ count }) => counted(count, 'Bestimmung', 'Bestimmungen'),
  hintDocument: '`/dokumente dokument:` zeigt, wer in einem davon zu Wort kommt, und wozu.',
  hintExpert: '`/fachleute name:` zeigt, wozu sich eine Person äußert; `/fragen` zitiert sie.',
  speaksTo: ({ topics }) => `Äußert sich zu: ${topics}`,
  nobody: 'In diesem Dokument kommen keine Fachleute zu Wort.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)} von ${number(total)}`
      : `${number(first)}–${number(last)} von ${number(total)}`,
};
