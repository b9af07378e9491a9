import { createTwister } from '../../mersenne-twister.ts';

/**
 * Long hearings on canals need more words than anybody writes by hand: sentences made of parts, the
 * same for the same seed. Numbers and places make nearly each of them different.
 */

const PLACES = [
  'Ashlow',
  'Brindle Reach',
  'Carrow',
  'Dunmere',
  'Eastwick',
  'Farthing Bridge',
  'Gannet Lock',
  'Hollin',
  'Ivelbridge',
  'Kettle Wharf',
  'Long Sallow',
  'Marchfield',
  'Nine Arches',
  'Otterford',
  'Pellow',
  'Quarry End',
  'Ramsholt',
  'Silver Basin',
  'Thornley',
  'Upper Wyke',
];
const THINGS = [
  'the lock gates',
  'the towpath',
  'the feeder stream',
  'the swing bridge',
  'the pumping station',
  'the old culvert',
  'the winter moorings',
  'the reservoir',
  'the spillway',
  'the dry dock',
];
const WHO = [
  'the boaters',
  'our volunteers',
  'two apprentices',
  'the anglers',
  'the parish',
  'a retired mason',
  'the freight company',
  'the lengthsmen',
  'the schools',
  'my predecessor',
];
const DID = [
  'repaired',
  'measured',
  'closed',
  'paid for',
  'photographed',
  'complained about',
  'rebuilt',
  'drained',
  'surveyed',
  'argued over',
];
const WHY = [
  'because nobody else had the key',
  'after the frost of that winter',
  'with money from the lottery',
  'before anyone had asked',
  'although the contract did not say so',
  'in the week of the regatta',
  'while the water was low',
  'against the advice of the engineer',
  'for the second time',
  'on a Sunday and without a permit',
];
const CLAIMS = [
  'I would not call that neglect; I would call it arithmetic.',
  'That is the point at which most people stop listening.',
  'We have learned to be careful with such figures.',
  'Water is patient, and budgets are not.',
  'The honest answer is that we do not know yet.',
  'It is cheaper to look than to dig.',
  'Nobody was to blame, and everybody was late.',
  'I say this as somebody who has stood in that water.',
];

/** Makes the next paragraph, of so many sentences. */
export function createTestimony(seed: number): (sentences: number) => string {
  const below = createTwister(seed);
  const one = <T>(all: readonly T[]): T => {
    const drawn = all[below(all.length)];
    if (drawn === undefined) throw new RangeError('expected something to draw from');
    return drawn;
  };
  const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const number = (most: number) => 3 + below(most);
  const year = () => 1961 + below(60);
  const patterns: readonly (() => string)[] = [
    () => `In ${year()} ${one(WHO)} ${one(DID)} ${one(THINGS)} at ${one(PLACES)} ${one(WHY)}.`,
    () =>
      `${cap(one(THINGS))} at ${one(PLACES)} cost ${number(900)} thousand to keep in ${year()}, and ${one(WHO)} bore ${number(90)} per cent of it.`,
    () =>
      `Of the ${number(400)} boats that passed ${one(PLACES)} in that season, ${number(40)} waited longer than ${number(20)} hours.`,
    () =>
      `What I remember of ${one(PLACES)} is that ${one(WHO)} ${one(DID)} it ${one(WHY)}, and that it held for ${number(30)} years.`,
    () =>
      `Between ${one(PLACES)} and ${one(PLACES)} there are ${number(60)} miles, ${number(25)} locks and one telephone.`,
    () =>
      `When ${one(WHO)} ${one(DID)} ${one(THINGS)}, the level fell by ${number(70)} centimetres at ${one(PLACES)}.`,
    () => one(CLAIMS),
    () =>
      `We asked ${number(800)} people in ${one(PLACES)} about ${one(THINGS)}; ${number(80)} in a hundred had never heard of it.`,
  ];
  return (sentences) => Array.from({ length: sentences }, () => one(patterns)()).join(' ');
}

/** Makes the next question, put to somebody by name. */
export function createQuestions(seed: number): (to: string) => string {
  const below = createTwister(seed);
  const one = (all: readonly string[]): string => all[below(all.length)] ?? '';
  const asked: readonly ((to: string) => string)[] = [
    (to) => `${to}, what would you do about ${one(THINGS)} at ${one(PLACES)}?`,
    (to) =>
      `I read that ${one(WHO)} ${one(DID)} ${one(THINGS)} in ${1970 + below(50)}. ${to}, is that right?`,
    (to) => `${to}, who ought to pay for ${one(PLACES)} ${one(WHY)}?`,
    (to) => `Can I come to you, ${to}? Why ${one(PLACES)} and not ${one(PLACES)}?`,
  ];
  return (to) => (asked[below(asked.length)] ?? ((each: string) => `${each}?`))(to);
}
