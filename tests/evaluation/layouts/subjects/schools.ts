import type { Person, RoundUp } from '../round-up.ts';

const AUBIGNY: Person = {
  name: 'Jean-Pierre d’Aubigny',
  role: 'Visiting Professor',
  affiliation: 'Graduate School of Education in Lissel',
};
const RAGHUNATHAN: Person = {
  name: 'Priya Raghunathan',
  letters: 'PhD',
  role: 'Chief Statistician',
  affiliation: 'Examinations Authority',
};
const HANNAH: Person = {
  name: 'Hannah Whitlock',
  role: 'Head Teacher',
  affiliation: 'Fernhill Community School',
};
const DANIEL: Person = {
  name: 'Daniel Whitlock',
  role: 'Policy Officer',
  affiliation: 'National Union of Teaching Staff',
};

export const schools: RoundUp = {
  title: 'Ending the Examination at Sixteen: Four Views',
  publisher: 'Learning Policy Forum',
  published: '2024-09-02',
  datePrinted: 'September 2, 2024',
  introduction: [
    'From the autumn of 2027 pupils in Merrow will no longer sit a national examination at sixteen. The bill passed the lower house by nine votes after a night of debate, and the upper house is expected to follow before the end of the year.',
    'Supporters say that the examination measured the comfort of homes more than the work of schools. Opponents fear that, without it, the last two years of compulsory school will lose their shape.',
  ],
  provisions: {
    lead: 'The bill would make the following five changes to the law:',
    items: [
      'The examination at sixteen is abolished for all subjects other than mathematics and the first language.',
      'Each pupil keeps a record of work, assessed by teachers of the school and by teachers of one other school.',
      'No college may refuse a pupil of sixteen on the ground of marks alone.',
      'Schools receive forty hours of paid time a year for each teacher who assesses.',
      'An independent panel reports on the effects after three years, and every two years from then on.',
    ],
  },
  invitation:
    'The Forum invited four readers of the bill to say what they would change, and what they would leave alone.',
  comments: [
    {
      by: [AUBIGNY],
      headline: 'Other countries have done this, slowly',
      bio: 'He writes on how countries move away from central examinations.',
      paragraphs: [
        'When Lissel gave up its examination at fifteen, it took nine years and two governments. The first three were spent on nothing but training teachers to read the work of children they did not teach. I mention this because Merrow intends to do the same in thirty months, and a bill cannot shorten the time in which people learn to trust each other’s judgement.',
        'The idea of a second school that looks at the record is the best part of the text. It will be resented at first. Then, if our experience is a guide, it will become the only professional conversation that many teachers have in the course of a year. A colleague in Port Lissel said to me that she had “learned more from other people’s marking than from all my courses together”.',
        'I would leave out the rule on colleges. It sounds generous, but a college that may not refuse on marks will refuse on something else, and marks are at least visible.',
      ],
    },
    {
      by: [RAGHUNATHAN],
      headline: 'What we can and cannot compare',
      bio: 'Before that she ran the household survey of Merrow.',
      paragraphs: [
        'People ask me whether the new records will be comparable between schools. The honest answer is that the old marks were less comparable than anyone believed. In a study of forty thousand scripts, two trained markers differed by a whole grade in one essay out of six; in mathematics it was one in fifty. The bill keeps mathematics, where the examination worked, and drops it where it did not.',
        'Three figures should be watched:',
        'That list is short on purpose. A panel that reports on thirty indicators reports on none. I would add only that the panel needs the data of individual pupils, under seal, and that the bill as drafted gives it averages.',
      ],
    },
    {
      by: [HANNAH],
      headline: 'Forty hours is not nothing',
      bio: 'She has taught geography for twenty-two years.',
      paragraphs: [
        'My staff will get forty hours each. I have sixty-one of them, so that is more than two thousand four hundred hours, which is one and a half posts that the county has promised and not yet paid for. I do not say this to complain. It is the first time in my career that a reform arrives with hours attached, and I would like it to be noticed.',
        'The children are divided. The ones who do well in examinations are sorry to see them go, and their parents more so. But last spring a boy who had built a working weather station for his record of work explained it to a panel of strangers for twenty minutes without once looking at his shoes. He failed the written paper in June. Both of these things are true, and only one of them used to count.',
      ],
    },
    {
      by: [DANIEL],
      headline: 'Trust, but pay',
      bio: 'He was a teacher of music in Ostrava Road until 2015.',
      paragraphs: [
        'We support the bill and we shall hold the government to its fourth article. Our members remember 2011, when “assessment for learning” arrived as a slogan and departed as a spreadsheet. Teachers are not afraid of judging work; they are afraid of judging it at eleven at night.',
        'There is also the matter of who carries the blame. If a record is disputed by a parent, the text does not say whether the teacher, the school or the second school answers for it. In the absence of a rule it will be the youngest person in the room. We have proposed a sentence of nineteen words that would settle this, and the minister’s office tells us it is being considered.',
        'One more thing. Nothing in the bill speaks of the night schools, where eleven thousand adults prepare each year for the very examination that is to go. They are not an afterthought to themselves.',
      ],
    },
  ],
};

/** What the second comment lists after “Three figures should be watched”. */
export const FIGURES_TO_WATCH = [
  'the share of pupils who are still in school or training at eighteen;',
  'the difference between that share in the richest and in the poorest fifth of districts;',
  'how often the second school changes what the first school said.',
] as const;
