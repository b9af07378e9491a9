import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTurnLabel } from '../../../src/ingest/conversation/label.ts';

const read = (text: string) => {
  const label = readTurnLabel({ text });
  return label && [label.speaker, label.rest, label.form];
};

describe('a label', () => {
  test.each([
    ['Q12 Chair: Good morning.', 'Chair', 'Good morning.', 'colon'],
    ['MS. DE LA CRUZ: Yes.', 'MS. DE LA CRUZ', 'Yes.', 'colon'],
    ['The Chair (Ms. Ada Holm (Lac-aux-Pins, Lib.)): Welcome.', 'The Chair', 'Welcome.', 'colon'],
    ['John Farquhar (West Highland) (Con): Who paid?', 'John Farquhar', 'Who paid?', 'colon'],
    ['ADA HOLM, Director, Sea House: It rains.', 'ADA HOLM', 'It rains.', 'colon'],
    ['Chairman Denning. Order, please.', 'Chairman Denning', 'Order, please.', 'stop'],
    ['The CHAIRMAN. Order.', 'The CHAIRMAN', 'Order.', 'stop'],
    ['Ms. Jackson Lee. I thank you.', 'Ms. Jackson Lee', 'I thank you.', 'stop'],
    ['Mr. Holm of Ohio. I yield.', 'Mr. Holm of Ohio', 'I yield.', 'stop'],
    ['Dr. Ferrer-Mott [continuing]. And so on.', 'Dr. Ferrer-Mott', 'And so on.', 'stop'],
    ['Mr. St. Clair. In February.', 'Mr. St. Clair', 'In February.', 'stop'],
    ['[00:01:02] Ivo Grell: Waiting.', 'Ivo Grell', 'Waiting.', 'colon'],
    ['Ivo Grell (00:12): Waiting.', 'Ivo Grell', 'Waiting.', 'colon'],
    ['Carol Stein  00:03', 'Carol Stein', '', 'time'],
    ['Q.   Where were you?', 'Q', 'Where were you?', 'letter'],
    ['A     On the bridge.', 'A', 'On the bridge.', 'bare letter'],
  ])('%s', (text, speaker, rest, form) => {
    expect(read(text.replace(/\s+/gu, ' '))).toEqual([speaker, rest, form]);
  });

  test.each([
    'BY MR. KESSLER:',
    'PRESIDING:',
    'Also present: Ron Tibbs',
    'Mr. Holm went to sea.',
    'I asked Mr. Holm. He said no.',
    'The committee met at 10:02 a.m., and it rained.',
  ])('not %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('takes no word from its line and adds none, whatever the line', () => {
    const word = fc.constantFrom(
      'Mr.',
      'Dr.',
      'The',
      'Chair',
      'Holm',
      'ADA',
      'of',
      'Ohio.',
      'Q4',
      'A.',
      '(00:12)',
      'Lord:',
      'said:',
      '(Con):',
      '—',
      'Director,',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const label = readTurnLabel({ text });
        if (!label) return;
        expect(`${label.printed} ${label.rest}`.trim()).toBe(text);
        expect(label.printed).toContain(label.speaker);
      }),
    );
  });
});
