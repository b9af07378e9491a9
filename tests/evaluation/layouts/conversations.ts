import { BACKGROUND, type Block, block, FURNITURE, INTRODUCTION, type Part } from './block.ts';
import type { Person, RoundUp, Turn } from './round-up.ts';
import { printName } from './ways.ts';

/** Interviews and hearings: whoever asks is no expert, and an answer stays with its question. */

/** How the label of a turn is printed; `isFirst` when the expert has not spoken before. */
type Label = (turn: Turn, number: number, isFirst: boolean) => string;

interface Talk {
  readonly turns: readonly Turn[];
  readonly label: Label;
  readonly face?: 'bold';
  /** True when the label of an expert says who that is, and is not printed elsewhere. */
  readonly introduces?: boolean;
}

export function talk({ turns, label, face, introduces }: Talk): readonly Block[] {
  const known = new Set<string>();
  let questions = 0;
  return turns.flatMap((turn, at) => {
    const name = turn.expert?.name;
    const isFirst = name !== undefined && !known.has(name);
    if (name === undefined) questions += 1;
    else known.add(name);
    const words: Part =
      name === undefined
        ? { is: 'question', to: neighbours(turns, at) }
        : { is: 'comment', by: [name] };
    const labelled = label(turn, questions, isFirst);
    const introduction = introduces && isFirst ? INTRODUCTION : FURNITURE;
    const lead = {
      text: `${labelled} `,
      part: name === undefined ? words : introduction,
      ...(face ? { face } : {}),
    };
    return turn.paragraphs.map((text, line): Block => {
      const piece = { text, part: words };
      if (line > 0) return { style: 'paragraph', pieces: [piece] };
      return { style: 'paragraph', pieces: [lead, piece] };
    });
  });
}

/** The experts before and after a turn, with whom what is asked may stand. */
function neighbours(turns: readonly Turn[], at: number): readonly string[] {
  const before = turns.slice(0, at).findLast(({ expert }) => expert)?.expert;
  const after = turns.slice(at).find(({ expert }) => expert)?.expert;
  return [before, after].flatMap((person) => (person ? [person.name] : []));
}

export interface Panel {
  readonly witnesses: readonly Person[];
  readonly turns: readonly Turn[];
}

/** Members, then each panel with its witnesses: `Q4 Chair: …`, and a name and a colon in bold. */
export function panels(members: readonly string[], of: readonly Panel[]): readonly Block[] {
  let asked = 0;
  return [
    block('paragraph', `Members present: ${members.join('; ')}.`, BACKGROUND),
    ...of.flatMap(({ witnesses, turns }, at): readonly Block[] => {
      const start = asked;
      asked += turns.filter(({ expert }) => !expert).length;
      return [
        block('heading', `Panel ${at + 1}`, BACKGROUND),
        block(
          'paragraph',
          `Witnesses: ${witnesses.map((each) => `${printName(each)}, ${each.role}, ${each.affiliation}`).join('; and ')}.`,
          INTRODUCTION,
        ),
        ...talk({
          turns,
          face: 'bold',
          label: ({ expert, asker }, number) =>
            expert ? `${witnessLabel(expert)}:` : `Q${start + number} ${asker}:`,
        }),
      ];
    }),
  ];
}

const witnessLabel = ({ honorific, name }: Person) =>
  honorific === undefined ? name : `${honorific} ${name.split(' ').at(-1)}`;

/** The witnesses on a list at the start, then `MS. SURNAME:` before all that is said. */
export function reported(
  witnesses: readonly Person[],
  turns: readonly Turn[],
  titles: Readonly<Record<string, string>>,
): readonly Block[] {
  return [
    block('paragraph', 'WITNESSES', BACKGROUND),
    ...witnesses.map((person) =>
      block(
        'paragraph',
        `${person.name.toLocaleUpperCase()}, ${person.role}, ${person.affiliation}`,
        INTRODUCTION,
      ),
    ),
    block('paragraph', 'PROCEEDINGS', BACKGROUND),
    ...talk({
      turns,
      label: ({ expert, asker }) =>
        expert
          ? `${titles[expert.name]} ${expert.name.split(' ').at(-1)?.toLocaleUpperCase()}:`
          : `${asker}:`,
    }),
  ];
}

/** Who takes part, then what a moderator asks and each of them answers under a full name. */
export function roundTable({ comments }: RoundUp, questions: readonly string[]): readonly Block[] {
  const people = comments.flatMap(({ by }) => by);
  const turns = questions.flatMap((question, round): readonly Turn[] => [
    { asker: 'Moderator', paragraphs: [question] },
    ...comments.flatMap(({ by: [expert], paragraphs }) =>
      expert
        ? [{ expert, paragraphs: paragraphs.filter((_, at) => at % questions.length === round) }]
        : [],
    ),
  ]);
  return [
    block('paragraph', 'Taking part in the discussion:', BACKGROUND),
    ...people.map(
      (person): Block => ({
        ...block(
          'item',
          `${printName(person)}, ${person.role}, ${person.affiliation}`,
          INTRODUCTION,
        ),
        mark: '•',
      }),
    ),
    ...talk({ turns, face: 'bold', label: ({ expert, asker }) => `${expert?.name ?? asker}:` }),
  ];
}
