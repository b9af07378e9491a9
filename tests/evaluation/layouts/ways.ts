import { BACKGROUND, type Block, block, FURNITURE, INTRODUCTION, type Part } from './block.ts';
import type { Comment, Person, RoundUp } from './round-up.ts';

/** The ways in which round-ups show who says what. Each makes the blocks of a round-up's comments. */
export type Way = (roundUp: RoundUp) => readonly Block[];

export const namesOf = ({ by }: Comment): readonly string[] => by.map(({ name }) => name);
export const wordsOf = (comment: Comment): Part => ({ is: 'comment', by: namesOf(comment) });

export function printName({ honorific, name, letters }: Person): string {
  const before = honorific === undefined ? '' : `${honorific} `;
  return `${before}${name}${letters === undefined ? '' : `, ${letters}`}`;
}

const roleLine = ({ role, affiliation }: Person) => `${role}, ${affiliation}`;

/** Those with a name like a person's or a firm's go without an article. */
const BARE = /(?:Analytics|Consulting|Partners|School|Surveyors|Trains|Shelter for Kell)$/u;
const OF =
  /^(?:Chief Executive|Co-Founder|Deputy Director|Director|Head Teacher|Managing Director|Secretary)$/u;

/** `Director of the Institute of Coastal Studies`, `Senior Fellow at the …`. */
function placeOf({ role, affiliation }: Person): string {
  const article = BARE.test(affiliation) ? '' : 'the ';
  return `${role} ${OF.test(role) ? 'of' : 'at'} ${article}${affiliation}`;
}

const joined = (by: readonly Person[]) => by.map(printName).join(' and ');
const roleLines = (by: readonly Person[], face?: 'italic') =>
  by.map((person, at) =>
    block(at < by.length - 1 ? 'line' : 'paragraph', roleLine(person), INTRODUCTION, face),
  );

export function paragraphsOf(comment: Comment, style: 'paragraph' | 'quote' = 'paragraph') {
  return comment.paragraphs.map((text) => block(style, text, wordsOf(comment)));
}

const each = (of: (comment: Comment) => readonly Block[]): Way => {
  return ({ comments }) => comments.flatMap(of);
};

/** NAME / role, affiliation, each on a line of its own. */
export const capitalLines = each((comment) => [
  block('line', joined(comment.by).toLocaleUpperCase(), INTRODUCTION),
  ...roleLines(comment.by),
  ...paragraphsOf(comment),
]);

/** NAME, role of the affiliation, all of it on one line. */
export const oneLine = each((comment) => [
  block(
    'paragraph',
    comment.by
      .map((person) => `${printName(person).toLocaleUpperCase()}, ${placeOf(person)}`)
      .join('; '),
    INTRODUCTION,
  ),
  ...paragraphsOf(comment),
]);

/** The name in bold, the role and the affiliation on two lines below. */
export const boldLines = each((comment) => [
  block('line', joined(comment.by), INTRODUCTION, 'bold'),
  ...comment.by.flatMap(({ role, affiliation }) => [
    block('line', role, INTRODUCTION),
    block('paragraph', affiliation, INTRODUCTION),
  ]),
  ...paragraphsOf(comment),
]);

/** The name as a heading, role and affiliation in italics below. */
export const headings = each((comment) => [
  block('heading', joined(comment.by), INTRODUCTION),
  ...roleLines(comment.by, 'italic'),
  ...paragraphsOf(comment),
]);

/** Name, role and affiliation in one heading. */
export const wholeHeadings = each((comment) => [
  block(
    'subheading',
    comment.by.map((person) => `${printName(person)}, ${roleLine(person)}`).join('; '),
    INTRODUCTION,
  ),
  ...paragraphsOf(comment),
]);

/** Name, role and affiliation run into the first words, parted by `separator`. */
export function runIn(separator: string, face?: 'bold'): Way {
  return each((comment) => {
    const [first = '', ...rest] = comment.paragraphs;
    const words = wordsOf(comment);
    const lead = comment.by.map((person) => `${printName(person)}, ${roleLine(person)}`).join('; ');
    return [
      {
        style: 'paragraph',
        pieces: [
          { text: `${lead}${separator}`, part: INTRODUCTION, ...(face ? { face } : {}) },
          { text: first, part: words },
        ],
      },
      ...rest.map((text) => block('paragraph', text, words)),
    ];
  });
}

/** NAME, role, INSTITUTE:“…” with no space, and quotation marks around the whole comment. */
export const quotedWithoutSpace = each((comment) => {
  const words = wordsOf(comment);
  const last = comment.paragraphs.length - 1;
  const lead = comment.by
    .map(
      (person) =>
        `${printName(person).toLocaleUpperCase()}, ${person.role}, ${person.affiliation.toLocaleUpperCase()}:`,
    )
    .join('; ');
  return comment.paragraphs.map((text, at) => ({
    style: 'paragraph' as const,
    pieces: [
      ...(at === 0 ? [{ text: lead, part: INTRODUCTION }] : []),
      { text: `“${nestQuotes(text)}${at === last ? '”' : ''}`, part: words },
    ],
  }));
});

const nestQuotes = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');

/** `Prof NAME, Professor of X at Y, said:` and the comment in quoted paragraphs. */
export function said(face?: 'bold'): Way {
  return each((comment) => {
    const lead = comment.by
      .map((person) => `${printName(person)}, ${placeOf(person)}, said:`)
      .join(' ');
    const words = wordsOf(comment);
    const last = comment.paragraphs.length - 1;
    return [
      block('paragraph', lead, INTRODUCTION, face),
      ...comment.paragraphs.map((text, at) =>
        block('paragraph', `“${nestQuotes(text)}${at === last ? '”' : ''}`, words),
      ),
    ];
  });
}

/** A small label with the name above a headline of the comment. */
export const labels = each((comment) => [
  block('label', joined(comment.by), INTRODUCTION),
  block('heading', comment.headline, { is: 'headline', by: namesOf(comment) }),
  ...paragraphsOf(comment),
]);

/** `labels`, and who they are at the very end. */
export const labelsWithBios: Way = (roundUp) => [
  ...labels(roundUp),
  ...biographies(roundUp, 'About the Authors', 'paragraph'),
];

/** Who they are at the start, and only the name in bold above each comment. */
export const contributorsFirst: Way = (roundUp) => [
  ...biographies(roundUp, 'Contributors', 'item'),
  block('heading', 'The Responses', BACKGROUND),
  ...roundUp.comments.flatMap((comment) => [
    block('line', joined(comment.by), FURNITURE, 'bold'),
    ...paragraphsOf(comment),
  ]),
];

function biographies(
  { comments }: RoundUp,
  heading: string,
  style: 'paragraph' | 'item',
): readonly Block[] {
  return [
    block('heading', heading, BACKGROUND),
    ...comments.flatMap(({ by, bio }) =>
      by.map((person) => ({
        style,
        pieces: [
          { text: printName(person), part: INTRODUCTION, face: 'bold' as const },
          { text: ` is ${placeOf(person)}. `, part: INTRODUCTION },
          { text: bio, part: INTRODUCTION },
        ],
        ...(style === 'item' ? { mark: '•' } : {}),
      })),
    ),
  ];
}

/** The headline first, and the signature after the comment. */
export const signatures = each((comment) => [
  block('subheading', comment.headline, { is: 'headline', by: namesOf(comment) }),
  ...paragraphsOf(comment),
  block(
    'paragraph',
    `— ${comment.by.map((person) => `${printName(person)}, ${roleLine(person)}`).join('; ')}`,
    INTRODUCTION,
    'italic',
  ),
]);

/** The signature on two lines: the name in bold, and role and affiliation below. */
export const signatureLines = each((comment) => [
  ...paragraphsOf(comment),
  ...comment.by.flatMap((person) => [
    block('line', printName(person), INTRODUCTION, 'bold'),
    block('paragraph', placeOf(person), INTRODUCTION, 'italic'),
  ]),
]);

/** A headline, `By NAME` below it, and after the comment who that is. */
export const bylines = each((comment) => [
  block('heading', comment.headline, { is: 'headline', by: namesOf(comment) }),
  block('paragraph', `By ${joined(comment.by)}`, INTRODUCTION, 'italic'),
  ...paragraphsOf(comment),
  ...comment.by.map((person) =>
    block(
      'paragraph',
      `${printName(person)} is ${placeOf(person)}. ${comment.bio}`,
      INTRODUCTION,
      'italic',
    ),
  ),
]);

/** Two questions, and to each of them every expert's answer, with the name in bold. */
export function twice(questions: readonly [string, string]): Way {
  return ({ comments }) =>
    questions.flatMap((question, round) => [
      block('heading', question, { is: 'question', to: comments.flatMap(namesOf) }),
      ...comments.flatMap((comment) => {
        const half = Math.ceil(comment.paragraphs.length / 2);
        const own =
          round === 0 ? comment.paragraphs.slice(0, half) : comment.paragraphs.slice(half);
        const lead = `${joined(comment.by)}, ${comment.by.map(roleLine).join('; ')}`;
        return [
          block(
            'line',
            round === 0 ? lead : joined(comment.by),
            round === 0 ? INTRODUCTION : FURNITURE,
            'bold',
          ),
          ...own.map((text) => block('paragraph', text, wordsOf(comment))),
        ];
      }),
    ]);
}
