import type { Credit, Speaker } from '../../src/retrieval/address.ts';
import { createIndex, type PassageIndex } from '../../src/retrieval/passage-index.ts';

/** Fictional people who comment, and what their documents say, for questions that ask them. */

export interface Cast {
  readonly speakers: readonly Speaker[];
  readonly documents: PassageIndex;
}

type Person = readonly [name: string, credit?: Credit];

export function castOf(people: readonly Person[], ...sentences: string[]): Cast {
  const speakers = people.map(([name, credit = {}]) => ({
    id: name,
    names: [name],
    credits: [credit],
  }));
  const entry = { id: '1', sentences, heading: '', speakerIds: [], points: new Map() };
  return { speakers, documents: createIndex([entry]) };
}

export const FOREIGN_POLICY = castOf(
  [
    [
      'Tamar Gelashvili',
      { role: 'Director', affiliation: 'Meridian Centre, an independent think tank in Batumi' },
    ],
    ['Erika German', { honorific: 'Dr.', affiliation: 'Queen’s College, London' }],
    [
      'Paolo Conti',
      { role: 'Senior Fellow', affiliation: 'Istituto Affari Internazionali in Italy' },
    ],
    [
      'Hamish Rose',
      {
        honorific: 'Prof.',
        role: 'Professor of International Relations',
        affiliation: 'University of St. Andrews',
      },
    ],
    ['Leyla al-Sayed', { role: 'Associate Fellow', affiliation: 'Chatham House' }],
    ['Willem van der Berg', { role: 'former Ambassador', affiliation: 'Clingendael' }],
    ['Theresa May', { role: 'Lecturer', affiliation: 'London School of Economics' }],
  ],
  'The German government will decide in May whether Turkey and Georgia join.',
  'NATO members rose to the occasion, and President Putin approved the director of the company.',
  'The treaty with Russia and Italy holds. Young people doubt NATO. The fellow travellers left.',
);

export const HEALTH = castOf(
  [
    ['Julie Morgan', { honorific: 'Hon.', role: 'Minister for Children' }],
    ['Claire Morgan', { role: 'Health Economist', affiliation: 'Cardiff University' }],
    [
      'Seán O’Hara',
      { honorific: 'Dr.', role: 'General Practitioner', affiliation: 'Royal Infirmary, Leeds' },
    ],
    ['Ann Price', { role: 'Nurse', affiliation: 'Patients First' }],
    ['Gabriela García Márquez', { role: 'Epidemiologist', affiliation: 'University of Seville' }],
    ['Janet Finch-Saunders', { role: 'Minister for Care' }],
    ['Marcus Young', { role: 'Economist', affiliation: 'Health Trust' }],
    ['Harjit S. Sajjan'],
  ],
  'The minister should act. The price of care rose, and young patients wait.',
  'The minister said that the hospital board of the trust met in Cardiff.',
);

export const CLIMATE = castOf(
  [
    ['Ingrid Bank', { role: 'Economist', affiliation: 'Fjord Institute, Norway' }],
    ['Joseph King', { role: 'Chief Executive', affiliation: 'Green Bonds Now' }],
    ['Priya Brown', { role: 'Analyst', affiliation: 'Green Bonds Now' }],
    ['Анна Соколова', { role: 'Professor', affiliation: 'University of Kazan' }],
    ['李明', { role: 'Researcher', affiliation: 'Institute of Energy' }],
    ['Zoë Čapek-Möller', { role: 'Correspondent', affiliation: 'Le Climat, Paris' }],
    ['Sukarno'],
    [
      'Ngozi Okonkwo',
      { honorific: 'Dr.', role: 'Director of Research', affiliation: 'Lagos Business School' },
    ],
  ],
  'A bank lends, and coal is a brown fuel for the king of the market.',
  'Morgan Stanley and the World Bank price carbon. The analyst community of banks agrees.',
);
