import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { block } from './block.ts';
import { REAL_HEARING } from './floors.ts';
import { ingestInto } from './ingest-layout.ts';
import { type Measurement, measure } from './measure.ts';
import type { Person } from './round-up.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url));
const HEARING = path.join(FOLDER, 'oral-evidence-2014-06-18.pdf');
const TURNS = path.join(FOLDER, 'oral-evidence-2014-06-18.turns.jsonl');

/** A line of the turns, judged by hand: one paragraph, whose label is printed as `speaker`. */
interface Turn {
  readonly speaker: string;
  readonly kind: 'member' | 'witness';
  readonly text: string;
}

/** As the first lines of the two panels print them. */
const WITNESSES: readonly Person[] = [
  { name: 'Timo Hannay', role: 'Managing Director', affiliation: 'Digital Science' },
  {
    name: 'Carl Miller',
    role: 'Research Director',
    affiliation: 'Centre for the Analysis of Social Media, Demos',
  },
  {
    name: 'Sureyya Cansoy',
    role: 'Director, Tech for Business and Consumer Programmes',
    affiliation: 'techUK',
  },
  {
    name: 'John Preston',
    honorific: 'Professor',
    role: 'Professor of Education',
    affiliation: 'University of East London',
  },
  {
    name: 'Mick Yates',
    honorific: 'Professor',
    role: 'Visiting Professor',
    affiliation: 'Consumer Data Research Centre, University of Leeds',
  },
  {
    name: 'Ella McPherson',
    honorific: 'Dr',
    role: 'Research Fellow',
    affiliation: 'University of Cambridge',
  },
];

function truthOf(turns: readonly Turn[]) {
  const surname = (name: string) => name.split(' ').at(-1);
  const nameOf = ({ speaker, kind }: Turn) =>
    kind === 'member'
      ? []
      : WITNESSES.flatMap(({ name }) => (surname(name) === surname(speaker) ? [name] : []));
  const blocks = turns.map((turn, at) => {
    const by = nameOf(turn);
    if (by.length > 0) return block('paragraph', turn.text, { is: 'comment', by });
    const before = turns.slice(0, at).findLast((each) => nameOf(each).length > 0);
    const after = turns.slice(at).find((each) => nameOf(each).length > 0);
    const to = [before, after].flatMap((each) => (each ? nameOf(each) : []));
    return block('paragraph', turn.text, { is: 'question', to });
  });
  return { title: '', publisher: '', published: '', experts: WITNESSES, blocks };
}

describe.skipIf(!existsSync(HEARING))('a real hearing (skipped where it is not)', () => {
  let folder = '';
  let measured: Measurement;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hearing-'));
    const lines = readFileSync(TURNS, 'utf8').trim().split('\n');
    const { made } = await ingestInto(HEARING, folder);
    measured = measure(truthOf(lines.map((line) => JSON.parse(line))), made);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('nearly every word of the turns is in the corpus file', () => {
    expect(measured.lost / measured.words.of).toBeLessThan(0.005);
  });

  test('does not fall below the floors', () => {
    const { names, roles, affiliations, words, wrong } = measured;
    expect(names.right).toBeGreaterThanOrEqual(REAL_HEARING.names);
    expect(names.found - names.right).toBeLessThanOrEqual(REAL_HEARING.otherNames);
    expect(roles.right).toBeGreaterThanOrEqual(REAL_HEARING.roles);
    expect(affiliations.right).toBeGreaterThanOrEqual(REAL_HEARING.affiliations);
    expect(words.right / words.of).toBeGreaterThanOrEqual(REAL_HEARING.words);
    expect(wrong).toBeLessThanOrEqual(REAL_HEARING.wrong);
  });
});
