import type { Person, RoundUp } from '../round-up.ts';

const ADEYEMI: Person = {
  name: 'Ngozi Adeyemi-Clarke',
  letters: 'OBE',
  role: 'Chief Executive',
  affiliation: 'Shelter for Kell',
};
const KJELDGAARD: Person = {
  name: 'Søren Kjeldgaard',
  role: 'Professor of Urban Economics',
  affiliation: 'University of Aldmoor',
};
const LAKSHMI: Person = {
  name: 'Lakshmi',
  role: 'Organiser',
  affiliation: 'Eastbank Tenants’ Union',
};
const CASTELLANOS: Person = {
  name: 'R. J. Castellanos',
  role: 'Co-Founder',
  affiliation: 'Brickwork Analytics',
};
const ROWE: Person = {
  name: 'Imogen Rowe',
  role: 'Partner',
  affiliation: 'Harding & Rowe Surveyors',
};

export const housing: RoundUp = {
  title: 'Experts React to the Kell Rent Ordinance',
  publisher: 'Aldmoor Urban Review',
  published: '2022-11-08',
  datePrinted: '8 November 2022',
  introduction: [
    'The city council of Kell voted on Monday to limit how much a rent may rise between two tenancies of the same flat. It is the first ordinance of its kind in the country, and it comes after a year in which advertised rents rose by nineteen per cent.',
    'The mayor, Petra Lindholm, told reporters that the city had “run out of polite requests”. Owners’ associations have announced that they will go to court.',
  ],
  provisions: {
    lead: 'Under the ordinance, four measures take effect on the first of January:',
    items: [
      'A rent may rise by at most four per cent a year, whether or not the tenant changes.',
      'Buildings finished after 2015 are free of the limit for twenty years.',
      'An owner who spends more than a year’s rent on repairs may apply for a higher one.',
      'All rents are entered in a public register, by address and floor.',
    ],
  },
  invitation: 'The Review collected first reactions from five people in and around the city.',
  comments: [
    {
      by: [ADEYEMI],
      headline: 'A floor under the feet',
      bio: 'She has worked with homeless families for three decades.',
      paragraphs: [
        'This is the first winter in nine years in which I can tell a family what their rent will be next winter. That may sound modest. For the people who come to our door it is the difference between a school that a child attends and a school that a child remembers.',
        'We see about four thousand households a year, and in roughly half of them nobody lost a job, nobody fell ill and nobody did anything unwise. The lease ended, that was all. An ordinance that speaks about the end of the lease, and not only about the middle of it, speaks to them.',
      ],
    },
    {
      by: [KJELDGAARD],
      headline: 'The limit is mild, and the register is not',
      bio: 'His book on the housing queues of the north appeared in 2020.',
      paragraphs: [
        'Economists are expected to dislike this, so let me say what I do not dislike. Four per cent is above inflation in most years. New buildings are exempt for long enough that nobody will cancel a crane. As rent controls go, this one has read the literature.',
        'My worry is at the other end. Where rents are held below what the next tenant would pay, people stay. They stay when the children have left, they stay when the job has moved, and the queue grows behind them. In Aldmoor the average tenancy went from six years to eleven. That is security for those inside and a wall for those outside, and both were produced by the same sentence of the same law.',
        'The register, on the other hand, is a present to all of us. For thirty years we have estimated the rents of this country from advertisements, which is like estimating the population from birth notices.',
      ],
    },
    {
      by: [LAKSHMI],
      headline: 'We wrote half of it on a kitchen table',
      bio: 'She lives in Eastbank.',
      paragraphs: [
        'They will tell you that the council did this. The council signed it. The clause about repairs was written on my kitchen table in 2019, by two plumbers and a woman who had been moved out three times “for renovation” and had never once seen a painter.',
        'It is not the clause we wrote. Ours said that the tenants are asked first. In this one the owner applies, the office decides, and the tenant reads about it. So we go on. There is a meeting every second Thursday, and the coffee is better than it was.',
      ],
    },
    {
      by: [CASTELLANOS],
      headline: 'Expect the paperwork to move first',
      bio: 'The company publishes a monthly index of rents.',
      paragraphs: [
        'In the week after the vote we counted the advertisements in Kell that mention furniture. They had doubled. A flat with a sofa is, for the purposes of the old tax code, a different thing from a flat without one, and the ordinance does not say which code it follows.',
        'I do not think that this is wickedness. Markets look for the open window, and the council has left one open that is roughly the size of a sofa. It can be shut with one line in January. If it is not shut by the summer, the register will show a city of furnished flats and the limit will apply to very little.',
      ],
    },
    {
      by: [ROWE],
      headline: 'Repairs need a timetable',
      bio: 'She chairs the committee on valuation of the surveyors’ guild.',
      paragraphs: [
        'I value buildings for a living, and my telephone has not stopped since Monday. The question that I am asked most is how long the office will take to decide on an application for repairs. Nobody knows. If the answer is six weeks, roofs will be mended. If the answer is two years, they will be patched.',
        'There are eighty-eight thousand flats in Kell that were built before 1960, and on my estimate a third of them need a new roof within the decade. The ordinance assumes that an owner can carry a year’s rent in advance. Some can. The widow who owns three flats over a bakery cannot, and there are more of her than of the companies that everybody talks about.',
      ],
    },
  ],
};
