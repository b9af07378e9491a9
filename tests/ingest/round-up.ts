import fc from 'fast-check';

/** A fictional round-up as its publisher means it. Every text is one line. */
export interface RoundUp {
  readonly title: string;
  readonly opening: readonly string[];
  /** The announcing sentence and the clauses; absent when the document has no provisions. */
  readonly list?: { readonly announced: string; readonly clauses: readonly string[] };
  readonly closing: readonly string[];
  readonly experts: readonly RoundUpExpert[];
}

export interface RoundUpExpert {
  readonly name: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly paragraphs: readonly string[];
  /** The byline as printed, before it is wrapped. */
  readonly byline: string;
}

const WORDS =
  'harbour ferries tariff council accord fishing quota northern shipping security coastal patrol ' +
  'region treaty partner dispute energy neighbour commission long-standing well-known co-operation ' +
  'Anglo-Dutch mid-April 12-member self-reliance the a of and in towards although it’s both whose ' +
  '“frozen” (second) defence–trade economic influence exports islanders government’s';
const word = fc.constantFrom(...WORDS.split(' '));

const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 22 }), fc.constantFrom('.', '.', '?', '!', '.”'))
  .map(([words, end]) => `Once ${words.join(' ')} again${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const prose = (minLength: number) => fc.array(paragraph, { minLength, maxLength: 4 });

const NAMES = [
  'Maria Silva',
  'Peter Novak',
  'Ines de la Cruz',
  'Sean O’Neill',
  'Jan van der Meer',
  'Anne-Marie Dubois',
  'J. R. Hale',
  'Karl von Arnim',
  'Fiona McBride',
  'Zoë Ünal',
];
const WORK: readonly (readonly [printed: string, role: string | undefined, affiliation: string])[] =
  [
    ['Director of the Harbour Studies Center', 'Director', 'Harbour Studies Center'],
    [
      'Senior Fellow at the Institute of the Sea in Lisbon',
      'Senior Fellow',
      'Institute of the Sea in Lisbon',
    ],
    [
      'Professor of Maritime Law, University of St. Brendan',
      'Professor of Maritime Law',
      'University of St. Brendan',
    ],
    ['Queen’s College, Northport', undefined, 'Queen’s College, Northport'],
    [
      'Research Fellow, Coastal Council, an independent think tank',
      'Research Fellow',
      'Coastal Council, an independent think tank',
    ],
  ];

const expert = (name: string) =>
  fc
    .record({
      honorific: fc.option(fc.constantFrom('Dr.', 'Prof.', 'Amb.'), { nil: undefined }),
      work: fc.constantFrom(...WORK),
      paragraphs: prose(1),
      capitals: fc.boolean(),
      stop: fc.constantFrom('', '.'),
    })
    .map(({ honorific, work: [printed, role, affiliation], paragraphs, capitals, stop }) => {
      const who = honorific ? `${honorific} ${name}` : name;
      return {
        name,
        ...(honorific ? { honorific } : {}),
        ...(role ? { role } : {}),
        ...(affiliation ? { affiliation } : {}),
        paragraphs,
        byline: `${capitals ? who.toUpperCase() : who}, ${printed}${stop}`,
      } satisfies RoundUpExpert;
    });

export const roundUp: fc.Arbitrary<RoundUp> = fc
  .shuffledSubarray(NAMES, { minLength: 2, maxLength: 5 })
  .chain((names) =>
    fc.record({
      title: fc.constantFrom(
        'What Does the Northern Fishing Accord Mean for Trade in the Outer Isles?',
        'THE HARBOUR TREATY AND ITS NEIGHBOURS',
        'Energy Ties After the Summit of the Coastal States',
      ),
      opening: prose(1),
      clauses: fc.array(fc.array(sentence, { minLength: 1, maxLength: 2 }), { maxLength: 6 }),
      closing: prose(1),
      experts: fc.tuple(...names.map(expert)),
    }),
  )
  .map(({ clauses, opening, closing, ...rest }) => ({
    ...rest,
    ...(clauses.length === 0
      ? { opening: [...opening, ...closing], closing: [] }
      : {
          opening,
          closing,
          list: {
            announced: 'Once signed, it contains the following provisions:',
            clauses: clauses.map((each) => each.join(' ')),
          },
        }),
  }));

/** How a round-up is set on paper. */
export interface Layout {
  /** Columns of a line. */
  readonly width: number;
  /** Marks the clauses; `n` is replaced by the clause's number. */
  readonly mark: string;
  /** One in so many lines of prose, where a sentence runs on, is followed by a page break. */
  readonly pageEvery: number;
  readonly pageBreak: string;
  readonly newline: string;
  /** No blank line before a byline in capitals. */
  readonly isTight: boolean;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({ min: 28, max: 96 }),
  mark: fc.constantFrom('• ', '- ', 'n. ', 'n) ', '(n) '),
  pageEvery: fc.integer({ min: 2, max: 9 }),
  pageBreak: fc.constantFrom('', ' \n', '\n \n\n', '\f'),
  newline: fc.constantFrom('\n', ' \r\n'),
  isTight: fc.boolean(),
});

/** The round-up as plain text: wrapped, hyphens at line ends, pages broken in mid-sentence. */
export function print(document: RoundUp, { isTight, ...layout }: Layout): string {
  const breakable = repeatedWords(document);
  const wrap = (text: string, breaks = true) =>
    wrapText(text, layout, breaks ? breakable : new Set());
  const { title, opening, list, closing, experts } = document;
  const clauses = (list?.clauses ?? []).map((clause, at) =>
    wrap(layout.mark.replace('n', String(at + 1)) + clause),
  );
  const background = [
    ...opening.slice(0, -1).map((each) => wrap(each)),
    wrap([opening.at(-1), ...(list ? [list.announced] : [])].join(' ')),
  ];
  const blocks = [
    wrap(title, false),
    ...background,
    clauses.join('\n'),
    ...closing.map((each) => wrap(each)),
  ];
  let text = blocks.filter((block) => block !== '').join('\n\n');
  for (const { byline, paragraphs } of experts) {
    const isCapitals = !/\p{Ll}/u.test(byline.split(',')[0] ?? '');
    text += isTight && isCapitals ? '\n ' : '\n\n \n';
    text += [
      wrapText(byline, { ...layout, pageEvery: 0 }, new Set()),
      ...paragraphs.map((each) => wrap(each)),
    ].join('\n\n');
  }
  return text.replace(/\n/g, layout.newline);
}

/** Lower-case words that stand twice or more: one of them may be broken, the other tells how. */
function repeatedWords({ opening, closing, experts }: RoundUp): Set<string> {
  const words = [...opening, ...closing, ...experts.flatMap((each) => each.paragraphs)]
    .join(' ')
    .split(' ')
    .filter((each) => /^\p{Ll}{6,}$/u.test(each));
  return new Set(words.filter((each, at) => words.indexOf(each) < at));
}

function wrapText(
  text: string,
  { width, pageEvery, pageBreak }: Pick<Layout, 'width' | 'pageEvery' | 'pageBreak'>,
  breakable: Set<string>,
): string {
  const lines: string[] = [];
  let line = '';
  const close = (next: string) => {
    const isOpen = !/[.?!:”)]$/u.test(line);
    const page = pageEvery > 0 && isOpen && lines.length % pageEvery === pageEvery - 1;
    lines.push(page ? `${line}\n${pageBreak}` : line);
    line = next;
  };
  for (const each of text.split(' ')) {
    const joined = line === '' ? each : `${line} ${each}`;
    if (joined.length <= width) {
      line = joined;
      continue;
    }
    const hyphen = each.indexOf('-') + 1;
    if (hyphen > 1 && hyphen < each.length && line !== '') {
      line += ` ${each.slice(0, hyphen)}`;
      close(each.slice(hyphen));
    } else if (breakable.delete(each)) {
      line += ` ${each.slice(0, 3)}-`;
      close(each.slice(3));
    } else {
      close(each);
    }
  }
  return [...lines, line].join('\n');
}
