import type { Person, Turn } from '../round-up.ts';

export const NAKAGAWA: Person = {
  name: 'Emiko Nakagawa-Ruiz',
  role: 'Curator of Living Collections',
  affiliation: 'Botanical Garden of Lissel',
};

const ask = (text: string): Turn => ({ asker: 'Garden Post', paragraphs: [text] });
const answer = (...paragraphs: string[]): Turn => ({ expert: NAKAGAWA, paragraphs });

/** An interview with one expert, on seeds and a changing climate. */
export const interview = {
  title: '“A seed bank is not a museum”: An Interview on Forests in a Dry Century',
  publisher: 'Garden Post',
  published: '2021-08-30',
  datePrinted: '30 August 2021',
  introduction: [
    'The oaks of the Lissel uplands have failed to set acorns in four summers out of six. The Botanical Garden has begun to collect seed from trees a thousand kilometres to the south and to plant it where the old trees are dying. We spoke with Emiko Nakagawa-Ruiz, Curator of Living Collections at the Botanical Garden of Lissel, about what may be moved and who decides.',
  ],
  turns: [
    ask('You have planted southern oaks in a northern forest. Is that still conservation?'),
    answer(
      'It depends on what you think you are conserving. If it is a list of species with their addresses, then no. If it is a forest, in which jays and beetles and mushrooms find what they need, then I do not see another way. The climate for which our oaks were made is now four hundred kilometres north of them, and an oak walks perhaps three hundred metres in a year.',
      'I was trained by people who would have been horrified. My own teacher used to say, “Label it, water it and leave it where it is.” She was right about the labels.',
    ),
    ask('What happens if the newcomers spread?'),
    answer(
      'We hope that they spread. The danger is not that an oak from the south grows well but that it brings something along. So we move acorns and never soil, and each lot spends a winter in quarantine. Out of two hundred and ten lots we have burnt seven.',
    ),
    ask('Who should decide? At present it seems to be you.'),
    answer(
      'At present it is me, a forester and a form. That is not good enough, and I have said so to the ministry. There ought to be a panel with people from the villages on it, because they will live with the trees. I have met shepherds who knew which slope keeps its snow, and no satellite had told them.',
    ),
    ask('And what would you say to those who want to wait for better models?'),
    answer(
      'That an acorn planted today drops its first acorns when a child born today has finished school. We can wait for the models or for the trees, but not for both.',
      'Besides, a seed bank is not a museum. Seeds die in it, slowly and in the dark. If you do not plant them you are only choosing a different way to lose them.',
    ),
  ],
} as const;

const HOLT: Person = {
  name: 'Margaret Holt',
  honorific: 'Dr',
  role: 'Chief Executive',
  affiliation: 'Rail Passengers’ Council',
};
const ADEBAYO: Person = {
  name: 'Tunde Adebayo',
  role: 'Director of Operations',
  affiliation: 'Northline Trains',
};
const PRICE: Person = {
  name: 'Eleri Price',
  honorific: 'Professor',
  role: 'Professor of Transport Policy',
  affiliation: 'University of Aldmoor',
};

export const CHAIR = 'Chair';

/** A hearing of a committee, on night trains, with two panels. */
export const hearing = {
  title: 'Transport Committee: Oral Evidence on Night Trains',
  publisher: 'Transport Committee',
  published: '2023-06-07',
  datePrinted: '7 June 2023',
  members: ['Baroness Kettleby (Chair)', 'Owen Farrar', 'Sunita Bhatt'],
  panels: [
    {
      witnesses: [HOLT, ADEBAYO],
      turns: [
        {
          asker: CHAIR,
          paragraphs: [
            'Good morning, and welcome to this session on night trains. Dr Holt, may I begin with you? Your survey says that people love night trains, and the accounts say that they do not take them. Which is it?',
          ],
        },
        {
          expert: HOLT,
          paragraphs: [
            'Thank you, Chair. It is both. Two thirds of those whom we asked would take a night train if there were one at a sensible hour. Today there are three in the whole country, and one of them arrives at twenty to five. I would not call that a test of demand.',
            'What passengers tell us is quite practical. They want a door that locks, a seat that can be changed up to the day, and somebody to speak to when it goes wrong. A lady from Kell wrote to us: “I do not need a pillow mint, I need to know that the train exists.”',
          ],
        },
        {
          asker: 'Owen Farrar',
          paragraphs: ['Mr Adebayo, why does it arrive at twenty to five?'],
        },
        {
          expert: ADEBAYO,
          paragraphs: [
            'Because the line is closed for maintenance between five and seven, and if we do not get in before that we stand outside the city for two hours. We have asked for a later closure. The answer was that the machines are booked until 2027.',
          ],
        },
        {
          asker: 'Owen Farrar',
          paragraphs: ['Would it pay, if the hour were better?'],
        },
        {
          expert: ADEBAYO,
          paragraphs: [
            'On our figures it would cover its running costs at sixty per cent full. It would not pay for new carriages. Those cost two million each, and the ones that we have were built when I was at school.',
          ],
        },
        {
          expert: HOLT,
          paragraphs: [
            'If I may add to that, the charge for using the track at night is the same as at noon, although nobody else wants it. That is a decision and not a law of nature.',
          ],
        },
      ],
    },
    {
      witnesses: [PRICE],
      turns: [
        {
          asker: CHAIR,
          paragraphs: ['Professor Price, you have listened to this. What did you make of it?'],
        },
        {
          expert: PRICE,
          paragraphs: [
            'I would separate three things that have been mixed this morning: the carriages, the track and the ticket. Carriages are a matter of capital, and in every country that has night trains the state bought them. The track is a matter of price, as Dr Holt said. The ticket is a matter of software, and it is the cheapest of the three and the one that annoys people most.',
          ],
        },
        {
          asker: 'Sunita Bhatt',
          paragraphs: ['Does it save any carbon, or do people simply travel more?'],
        },
        {
          expert: PRICE,
          paragraphs: [
            'In the study that we made of the Lissel line, four passengers in ten would have flown, three would have driven, and three would have stayed at home. So it saves something, and it also moves people who would not otherwise have moved. I am not sure that the second is a fault.',
          ],
        },
        {
          asker: CHAIR,
          paragraphs: ['Thank you. That concludes our session this morning.'],
        },
      ],
    },
  ],
} as const;

const OYEDEPO: Person = {
  name: 'Folasade Oyedepo',
  role: 'Director of Water Quality',
  affiliation: 'Lower Tarn Water Board',
};
const BRANDVOLD: Person = {
  name: 'Nils Brandvold',
  role: 'Hydrologist',
  affiliation: 'Brandvold Consulting',
};

const ms = (...paragraphs: string[]): Turn => ({ expert: OYEDEPO, paragraphs });
const mr = (...paragraphs: string[]): Turn => ({ expert: BRANDVOLD, paragraphs });
const chair = (text: string): Turn => ({ asker: 'CHAIRWOMAN DELACROIX', paragraphs: [text] });
const senator = (text: string): Turn => ({ asker: 'SENATOR MBEKI-HALL', paragraphs: [text] });

/** A transcript in the manner of court reporters, on lead in pipes. */
export const transcript = {
  title: 'Hearing on Lead in the Service Pipes of the Lower Tarn',
  publisher: 'Committee on Public Works',
  published: '2022-02-16',
  datePrinted: 'February 16, 2022',
  witnesses: [OYEDEPO, BRANDVOLD],
  turns: [
    chair(
      'The committee will come to order. We have two witnesses this afternoon, and I thank both of them for coming in this weather. Ms. Oyedepo, you have five minutes.',
    ),
    ms(
      'Thank you, Madam Chairwoman. The Board serves four hundred thousand people through about ninety thousand service pipes. We know what sixty-one thousand of them are made of. For the others we have a card from the year in which the house was connected, and on many of the cards the line for the material is empty.',
      'Since 2019 we have replaced three thousand pipes a year. At that rate we would finish in the lifetime of my grandchildren. The bill before you would raise it to nine thousand, and I can say under oath that we have the crews to do it but not the pipe.',
    ),
    chair('Mr. Brandvold.'),
    mr(
      'Good afternoon. I was asked to look at the water rather than at the pipes. Lead does not dissolve at a steady pace. It comes off when the water changes, and in the Lower Tarn the water changed in 2017, when the Board moved its intake upstream of the mill.',
      'We took samples in two hundred kitchens before and after. The median did not move at all. The highest tenth went up by a factor of four. If you look only at medians you will conclude that nothing has happened, and I am afraid that this is what was concluded.',
    ),
    senator('Was the Board told of this at the time?'),
    mr('We sent the report in March of 2018. I have the receipt with me.'),
    senator('Ms. Oyedepo, is that correct?'),
    ms(
      'It is correct that it was received. I was not the director then, and I will not hide behind that. The report was read by an engineer who wrote on it, “interesting, see me”, and left the Board in May. Nobody saw him.',
    ),
    chair('How long would it take to add the phosphate that the report recommends?'),
    ms('Six weeks for the equipment, and a year until the coating has formed.'),
    mr(
      'I would put it at eighteen months, because the mains are old. But one sees the benefit in the worst kitchens first, which is where one wants to see it.',
    ),
    chair('Thank you both. The committee stands adjourned.'),
  ],
} as const;
