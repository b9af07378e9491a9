import { describe, expect, test } from 'vitest';
import { foldSpan } from '../../src/text/span.ts';
import { handWritten, published } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';

/** How each passage of an expert's own comment begins. */
function openings({ documents, passages }: typeof published, expertId: string): string[] {
  return passages
    .filter((passage) => passage.expertIds.join() === expertId)
    .map(({ documentId, span }) => {
      const text = documents.find(({ id }) => id === documentId)?.text ?? '';
      return foldSpan(text, span);
    });
}

const begin = (texts: readonly string[], start: string) =>
  texts.filter((text) => text.startsWith(start)).length;

describe('a new point begins a passage', () => {
  test.each([
    ['rick-fawn', 'First, despite'],
    ['rick-fawn', 'Second, the measure'],
    ['rick-fawn', 'Third, though'],
    ['rick-fawn', 'Fourth, the measure'],
    ['rick-fawn', 'Fifth, and last'],
    ['nona-mikhelidze', 'Second, in peacetime'],
    ['nona-mikhelidze', 'Third, this agreement'],
    ['richard-giragosian', 'The first factor'],
    ['richard-giragosian', 'The second development'],
  ])('%s: %s', (expertId, start) => {
    expect(begin(openings(published, expertId), start)).toBe(1);
  });

  test('the first of three reasons stays with the sentence that announces them', () => {
    const first = openings(published, 'nona-mikhelidze').find((text) =>
      text.includes('First, according'),
    );
    expect(first).toMatch(/^(?:This decision poses|There are several reasons)/);
  });

  test('also in documents the rules were not made for', () => {
    const texts = openings(handWritten, 'maeve-orourke');
    expect(begin(texts, 'First, the dredging')).toBe(1);
    expect(begin(texts, 'Second, every rival port')).toBe(1);
  });
});

describe('topics', () => {
  test('a heading that a person set begins a passage and labels it', () => {
    const { passages } = handWritten;
    expect(passages.filter(({ topic }) => topic === 'Monitoring')).toHaveLength(1);
    expect(begin(openings(handWritten, 'ingrid-aasen'), 'Nobody has promised')).toBe(1);
  });

  test('a long paragraph falls in two where its vocabulary changes', () => {
    const oysters =
      'Oysters feed on plankton. Plankton drifts over the oyster beds. Silt kills oysters and plankton. Oyster beds recover slowly from silt. The plankton returns before the oysters. No oyster grows in silt that buries plankton beds.';
    const tickets =
      'Ticket prices rise every winter. Passengers pay the ticket prices or walk. The ferry company sets prices by committee. Passengers never meet the company committee. Winter passengers pay more for each ticket. The ticket company answers to no committee of passengers.';
    const filler = (text: string) => `${text} ${text}`;
    const { passages, documents } = corpusOf(
      `---\ntitle: x\nexperts:\n  - name: Anna Lind\n---\n# Anna Lind\n${filler(oysters)} ${filler(tickets)}`,
    );
    const text = documents[0]?.text ?? '';
    expect(passages).toHaveLength(2);
    expect(foldSpan(text, passages[1]?.span ?? { start: 0, end: 0 })).toMatch(
      /^Ticket prices rise/,
    );
  });
});
