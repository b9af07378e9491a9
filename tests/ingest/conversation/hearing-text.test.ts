import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../../src/corpus/format-file.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import { proveWords } from '../../../src/corpus/proof.ts';
import { ingestText } from '../ingest-text.ts';

function ingest(text: string) {
  const { file, report } = ingestText(new TextEncoder().encode(text), 'hearing.txt');
  const { parsed } = parseFile('hearing.md', formatCorpusFile(file));
  return {
    proof: parsed && proveWords(parsed, text),
    experts: file.frontMatter.experts.map(({ name }) => name),
    said: file.sections
      .filter(({ heading }) => !/^(?:Background|Provisions)$/u.test(heading))
      .map(({ heading, paragraphs }) => [heading, paragraphs.join(' ')]),
    doubts: report.uncertain.map(({ message }) => message),
  };
}

const OPENING = `RIVERS COMMITTEE

Members present: Rosa Peake (Chair); Alison Smith.

Witnesses: Alan Smith, Director, Weir Trust; and Bridget Smith, Headteacher, Marsh School.
`;

describe('who speaks', () => {
  test('two of one surname are told apart by initials, and a member of it is neither', () => {
    const { experts, said, proof } = ingest(`${OPENING}
Q1 Chair: Who are you?

Mr A Smith: I mind the weir.

Mrs B Smith: I teach beside it.

Q2 Alison Smith: Does it flood?

Mr A Smith: Each March.

Mrs B Smith: We teach upstairs.
`);
    expect(experts).toEqual(['Alan Smith', 'Bridget Smith']);
    expect(said).toEqual([
      ['Alan Smith', 'I mind the weir.'],
      ['Bridget Smith', 'I teach beside it.'],
      ['Alan Smith', 'Each March.'],
      ['Bridget Smith', 'We teach upstairs.'],
    ]);
    expect(proof).toEqual([]);
  });

  test('a surname that two share, alone, is a doubt and nobody’s words', () => {
    const { said, doubts } = ingest(`${OPENING}
Q1 Chair: Who are you?

Mr A Smith: I mind the weir.

Mrs B Smith: I teach beside it.

Q2 Chair: Does it flood?

Smith: Each March.

Q3 Chair: And now?

Mr A Smith: It is dry.

Smith: Quite dry.
`);
    expect(said.map(([, words]) => words)).not.toContain('Each March.');
    expect(doubts.some((message) => message.includes('more than one of those listed'))).toBe(true);
  });

  test('who answers without being listed is named as a doubt', () => {
    const { experts, doubts } = ingest(`${OPENING}
Q1 Chair: Who are you?

Mr A Smith: I mind the weir.

Dr Unwin: I came along with him.

Q2 Chair: Does it flood?

Dr Unwin: It did in March.

Mrs B Smith: We teach upstairs.
`);
    expect(experts).toEqual(['Alan Smith', 'Bridget Smith']);
    expect(doubts.filter((message) => message.includes('Unwin'))).toHaveLength(1);
  });
});

describe('what nobody says', () => {
  test('a note beside the words parts them, and an adjournment ends them', () => {
    const { said } = ingest(`${OPENING}
Q1 Chair: Who are you?

Mr A Smith: I mind the weir.

[Laughter.]

I have minded it for years.

Q2 Chair: And you?

Mrs B Smith: I teach.

[Whereupon, at noon, the committee was adjourned.]

A letter was laid before the committee.
`);
    expect(said).toEqual([
      ['Alan Smith', 'I mind the weir.'],
      ['Alan Smith', 'I have minded it for years.'],
      ['Bridget Smith', 'I teach.'],
    ]);
  });

  test('counsel and judges argue, and are no experts', () => {
    const { experts } = ingest(`GUILD v. TOWN

APPEARANCES:

LAURA B. SUTTER, ESQ., Ostra; on behalf of the Petitioner.

THOMAS N. DALE, ESQ., Ostra; on behalf of the Respondent.

JUSTICE LOWE: Is a river a road?

MS. SUTTER: It is not, Your Honor.

JUSTICE LOWE: Mr. Dale?

MR. DALE: It is a wet one.

MS. SUTTER: I have nothing further.

MR. DALE: Nor have I.
`);
    expect(experts).toEqual([]);
  });
});

test('a statement that is handed in is in the words of who made it', () => {
  const { said } = ingest(`THE STATE OF THE BEES

    Chairman Denning. The committee will come to order.

STATEMENT OF ADA QUILL, DIRECTOR, HIVE INSTITUTE

    Dr. Quill. Thank you. The bees are few.

    [The prepared statement of Dr. Quill follows:]

           Prepared Statement of Dr. Ada Quill

    I was asked to write this down.

    FINDINGS

    They were more in May.

    Chairman Denning. Thank you, Dr. Quill.

    Dr. Quill. You are welcome.
`);
  expect(said.every(([name]) => name === 'Ada Quill')).toBe(true);
  expect(said.map(([, words]) => words).join(' ')).toContain('They were more in May.');
});

test('whoever speaks in whatever order, words stay whole and under the name before them', () => {
  const speaker = fc.constantFrom('Chair', 'Mr A Smith', 'Mrs B Smith', 'Alison Smith');
  const words = fc.constantFrom('the weir', 'in March', 'upstairs', 'a hundred boats', 'nobody');
  const turn = fc.tuple(speaker, fc.array(words, { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(turn, { minLength: 6, maxLength: 20 }), (turns) => {
      const people = ['Mr A Smith', 'Mrs B Smith'];
      fc.pre(people.every((each) => turns.filter(([name]) => name === each).length > 1));
      let asked = 0;
      const body = turns.map(([name, said], at) => {
        const isAsked = !people.includes(name);
        if (isAsked) asked += 1;
        return `${isAsked ? `Q${asked} ` : ''}${name}: We saw ${said.join(' and ')} ${at}.`;
      });
      const { said, proof } = ingest(`${OPENING}\n${body.join('\n\n')}\n`);
      expect(proof).toEqual([]);
      const expected = turns.flatMap(([name, own], at) =>
        people.includes(name)
          ? [
              [
                name === 'Mr A Smith' ? 'Alan Smith' : 'Bridget Smith',
                `We saw ${own.join(' and ')} ${at}.`,
              ],
            ]
          : [],
      );
      const flat = (all: readonly (readonly (string | undefined)[])[]) =>
        all
          .map(([name, text]) => `${name}: ${text}`)
          .join(' ')
          .replaceAll(/(Alan|Bridget) Smith: /gu, '');
      expect(flat(said)).toBe(flat(expected));
      for (const [name, text] of said) {
        expect(expected.some(([who, own]) => who === name && text?.includes(own ?? ' '))).toBe(
          true,
        );
      }
    }),
    { numRuns: 60 },
  );
});
