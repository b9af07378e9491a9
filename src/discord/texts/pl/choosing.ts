import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  several: {
    expert: ({ typed }) => `Do „${typed}” pasuje kilka osób. O kogo chodzi?`,
    document: ({ typed }) => `Do „${typed}” pasuje kilka dokumentów. O który chodzi?`,
    topic: ({ typed }) => `Do „${typed}” pasuje kilka tematów. O który chodzi?`,
    provision: ({ typed }) => `Do „${typed}” pasuje kilka postanowień. O które chodzi?`,
  },
  noneAtAll: {
    expert: 'W tych dokumentach nie wypowiada się żaden ekspert.',
    document: 'Nie ma tu żadnego dokumentu.',
    topic: 'W tych dokumentach nie ma żadnego tematu.',
    provision: 'W tych dokumentach nie ma żadnego postanowienia.',
  },
  none: {
    expert: ({ typed }) => `Nikt tu nie pasuje do „${typed}”.`,
    document: ({ typed }) => `Żaden dokument tu nie pasuje do „${typed}”.`,
    topic: ({ typed }) => `Żaden temat tu nie pasuje do „${typed}”.`,
    provision: ({ typed }) => `Żadne postanowienie tu nie pasuje do „${typed}”.`,
  },
  didYouMean: 'Może chodzi o:',
  thereAre: () => 'Do wyboru:',
  andMore: ({ left }) => `i jeszcze ${left}`,
};
