import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../cli/program.ts';
import { readCollection } from './judged-collection.ts';
import { measureCollection } from './measure-collection.ts';
import { createRetrieval } from './retrieval.ts';

/**
 * Another implementation as the oracle: a script that scores what `search` writes, the way
 * trec_eval does. It and the collection stand beside the project, so a checkout alone has none.
 */
const FOLDER = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));
const SCRIPT = path.join(FOLDER, 'score.py');
const COLLECTION = path.join(FOLDER, 'qmsum-committee');

const isThere =
  existsSync(SCRIPT) && existsSync(COLLECTION) && spawnSync('python3', ['--version']).status === 0;

test.skipIf(isThere)('skipped: no collection beside the project, or no python3', () => {
  expect(isThere).toBe(false);
});

test.skipIf(!isThere)(
  'a collection is measured as a script measures the run',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'trec-'));
    try {
      const [run, confidence] = [path.join(folder, 'run'), path.join(folder, 'confidence')];
      await runCli('search', '--data', COLLECTION, '--run', run, '--confidence', confidence);
      const baseline = path.join(COLLECTION, 'lucene.run');
      const { stdout } = spawnSync(
        'python3',
        [SCRIPT, COLLECTION, run, '--baseline', baseline, '--unanswerable', confidence],
        { encoding: 'utf8' },
      );
      const printed = (pattern: RegExp) =>
        (pattern.exec(stdout)?.slice(1) ?? []).map((digits) => expect.closeTo(Number(digits), 4));

      const judged = await readCollection(COLLECTION);
      const { figures } = measureCollection(judged, createRetrieval(judged.collection));
      expect([figures.nDCG10]).toEqual(printed(/'nDCG@10': ([\d.]+)/u));
      expect([figures.recall100]).toEqual(printed(/'recall@100': ([\d.]+)/u));
      expect([figures.success1]).toEqual(printed(/'success@1': ([\d.]+)/u));
      expect([figures.success3]).toEqual(printed(/'success@3': ([\d.]+)/u));
      expect([figures.toLucene, figures.toLuceneLow, figures.toLuceneHigh]).toEqual(
        printed(/against the baseline: ([\d.]+) 95 % ([\d.]+) to ([\d.]+)/u),
      );
      expect([figures.firstByNamed]).toEqual(printed(/by the speaker named: ([\d.]+)/u));
      expect([figures.auroc]).toEqual(printed(/AUROC ([\d.]+)/u));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);
