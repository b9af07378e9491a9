import { expect, test } from 'vitest';
import type { FileSection } from '../../../src/corpus/file.ts';
import { formatCorpusFile } from '../../../src/corpus/format-file.ts';
import { buildCorpus } from '../../../src/corpus/load.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import type { Part } from './block.ts';
import { LAYOUTS } from './catalogue.ts';
import type { Truth } from './layout.ts';
import { measure } from './measure.ts';

/** The heading of the section for words of a part; undefined for what may be left out. */
function headingOf(part: Part): string | undefined {
  switch (part.is) {
    case 'comment':
      return part.by.join('; ');
    case 'provision':
      return 'Provisions';
    case 'title':
    case 'furniture':
    case 'mark':
      return undefined;
    default:
      return 'Background';
  }
}

/** The corpus file that a person would write who knows what is true. */
function fileOf({ title, publisher, published, experts, blocks }: Truth): string {
  const sections: { heading: string; paragraphs: string[] }[] = [];
  for (const { text, part } of blocks.flatMap(({ pieces }) => pieces)) {
    const heading = headingOf(part);
    if (heading === undefined || text.trim() === '') continue;
    const last = sections.at(-1);
    if (last?.heading === heading) last.paragraphs.push(text.trim());
    else sections.push({ heading, paragraphs: [text.trim()] });
  }
  return formatCorpusFile({
    frontMatter: {
      title,
      publisher,
      published,
      experts: experts.map(({ honorific, letters, ...expert }) => {
        const titles = [honorific, letters].filter((each) => each !== undefined).join(' ');
        return { ...expert, aliases: [], ...(titles === '' ? {} : { honorific: titles }) };
      }),
    },
    sections: sections satisfies FileSection[],
  });
}

test.each(LAYOUTS)(
  '$name can be written as a corpus file that has every figure right',
  (layout) => {
    const { parsed, problems } = parseFile('right.md', fileOf(layout.truth));
    const document = parsed && buildCorpus([parsed], problems).documents[0];
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const measured = measure(
      layout.truth,
      document && { frontMatter: parsed.frontMatter, document },
    );
    const { names, roles, affiliations, honorifics, words, provisions } = measured;
    const count = layout.truth.experts.length;
    expect(names).toEqual({ found: count, right: count, wanted: count });
    for (const share of [roles, affiliations, honorifics]) {
      expect(share).toEqual({ right: count, of: count });
    }
    expect(words.right).toBe(words.of);
    expect(provisions).toMatchObject({ found: provisions.wanted, right: provisions.wanted });
    expect([measured.lostWords, measured.addedWords, measured.wrongWords]).toEqual([[], [], []]);
    for (const fact of ['title', 'publisher', 'published'] as const) {
      expect(measured[fact]).toEqual({ right: 1, of: 1 });
    }
  },
);
