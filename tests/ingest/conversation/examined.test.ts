import { describe, expect, test } from 'vitest';
import { ingestText } from '../ingest-text.ts';

function ingest(text: string) {
  const { file, report } = ingestText(new TextEncoder().encode(text), 'trial.txt');
  return {
    title: file.frontMatter.title,
    experts: file.frontMatter.experts.map(({ name, role, affiliation }) =>
      [name, role, affiliation].filter((each) => each !== undefined).join('; '),
    ),
    said: file.sections
      .filter(({ heading }) => heading !== 'Background')
      .map(({ heading, paragraphs }) => `${heading}: ${paragraphs.join(' ')}`),
    doubts: report.uncertain.map(({ message }) => message),
  };
}

const COVER = `IN THE COUNTY COURT OF MARLOW

MAGNUS FELL, Plaintiff,

v.   Case No. 21-CV-440

DUNMORE TANNERY, Defendant.

TRANSCRIPT OF
BENCH TRIAL, DAY TWO

APPEARANCES:

For the Plaintiff: EDITH VANCE, Vance & Pole LLP

For the Defendant: CONRAD DE WITT

Office of the Town Counsel

`;

const examined = (call: string) => `${COVER}${call}

DIRECT EXAMINATION

BY MS. VANCE:

Q   What did you find in the brook?

A   Chromium, at nine times what the law allows.

Q   Where does it come from?

A   From the vats behind the mill.

MR. DE WITT: Objection. Foundation.

THE COURT: Overruled. The witness may answer.

THE WITNESS: I followed the pipe with my own feet.

Q   How long is it?

A   (Through interpreter) Four hundred paces.
`;

const ANSWERS = [
  'Chromium, at nine times what the law allows.',
  'From the vats behind the mill.',
  'I followed the pipe with my own feet.',
  '(Through interpreter) Four hundred paces.',
];

describe('answers to counsel', () => {
  test.each([
    ['announced by side', 'RUNA AASEN, PLAINTIFF’S WITNESS, SWORN'],
    ['announced by side, with a degree', 'RUNA AASEN, Ph.D., PLAINTIFF’S WITNESS, AFFIRMED'],
    ['sworn in prose', 'RUNA AASEN, having been first duly sworn, testified as follows:'],
    ['called in brackets', 'MS RUNA AASEN (called)'],
    ['called by counsel alone', 'MS. VANCE: The plaintiff calls Runa Aasen.'],
  ])('are those of the witness %s', (_, call) => {
    const { experts, said } = ingest(examined(call));
    expect(experts.map((each) => each.split(';')[0])).toEqual(['Runa Aasen']);
    expect(said).toEqual(ANSWERS.map((answer) => `Runa Aasen: ${answer}`));
  });

  test('are those of who gives a name when asked for it', () => {
    const { experts, said } = ingest(
      examined(`(Witness sworn.)

THE CLERK: State your full name and occupation for the record.

THE WITNESS: Runa Aasen. I am a professor of structural engineering at Tarnwick University.`),
    );
    expect(experts).toEqual([
      'Runa Aasen; professor of structural engineering; Tarnwick University',
    ]);
    expect(said).toHaveLength(ANSWERS.length + 1);
  });

  test('are nobody’s where no witness is named, and never those of counsel', () => {
    const { experts, said, doubts } = ingest(examined('(Witness sworn.)'));
    expect(experts).toEqual([]);
    expect(said).toEqual([]);
    expect(doubts).toContainEqual(expect.stringMatching(/answers stand here/u));
  });

  test('are nobody’s after a witness has gone and the next one is not named', () => {
    const { said } = ingest(`${examined('RUNA AASEN, PLAINTIFF’S WITNESS, SWORN')}
THE COURT: You may step down. Call your next witness.

(A witness was sworn.)

DIRECT EXAMINATION

BY MR. DE WITT:

Q   Do you work at the mill?

A   I keep the boilers.
`);
    expect(said).toEqual(ANSWERS.map((answer) => `Runa Aasen: ${answer}`));
  });

  test('a court’s record is titled by what it records', () => {
    const { title } = ingest(examined('RUNA AASEN, PLAINTIFF’S WITNESS, SWORN'));
    expect(title).toBe('TRANSCRIPT OF BENCH TRIAL, DAY TWO');
  });
});

const HEARING = `RIVERS COMMITTEE

Members present: Rosa Peake (Chair); Alison Grey.

WITNESSES

HARDING, Ms Ottilie AM, General Manager, Weirs, Marlow Rivers Trust

HARDING, Dr Piers, Senior Fellow, Institute of Flow

Witnesses: Cllr Ada Byre, Leader, Marlow Council (via video link)
`;

test('two of one surname are told apart by title, and attendance by video is no affiliation', () => {
  const { experts, said } = ingest(`${HEARING}
CHAIR: Welcome to you all. Who begins?

Ms HARDING: I mind the weirs.

Dr HARDING: I count what passes them.

CHAIR: And in winter?

Ms HARDING: We wait.

Councillor Byre: We flood.

CHAIR: Thank you.

Dr HARDING: We count by night.
`);
  expect(experts).toEqual([
    'Ottilie Harding; General Manager, Weirs; Marlow Rivers Trust',
    'Piers Harding; Senior Fellow; Institute of Flow',
    'Ada Byre; Leader; Marlow Council',
  ]);
  expect(said).toEqual([
    'Ottilie Harding: I mind the weirs.',
    'Piers Harding: I count what passes them.',
    'Ottilie Harding: We wait.',
    'Ada Byre: We flood.',
    'Piers Harding: We count by night.',
  ]);
});

test('a member and a witness of one surname: what either may have said stays background', () => {
  const { said, doubts } = ingest(`RIVERS COMMITTEE

COMMITTEE: Hon. C. Peake (Chair), Hon. J. Rowan

MR NEVIL ROWAN AND DR OLGA TARN, DIRECTOR, INSTITUTE OF FLOW, WERE CALLED, MADE THE STATUTORY DECLARATION AND WERE EXAMINED.

The CHAIR: Who begins?

Dr TARN: I do.

Mr ROWAN: Does it flood?

Mr NEVIL ROWAN: Each March.

Dr TARN: And in May.

The CHAIR: Thank you.

Mr NEVIL ROWAN: Not at all.

THE WITNESSES WITHDREW.
`);
  expect(said).toEqual([
    'Olga Tarn: I do.',
    'Nevil Rowan: Each March.',
    'Olga Tarn: And in May.',
    'Nevil Rowan: Not at all.',
  ]);
  expect(doubts).toContainEqual(expect.stringMatching(/“Mr ROWAN” may mean more than one/u));
});
