import { describe, expect, test } from 'vitest';
import { readCredit } from '../../src/ingest/credit.ts';

type Case = readonly [credit: string, role: string | undefined, affiliation: string | undefined];

/** How a credit prints who somebody is, by what tells the role from where that person works. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'commas, the first of which ends the role': [
    [
      'nonresident senior fellow, Alder Center for Tides, Harbour Council',
      'nonresident senior fellow',
      'Alder Center for Tides, Harbour Council',
    ],
    [
      'Chair, Department of Oncology, Hill Hospital',
      'Chair',
      'Department of Oncology, Hill Hospital',
    ],
    ['Head of Economics, Quay House, Leith', 'Head of Economics', 'Quay House, Leith'],
    [
      'Professor of Law and Public Policy, University of Oslo',
      'Professor of Law and Public Policy',
      'University of Oslo',
    ],
  ],
  'a field of work between commas': [
    ['Vice President, Policy, Orbit Mobility', 'Vice President, Policy', 'Orbit Mobility'],
    ['Lead, Climate, Greenreach', 'Lead, Climate', 'Greenreach'],
    [
      'General Manager, Network Operations, Tarn Canal Corporation',
      'General Manager, Network Operations',
      'Tarn Canal Corporation',
    ],
    [
      'Professor, Heritage Law, University of Tarn',
      'Professor, Heritage Law',
      'University of Tarn',
    ],
    ['Editor, Prospect, Leith', 'Editor', 'Prospect, Leith'],
    ['Director, Alder Institute, Leith', 'Director', 'Alder Institute, Leith'],
  ],
  'the affiliation first': [
    ['Harbour Center, Fellow', 'Fellow', 'Harbour Center'],
    [
      'University of Tarn — Professor of Microbiology',
      'Professor of Microbiology',
      'University of Tarn',
    ],
    ['University of Tarn, Lecturer in Politics', 'Lecturer in Politics', 'University of Tarn'],
  ],
  'a role that no list knows': [
    ['Installer, Bellini & Figli, Leith', 'Installer', 'Bellini & Figli, Leith'],
    ['Grid Planner, Nordkraft Nät', 'Grid Planner', 'Nordkraft Nät'],
    ['crane driver at the Dockers’ Federation', 'crane driver', 'Dockers’ Federation'],
    ['Greenreach, Leith', undefined, 'Greenreach, Leith'],
  ],
  'for whom the work is done': [
    ['Spokesperson for the Teachers’ League', 'Spokesperson', 'Teachers’ League'],
    [
      'senior adviser to the Tarn Minerals Roundtable',
      'senior adviser',
      'Tarn Minerals Roundtable',
    ],
    ['adviser to the Minister of Finance', 'adviser to the Minister of Finance', undefined],
    ['columnist for The Ledger', 'columnist', 'The Ledger'],
    ['editor of The Ledger', 'editor', 'The Ledger'],
    ['member of the board of the Ocean Trust', 'member of the board', 'Ocean Trust'],
    ['Member of Parliament for Northfield', 'Member of Parliament for Northfield', undefined],
  ],
  parentheses: [
    [
      'Senior Researcher (Tarn Institute of Public Health)',
      'Senior Researcher',
      'Tarn Institute of Public Health',
    ],
    ['(University of Tarn)', undefined, 'University of Tarn'],
  ],
  'other languages': [
    [
      'Catedrática de Salud Pública, Universidad de Cuenca',
      'Catedrática de Salud Pública',
      'Universidad de Cuenca',
    ],
    [
      'Profesor titular de Derecho en la Universidad de Cuenca',
      'Profesor titular de Derecho',
      'Universidad de Cuenca',
    ],
    [
      'Directora del Observatorio de Vivienda de la Universidad de Cuenca',
      'Directora',
      'Observatorio de Vivienda de la Universidad de Cuenca',
    ],
    [
      'Leiterin der Arbeitsgruppe Deiche, Institut für Wasserbau',
      'Leiterin der Arbeitsgruppe Deiche',
      'Institut für Wasserbau',
    ],
    [
      'Professorin für Öffentliches Recht an der Universität Bremen',
      'Professorin für Öffentliches Recht',
      'Universität Bremen',
    ],
    [
      'Wissenschaftlicher Mitarbeiter am Meeresforschungsinstitut, Kiel',
      'Wissenschaftlicher Mitarbeiter',
      'Meeresforschungsinstitut, Kiel',
    ],
    [
      'Professeure de droit public à l’Université de Lille',
      'Professeure de droit public',
      'Université de Lille',
    ],
    ['Directrice de recherche au CNRS', 'Directrice de recherche', 'CNRS'],
    ['Ricercatrice presso l’Istituto Affari Marini', 'Ricercatrice', 'Istituto Affari Marini'],
    [
      'Investigador do Instituto de Ciências do Mar',
      'Investigador',
      'Instituto de Ciências do Mar',
    ],
    [
      'Hoogleraar staatsrecht aan de Universiteit Utrecht',
      'Hoogleraar staatsrecht',
      'Universiteit Utrecht',
    ],
    [
      'Profesor nauk politycznych na Uniwersytecie Nadmorskim',
      'Profesor nauk politycznych',
      'Uniwersytecie Nadmorskim',
    ],
    ['analityk w Ośrodku Studiów Morskich', 'analityk', 'Ośrodku Studiów Morskich'],
  ],
};

describe.each(Object.entries(KINDS))('a credit with %s', (_, cases) => {
  test.each(cases)('%s', (credit, role, affiliation) => {
    const read = readCredit(credit);
    expect([read.role, read.affiliation]).toEqual([role, affiliation]);
    for (const field of [role, affiliation]) expect(credit).toContain(field ?? '');
  });
});
