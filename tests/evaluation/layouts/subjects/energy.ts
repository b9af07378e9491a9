import type { Person, RoundUp } from '../round-up.ts';

const FUENTE: Person = {
  name: 'Beatriz de la Fuente',
  honorific: 'Prof',
  role: 'Professor of Energy Systems',
  affiliation: 'University of Port Almar',
};
const KARIM: Person = {
  name: 'Yusuf bin Karim',
  honorific: 'Dr',
  role: 'Lecturer in Public Finance',
  affiliation: 'Almar Business School',
};
const DHOMHNAILL: Person = {
  name: 'Aoife Ní Dhomhnaill',
  honorific: 'Ms',
  role: 'Head of Household Research',
  affiliation: 'Fuel Poverty Observatory',
};
const STCLAIR: Person = {
  name: 'Graham St. Clair',
  honorific: 'Mr',
  role: 'Managing Director',
  affiliation: 'Islands Grid Company',
};

export const energy: RoundUp = {
  title: 'Expert Reaction to the Two-Part Tariff for Electricity',
  publisher: 'Almar Science Desk',
  published: '2023-10-19',
  datePrinted: '19 October 2023',
  introduction: [
    'From April the price of electricity for households will come in two parts: a low price for the first two thousand kilowatt-hours of the year and a price that follows the market for everything beyond. The regulator says that three households in five will pay less than they do today.',
    'The proposal follows two winters in which bills doubled, and a third in which they fell by only a tenth when the market fell by half.',
  ],
  provisions: {
    lead: 'The regulator’s proposal rests on these terms:',
    items: [
      'The first two thousand kilowatt-hours a year cost eleven cents each.',
      'Above that amount the price follows the monthly average of the exchange.',
      'Homes that are heated by electricity receive four thousand kilowatt-hours at the low price.',
      'Suppliers recover the difference from a levy on connections above one hundred kilowatts.',
    ],
  },
  invitation: 'Researchers and practitioners commented on the announcement.',
  comments: [
    {
      by: [FUENTE],
      headline: 'The second price does the work',
      bio: 'She models the grids of small islands.',
      paragraphs: [
        'The low price will be in the headlines, but it is the second one that changes anything. Nobody saves a kilowatt-hour that costs eleven cents. People save the one that costs forty, and for the first time they will know which one that is.',
        'Our models suggest that the evening peak falls by about six per cent in the first winter, and by more once electric cars are charged by the clock. That is one gas plant that need not be built. I would have set the line at eighteen hundred, but I would not lose sleep over two hundred kilowatt-hours.',
        'One caution. A monthly average hides the hours. In January of last year the average was nineteen cents, and on the evening of the eleventh it was two euros. “An average is a blanket that leaves the feet out,” my first professor liked to say.',
      ],
    },
    {
      by: [KARIM],
      headline: 'A levy is a tax with a coat on',
      bio: 'He was an official of the treasury until 2019.',
      paragraphs: [
        'Somebody pays the difference, and the text is admirably clear about who: whoever has a connection above one hundred kilowatts. That is the bakery, the cold store and the hospital. The hospital will pass it on to the state, the cold store to the fishermen, and the bakery to the same households that were to be relieved.',
        'I have calculated this for the island of Serra. Of every euro that a household saves at the meter it pays back between thirty and forty-five cents at the till. The net is still a relief, and it does reach the poorer half. But it is half as large as announced, and it will be felt a year later, when nobody remembers the reason.',
      ],
    },
    {
      by: [DHOMHNAILL],
      headline: 'Who lives in an electric house?',
      bio: 'The Observatory interviews twelve hundred households each winter.',
      paragraphs: [
        'The double allowance for electric heating is the most humane line in the proposal and the one most likely to go wrong. A third of those homes do not know that they count as electric, because the landlord owns the boiler and the boiler sits in a cellar that they have never seen.',
        'In our interviews last winter a retired tram driver in Serra kept one room at nineteen degrees and slept in it with his wife, two dogs and the freezer, “for the warmth of the motor”. He qualifies. He has not applied. The form is eleven pages long and asks for the serial number of the boiler.',
        'So my advice is simple: do not ask. The suppliers know the shape of a heated winter from the meter, and so does anyone who looks at the curve.',
      ],
    },
    {
      by: [STCLAIR],
      headline: 'We can bill it by April, just',
      bio: 'The company runs the cables between the seven islands.',
      paragraphs: [
        'From the point of view of those who send the bills, two prices are no harder than one, provided that the meter is read each month. Four meters in five are. The fifth is read by a person, once a year, usually in the week when the dog is loose.',
        'We have asked for a transition in which such meters are billed at a mixed price. Without it, a house on Little Serra would pay the market price in December for what it used in June. We do not want to send that bill, and I should not like to be the one who delivers it.',
      ],
    },
  ],
};
