import { BACKGROUND, type Block, block, INTRODUCTION } from './block.ts';
import { panels, reported, roundTable, talk } from './conversations.ts';
import {
  createLayout,
  type Format,
  type Introduced,
  insertAfter,
  itemsOf,
  type Layout,
  type Marks,
  openingOf,
} from './layout.ts';
import { PROCEEDINGS } from './proceeding-layouts.ts';
import type { Person, RoundUp } from './round-up.ts';
import { courts } from './subjects/courts.ts';
import { energy } from './subjects/energy.ts';
import { essay, explainer } from './subjects/essays.ts';
import { fisheries } from './subjects/fisheries.ts';
import { health } from './subjects/health.ts';
import { housing } from './subjects/housing.ts';
import { hearing, interview, NAKAGAWA, transcript } from './subjects/interview.ts';
import { FIGURES_TO_WATCH, schools } from './subjects/schools.ts';
import {
  boldLines,
  bylines,
  capitalLines,
  contributorsFirst,
  headings,
  labels,
  labelsWithBios,
  oneLine,
  quotedWithoutSpace,
  runIn,
  said,
  signatureLines,
  signatures,
  twice,
  type Way,
  wholeHeadings,
} from './ways.ts';

const PDF = { as: 'pdf', columns: 1 } as const;
const PDF_2 = { as: 'pdf', columns: 2 } as const;
const PDF_3 = { as: 'pdf', columns: 3 } as const;
const SPREAD = { as: 'pdf', columns: 1, isSpread: true } as const;
const TXT = { as: 'txt' } as const;
const WRAPPED = { as: 'txt', width: 76 } as const;
const MD = { as: 'md' } as const;
const HTML = { as: 'html' } as const;
const DOCX = { as: 'docx' } as const;

const SAVINGS = [
  'Household',
  'Saves',
  'Pays back',
  'Lowest fifth',
  '96 euros',
  '31 euros',
  'Highest fifth',
  '12 euros',
  '64 euros',
];

function layOut(name: string, roundUp: RoundUp, way: Way, marks: Marks, format: Format): Layout {
  const people = [...new Set(roundUp.comments.flatMap(({ by }) => by))];
  // Labels alone say nobody's role.
  const experts = way === labels ? people.map(withoutWork) : people;
  const body = [...openingOf(roundUp, marks), ...way(roundUp)];
  const listed = insertAfter(body, 'Three figures should be watched:', (part) =>
    itemsOf(FIGURES_TO_WATCH, part),
  );
  return createLayout(name, roundUp, experts, listed, format);
}

const withoutWork = ({ role: _role, affiliation: _affiliation, ...name }: Person): Introduced =>
  name;

/** `of` with a table in the comment that calculates, and two footnotes. */
const withTable =
  (way: Way): Way =>
  (roundUp) =>
    insertAfter(way(roundUp), 'nobody remembers the reason', (part) => [
      { style: 'table', columns: 3, pieces: SAVINGS.map((text) => ({ text, part })) },
    ]);

const NOTES = [
  ['can carry it.', 'See the minutes of the county panel, volume three, page 41.'],
  ['half of a meal.', 'The survey of autumn 2022 has not been published.'],
] as const;

const withNotes =
  (way: Way): Way =>
  (roundUp) =>
    way(roundUp).map((each): Block => {
      const note = NOTES.find(([words]) =>
        each.pieces.some(({ text }) => text.includes(words)),
      )?.[1];
      return note === undefined ? each : { ...each, note };
    });

/** The last two commentators sign one comment together. */
function jointly(roundUp: RoundUp): RoundUp {
  const { comments } = roundUp;
  const by = comments.slice(-2).flatMap((each) => each.by);
  const signed = comments.slice(-2, -1).map((each) => ({ ...each, by }));
  return { ...roundUp, comments: [...comments.slice(0, -2), ...signed] };
}

/** Without those whose names the typefaces of a PDF do not hold. */
function inKnownLetters(roundUp: RoundUp): RoundUp {
  const isKnown = (name: string) => /^[\p{Script=Latin}\p{Script=Cyrillic} .’-]+$/u.test(name);
  return {
    ...roundUp,
    comments: roundUp.comments.filter(({ by }) => by.every(({ name }) => isKnown(name))),
  };
}

const QUESTIONS = ['What will change first?', 'What should be done next?'] as const;

const discussed: Way = (roundUp) => roundTable(roundUp, QUESTIONS);

function interviewed(style: 'letters' | 'names' | 'surname', format: Format): Layout {
  const surname = NAKAGAWA.name.split(' ').at(-1);
  const asker = { letters: 'Q.', names: 'Garden Post:', surname: 'GP:' }[style];
  const answerer = { letters: 'A.', names: `${NAKAGAWA.name}:`, surname: `${surname}:` }[style];
  const body = [
    ...interview.introduction.map((text) => block('paragraph', text, INTRODUCTION)),
    ...talk({
      turns: interview.turns,
      label: ({ expert }) => (expert ? answerer : asker),
      ...(format.as === 'txt' ? {} : { face: 'bold' }),
    }),
  ];
  return createLayout(`interview by ${style}`, interview, [NAKAGAWA], body, format);
}

function heard(format: Format): Layout {
  const experts = hearing.panels.flatMap(({ witnesses }) => witnesses);
  return createLayout('hearing', hearing, experts, panels(hearing.members, hearing.panels), format);
}

function taken(format: Format): Layout {
  const { witnesses, turns } = transcript;
  const [first, second] = witnesses;
  const titles = { [first.name]: 'MS.', [second.name]: 'MR.' };
  const body = reported(witnesses, turns, titles);
  return createLayout('court reporter', transcript, witnesses, body, format);
}

function written(format: Format): Layout {
  const { author, paragraphs, note } = essay;
  const body = [
    block('paragraph', `By ${author.name}`, INTRODUCTION, 'bold'),
    ...paragraphs.map((text) => block('paragraph', text, { is: 'comment', by: [author.name] })),
    block(
      'paragraph',
      `${author.name} is ${author.role} at the ${author.affiliation}. ${note}`,
      INTRODUCTION,
      'italic',
    ),
  ];
  return createLayout('one author', essay, [author], body, format);
}

function unsigned(format: Format): Layout {
  const body = explainer.sections.flatMap(({ heading, paragraphs }) => [
    block('heading', heading, BACKGROUND),
    ...paragraphs.map((text) => block('paragraph', text, BACKGROUND)),
  ]);
  return createLayout('no author', explainer, [], body, format);
}

/** Every way of showing who speaks, at least twice and in different formats. */
export const LAYOUTS: readonly Layout[] = [
  layOut('one line', health, oneLine, 'numbers', WRAPPED),
  layOut('one line', fisheries, oneLine, 'bullets', DOCX),
  layOut('capitals', fisheries, withNotes(capitalLines), 'bullets', PDF),
  layOut('capitals', housing, capitalLines, 'numbers', WRAPPED),
  layOut('capitals', housing, capitalLines, 'letters', PDF_3),
  layOut('bold lines', schools, boldLines, 'numbers', DOCX),
  layOut('bold lines', fisheries, boldLines, 'bullets', MD),
  layOut('bold lines', health, boldLines, 'letters', PDF_2),
  layOut('bold lines', health, boldLines, 'bullets', SPREAD),
  layOut('headings', courts, headings, 'numbers', HTML),
  layOut('headings', schools, headings, 'letters', MD),
  layOut('headings', inKnownLetters(courts), headings, 'bullets', { ...PDF, isWide: true }),
  layOut('whole headings', energy, withTable(wholeHeadings), 'bullets', HTML),
  layOut('whole headings', courts, wholeHeadings, 'letters', DOCX),
  layOut('colon', energy, runIn(': '), 'letters', TXT),
  layOut('colon', health, runIn(': ', 'bold'), 'numbers', PDF_2),
  layOut('dash', schools, runIn(' — '), 'bullets', TXT),
  layOut('dash', health, runIn(' – ', 'bold'), 'bullets', DOCX),
  layOut('no space', housing, quotedWithoutSpace, 'bullets', HTML),
  layOut('no space', fisheries, quotedWithoutSpace, 'numbers', DOCX),
  layOut('said', energy, said('bold'), 'bullets', HTML),
  layOut('said', health, said(), 'numbers', WRAPPED),
  layOut('said', energy, said('bold'), 'letters', PDF),
  layOut('labels and bios', health, labelsWithBios, 'numbers', HTML),
  layOut('labels and bios', fisheries, withNotes(labelsWithBios), 'bullets', PDF_2),
  layOut('labels alone', housing, labels, 'bullets', DOCX),
  layOut('labels alone', schools, labels, 'numbers', HTML),
  layOut('signatures', fisheries, withNotes(signatures), 'letters', DOCX),
  layOut('signatures', courts, signatures, 'bullets', TXT),
  layOut('signatures', energy, signatures, 'numbers', PDF_2),
  layOut('signature lines', schools, signatureLines, 'bullets', HTML),
  layOut('signature lines', health, signatureLines, 'letters', PDF),
  layOut('bylines', housing, bylines, 'numbers', HTML),
  layOut('bylines', fisheries, bylines, 'letters', PDF_2),
  layOut('contributors first', schools, contributorsFirst, 'bullets', HTML),
  layOut('contributors first', energy, withTable(contributorsFirst), 'numbers', DOCX),
  layOut('joint comment', jointly(health), headings, 'bullets', MD),
  layOut('joint comment', jointly(housing), capitalLines, 'letters', TXT),
  layOut('answers twice', energy, twice(QUESTIONS), 'bullets', DOCX),
  layOut('answers twice', fisheries, twice(QUESTIONS), 'numbers', HTML),
  interviewed('letters', HTML),
  interviewed('names', MD),
  interviewed('surname', PDF),
  layOut('round table', schools, discussed, 'bullets', MD),
  layOut('round table', health, discussed, 'numbers', DOCX),
  layOut('round table', fisheries, discussed, 'letters', PDF),
  heard(PDF),
  heard(DOCX),
  taken(WRAPPED),
  taken(PDF),
  written(MD),
  written(PDF_2),
  written(HTML),
  unsigned(DOCX),
  unsigned(TXT),
  ...PROCEEDINGS,
];
