import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DERIVED, DOUBLED, IRREGULAR, SPELLINGS } from '../../../src/text/forms/data.ts';
import { relatedForms } from '../../../src/text/forms/forms.ts';
import { sharesForm } from '../../../src/text/forms/shares-form.ts';
import { stemWord } from '../../../src/text/words.ts';

/** What finding `b` counts for `a`: 1 for one term, 0 for strangers. */
function weightOf(a: string, b: string): number {
  const [one, other] = [stemWord(a), stemWord(b)];
  if (one === other) return 1;
  return relatedForms(one).find(({ terms: [term] }) => term === other)?.weight ?? 0;
}

describe('related forms', () => {
  test.each([
    ['protect', 'protection'],
    ['protect', 'protector'],
    ['mediator', 'mediation'],
    ['benefit', 'beneficial'],
    ['strategy', 'strategic'],
    ['decide', 'decision'],
    ['govern', 'governor'],
    ['vary', 'variation'],
    ['strong', 'strength'],
    ['long', 'length'],
    ['high', 'height'],
    ['deep', 'depth'],
    ['wide', 'width'],
    ['lose', 'loss'],
    ['choose', 'choice'],
    ['succeed', 'success'],
    ['destroy', 'destruction'],
    ['analyse', 'analyst'],
    ['economy', 'economist'],
    ['poet', 'poetic'],
    ['erode', 'erosion'],
    ['believe', 'belief'],
    ['diplomat', 'diplomacy'],
    ['survive', 'survivor'],
    ['receive', 'receipt'],
  ])('%s and %s are of one family', (a, b) => expect(weightOf(a, b)).toBeGreaterThanOrEqual(0.5));

  test.each([
    ['fought', 'fight'],
    ['men', 'man'],
    ['children', 'child'],
    ['went', 'go'],
    ['better', 'good'],
    ['left', 'leave'],
    ['brought', 'bring'],
    ['crises', 'crisis'],
    ['sought', 'seek'],
  ])('%s is a form of %s', (form, base) =>
    expect(weightOf(form, base)).toBeGreaterThanOrEqual(0.9),
  );

  test.each(
    'colour color|behaviour behavior|centre center|fibre fiber|organise organize|mobilisation mobilization|analyse analyze|travelling traveling|catalogue catalog|encyclopaedia encyclopedia|anaemia anemia|oestrogen estrogen|foetus fetus|defence defense|licence license|practise practice|mould mold|plough plow|draught draft|tyre tire|grey gray|programme program|storey story|cheque check|sceptic skeptic|manoeuvre maneuver|aluminium aluminum|judgement judgment|enrol enroll|fulfil fulfill|instalment installment|sulphur sulfur|enquiry inquiry|cosy cozy|archaeology archeology|paediatric pediatric'
      .split('|')
      .map((pair) => pair.split(' ') as [string, string]),
  )('%s and %s are two spellings of one word', (british, american) =>
    expect(weightOf(british, american)).toBe(1),
  );

  test.each([
    ['found', 'foundation', 'find'],
    ['thick', 'thickness', 'thin'],
    ['urban', 'urbanise', 'city'],
  ])('%s has to do with %s, and no more with %s', (word, relative, other) => {
    expect(weightOf(word, relative)).toBeGreaterThan(0);
    expect(weightOf(relative, other)).toBe(0);
  });

  test('every line relates terms that differ, both ways, with a weight that counts', () => {
    const terms = new Set([SPELLINGS, IRREGULAR, DOUBLED, DERIVED].join(' ').split(/\s+/u));
    terms.delete('');
    expect(terms.size).toBeGreaterThan(4000);
    for (const term of terms) {
      for (const { terms: others, weight, length } of relatedForms(term)) {
        expect(others).toHaveLength(1);
        expect(others).not.toContain(term);
        expect(length).toBe(1);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        const back = relatedForms(others[0] ?? '').find((each) => each.terms[0] === term);
        expect(back?.weight).toBe(weight);
      }
    }
  });

  test('what is no term has no family', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(relatedForms(`${text} `)).toEqual([]);
      }),
    );
    expect(relatedForms('constructor')).toEqual([]);
  });

  test('sharing a form is mutual', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(sharesForm(a, b)).toBe(sharesForm(b, a));
      }),
    );
  });
});
