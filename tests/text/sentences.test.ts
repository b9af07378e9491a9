import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { paragraph } from '../generators.ts';

const sentencesOf = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => sliceSpan(text, span));

describe('sentences', () => {
  test.each([
    'She met Dr. Lind and Prof. Moss at St. Andrews.',
    'On Nov. 14, 2016 the decree was signed.',
    'The U.S. Army left.',
    'It was written by J. R. Smith and A. Lind.',
    'Some ports, e.g. Northport, i.e. the larger ones, gain.',
    'See No. 5 and pp. 12–14, Fig. 3 of Vol. 2.',
    'Berg et al. Disagree is a title.',
    'Growth was 3.5 per cent vs. 2.1 per cent.',
    '“Will it last?” asked the guard.',
    'Moss v. Lind was heard.',
  ])('one: %s', (text) => expect(sentencesOf(text)).toEqual([text]));

  test.each([
    [['He said “It is over.”', 'Then he left.']],
    [['He said "Is it over?"', 'Then he left.']],
    [['(It ended.)', 'He left.']],
    [['They left the U.S.', 'They came back.']],
    [['It happened in Nov.', 'The decree came later.']],
    [['There is no plan B.', 'That is the trouble.']],
    [['Ferries, trains, etc.', 'The rest is silence.']],
    [['It was 1994.', 'Nobody knew.']],
    [['Is it?', 'It is!', 'So it is.']],
    [['There are two.', '1. The price.', '2. The tide.']],
    [['夜间列车需要补贴。', '没有补贴，票价会太高。']],
  ])('several: %j', (sentences) => {
    const glue = /\p{Script=Han}/u.test(sentences.join('')) ? '' : ' ';
    expect(sentencesOf(sentences.join(glue))).toEqual(sentences);
  });

  test('a line end or a page break inside a sentence does not end it', () => {
    expect(sentencesOf('The channel will be\ndredged to\ffourteen metres.\nNobody asked.')).toEqual(
      ['The channel will be\ndredged to\ffourteen metres.', 'Nobody asked.'],
    );
  });

  test('tile any text: every character but white space once, in order', () => {
    const any = fc.oneof(paragraph, fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(any, fc.nat(20), (text, offset) => {
        const within = { start: Math.min(offset, text.length), end: text.length };
        const spans = splitSentences(text, within);
        const sentences = spans.map((span) => sliceSpan(text, span));
        expect(sentences.join('').replace(/\s/gu, '')).toBe(
          sliceSpan(text, within).replace(/\s/gu, ''),
        );
        expect(sentences.every((sentence) => sentence !== '' && sentence === sentence.trim())).toBe(
          true,
        );
        spans.forEach((span, at) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? within.start);
        });
      }),
      { numRuns: 300 },
    );
  });
});
