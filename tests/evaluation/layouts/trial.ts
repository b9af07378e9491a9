import { BACKGROUND, type Block, block, FURNITURE, INTRODUCTION, type Style } from './block.ts';
import type { Layout } from './layout.ts';
import { pressNumbered } from './press/numbered-pdf.ts';
import { surnameOf } from './proceedings.ts';
import type { Person } from './round-up.ts';
import { createQuestions, createTestimony } from './subjects/testimony.ts';

/** A trial as court reporters type it: a cover, appearances, examinations, a certificate, an index. */

const HEADS = ['', 'Ostrander - Direct', 'Ostrander - Cross', 'Linwood - Direct', 'Proceedings'];
const LINES_PER_PAGE = 25;
const FIRST = ['direct', 'cross'] as const;

const back = (style: Style, ...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => block(style, text, BACKGROUND));

const COVER = [
  ...back('line', 'JORDAN & SONS BOATYARD, INC., Plaintiff,'),
  ...back('paragraph', 'vs. Case No. 17-CV-02231'),
  ...back('line', 'CITY OF MERROW, Defendant.'),
  ...back('heading', 'VOLUME II'),
  ...back('line', 'BEFORE: The Honorable Ruth M. Alcott', 'REPORTED BY: Dana Pruitt, RPR'),
  ...back('line', 'APPEARANCES:', 'For the Plaintiff: MARTIN KESSLER, ESQ.'),
  ...back('line', 'For the Defendant: PAULA DEVANE, ESQ.'),
  ...back('heading', 'P R O C E E D I N G S'),
];

const CLOSE = [
  ...back('paragraph', '(Whereupon, at 11:40 a.m., the proceedings were adjourned.)'),
  ...back('heading', 'C E R T I F I C A T E'),
  ...back(
    'item',
    'I, Dana Pruitt, Registered Professional Reporter, do hereby certify that the foregoing is a true and correct transcript.',
  ),
  ...back('heading', 'I N D E X'),
  ...back('line', 'HELENA [2] 3:11 3:17', 'bar [6] 3:11 3:17 4:2 4:8 8:5 8:9', 'beds [1] 8:3'),
  ...back('line', 'city [4] 1:5 3:9 7:20 7:21', 'exhibit [2] 2:12 4:6', 'water [3] 3:1 3:4 5:2'),
];

function examine(person: Person, sides: readonly [string, string], seed: number): readonly Block[] {
  const say = createTestimony(seed);
  const ask = createQuestions(seed + 1);
  const title = person.honorific?.toUpperCase();
  const printed = `${title === undefined ? '' : `${title} `}${person.name.toUpperCase()}`;
  const article = /^[aeiou]/u.test(person.role) ? 'an' : 'a';
  const self = `${person.name}. I am ${article} ${person.role} with the ${person.affiliation}.`;
  const question = (text: string) =>
    block('item', `Q. ${text}`, { is: 'question', to: [person.name] });
  const answer = (label: string, style: Style, text: string, said?: string): Block => ({
    style,
    pieces: [
      { text: `${label} `, part: FURNITURE },
      ...(said === undefined ? [] : [{ text: `${said} `, part: COMMENT(person) }]),
      { text, part: COMMENT(person) },
    ],
  });
  return [
    ...back('paragraph', `MS. DEVANE: The next witness is ${surnameOf(person)}.`),
    block('heading', `${printed},`, INTRODUCTION),
    ...back('line', 'having been first duly sworn, was examined and testified as follows:'),
    ...FIRST.flatMap((kind, at): readonly Block[] => [
      ...back('heading', kind === 'direct' ? 'DIRECT EXAMINATION' : 'CROSS-EXAMINATION'),
      ...back('line', `BY ${sides[at]}:`),
      question(at === 0 ? 'Who are you, and what do you do?' : ask('Then')),
      answer('A.', 'item', say(2), at === 0 ? self : undefined),
      ...Array.from({ length: 8 }, () => [
        question(ask('Well')),
        answer('A.', 'item', say(3)),
      ]).flat(),
      ...back('paragraph', `${sides[1 - at]}: Objection, foundation.`),
      ...back('paragraph', 'THE COURT: Overruled. You may answer.'),
      answer('THE WITNESS:', 'paragraph', say(2)),
      ...back('line', `BY ${sides[at]}:`),
      question(ask('And')),
      answer('A.', 'item', say(3)),
      ...back('paragraph', `(Exhibit P-${seed + at} was received in evidence.)`),
    ]),
    ...back('paragraph', `${sides[1]}: Nothing further.`, 'THE COURT: You are excused.'),
    ...back('paragraph', '(Whereupon, a recess was taken from 9:58 a.m. to 10:15 a.m.)'),
  ];
}

const COMMENT = ({ name }: Person) => ({ is: 'comment', by: [name] }) as const;

export function tried(witnesses: readonly Person[]): Layout {
  const title = 'TRANSCRIPT OF TRIAL IN THE CIRCUIT COURT OF MERROW COUNTY';
  const sides = ['MR. KESSLER', 'MS. DEVANE'] as const;
  const body = [
    block('title', title, { is: 'title' }),
    ...COVER,
    ...witnesses.flatMap((person, at) => examine(person, sides, 1200 + 10 * at)),
    ...back('paragraph', 'THE COURT: We will stop there for the day.'),
    ...CLOSE,
  ];
  const headOf = (page: number) => HEADS[Math.min(page < 3 ? 0 : Math.ceil(page / 5), 4)] ?? '';
  const heads = HEADS.map((head) => block('paragraph', head, FURNITURE));
  return {
    name: 'trial, pdf numbered',
    file: 'trial.pdf',
    truth: {
      title,
      publisher: 'Circuit Court of Merrow County',
      published: '2018-10-03',
      experts: witnesses,
      blocks: [...body, ...heads],
    },
    press: () => pressNumbered(body, { linesPerPage: LINES_PER_PAGE, headOf }),
  };
}
