import { BACKGROUND, type Block, block, FURNITURE, INTRODUCTION, type Part } from './block.ts';
import { talk } from './conversations.ts';
import type { Person, Turn } from './round-up.ts';
import { createQuestions, createTestimony } from './subjects/testimony.ts';
import { printName } from './ways.ts';

/** Hearings as parliaments, courts and broadcasters print them, as long as they really are. */

export const surnameOf = ({ name }: Person): string => name.split(' ').at(-1) ?? name;

/** `Dr Oduya`, `Mr Oakes`; `Mrs M Pike` where two have the surname. */
function addressOf(person: Person, isShared: boolean): string {
  const { name, honorific } = person;
  const words = name.split(' ');
  const surname = words.slice(words.findIndex((word, at) => at > 0 && !/^\p{Lu}\./u.test(word)));
  const initial = isShared ? `${name[0]} ` : '';
  return `${honorific ?? (isShared ? 'Ms' : 'Mr')} ${initial}${surname.join(' ')}`;
}

/** Each witness is asked `rounds` times, now and then by two members, and answers at length. */
function exchange(
  witnesses: readonly Person[],
  askers: readonly string[],
  rounds: number,
  seed: number,
): readonly Turn[] {
  const say = createTestimony(seed);
  const ask = createQuestions(seed + 1);
  return Array.from({ length: rounds }, (_, round) =>
    witnesses.flatMap((expert, at): readonly Turn[] => {
      const asker = askers[(round + at) % askers.length] ?? 'Chair';
      const paragraphs = [say(4), ...(at % 2 === 0 ? [say(3)] : [])];
      return [
        { asker, paragraphs: [ask(addressOf(expert, false))] },
        { expert, paragraphs },
      ];
    }),
  ).flat();
}

interface Committee {
  readonly members: readonly string[];
  readonly panels: readonly (readonly Person[])[];
}

/** The list of all panels, then each panel with its witnesses' names and numbered questions. */
export function selectCommittee({ members, panels }: Committee): readonly Block[] {
  const surnames = panels.flat().map(surnameOf);
  const isShared = (person: Person) =>
    new Set(panels.flat().filter((other) => surnameOf(other) === surnameOf(person))).size > 1 &&
    surnames.length > 0;
  const askers = ['Chair', ...members.slice(1)];
  let asked = 0;
  return [
    block('paragraph', 'Ordered by the House to be published.', BACKGROUND),
    block('paragraph', `Members present: ${members.join('; ')}.`, BACKGROUND),
    block('paragraph', 'Witnesses', BACKGROUND, 'bold'),
    ...panels.map((people, at) =>
      block('paragraph', `${['I', 'II', 'III', 'IV'][at]}: ${listOf(people)}.`, INTRODUCTION),
    ),
    ...panels.flatMap((people, at): readonly Block[] => {
      const start = asked;
      const turns = exchange(people, askers, 5, 100 * (at + 1));
      asked += turns.filter(({ expert }) => !expert).length;
      return [
        block('subheading', 'Examination of witnesses', BACKGROUND),
        block('paragraph', `Witnesses: ${namesOf(people)}.`, FURNITURE),
        ...talk({
          turns,
          face: 'bold',
          label: ({ expert, asker }, number) =>
            expert ? `${addressOf(expert, isShared(expert))}:` : `Q${start + number} ${asker}:`,
        }),
        ...(at === 1
          ? [block('paragraph', '[Sitting suspended for a Division in the House.]', BACKGROUND)]
          : []),
      ];
    }),
  ];
}

const listOf = (people: readonly Person[]): string =>
  people.map((person) => `${printName(person)}, ${person.role}, ${person.affiliation}`).join('; ');

function namesOf(people: readonly Person[]): string {
  const names = people.map(printName);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Members in columns, statements with a heading each, and labels that a full stop ends. */
export function congress(witnesses: readonly Person[]): readonly Block[] {
  const say = createTestimony(700);
  const ask = createQuestions(701);
  const chair: Part = { is: 'question', to: witnesses.map(({ name }) => name) };
  const label = (person: Person) => `${person.honorific ?? 'Mr.'} ${surnameOf(person)}.`;
  const answer = (person: Person, paragraphs: readonly string[]) =>
    paragraphs.map((text, at): Block => {
      const words = { text, part: { is: 'comment', by: [person.name] } as const };
      const lead = { text: `${label(person)} `, part: FURNITURE };
      return { style: 'paragraph', pieces: at === 0 ? [lead, words] : [words] };
    });
  return [
    block('paragraph', 'COMMITTEE ON AGRICULTURE', BACKGROUND),
    block('line', 'WALTER P. DENNING, Iowa, Chairman', BACKGROUND),
    block('line', 'MARGUERITE STOLL, Vermont THOMAS A. KEARNEY, Kansas', BACKGROUND),
    block('paragraph', 'PHILIP BRANDT, Ohio OLIVIA SANDS, Georgia', BACKGROUND),
    block(
      'paragraph',
      'The committee met, pursuant to notice, at 10:02 a.m., in room SR-328A, Hon. Walter P. Denning, Chairman, presiding.',
      BACKGROUND,
    ),
    block('paragraph', 'Present: Senators Denning, Stoll, Kearney, and Sands.', BACKGROUND),
    block(
      'paragraph',
      'OPENING STATEMENT OF HON. WALTER P. DENNING, U.S. SENATOR FROM IOWA',
      BACKGROUND,
    ),
    block(
      'paragraph',
      'Chairman Denning. The committee will come to order. We are here because the growers no longer know in January whether there will be water in February.',
      chair,
    ),
    ...witnesses.flatMap((person) => [
      block(
        'paragraph',
        `STATEMENT OF ${person.name.toUpperCase()}, ${person.role.toUpperCase()}, ${person.affiliation.toUpperCase()}`,
        INTRODUCTION,
      ),
      ...answer(person, [`Mr. Chairman, thank you. ${say(4)}`, say(4)]),
      block('paragraph', `[The prepared statement of ${printName(person)} follows:]`, BACKGROUND),
      block('paragraph', `Prepared Statement of ${printName(person)}`, BACKGROUND),
      block('paragraph', `I submit this for the record. ${say(5)}`, {
        is: 'comment',
        by: [person.name],
      }),
      block('paragraph', say(5), { is: 'comment', by: [person.name] }),
      block('paragraph', 'Chairman Denning. Thank you for that.', chair),
    ]),
    ...witnesses.flatMap((person, at) => [
      block(
        'paragraph',
        `Senator ${['Stoll', 'Kearney', 'Sands'][at % 3]}. ${ask(label(person).slice(0, -1))}`,
        chair,
      ),
      ...answer(person, [say(3)]),
      block('paragraph', '[Laughter.]', BACKGROUND),
      block('paragraph', say(2), { is: 'comment', by: [person.name] }),
    ]),
    block('paragraph', 'Chairman Denning. The hearing is adjourned.', chair),
    block('paragraph', '[Whereupon, at 11:31 a.m., the committee was adjourned.]', BACKGROUND),
  ];
}

/** Who appears is listed surname first; labels have a title, and those of members capitals. */
export function australian(witnesses: readonly Person[]): readonly Block[] {
  const titled = (person: Person) => person.honorific ?? 'Mr';
  const inverted = (person: Person) => {
    const surname = surnameOf(person);
    const given = person.name.slice(0, -surname.length).trim();
    return `${surname.toUpperCase()}, ${titled(person)} ${given}, ${person.role}, ${person.affiliation}`;
  };
  const turns = exchange(witnesses, ['CHAIR', 'Senator LOMAX', 'Senator DALE-JONES'], 4, 800);
  return [
    ...witnesses.map((person) => block('paragraph', inverted(person), INTRODUCTION)),
    block('paragraph', 'Committee met at 09:03', BACKGROUND),
    ...talk({
      turns,
      label: ({ expert, asker }) =>
        expert ? `${titled(expert)} ${surnameOf(expert)}:` : `${asker}:`,
    }),
    block('paragraph', 'Proceedings suspended from 10:30 to 10:45', BACKGROUND),
    ...talk({
      turns: exchange(witnesses, ['CHAIR', 'Senator LOMAX'], 2, 820),
      label: ({ expert, asker }) =>
        expert ? `${titled(expert)} ${surnameOf(expert)}:` : `${asker}:`,
    }),
    block('paragraph', 'Committee adjourned at 11:22', BACKGROUND),
  ];
}

/** What a speaker is stands in brackets behind the name, of members the seat and the party. */
export function canadian(witnesses: readonly Person[]): readonly Block[] {
  const members = [
    'Mr. Alan Prideaux (Thornbury—Exe, CPC)',
    'Hon. Denise Achard (Mer Bleue, Lib.)',
  ];
  const turns = exchange(witnesses, ['The Chair', ...members], 4, 900);
  return [
    block('paragraph', '(1535)', BACKGROUND),
    ...talk({
      turns: [
        {
          asker: 'The Chair (Ms. Corinne Vasseur (Lac-aux-Pins, Lib.))',
          paragraphs: ['Welcome to meeting 12.'],
        },
        ...turns,
      ],
      face: 'bold',
      introduces: true,
      label: ({ expert, asker }, _, isFirst) => {
        if (!expert) return `${asker}:`;
        const named = `${expert.honorific ?? 'Ms.'} ${expert.name}`;
        return isFirst ? `${named} (${expert.role}, ${expert.affiliation}):` : `${named}:`;
      },
    }),
  ];
}

/** Full names the first time, initials from then on. */
export function initials(expert: Person, asker: string, introduction: string): readonly Block[] {
  const short = (name: string) =>
    name
      .split(' ')
      .map(([first]) => first)
      .join('');
  const turns = exchange([expert], [asker], 6, 1000);
  return [
    block('paragraph', introduction, INTRODUCTION),
    ...talk({
      turns,
      face: 'bold',
      label: ({ expert: own }, number, isFirst) =>
        own
          ? `${isFirst ? own.name : short(own.name)}:`
          : `${number === 1 ? asker : short(asker)}:`,
    }),
  ];
}

/** A moderator introduces those beside him, and then there are questions from the floor. */
export function moderated(experts: readonly Person[], moderator: string): readonly Block[] {
  const ask = createQuestions(1101);
  const label = ({ expert, asker }: Turn) => `${expert?.name ?? asker}:`;
  const introduction = experts
    .map((person) => `${printName(person)}, ${person.role} at the ${person.affiliation}`)
    .join('; ');
  return [
    {
      style: 'paragraph',
      pieces: [
        { text: `${moderator}: `, part: BACKGROUND, face: 'bold' },
        {
          text: `Good evening, I am ${moderator}, and with me are ${introduction}.`,
          part: INTRODUCTION,
        },
        { text: ` ${ask(experts[0]?.name ?? '')}`, part: BACKGROUND },
      ],
    },
    ...talk({ turns: exchange(experts, [moderator], 3, 1100).slice(1), face: 'bold', label }),
    block('paragraph', '[Applause]', BACKGROUND),
    ...talk({
      turns: exchange(experts, ['Audience Member', moderator], 1, 1120),
      face: 'bold',
      label,
    }),
  ];
}
