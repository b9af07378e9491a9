import type { Truth } from '../fidelity.ts';
import * as people from './people.ts';
import type { Block } from './sheet.ts';

/** A way to lay out a document: what is printed, and what is meant by it. */
export interface Layout {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly experts: Truth['experts'];
}

const {
  ADA,
  BEN,
  bio,
  OPENING,
  PEOPLE,
  QUESTIONS,
  TITLE,
  TEXTS,
  TOM,
  text,
  intro,
  says,
  comments,
  bare,
} = people;

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
          text: QUESTIONS[at] ?? '',
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
          text: `Q: ${QUESTIONS[at]}`,
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
