import { number, plural } from './grammar.ts';

/** What members are told of how they are treated. */
export const courtesy = {
  /** `times` is how often they asked in a minute; `seconds` until they may again. */
  tooOften: ({ times, seconds }: { times: number; seconds: number }) => {
    const often = plural(times, { one: 'once', other: `${number(times)} times` });
    const wait = plural(seconds, { one: '1 second', other: `${number(seconds)} seconds` });
    return `You have asked ${often} in a minute, which is as often as I answer one person, so that there is time for everyone. Please ask again in ${wait}.`;
  },
};
