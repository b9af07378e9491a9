import type { Person } from '../round-up.ts';

/** Who is heard on canals, in four panels: two who share a surname, and one who comes twice. */

const person = (name: string, role: string, affiliation: string, honorific?: string): Person => ({
  name,
  role,
  affiliation,
  ...(honorific === undefined ? {} : { honorific }),
});

const OAKES = person('Hugh Oakes', 'Chief Executive', 'Waterways Trust');
const MARWOOD = person(
  'Celia Marwood',
  'Professor of Hydraulics',
  'University of Carrow',
  'Professor',
);
const DE_LACY = person('Tomas de Lacy', 'Director of Assets', 'Northern Canal Company');
const ODUYA = person('Funmi Oduya', 'Head of Policy', 'Association of Boat Dwellers', 'Dr');
const PIKE_A = person('Arthur Pike', 'Chairman', 'Inland Freight Group');
const PIKE_M = person('Miriam Pike', 'Senior Engineer', 'Brunel Institute');
const VAN_DER_MEER = person(
  'Joost van der Meer',
  'Professor of Civil Engineering',
  'Polytechnic of Delfshaven',
  'Professor',
);
const ACHTERBERG = person('Lise Achterberg', 'Partner', 'Achterberg and Sons Solicitors');
const TREVANION = person('Jory Trevanion', 'Secretary', 'Lengthsmen’s Union');
const HASSAN = person('Samira Hassan', 'Director', 'Centre for Urban Rivers', 'Dr');
const BOWYER = person('Nell Bowyer', 'Editor', 'Towpath Magazine');
const STROUD = person('Patrick Stroud', 'Principal Ecologist', 'Wildlife Council', 'Dr');
const MACALLAN = person('Fiona MacAllan', 'Leader', 'Otterford Borough Council');
const IYER = person('Raghav Iyer', 'Chief Economist', 'Infrastructure Bank');
const QUILLER = person('Rosalind Quiller-Booth', 'Commissioner', 'Heritage Commission', 'Dame');
const NOWAK = person('Ewa Nowak', 'Reader in Soil Mechanics', 'University of Thornley', 'Dr');
const FENN = person('Jack Fenn', 'Treasurer', 'Society of Anglers');

export const canals = {
  title: 'Oral evidence: The Future of the Canals',
  publisher: 'Waterways Committee',
  published: '2024-02-13',
  datePrinted: '13 February 2024',
  members: ['Dame Olive Tranter (Chair)', 'Marcus Bell', 'Priya Nair', 'Ian Pike', 'Tessa Holroyd'],
  panels: [
    [OAKES, MARWOOD, DE_LACY, ODUYA],
    [PIKE_A, PIKE_M, VAN_DER_MEER, ACHTERBERG],
    [TREVANION, HASSAN, BOWYER, STROUD, MACALLAN],
    [IYER, QUILLER, NOWAK, FENN, OAKES],
  ],
} as const;

export const OSTRANDER = person('Vera Ostrander', 'naval architect', 'Harbor Design Associates');
export const LINWOOD = person(
  'Caleb Linwood',
  'professor of hydrology',
  'University of Merrow',
  'Dr.',
);

export const QUINTERO = person(
  'Rosa Quintero',
  'Director',
  'Pollinator Research Laboratory',
  'Dr.',
);
export const OSEI = person('Bernard Osei', 'President', 'Valley Almond Growers Association');
export const LARKIN = person(
  'Maude Larkin',
  'Professor of Entomology',
  'University of Tarrow',
  'Dr.',
);

export const TRASK = person('Naomi Trask', 'President', 'Rural Doctors League of Kandra', 'Dr');
export const OLLERY = person('Ken Ollery', 'Chief Executive Officer', 'Outback Nursing Network');
export const BELLINI = person('Sofia Bellini', 'Manager', 'Outback Housing Trust');

export const BOISVERT = person('Marguerite Boisvert', 'Director General', 'Department of Lakes');
export const OKORO = person('Daniel Okoro', 'Professor', 'Lakehead Institute of Limnology', 'Dr.');

export const OBERHOLZER = person(
  'Katrin Oberholzer',
  'Professor of Acoustics',
  'Technical University of Sarn',
);

export const SOLHEIM = person('Marit Solheim', 'Director of Storage', 'Nordvik Energy Company');
export const BOATENG = person(
  'Anselm Boateng',
  'Senior Researcher',
  'Institute for Urban Systems',
  'Dr.',
);
export const KANTER = person('Ruth Kanter', 'President', 'Altona Chamber of Commerce');
