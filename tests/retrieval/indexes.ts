import type { Corpus } from '../../src/corpus/load.ts';
import { createDirectory } from '../../src/library/directory.ts';
import { prepareSearchable } from '../../src/library/searchable.ts';
import type { Entry } from '../../src/retrieval/entry.ts';
import { createIndex, type PassageIndex } from '../../src/retrieval/passage-index.ts';
import { readQuery } from '../../src/retrieval/query.ts';
import { rankEntries } from '../../src/retrieval/rank.ts';
import { finish } from '../../src/steps.ts';
import { foldSpan } from '../../src/text/span.ts';
import { manySubjects, published } from '../fixtures/libraries.ts';

/** The index of a corpus, just as its library has it. */
export function indexOf({ documents, passages }: Corpus): PassageIndex {
  const directory = createDirectory(documents, passages);
  const textOf = (id: string, span: { start: number; end: number }) =>
    foldSpan(directory.document(id).text, span);
  return finish(prepareSearchable(passages, directory, textOf)).index;
}

export const publishedIndex = indexOf(published);
export const manySubjectsIndex = indexOf(manySubjects);

/** Entries of one speaker each, one of the texts' sentences an element. */
export function entriesOf(texts: readonly (readonly string[])[]): Entry[] {
  return texts.map((sentences, at) => ({
    id: `${at}`,
    sentences,
    heading: '',
    speakerIds: [`speaker-${at}`],
    points: new Map(),
  }));
}

export function indexTexts(texts: readonly (readonly string[])[]): PassageIndex {
  return createIndex(entriesOf(texts));
}

/** All entries of an index ranked for a question. */
export function rankAll(question: string, index: PassageIndex) {
  const query = readQuery(question, index);
  return {
    query,
    ...rankEntries(
      query,
      index.list(() => true),
      index.vocabulary,
    ),
  };
}
