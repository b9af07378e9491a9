import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../../src/corpus/format-file.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import { proveWords } from '../../../src/corpus/proof.ts';
import { ingestPublished } from '../../../src/ingest/ingest-published.ts';
import { printLines } from '../../../src/ingest/published.ts';
import { readPublished } from '../../../src/ingest/readers/read.ts';
import { measureFidelity } from '../fidelity.ts';
import { LAYOUTS } from './layouts.ts';
import { FORMATS, printSheet } from './sheet.ts';

describe.each(LAYOUTS)('$name', ({ blocks, experts }) => {
  test.each(FORMATS)('as %s', async (type) => {
    const bytes = await printSheet(blocks, type);
    const published = await readPublished(bytes, `document.${type}`);
    const ingested = ingestPublished(published, `document.${type}`);
    const { names, credits, words, faults } = measureFidelity(ingested, {
      experts: experts.map(({ name, role, affiliation }) => ({
        name,
        ...(role === undefined ? {} : { role }),
        ...(affiliation === undefined ? {} : { affiliation }),
      })),
      turns: blocks.flatMap(({ by, text, isIntroduction }) =>
        isIntroduction ? [] : [{ speakers: by ?? [], text }],
      ),
    });
    const { parsed } = parseFile('document.md', formatCorpusFile(ingested.file));
    const raw = type === 'txt' ? new TextDecoder().decode(bytes) : printLines(published.lines);
    const problems = parsed
      ? proveWords(parsed, raw).map(({ message }) => message)
      : ['unreadable'];
    expect({ names, credits, words, problems }, faults.join('\n')).toEqual({
      names: 1,
      credits: 1,
      words: 1,
      problems: [],
    });
  });
});
