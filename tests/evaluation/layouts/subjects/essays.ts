import type { Person } from '../round-up.ts';

const SALGADO: Person = {
  name: 'Inês Salgado-Whyte',
  role: 'Senior Lecturer in Library Studies',
  affiliation: 'Polytechnic of Marrow Bay',
};

/** A piece by one author, from the first word to the last. */
export const essay = {
  title: 'The Quiet Return of the Branch Library',
  publisher: 'Civic Notebook',
  published: '2020-02-11',
  datePrinted: '11 February 2020',
  author: SALGADO,
  note: 'The views expressed are her own.',
  paragraphs: [
    'In the autumn of 2016 the county of Marrow closed nineteen of its thirty-one branch libraries. The decision was taken at the end of a long meeting, after the item on car parks, and the minutes give it four lines. Last month the same county opened its seventh new branch. Nobody has called this a change of mind, and in a sense it is not one, because hardly anybody who took the first decision is still there.',
    'What happened in between is worth telling. The first thing was that the buildings did not sell. A library is a poor flat and a worse shop; it has one large room, few windows at the height of a person, and a reputation. Two were bought by a man who wished to grow mushrooms. The rest stood empty and cost the county more to insure than they had cost to heat.',
    'The second thing was the forms. In 2018 the benefit office moved its applications to the web, and people who had no computer were told to use the one in the library. At the counter in Port Marrow a retired typist called Joan Pellow set up a table with two laptops of her own and a sign that said “I can type, you can talk.” In her first year she filled in one thousand one hundred forms. The county noticed her when she asked to be paid for the paper.',
    'I do not want to make a legend of this. A library is not a benefit office, and a typist of seventy-four is not a policy. But the table showed what the closures had taken away, which was not the books. It was a room with a person in it, where one could ask a question without first having to know which department it belonged to.',
    'The new branches are smaller. They have a third of the shelves and twice the chairs. They are open on Sundays and closed on Mondays, they share their staff with the clinic next door, and on two afternoons a week the reading room smells of soup. Purists dislike them. I was a purist until I saw the loans, which are higher for each hour of opening than they have been since 1988.',
    'If there is a lesson it is an unheroic one. The county did not save its libraries; it lost them, looked at the hole, and built something the size of the hole. One could have measured the hole beforehand. It would have taken a table, two laptops and somebody to sit there and count.',
  ],
} as const;

/** A text of the publisher's own, by nobody who could be quoted by name. */
export const explainer = {
  title: 'How the New Ferry Timetable Was Made',
  publisher: 'Harbour Authority of Kell',
  published: '2021-12-03',
  datePrinted: '3 December 2021',
  sections: [
    {
      heading: 'Why it changes',
      paragraphs: [
        'The timetable that ends this winter was drawn up in 1994, when there were four boats and one school on the far side. There are now seven boats and three schools, and on weekday mornings one passenger in nine is left on the quay. The Authority has therefore made a new timetable from the beginning, and this page explains how.',
        'Counts were taken at both piers for six weeks in spring and six in autumn. They show two peaks in the morning rather than one, the first of them a little before seven. The harbour master summed it up at the public meeting in May: “We have been running the right boats at the hours of another century.”',
      ],
    },
    {
      heading: 'What was weighed',
      paragraphs: [
        'Three rules were followed. No island loses a crossing that it has today. No crew works more than two early shifts in a row. And a boat that is late may leave out the stop at Gull Rock only when nobody is waiting there, which the lamp on the pier will show.',
        'A faster timetable would have been possible if the last boat left an hour earlier. It was rejected, because the theatre, the hospital and two of the three largest employers end their day after it.',
      ],
    },
    {
      heading: 'What comes next',
      paragraphs: [
        'The new timetable begins on the second Sunday in January. It will be reviewed after the summer with the same counts at the same piers. Remarks can be left at the ticket office, where they are read every Friday.',
      ],
    },
  ],
} as const;
