import type { Person, RoundUp } from '../round-up.ts';

const YUSUF: Person = {
  name: 'Amina Yusuf-Osei',
  honorific: 'Dr.',
  role: 'Deputy Director',
  affiliation: 'National Immunisation Office',
};
const LUND: Person = {
  name: 'Henrik Lund',
  honorific: 'Prof.',
  role: 'Chair of Epidemiology',
  affiliation: 'University of Vestnes',
};
const OKWUOSA: Person = {
  name: 'Chidi Okwuosa',
  letters: 'RN',
  role: 'Community Nurse',
  affiliation: 'Lower Tarn Health Centre',
};
const MARINESCU: Person = {
  name: 'Teodora Marinescu',
  role: 'Senior Researcher',
  affiliation: 'Trust in Medicine Initiative',
};
const FERREIRA: Person = {
  name: 'Paulo Ferreira',
  role: 'Economist',
  affiliation: 'Health Costs Laboratory',
};

export const health: RoundUp = {
  title: 'Catching Up on Measles: What Experts Make of the Vestnes Plan',
  publisher: 'Public Health Quarterly',
  published: '2024-05-21',
  datePrinted: '21 May 2024',
  introduction: [
    'After two outbreaks in eighteen months the government of Vestnes has published a plan to vaccinate sixty thousand children who missed one or both doses against measles. It is the largest campaign of its kind since the seventies, and it does not oblige anybody to anything.',
    'Coverage in the country stands at eighty-eight per cent for the second dose. In eleven districts it is below seventy-five.',
  ],
  provisions: {
    lead: 'The plan makes the following recommendations to the districts:',
    items: [
      'Vaccinate in schools, in the week after the autumn holiday, with the written consent of one parent.',
      'Let nurses vaccinate without a doctor in the building.',
      'Pay a health centre for each child that it catches up, and not for each dose that it orders.',
      'Give every family a printed record that any other centre accepts.',
      'Publish the coverage of each district every month.',
    ],
  },
  invitation: 'Five people who will have to carry it out, or to judge it, read the plan for us.',
  comments: [
    {
      by: [YUSUF],
      headline: 'Sixty thousand is a list, not a number',
      bio: 'She planned the polio campaign of 2012.',
      paragraphs: [
        'We know the sixty thousand by name. That is new, and it is the reason why I think this plan will do what earlier ones did not. In 2018 we bought doses for a percentage. This time the register of births and the register of doses were laid side by side, and what was left over is a list with addresses.',
        'Of these children, four in ten have simply moved. Their records are in another centre, or in another country, or in a drawer. Two in ten were ill on the day. Only one in ten has parents who said no and meant it. The rest, we believe, were never asked twice.',
      ],
    },
    {
      by: [LUND],
      headline: 'Averages do not stop an outbreak',
      bio: 'He leads the national panel on outbreaks.',
      paragraphs: [
        'Measles is not impressed by averages. A country with ninety-five per cent and eleven pockets of seventy will have outbreaks in eleven places. The plan is right to publish districts, and it should have gone further and published schools. I know the objection, which is that parents will move their children. Some will. They do so now, on the basis of rumour.',
        'The arithmetic is unforgiving but short. One case infects about fifteen people where nobody is immune. To hold that below one, you must have nineteen in twenty protected, everywhere that people share the air. There is no clever way around the nineteen.',
        'I should declare that I argued for an obligation and lost. The minister answered me that “a law is what you pass when you have stopped talking”, and I confess that I wrote it down.',
      ],
    },
    {
      by: [OKWUOSA],
      headline: 'Let us do what we were trained for',
      bio: 'He vaccinates in a converted library bus.',
      paragraphs: [
        'There is one doctor for three centres in the Lower Tarn, and on the days when she is elsewhere I am not allowed to give an injection that I have given nine thousand times. Then the mother goes home, and it is two buses, and she does not come back. If only one line of this plan survives, let it be the second.',
        'People talk about hesitant parents as if they were a tribe. The ones I meet have a question, usually a good one, and nobody has had eight minutes for it. I have eight minutes. I have a bus with a kettle in it.',
      ],
    },
    {
      by: [MARINESCU],
      headline: 'Trust is a local product',
      bio: 'Her surveys cover nine countries.',
      paragraphs: [
        'In our surveys the most trusted source on vaccines is not the ministry, the university or the television. It is the nurse who knew the child before. That is encouraging for schools that have a nurse of their own and discouraging for those that share one with five others.',
        'The printed record sounds old-fashioned, and I was surprised to find that I like it best of all. Families who have crossed a border, or only a river, carry papers because papers have helped them. An entry in a system that they cannot see has never helped anybody at a counter.',
      ],
    },
    {
      by: [FERREIRA],
      headline: 'Pay for the child, not for the box',
      bio: 'He studies how clinics are paid.',
      paragraphs: [
        'Until now a centre was paid for what it ordered, and so the refrigerators were full. In the audit of 2022 one dose in six was thrown away unopened. To pay for the child who has been caught up is such an obvious idea that I spent a week looking for the mistake.',
        'There is one, though it can be mended. The sum is the same for a child who lives next door and for one who lives at the end of a ferry. A centre that behaves as accountants expect will begin next door and stop when the money is earned. Double the sum for the last tenth of the list and the plan will finish what it begins.',
      ],
    },
  ],
};
