import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  several: {
    expert: ({ typed }) => `Zu „${typed}“ passen mehrere Personen. Wer ist gemeint?`,
    document: ({ typed }) => `Zu „${typed}“ passen mehrere Dokumente. Welches ist gemeint?`,
    topic: ({ typed }) => `Zu „${typed}“ passen mehrere Themen. Welches ist gemeint?`,
    provision: ({ typed }) => `Zu „${typed}“ passen mehrere Bestimmungen. Welche ist gemeint?`,
  },
  noneAtAll: {
    expert: 'In diesen Dokumenten kommen keine Fachleute zu Wort.',
    document: 'Hier gibt es keine Dokumente.',
    topic: 'In diesen Dokumenten gibt es keine Themen.',
    provision: 'In diesen Dokumenten stehen keine Bestimmungen.',
  },
  none: {
    expert: ({ typed }) => `Hier passt niemand zu „${typed}“.`,
    document: ({ typed }) => `Hier passt kein Dokument zu „${typed}“.`,
    topic: ({ typed }) => `Hier passt kein Thema zu „${typed}“.`,
    provision: ({ typed }) => `Hier passt keine Bestimmung zu „${typed}“.`,
  },
  didYouMean: 'Meinten Sie:',
  thereAre: () => 'Zur Auswahl:',
  andMore: ({ left }) => `und ${left} weitere`,
};
