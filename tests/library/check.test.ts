import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/load.ts';
import { denies } from '../../src/library/check/difference.ts';
import type { Verdict } from '../../src/library/check.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import type { Section, Span } from '../../src/model.ts';
import { finish } from '../../src/steps.ts';
import { readSigns, wordCount } from '../../src/text/signs.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { corpus as anyCorpus } from '../generators.ts';

const libraries = new Map([published, handWritten].map((each) => [each, createLibrary(each)]));
const libraryOf = (corpus: Corpus) => libraries.get(corpus) ?? createLibrary(corpus);
const library = libraryOf(published);
const hand = libraryOf(handWritten);

/** A stretch of the words of one section, as the source has it, and where. */
interface Stretch {
  readonly corpus: Corpus;
  readonly section: Section;
  readonly text: string;
  readonly span: Span;
  /** Of each word, in `text`. */
  readonly words: readonly Span[];
}

const stretchOf = (corpora: fc.Arbitrary<Corpus>, most = 60): fc.Arbitrary<Stretch> =>
  corpora
    .chain((corpus) =>
      fc.tuple(
        fc.constant(corpus),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 4, max: most }),
      ),
    )
    .map(([corpus, pickDocument, pickSection, pickStart, length]) => {
      const document = pick(corpus.documents, pickDocument);
      const section = document && pick(document.sections, pickSection);
      const paragraph = section && pick(section.paragraphs, pickStart);
      if (!document || !paragraph) return undefined;
      const source = sliceSpan(document.text, paragraph.span);
      const signs = readSigns(source).filter(({ kind }) => kind === 'word');
      const first = signs.length <= length ? 0 : pickStart % (signs.length - length);
      const own = signs.slice(first, first + length);
      const [from, to] = [own[0], own.at(-1)];
      if (!from || !to || wordCount(own) < 4) return undefined;
      const at = paragraph.span.start;
      return {
        corpus,
        section,
        text: source.slice(from.start, to.end),
        span: { start: from.start + at, end: to.end + at },
        words: own.map(({ start, end }) => ({ start: start - from.start, end: end - from.start })),
      };
    })
    .filter((stretch) => stretch !== undefined);

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

const written = fc.constantFrom(published, handWritten);

/** As one quotation, whatever marks there are in it. */
const block = (text: string) => `> ${text.replace(/\s+/gu, ' ')}`;

/** The verdict on a text without quotation marks about it: there is one. */
function verdict(text: string, of: Library): Verdict {
  const checks = finish(of.check(text));
  expect(checks).toHaveLength(1);
  const [check] = checks;
  if (!check) throw new Error('expected one check');
  return check.verdict;
}

/** In double quotation marks; the text's own become single ones inside, as printers do it. */
const quote = (text: string) => `“${text.replace(/[“„]/gu, '‘').replace(/[”"]/gu, '’')}”`;

const replaced = ({ text, words }: Stretch, at: number, word: string) => {
  const { start, end } = words[at % words.length] ?? { start: 0, end: 0 };
  return { text: text.slice(0, start) + word + text.slice(end), was: text.slice(start, end) };
};

describe('any stretch of four words or more of anything in the documents', () => {
  test('is verbatim, where it stands', () => {
    fc.assert(
      fc.property(stretchOf(written), ({ corpus, text, span, section }) => {
        const found = verdict(text, libraryOf(corpus));
        expect(found.kind).toBe('verbatim');
        if (found.kind !== 'verbatim') return;
        const spans = found.sources.flatMap((source) => source.spans);
        expect(spans).toContainEqual(span);
        const ids = found.sources.map(({ quote: { passageId } }) =>
          [...libraryOf(corpus).passage(passageId).expertIds].join(),
        );
        expect(ids).toContain(section.expertIds.join());
      }),
      { numRuns: 300 },
    );
  });

  test('also in documents full of marks and other scripts', () => {
    fc.assert(
      fc.property(stretchOf(anyCorpus), ({ corpus, text }) => {
        const { verdict: found } = finish(createLibrary(corpus).check(quote(text)))[0] ?? {};
        expect(['verbatim', 'fragment']).toContain(found?.kind);
      }),
      { numRuns: 12 },
    );
  });

  test('is verbatim however it is typed', () => {
    const ways: ((text: string) => string)[] = [
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFKC'),
      (text) => text.replace(/ /gu, '\u00a0\n'),
      (text) => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'),
      (text) => text.replace(/--|–|—/gu, ' — '),
      (text) => text.replace(/fi/gu, 'ﬁ').replace(/fl/gu, 'ﬂ'),
      (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
      (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
      (text) => `…${text}…`,
      (text) => `${text}.`,
    ];
    fc.assert(
      fc.property(stretchOf(written), fc.constantFrom(...ways), ({ corpus, text }, way) => {
        expect(verdict(way(text), libraryOf(corpus)).kind).toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  test('is verbatim with words left out, and these are told', () => {
    fc.assert(
      fc.property(
        stretchOf(written),
        fc.constantFrom('…', '[…]', '...', '[...]', '(…)'),
        fc.nat(),
        ({ corpus, text, words }, sign, at) => {
          fc.pre(words.length >= 9);
          const first = 4 + (at % (words.length - 8));
          const [gap, next] = [words[first], words[first + 1]];
          if (!gap || !next) return;
          const left = text.slice(gap.start, gap.end);
          // Nothing parts the words of Chinese: four signs are two words, and too few.
          fc.pre(wordCount(readSigns(text.slice(0, gap.start))) >= 4);
          const cut = `${text.slice(0, gap.start)} ${sign} ${text.slice(next.start)}`;
          const found = verdict(block(cut), libraryOf(corpus));
          // A negation is nothing that a quotation may leave out.
          if (denies(left)) {
            expect(found).toMatchObject({ kind: 'altered', differences: [{ isNegation: true }] });
            return;
          }
          expect(found.kind).toBe('verbatim');
          if (found.kind !== 'verbatim') return;
          expect(found.leftOut).toHaveLength(1);
          expect(found.leftOut[0]?.text).toContain(left);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('with one word replaced is altered, by just that word', () => {
    fc.assert(
      fc.property(stretchOf(written), fc.nat(), (stretch, at) => {
        const { text, was } = replaced(stretch, at, 'zyqxw');
        const found = verdict(block(text), libraryOf(stretch.corpus));
        expect(found.kind).toBe('altered');
        if (found.kind !== 'altered') return;
        expect(found.differences).toHaveLength(1);
        expect(found.differences[0]).toMatchObject({ quoted: 'zyqxw', of: 'words' });
        // Four common words may stand elsewhere with another one in that place.
        if (stretch.words.length > 8) {
          expect(found.differences[0]).toMatchObject({ kind: 'changed', source: was });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('with one word dropped or put in is altered, by just that word', () => {
    fc.assert(
      fc.property(stretchOf(written), fc.nat(), fc.boolean(), (stretch, at, isDropped) => {
        const { text, words, corpus } = stretch;
        fc.pre(words.length >= 10);
        // At the ends the quotation is only shorter, or says what the source does not go on with.
        const inner = 2 + (at % (words.length - 4));
        const { start } = words[inner] ?? { start: 0 };
        const { start: next } = words[inner + 1] ?? { start: 0 };
        const changed = isDropped
          ? text.slice(0, start) + text.slice(next)
          : `${text.slice(0, start)}zyqxw ${text.slice(start)}`;
        const found = verdict(block(changed), libraryOf(corpus));
        const gone = text.slice(start, next).trim();
        // A word that stands twice in a row, or a mark that goes with the word, tell no one place.
        fc.pre(/^[\p{L}\p{N}]+$/u.test(gone));
        expect(found.kind).toBe('altered');
        if (found.kind !== 'altered') return;
        expect(found.differences).toHaveLength(1);
        expect(found.differences[0]).toMatchObject(
          isDropped ? { kind: 'left-out', quoted: '' } : { kind: 'added', quoted: 'zyqxw' },
        );
      }),
      { numRuns: 200 },
    );
  });

  test('under another expert’s name is misattributed, under its own it is not', () => {
    fc.assert(
      fc.property(stretchOf(written), fc.nat(), ({ corpus, text, section }, at) => {
        const of = libraryOf(corpus);
        fc.pre(section.kind === 'commentary');
        const others = of.profiles.filter(({ expert }) => !section.expertIds.includes(expert.id));
        const own = of.profiles.filter(({ expert }) => section.expertIds.includes(expert.id));
        const [other, signer] = [pick(others, at)?.expert, pick(own, at)?.expert];
        if (!other || !signer) return;
        const says: ((name: string) => string)[] = [
          (name) => `${quote(text)} — ${name}`,
          (name) => `${name} said ${quote(text)}`,
          (name) => `According to ${name}, ${quote(text)}`,
          (name) => `> ${text.replace(/\s+/gu, ' ')}\n— Dr. ${name}, somewhere`,
          (name) => `${name}: ${quote(text)}`,
        ];
        for (const say of says) {
          const right = finish(of.check(say(signer.name))).at(-1)?.verdict;
          expect(right?.kind).toBe('verbatim');
          const wrong = finish(of.check(say(other.name))).at(-1)?.verdict;
          // Unless both say it, or one quotes the other.
          if (wrong?.kind === 'verbatim') {
            expect(wrong.secondHand || wrong.sources.length > 1).toBe(true);
          } else expect(wrong?.kind).toBe('misattributed');
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what the documents do not say is not in them', () => {
  const prose = [
    'It was the best of times, it was the worst of times, it was the age of wisdom',
    'All happy families are alike; each unhappy family is unhappy in its own way.',
    'The quick brown fox jumps over the lazy dog while the band plays on',
    'Call me Ishmael. Some years ago, never mind how long precisely, I went to sea.',
    'In the beginning the committee considered the minutes of the last meeting and approved them.',
    'You can bring your own lunch to the office on Thursday if you want to.',
    '我们明天下午三点在图书馆门口见面吧',
    'Die Würde des Menschen ist unantastbar; sie zu achten ist Verpflichtung.',
  ];
  test.each(prose)('%s', (text) => {
    for (const of of [library, hand]) expect(verdict(text, of)).toEqual({ kind: 'absent' });
  });

  test('words of the documents in no order are not', () => {
    fc.assert(
      fc.property(stretchOf(written, 40), ({ corpus, text }) => {
        const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
        fc.pre(words.length >= 12);
        const turned = words.toReversed().join(' ');
        expect(['absent', 'fragment']).toContain(verdict(turned, libraryOf(corpus)).kind);
      }),
      { numRuns: 60 },
    );
  });
});

describe('differences say what they are of', () => {
  test.each([
    [
      'Georgia can affect the pact',
      [{ kind: 'changed', quoted: 'can', source: 'cannot', isNegation: true }],
    ],
    [
      'Georgia cannot affect the pact and is directly affected by it',
      [{ kind: 'left-out', source: 'not', isNegation: true }],
    ],
    [
      'spillover to Georgia particularly remains likely',
      [{ quoted: 'likely', source: 'unlikely', isNegation: true }],
    ],
    [
      'Baku will abandon its balanced foreign policy',
      [{ quoted: 'will', source: 'could', of: 'words', isNegation: false }],
    ],
    [
      'Georgia Cannot affect the Pact',
      [
        { of: 'case', quoted: 'Cannot' },
        { of: 'case', quoted: 'Pact', source: 'pact' },
      ],
    ],
    [
      'Russia is Armenia’s “staunchest” ally',
      [
        { kind: 'added', of: 'punctuation' },
        { kind: 'added', of: 'punctuation' },
      ],
    ],
    ['it poses a deeper danger?', [{ of: 'punctuation' }]],
  ])('%s', (text, differences) => {
    expect(verdict(text, library)).toMatchObject({ kind: 'altered', differences });
  });

  test('a negation alone is nothing that may be left out', () => {
    for (const gap of ['…', '[…]', '[clearly]']) {
      expect(
        verdict(`Georgia cannot affect the pact and is ${gap} directly affected`, library),
      ).toMatchObject({
        kind: 'altered',
        differences: [{ kind: 'left-out', source: 'not', isNegation: true }],
        leftOut: [],
      });
    }
    expect(
      verdict('Georgia cannot affect the pact and is [not] directly affected', library),
    ).toMatchObject({ kind: 'verbatim', leftOut: [], own: [] });
  });

  test('brackets within a word change nothing that the source does have', () => {
    for (const text of [
      '[O]ysters have survived it before',
      'the oyster[s] have survived it before',
      'What a nuisance: “[l]arger container ships already pass us by”',
    ]) {
      expect(finish(hand.check(text)).map((each) => each.verdict.kind)).toEqual(['verbatim']);
    }
    expect(verdict('the pilot[s] will sleep bett[ing]', hand)).toMatchObject({
      kind: 'altered',
      differences: [{ quoted: 'betting', source: 'better' }],
    });
  });

  test('punctuation alone is not told as left out', () => {
    expect(verdict('the damage will be invisible … until it is done', hand)).toMatchObject({
      leftOut: [],
    });
    expect(verdict('Passengers were never asked … will wait for the dredgers', hand)).toMatchObject(
      {
        leftOut: [{ text: 'The morning ferry' }],
      },
    );
  });

  test('a negation among the words left out is told', () => {
    expect(verdict('Georgia cannot … directly affected by it.', library)).toMatchObject({
      kind: 'verbatim',
      leftOut: [{ text: 'affect the pact and is not', isNegation: true }],
    });
  });
});

test('what ends beyond the last word of the documents is no trap', () => {
  for (const of of [library, hand]) {
    const last = of.documents.at(-1)?.sections.at(-1)?.paragraphs.at(-1);
    const text = sliceSpan(of.documents.at(-1)?.text ?? '', last?.span ?? { start: 0, end: 0 });
    const words = text.trim().split(' ').slice(-3).join(' ');
    for (const more of ['zyqxw', 'zyqxw zyqxw', 'zyqxw a b c d e f g']) {
      expect(finish(of.check(block(`${words} ${more}`)))).toHaveLength(1);
    }
  }
});

describe('a message', () => {
  test('each of its quotations gets a verdict, in order', () => {
    const checks = finish(
      library.check(
        'Armenia can buy „Russian military equipment at domestic prices“, the “frozen” one, «it poses a deeper danger» and "something that nobody ever said".',
      ),
    );
    expect(checks.map(({ quotation, verdict: { kind } }) => [quotation.text, kind])).toEqual([
      ['Russian military equipment at domestic prices', 'verbatim'],
      ['frozen', 'fragment'],
      ['it poses a deeper danger', 'verbatim'],
      ['something that nobody ever said', 'absent'],
    ]);
  });

  test('whose marks are the source’s own is one quotation', () => {
    const text =
      'the April fighting not only confirmed that the “frozen” conflict over Nagorno-Karabakh had entered a new, more serious combat phase';
    expect(finish(library.check(text))).toMatchObject([
      { quotation: { text }, verdict: { kind: 'verbatim' } },
    ]);
  });

  test('that gives words to a person whom the commentator quotes is right at second hand', () => {
    const [check] = finish(
      library.check('Putin said “zone of privileged interest’ and on the world stage”'),
    );
    expect(check?.verdict).toMatchObject({ kind: 'verbatim', secondHand: true });
  });

  const verdicts = (text: string) =>
    finish(hand.check(text)).map(({ quotation, isApart, verdict: { kind } }) => [
      quotation.text,
      quotation.attribution,
      kind,
      isApart,
    ]);

  test('of a line for each speaker gets a verdict on each line', () => {
    expect(
      verdicts(
        'Ingrid Aasen: The oyster beds lie downstream of the spoil ground\nAnn Price: Passengers were never asked.\nTomas Aasen: The licence is weak in law.',
      ),
    ).toEqual([
      ['The oyster beds lie downstream of the spoil ground', 'Ingrid Aasen', 'verbatim', false],
      ['Passengers were never asked.', 'Ann Price', 'verbatim', false],
      ['The licence is weak in law.', 'Tomas Aasen', 'misattributed', false],
    ]);
  });

  test('of more lines than are checked at a time leaves none out of the count', () => {
    const lines = Array.from({ length: 40 }, () => 'Ann Price: Passengers were never asked.');
    const kinds = finish(hand.check(lines.join('\n'))).map(({ verdict: { kind } }) => kind);
    expect(kinds).toHaveLength(40);
    expect(new Set(kinds)).toEqual(new Set(['verbatim', 'unchecked']));
  });

  test('that runs sentences together from several places says so of each', () => {
    expect(
      verdicts('“Passengers were never asked. The licence is weak in law.” — Ann Price'),
    ).toEqual([
      ['Passengers were never asked.', 'Ann Price', 'verbatim', true],
      ['The licence is weak in law.', 'Ann Price', 'misattributed', true],
    ]);
    // What stands side by side is one quotation, also where a few words are others.
    expect(
      verdicts('“Passengers were never asked. The evening ferry will wait for the dredgers”'),
    ).toMatchObject([[expect.any(String), undefined, 'altered', false]]);
  });

  test('may shorten a given name or transcribe a long name otherwise', () => {
    const kind = (name: string) =>
      finish(hand.check(`“Silt is a nuisance that we have always lived with” — ${name}`))[0]
        ?.verdict.kind;
    for (const name of ['T. Aasen', 'Aasen, T.', 'Tomas Aasen', 'Aasen']) {
      expect([name, kind(name)]).toEqual([name, 'verbatim']);
    }
    for (const name of [
      'I. Aasen',
      'Ingrid Aasen',
      'T. Price',
      'T.',
      'Tomas Aasen and Ann Price',
    ]) {
      expect([name, kind(name)]).toEqual([name, 'misattributed']);
    }
    const georgian = 'Russia and Armenia have continually strengthened relations';
    expect(finish(library.check(`Nona Mikheilidze: “${georgian}”`))[0]?.verdict.kind).toBe(
      'verbatim',
    );
  });

  test('may give the background to its publisher, article or not', () => {
    const run = 'Night trains between Ostby and the coast run again after twenty years.';
    for (const name of ['The Sleeper', 'Sleeper']) {
      expect(finish(hand.check(`“${run}” — ${name}`))[0]?.verdict.kind).toBe('verbatim');
    }
    expect(finish(hand.check(`“${run}” — The Sundlander`))[0]?.verdict.kind).toBe('misattributed');
  });

  test('names nobody by a word in front of a quotation, or by a date behind it', () => {
    const words = '“The licence is weak in law.”';
    for (const text of [
      `Update: ${words}`,
      `TIL: ${words}`,
      `Breaking — ${words}`,
      `Question: ${words}`,
      `${words} (April 2019)`,
      `${words} – Great line!`,
      `According to the Minister: ${words}`,
    ]) {
      expect([text, finish(hand.check(text))[0]?.verdict.kind]).toEqual([text, 'verbatim']);
    }
    for (const text of [
      `Price: ${words}`,
      `Merkel: ${words}`,
      `${words} – Ministry of Works`,
      `${words} (O’Rourke 2019)`,
    ]) {
      expect([text, finish(hand.check(text))[0]?.verdict.kind]).toEqual([text, 'misattributed']);
    }
  });

  test('whatever it holds, gets verdicts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'“ ” " \' « » „ ‚ ‘ ’ 「 」 > >>> … [ ] ( ) — : said Fawn'.split(' '),
        '\n',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
      stretchOf(written).map(({ text }) => text),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const message = pieces.join('');
        for (const { quotation } of finish(library.check(message))) {
          expect(message.replace(/[>\s]+/gu, '')).toContain(quotation.text.replace(/[>\s]+/gu, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
