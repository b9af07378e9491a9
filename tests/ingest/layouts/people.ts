import type { Truth } from '../fidelity.ts';
import type { Block } from './sheet.ts';

/** Fictional people, and what they say about bees. */

export type Person = Truth['experts'][number] & { readonly printed?: string };

export const ADA: Person = {
  name: 'Ada Lindqvist',
  printed: 'Dr Ada Lindqvist',
  role: 'Senior Lecturer in Apiculture',
  affiliation: 'University of Ostra',
};
export const BEN: Person = {
  name: 'Ben Okafor-Hale',
  printed: 'Ben Okafor-Hale',
  role: 'Co-Founder',
  affiliation: 'Hive Network',
};
export const ANA: Person = {
  name: 'Ana María de la Vega',
  printed: 'Prof. Ana María de la Vega',
  role: 'Professor of Botany',
  affiliation: 'Instituto del Campo',
};
export const TOM: Person = {
  name: 'J. K. Hale',
  printed: 'J. K. Hale',
  role: 'Director',
  affiliation: 'Centre for Rural Policy',
};
export const PEOPLE = [ADA, BEN, ANA, TOM];

export const TEXTS = [
  'The ban on the spray came too late for most of the hives I look after. In the valley we lost four colonies in ten last spring, and the farmers who lost them were not told why. A ministry that counts dead bees only when the press asks is not doing its work.',
  'There is a second point. “We never sprayed at noon,” a grower told me, and I believe him, but the wind does not keep office hours. What helps is a strip of wild flowers along each field, and the cost of it is small.',
  'I would be careful with the numbers. The survey asked two hundred keepers in the north and almost nobody in the south, where the winters are mild. Before anybody draws a law from it, somebody should count again.',
  'Markets will settle part of this. Honey from the islands sells at twice the price it had five years ago, and buyers ask where it was made. That is a stronger argument than any decree.',
  'My students walked the hedges for three summers. Where the hedges stayed, the wild bees stayed too: eleven species on one farm, two on the next. Nobody needs a new programme to plant a hedge.',
  'Can the council pay for it? I think so, and it should begin now. A tenth of the road budget would be enough for every parish that has asked, as Dr Lindqvist’s figures show.',
  'Let me disagree with the others on one thing. The keepers themselves moved hives across the border in March, when the mite was already known, and no rule on sprays would have stopped that.',
  'The law needs a clock. Give the growers two seasons, publish the counts each autumn, and let the ban end by itself if the bees return.',
];

export const TITLE: Block = {
  set: 'title',
  text: 'What Will the Spray Ban Do for the Bees?',
  isIntroduction: true,
};
export const OPENING: Block = {
  set: 'plain',
  text: 'Parliament banned three sprays last month after a long quarrel between growers and keepers. The ban takes effect in spring. We asked people who know the matter what it will change.',
};

export const QUESTIONS = [
  'How bad was the spring?',
  'Is the survey right, then?',
  'What should the council do about the hedges?',
  'And where will the hives be in two years?',
];

export const bio = ({ printed, name, role, affiliation }: Person) =>
  `${printed ?? name} is ${/^[CD]/u.test(role ?? '') ? '' : 'a '}${role} at the ${affiliation} and has written on farming since 2009.`;

export const text = (at: number) => TEXTS[at % TEXTS.length] ?? '';

export const intro = (set: Block['set'], words: string): Block => ({
  set,
  text: words,
  isIntroduction: true,
});
export const says = ({ name }: Person, words: string, set: Block['set'] = 'plain'): Block => ({
  set,
  text: words,
  by: [name],
});
export const comments = (
  each: (person: Person, first: string, second: string) => readonly Block[],
  people = PEOPLE,
) => people.flatMap((person, at) => each(person, text(at * 2), text(at * 2 + 1)));
export const bare = ({ name }: Person): Person => ({ name });
