import type { Person, RoundUp } from '../round-up.ts';

const VELDE: Person = {
  name: 'Maria van der Velde',
  honorific: 'Dr.',
  role: 'Director',
  affiliation: 'Institute of Coastal Studies',
};
const MENSAH: Person = {
  name: 'Kwame K. Mensah',
  role: 'Senior Fellow',
  affiliation: 'Northern Seas Foundation',
};
const AGREN: Person = {
  name: 'Solveig Ågren-Thorsen',
  role: 'Head of Stock Assessment',
  affiliation: 'Marine Research Council',
};
const BRIAIN: Person = {
  name: 'Tomás Ó Briain',
  role: 'Secretary',
  affiliation: 'Kilbrack Inshore Fishermen’s Association',
};

export const fisheries: RoundUp = {
  title: 'What Would the Tarn Sound Settlement Mean for Inshore Boats?',
  publisher: 'Institute of Coastal Studies',
  published: '2023-03-14',
  datePrinted: '14 March 2023',
  introduction: [
    'Last month the three coastal counties around Tarn Sound agreed to share out the herring catch by a formula rather than by yearly argument. The settlement ends eleven years in which each county set its own limit and the sum of the limits was, in most seasons, half as large again as the advice of the scientists.',
    'Ministers have called the text “a settlement for a generation”. Skippers are less certain. The smallest boats land a fifth of the herring and four fifths of the mackerel, and the formula was written with herring in mind.',
  ],
  provisions: {
    lead: 'The settlement contains the following provisions:',
    items: [
      'The yearly catch of herring shall not exceed the advice of the Marine Research Council by more than five per cent.',
      'Boats shorter than ten metres are exempt from the closed weeks in April and May.',
      'A county that exceeds its share repays twice the excess in the following season.',
      'Landings are weighed on the quay, by an officer of another county, before they are sold.',
    ],
  },
  invitation:
    'We asked four people who know the Sound from the deck, the laboratory and the negotiating table what will change.',
  comments: [
    {
      by: [VELDE],
      headline: 'The scales matter more than the shares',
      bio: 'Her work is on how small harbours are governed, and she sat on the county panel of 2017.',
      paragraphs: [
        'Everybody has read the shares and nobody has read the annex on weighing. That is a pity, because the annex is where the settlement will succeed or fail. For a decade the counties quarrelled over percentages of a number that none of them measured. If the fish are weighed by an officer from across the water, before the auction, the quarrel has at least an object.',
        'I would not call it a settlement for a generation. It is a settlement for about four seasons, which is how long it takes for a strong year class of herring to pass through the nets. After that somebody will be short of fish and will look for a clause to blame. As the old harbour master Ilse Brandt once told me, “we never argued in a good year, and we never listened in a bad one.”',
        'What the counties should do now is dull: train the weighing officers, publish the landings every week, and resist the temptation to fix the formula before it has been tried. The repayment rule is harsh enough to be believed, provided that it is applied the first time and not the third.',
      ],
    },
    {
      by: [MENSAH],
      headline: 'A small exemption with a long shadow',
      bio: 'He advised two governments on the licensing of coastal fleets.',
      paragraphs: [
        'The exemption for boats under ten metres looks like kindness and works like an invitation. In the Gulf of Ebo the same line was drawn at twelve metres, and within five years the yards were turning out vessels of eleven metres and ninety centimetres with engines that belonged in a tug. Nobody broke the rule. The rule simply taught people what to build.',
        'There is a way to avoid this, and the counties know it, since their own advisers wrote it down: tie the exemption to the gear and the days at sea, not to the length of the hull. A hand line does not become a trawl because the boat beneath it grew by a metre.',
        'I expect the closed weeks to hold for the larger boats, because the processors want them to hold. A factory that knows in January that it will stand still in April can plan for that. A factory that hears it in March lays people off.',
      ],
    },
    {
      by: [AGREN],
      headline: 'Five per cent above advice is still above advice',
      bio: 'She has led the acoustic survey of the Sound since 2009.',
      paragraphs: [
        'My colleagues and I give one number each October. We surround it with a good deal of uncertainty, and we say so. To write into a treaty that the catch may exceed this number by five per cent is to treat the uncertainty as if it lay only on one side. In three of the last ten years the true stock was lower than our estimate, once by a third.',
        'That said, the old practice was an excess of fifty per cent, and I have no wish to be the scientist who complains about rain at the end of a drought. The survey will be run in both spring and autumn from now on; the counties have paid for the second one in advance, and this alone will narrow the range more than any clause could.',
        'What I miss is any mention of mackerel. It eats young herring, it has moved north, and the boats that are exempt from the closed weeks live on it. You cannot manage one half of a meal.',
      ],
    },
    {
      by: [BRIAIN],
      headline: 'Ask who pays for the waiting',
      bio: 'He fishes from Kilbrack with his daughter.',
      paragraphs: [
        'There are sixty-two boats in our association and all but nine are under ten metres, so on paper we are the winners. On the quay it looks different. If every landing is weighed by an officer from another county, then every landing waits for that officer, and a box of mackerel that waits an hour in June is worth a third less.',
        'We have asked for two things. The first is a scale in each harbour that has more than ten boats. The second is that the officer comes to the boats and not the boats to the officer. “That is a matter of implementation,” the ministry wrote back to us. In my experience a matter of implementation is a thing that is decided by whoever is not in the room.',
        'None of this means that we want the old days back. I have seen three good skippers go bankrupt in the old days. But a rule is not fair because it is the same for everybody; it is fair when the people who carry it can carry it.',
      ],
    },
  ],
};
