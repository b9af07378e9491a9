import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestPublished } from '../../src/ingest/ingest-published.ts';
import { printLines } from '../../src/ingest/published.ts';
import { readPublished } from '../../src/ingest/readers/read.ts';
import { measureFidelity } from './fidelity.ts';

const FOLDER = new URL('../../../shared/documents/', import.meta.url);
const HEARING = new URL('oral-evidence-2014-06-18.pdf', FOLDER);
const TURNS = new URL('oral-evidence-2014-06-18.turns.jsonl', FOLDER);

interface Turn {
  readonly speaker: string;
  readonly kind: 'member' | 'witness';
  readonly text: string;
}

const WITNESSES = [
  ['Sureyya Cansoy', 'Director, Tech for Business and Consumer Programmes', 'techUK'],
  ['Timo Hannay', 'Managing Director', 'Digital Science'],
  ['Carl Miller', 'Research Director', 'Centre for the Analysis of Social Media, Demos'],
  ['Mick Yates', 'Visiting Professor', 'Consumer Data Research Centre, University of Leeds'],
  ['John Preston', 'Professor of Education', 'University of East London'],
  ['Ella McPherson', 'Research Fellow', 'University of Cambridge'],
] as const;

/** `Professor Preston` is John Preston. */
const nameInFull = (speaker: string): string =>
  WITNESSES.find(([name]) => name.split(' ').at(-1) === speaker.split(' ').at(-1))?.[0] ?? speaker;

describe.skipIf(!existsSync(HEARING))('a hearing of two panels (skipped where it is not)', () => {
  const reading = existsSync(HEARING)
    ? readPublished(readFileSync(HEARING), 'hearing.pdf')
    : Promise.reject(new Error('absent'));
  reading.catch(() => undefined);

  test('each witness has role, affiliation and own words; who asks is no expert', async () => {
    const turns: Turn[] = readFileSync(TURNS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { names, credits, words, faults } = measureFidelity(
      ingestPublished(await reading, 'hearing.pdf'),
      {
        experts: WITNESSES.map(([name, role, affiliation]) => ({ name, role, affiliation })),
        turns: turns.map(({ speaker, kind, text }) => ({
          speakers: kind === 'witness' ? [nameInFull(speaker)] : [],
          text,
        })),
      },
    );
    expect({ names, credits }, faults.join('\n')).toEqual({ names: 1, credits: 1 });
    expect(words, faults.join('\n')).toBeGreaterThanOrEqual(0.999);
  });

  test('every question stands directly before its answers, and no word is lost or added', async () => {
    const published = await reading;
    const { file } = ingestPublished(published, 'hearing.pdf');
    const { parsed } = parseFile('hearing.md', formatCorpusFile(file));
    expect(parsed && proveWords(parsed, printLines(published.lines))).toEqual([]);
    const asked = file.sections.findIndex(({ paragraphs }) => paragraphs[0]?.startsWith('Q4 '));
    expect(file.sections.slice(asked, asked + 2).map(({ heading }) => heading)).toEqual([
      'Background',
      'Timo Hannay',
    ]);
  });
});
