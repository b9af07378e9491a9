import type { Person, RoundUp } from '../round-up.ts';

const KOVALENKO: Person = {
  name: 'Мирослава Коваленко',
  role: 'Judge',
  affiliation: 'Administrative Court of Dovhe',
};
const CHEN: Person = {
  name: '陈美玲',
  role: 'Research Fellow',
  affiliation: 'Centre for Computational Law',
};
const HADDAD: Person = {
  name: 'ليلى حداد',
  role: 'Advocate',
  affiliation: 'Haddad and Partners',
};
const FJELLHEIM: Person = {
  name: 'Ingrid Fjellheim',
  honorific: 'Prof.',
  role: 'Chair of Procedural Law',
  affiliation: 'University of Stavholm',
};
const OYELARAN: Person = {
  name: 'Adaeze Oyelaran',
  honorific: 'Dr',
  role: 'Technical Director',
  affiliation: 'Open Verdict Project',
};

export const courts: RoundUp = {
  title: 'Machines in the Courtroom: Reactions to the Stavholm Rules',
  publisher: 'Journal of Courts and Society',
  published: '2025-01',
  datePrinted: 'January 2025',
  introduction: [
    'The Stavholm Rules, adopted by the judges of nine countries in December, are the first common text on what a court may leave to a machine. They are not binding. But four supreme courts have already said that they will follow them, and the makers of the programs have been asked to comment by March.',
    'The Rules grew out of a single case. In 2022 a claim for a disability pension was refused on the strength of a summary that no person had read, and in the summary the claimant had died.',
  ],
  provisions: {
    lead: 'The Rules consist of five articles:',
    items: [
      'No judgment may rest on a text that a judge has not read.',
      'A party is told when a program has sorted, translated or summarised what that party filed.',
      'The court keeps what went into the program and what came out of it for as long as the file.',
      'A party may ask that the work be done again by a person, without giving reasons.',
      'Programs that estimate the outcome of a case are not used in criminal matters.',
    ],
  },
  invitation: 'The Journal asked five readers of the Rules for a first opinion.',
  comments: [
    {
      by: [KOVALENKO],
      headline: 'Reading is the work',
      bio: 'She has sat in Dovhe since the reform of 2016.',
      paragraphs: [
        'I decide about seven hundred cases a year, and I should like to have read all of them. The first article obliges me to do what I was taught to do and what the calendar has made impossible. So it is either a scandal or a budget, and I hope that the ministry understands that it is a budget.',
        'The summaries are not bad. I tested them on fifty of my own files. In forty-six I would have written nearly the same. In three there was something missing that I would have looked for, and in one there was a sentence that no one had filed. “One in fifty is better than my clerk,” a colleague said. It may be. But I can ask my clerk where the sentence came from.',
      ],
    },
    {
      by: [CHEN],
      headline: 'Keep the inputs, or keep nothing',
      bio: 'Her doctorate was on the logs of translation programs.',
      paragraphs: [
        'The third article is the one that engineers will read twice. To keep what went in and what came out is easy. To keep it in such a way that the same input gives the same output five years later is not, because the program of five years ago no longer exists anywhere. A court that wants to check an old summary will find the question and the answer and nobody who could be asked again.',
        'There are remedies. One is to keep the program itself, sealed, as we keep the scales with which gold was weighed. Another is to give up the wish to repeat, and to store beside each output the passages from which it was made. I prefer the second. It is cheaper, and it is what a reader needs.',
      ],
    },
    {
      by: [HADDAD],
      headline: 'The right to a person is a right to wait',
      bio: 'She represents tenants and pensioners.',
      paragraphs: [
        'My clients will be told that they may ask for a person. They will also be told, not in writing, that a person takes fourteen months. Whoever has been to a counter knows how such choices are offered. The article says “without giving reasons”, and I am grateful for that; it should also say “without losing a place in the queue”.',
        'About the fifth article I have no doubts. In the matter of the harbour riots a program gave each of the accused a number between one and ten, and the prosecutor read the number aloud. Nobody in the room could say what it counted.',
        'I am less worried about the judges than about the registries. By the time that a file reaches a judge it has been sorted, and what is sorted last is, in a full year, not heard at all.',
      ],
    },
    {
      by: [FJELLHEIM],
      headline: 'Soft law for hard cases',
      bio: 'She was rapporteur of the working group.',
      paragraphs: [
        'As one of those who wrote the Rules I am the wrong person to praise them, so I will say where we failed. We could not agree on what a summary is. Three delegations wanted a definition, four wanted none, and two changed sides after lunch. The text now says “sorted, translated or summarised” and leaves it to the courts to find out whether a list of headings is a summary.',
        'We did agree that silence is the danger. A party who does not know that a program was used cannot object to it. The second article therefore has no exceptions, not even for urgent matters, and of all the sentences in the document it is the one for which I would go to the barricades, if professors did that.',
      ],
    },
    {
      by: [OYELARAN],
      headline: 'Test in public',
      bio: 'The project publishes tests of programs that courts buy.',
      paragraphs: [
        'A rule without a test is a wish. We offered the working group a set of two thousand old cases, with the names changed, on which any program could be tried before a court buys it. The answer was that courts are not laboratories. Quite so; that is why the trying should be done before.',
        'In our last round the best program left out the decisive fact in four per cent of the summaries and the worst in thirty-one. Both are sold with the same leaflet. If a hospital bought its thermometers in this manner we should hear about it.',
      ],
    },
  ],
};
