import { plural } from './grammar.ts';

/** When what was typed for an expert, a document, a topic or a provision means none, or several. */
export const choosing = {
  several: {
    expert: ({ typed }: { typed: string }) => `Several experts fit “${typed}”. Which one is meant?`,
    document: ({ typed }: { typed: string }) =>
      `Several documents fit “${typed}”. Which one is meant?`,
    topic: ({ typed }: { typed: string }) => `Several topics fit “${typed}”. Which one is meant?`,
    provision: ({ typed }: { typed: string }) =>
      `Several provisions fit “${typed}”. Which one is meant?`,
  },
  noneAtAll: {
    expert: 'No expert is in these documents.',
    document: 'No document is in these documents.',
    topic: 'No topic is in these documents.',
    provision: 'No provision is in these documents.',
  },
  none: {
    expert: ({ typed }: { typed: string }) => `No expert here fits “${typed}”.`,
    document: ({ typed }: { typed: string }) => `No document here fits “${typed}”.`,
    topic: ({ typed }: { typed: string }) => `No topic here fits “${typed}”.`,
    provision: ({ typed }: { typed: string }) => `No provision here fits “${typed}”.`,
  },
  didYouMean: 'Did you mean:',
  /** Before a list of `count` things. */
  thereAre: ({ count }: { count: number }) =>
    plural(count, { one: 'There is:', other: 'There are:' }),
  andMore: ({ left }: { left: number }) => `and ${left} more`,
};
