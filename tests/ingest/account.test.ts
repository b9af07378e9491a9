import { describe, expect, test } from 'vitest';
import { compareAccount } from '../../src/ingest/account.ts';
import { type LeftOut, numberLines, type Published } from '../../src/ingest/published.ts';

const account = (format: Published['format'], text: string, leftOut: readonly LeftOut[] = []) => ({
  format,
  declared: {},
  lines: numberLines([{ text, indent: 0, afterBlank: true, pages: 0 }]),
  leftOut,
  doubts: [],
});
const note = { text: '[1]', reason: 'mark of a footnote' };

describe('words that a reader runs together or parts', () => {
  test('are found where the format says how words are parted', () => {
    expect(compareAccount(account('docx', 'Mira GraafDirector'), 'Mira Graaf\nDirector')).toEqual({
      lost: ['Graaf', 'Director'],
      added: ['GraafDirector'],
    });
    expect(compareAccount(account('html', 'the har bour'), 'the harbour')).toEqual({
      lost: ['harbour'],
      added: ['har', 'bour'],
    });
  });

  test('are none where one of the two was left out', () => {
    const { lost, added } = compareAccount(
      account('html', 'the quay is', [note]),
      'the quay[1] is',
    );
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });

  test('cannot be told in a PDF, where letters count', () => {
    expect(compareAccount(account('pdf', 'the har bour'), 'the harbour').lost).toEqual([]);
    expect(compareAccount(account('pdf', 'the harbor'), 'the harbour').lost).toEqual(['harbour']);
  });
});
