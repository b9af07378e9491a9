import type { Truth } from '../fidelity.ts';
import type { Block } from './sheet.ts';

/** A way to lay out a document: what is printed, and what is meant by it. */
export interface Layout {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly experts: Truth['experts'];
}

type Person = Truth['experts'][number] & { readonly printed?: string };

const ADA: Person = {
  name: 'Ada Lindqvist',
  printed: 'Dr Ada Lindqvist',
  role: 'Senior Lecturer in Apiculture',
  affiliation: 'University of Ostra',
};
const BEN: Person = {
  name: 'Ben Okafor-Hale',
  printed: 'Ben Okafor-Hale',
  role: 'Co-Founder',
  affiliation: 'Hive Network',
};
const ANA: Person = {
  name: 'Ana María de la Vega',
  printed: 'Prof. Ana María de la Vega',
  role: 'Professor of Botany',
  affiliation: 'Instituto del Campo',
};
const TOM: Person = {
  name: 'J. K. Hale',
  printed: 'J. K. Hale',
  role: 'Director',
  affiliation: 'Centre for Rural Policy',
};
const PEOPLE = [ADA, BEN, ANA, TOM];

const TEXTS = [
  'The ban on the spray came too late for most of the hives I look after. In the valley we lost four colonies in ten last spring, and the farmers who lost them were not told why. A ministry that counts dead bees only when the press asks is not doing its work.',
  'There is a second point. “We never sprayed at noon,” a grower told me, and I believe him, but the wind does not keep office hours. What helps is a strip of wild flowers along each field, and the cost of it is small.',
  'I would be careful with the numbers. The survey asked two hundred keepers in the north and almost nobody in the south, where the winters are mild. Before anybody draws a law from it, somebody should count again.',
  'Markets will settle part of this. Honey from the islands sells at twice the price it had five years ago, and buyers ask where it was made. That is a stronger argument than any decree.',
  'My students walked the hedges for three summers. Where the hedges stayed, the wild bees stayed too: eleven species on one farm, two on the next. Nobody needs a new programme to plant a hedge.',
  'Can the council pay for it? I think so, and it should begin now. A tenth of the road budget would be enough for every parish that has asked, as Dr Lindqvist’s figures show.',
  'Let me disagree with the others on one thing. The keepers themselves moved hives across the border in March, when the mite was already known, and no rule on sprays would have stopped that.',
  'The law needs a clock. Give the growers two seasons, publish the counts each autumn, and let the ban end by itself if the bees return.',
];
const text = (at: number) => TEXTS[at % TEXTS.length] ?? '';

const TITLE: Block = {
  set: 'title',
  text: 'What Will the Spray Ban Do for the Bees?',
  isIntroduction: true,
};
const OPENING: Block = {
  set: 'plain',
  text: 'Parliament banned three sprays last month after a long quarrel between growers and keepers. The ban takes effect in spring. We asked people who know the matter what it will change.',
};
const intro = (set: Block['set'], words: string): Block => ({
  set,
  text: words,
  isIntroduction: true,
});
const says = ({ name }: Person, words: string, set: Block['set'] = 'plain'): Block => ({
  set,
  text: words,
  by: [name],
});
const comments = (
  each: (person: Person, first: string, second: string) => readonly Block[],
  people = PEOPLE,
) => people.flatMap((person, at) => each(person, text(at * 2), text(at * 2 + 1)));
const bare = ({ name }: Person): Person => ({ name });
const bio = ({ printed, name, role, affiliation }: Person) =>
  `${printed ?? name} is ${/^[CD]/u.test(role ?? '') ? '' : 'a '}${role} at the ${affiliation} and has written on farming since 2009.`;

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'headings with a line of credit',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        intro('heading', p.printed ?? p.name),
        intro('italic', `${p.role}, ${p.affiliation}`),
        says(p, a),
        says(p, b),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'bold names with two lines of credit',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        intro('bold', p.printed ?? p.name),
        intro('line', p.role ?? ''),
        intro('line', p.affiliation ?? ''),
        says(p, a),
        says(p, b),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'names in capitals with the credit beside',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        intro('plain', `${p.name.toUpperCase()}, ${p.role}, ${p.affiliation}`),
        says(p, a),
        says(p, b),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'bold name and credit run into the first words',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        {
          ...says(p, `“${a.replace(/“|”/gu, '')}`),
          lead: `${p.name}, ${p.role}, ${p.affiliation}: `,
        },
        says(p, `“${b.replace(/“|”/gu, '')}”`),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'plain name and credit before a dash',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        { ...says(p, a), lead: `${p.name} (${p.role}, ${p.affiliation}) – ` },
        says(p, b),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'a sentence that ends in said',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        intro('plain', `${p.printed}, ${p.role} at the ${p.affiliation}, said:`),
        says(p, `“${a}`),
        says(p, `“${b}”`),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'a small label above a headline, biographies at the end',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        intro('small', p.name),
        says(
          p,
          [
            'Count again first',
            'Hedges before decrees',
            'A price is an argument',
            'Put a clock on it',
          ][PEOPLE.indexOf(p)] ?? '',
          'heading',
        ),
        says(p, a),
        says(p, b),
      ]),
      { set: 'heading', text: 'About the authors' },
      ...PEOPLE.map((p): Block => ({ set: 'plain', text: bio(p) })),
    ],
    experts: PEOPLE,
  },
  {
    name: 'signatures below the comments',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [
        says(p, a),
        says(p, b),
        intro('plain', `— ${p.printed}, ${p.role}, ${p.affiliation}`),
      ]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'an interview with bold labels',
    blocks: [
      { ...TITLE, text: '“The Law Needs a Clock”: An Interview on the Spray Ban' },
      {
        set: 'italic',
        text: `Dr Ada Lindqvist, ${ADA.role} at the University of Ostra, spoke to the Meadow Review about the ban.`,
      },
      ...[0, 1, 2, 3].flatMap((at): Block[] => [
        {
          set: 'plain',
          lead: 'Meadow Review: ',
          text:
            [
              'How bad was the spring?',
              'Is the survey right, then?',
              'What should the council do? You have asked for hedges.',
              'And in two years?',
            ][at] ?? '',
        },
        { ...says(ADA, text(at * 2)), lead: 'Ada Lindqvist: ' },
        says(ADA, text(at * 2 + 1)),
      ]),
    ],
    experts: [ADA],
  },
  {
    name: 'an interview with bold questions and bare answers',
    blocks: [
      { ...TITLE, text: 'Five Questions to a Bee Researcher' },
      {
        set: 'italic',
        text: `Dr Ada Lindqvist is ${ADA.role} at the University of Ostra. She answered our questions by letter.`,
      },
      ...[0, 1, 2, 3].flatMap((at): Block[] => [
        {
          set: 'bold',
          text:
            [
              'How bad was the spring?',
              'Is the survey right, then?',
              'What should the council do about the hedges?',
              'And where will the hives be in two years?',
            ][at] ?? '',
        },
        says(ADA, text(at * 2)),
        says(ADA, text(at * 2 + 1)),
      ]),
    ],
    experts: [ADA],
  },
  {
    name: 'questions and answers by letter',
    blocks: [
      { ...TITLE, text: 'A Keeper Explains the Ban' },
      {
        set: 'plain',
        text: `We put the questions of our readers to Ben Okafor-Hale, ${BEN.role} of the ${BEN.affiliation}.`,
      },
      ...[0, 1, 2, 3].flatMap((at): Block[] => [
        {
          set: 'plain',
          text: `Q: ${['How bad was the spring?', 'Is the survey right, then?', 'What should the council do about the hedges?', 'And where will the hives be in two years?'][at]}`,
        },
        { set: 'plain', text: text(at * 2), lead: 'A: ', by: [BEN.name] },
        says(BEN, text(at * 2 + 1)),
      ]),
    ],
    experts: [BEN],
  },
  {
    name: 'contributors first, then bare headings',
    blocks: [
      TITLE,
      OPENING,
      { set: 'bold', text: 'Contributors' },
      ...PEOPLE.map(
        (p): Block => ({ set: 'plain', text: `${p.printed}, ${p.role}, ${p.affiliation}` }),
      ),
      ...comments((p, a, b) => [intro('heading', p.name), says(p, a), says(p, b)]),
    ],
    experts: PEOPLE,
  },
  {
    name: 'bare bold names, biographies at the end',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [intro('bold', p.name), says(p, a), says(p, b)]),
      { set: 'heading', text: 'Notes on contributors' },
      ...PEOPLE.map((p): Block => ({ set: 'plain', text: bio(p) })),
    ],
    experts: PEOPLE,
  },
  {
    name: 'bare headings and no credit anywhere',
    blocks: [
      TITLE,
      OPENING,
      ...comments((p, a, b) => [intro('heading', p.name), says(p, a), says(p, b)]),
    ],
    experts: PEOPLE.map(bare),
  },
  {
    name: 'one author below the title',
    blocks: [
      { ...TITLE, text: 'Why the Hedges Matter More than the Ban' },
      intro('plain', 'By Ada Lindqvist'),
      ...TEXTS.map((each) => says(ADA, each)),
      { set: 'italic', text: bio(ADA) },
    ],
    experts: [ADA],
  },
  {
    name: 'nobody signs',
    blocks: [
      { ...TITLE, text: 'The Spray Ban: A Short Guide' },
      OPENING,
      { set: 'heading', text: 'What the Law Says' },
      { set: 'plain', text: text(2) },
      { set: 'heading', text: 'What Happens Next' },
      { set: 'plain', text: text(3) },
    ],
    experts: [],
  },
  {
    name: 'comments signed by two',
    blocks: [
      TITLE,
      OPENING,
      intro('heading', 'Ada Lindqvist and Ben Okafor-Hale'),
      { set: 'plain', text: text(0), by: [ADA.name, BEN.name] },
      { set: 'plain', text: text(1), by: [ADA.name, BEN.name] },
      intro('heading', 'J. K. Hale'),
      says(TOM, text(2)),
      says(TOM, text(3)),
    ],
    experts: [bare(ADA), bare(BEN), bare(TOM)],
  },
  {
    name: 'questions as headings, each answered by all',
    blocks: [
      TITLE,
      OPENING,
      { set: 'bold', text: 'Taking part' },
      ...PEOPLE.map(
        (p): Block => ({ set: 'plain', text: `${p.printed}, ${p.role}, ${p.affiliation}` }),
      ),
      { set: 'heading', text: 'Will the ban help the bees?' },
      ...comments((p, a) => [{ ...says(p, a), lead: `${p.name}: ` }]),
      { set: 'heading', text: 'What should the council do now?' },
      ...comments((p, _, b) => [{ ...says(p, b), lead: `${p.name}: ` }]),
    ],
    experts: PEOPLE,
  },
];
