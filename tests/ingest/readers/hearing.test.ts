import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { readTwice } from '../../../src/ingest/readers/read.ts';

const FOLDER = new URL('../../../../shared/documents/', import.meta.url);
const HEARING = new URL('oral-evidence-2014-06-18.pdf', FOLDER);
const TURNS = new URL('oral-evidence-2014-06-18.turns.jsonl', FOLDER);

interface Turn {
  readonly question: number;
  readonly text: string;
}

/** Letters and digits only: the turns have simpler signs. */
const plain = (text: string) =>
  text
    .replaceAll('£', 'GBP')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

describe.skipIf(!existsSync(HEARING))('a hearing of 37 pages (skipped where it is not)', () => {
  const reading = existsSync(HEARING)
    ? readTwice(readFileSync(HEARING), 'hearing.pdf')
    : Promise.reject(new Error('absent'));
  reading.catch(() => undefined);

  test('no word of it is lost or added', async () => {
    const { published, raw } = await reading;
    expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
    expect(new Set(published.leftOut.map(({ reason }) => reason))).toEqual(
      new Set(['running foot']),
    );
    expect(published.leftOut).toHaveLength(37);
  });

  test('all pages and all questions come in order', async () => {
    const { published } = await reading;
    const pages = published.lines.map(({ layout }) => layout?.page);
    expect([...new Set(pages)]).toEqual(Array.from({ length: 37 }, (_, at) => at + 1));
    const questions = published.lines.flatMap(({ text }) => /^Q(\d+)\s/u.exec(text)?.[1] ?? []);
    expect(questions.map(Number)).toEqual(Array.from({ length: 79 }, (_, at) => at + 1));
  });

  test('every turn stands in it, one after the other, its first words in bold', async () => {
    const { published } = await reading;
    const turns: Turn[] = readFileSync(TURNS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const text = plain(published.lines.map((line) => line.text).join(' '));
    let from = 0;
    for (const turn of turns) {
      const at = text.indexOf(plain(turn.text), from);
      expect(at, turn.text).toBeGreaterThanOrEqual(0);
      from = at + plain(turn.text).length;
    }
    const labelled = published.lines.filter(({ text: line }) => /^Q\d+\s/u.test(line));
    for (const { layout } of labelled) expect(layout?.lead).toMatch(/^Q\d+ .*:$/u);
  });
});
