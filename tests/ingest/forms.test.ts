import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { proveWords } from '../../src/corpus/proof.ts';
import { ingestBytes } from '../../src/ingest/ingest-bytes.ts';
import { ingestText } from './ingest-text.ts';

/** Ingests a plain text and proves that no word is lost, added or moved. */
function ingest(text: string) {
  const { file, report } = ingestText(new TextEncoder().encode(text), 'any.txt');
  const { parsed, problems } = parseFile('any.md', formatCorpusFile(file));
  expect(problems).toEqual([]);
  expect(parsed && proveWords(parsed, text)).toEqual([]);
  return {
    experts: file.frontMatter.experts.map(({ name, role, affiliation }) => [
      name,
      role,
      affiliation,
    ]),
    commentary: file.sections
      .filter(({ heading }) => heading !== 'Background')
      .map(({ heading, paragraphs }) => [heading, ...paragraphs]),
    doubts: report.uncertain.map(({ message }) => message).join('\n'),
  };
}

describe('transcripts', () => {
  test('the answers are the sworn witness’s; counsel and court are no experts', () => {
    const { experts, commentary } = ingest(`TRANSCRIPT OF HEARING

THE COURT: Good morning. Call your first witness.

MS. HOLM: The applicant calls Dr. Ines Haddad.

INES HADDAD, having been first duly sworn, testified as follows:

                     DIRECT EXAMINATION

BY MS. HOLM:

Q. What did you find?

A. That a fare of three crowns empties the trams. The buses take
the rest.

MR. NOVAK: Objection.

THE COURT: Overruled. You may answer.

THE WITNESS: It is on page nine.

(Whereupon, the witness was excused.)

MS. HOLM: The applicant calls Mr. Tom Ferris.

TOM FERRIS, having been first duly sworn, testified as follows:

Q. Where do you work?

A. At the depot.

(Whereupon, the hearing was adjourned.)
`);
    expect(experts.map(([name]) => name)).toEqual(['Ines Haddad', 'Tom Ferris']);
    expect(commentary).toEqual([
      ['Ines Haddad', 'That a fare of three crowns empties the trams. The buses take the rest.'],
      ['Ines Haddad', 'It is on page nine.'],
      ['Tom Ferris', 'At the depot.'],
    ]);
  });

  test('labels that end in a full stop; who presides and who asks are no experts', () => {
    const { experts, commentary } = ingest(`THE STATE OF THE BEES

WITNESSES

Dr. Ada Lindqvist, Senior Lecturer, University of Ostra
Mr. Ben Okafor, Director, Hive Network

    The Chairman. The committee will come to order. Dr. Lindqvist.

STATEMENT OF DR. ADA LINDQVIST, SENIOR LECTURER, UNIVERSITY OF OSTRA

    Dr. Lindqvist. Thank you. The bees are in trouble and have been for years.

    The Chairman. Thank you. Mr. Okafor.

    Mr. Okafor. I run a network of nine hundred keepers.

    Mrs. Hale. What would you do first?

    Dr. Lindqvist. I would count again.

    Mr. Okafor. I would buy feed.

    Mrs. Hale. And second?

    Mr. Okafor. Then I would plant hedges.
`);
    expect(experts).toEqual([
      ['Ada Lindqvist', 'Senior Lecturer', 'University of Ostra'],
      ['Ben Okafor', 'Director', 'Hive Network'],
    ]);
    expect(commentary.map(([name]) => name)).toEqual([
      'Ada Lindqvist',
      'Ben Okafor',
      'Ada Lindqvist',
      'Ben Okafor',
      'Ben Okafor',
    ]);
  });

  test('initials stand for the one who is introduced', () => {
    const { experts, commentary } = ingest(`Counting Bees: A Conversation

Dr Ada Lindqvist, Senior Lecturer at the University of Ostra, talks to the Meadow Review.

MR: How many hives did you count?

AL: Two hundred in the north.

That is the weakness of it.

MR: Would you do it again?

AL: Tomorrow.
`);
    expect(experts).toEqual([['Ada Lindqvist', 'Senior Lecturer', 'University of Ostra']]);
    expect(commentary).toEqual([
      ['Ada Lindqvist', 'Two hundred in the north.', 'That is the weakness of it.'],
      ['Ada Lindqvist', 'Tomorrow.'],
    ]);
  });
});

test('questions that are headings are nobody’s words, and so is a heading that asks nothing', async () => {
  const html = `<h1>The Woman Who Counts Bees</h1>
<p>Ada Lindqvist is a Senior Lecturer at the University of Ostra. We met her at the hives.</p>
<h3>You have counted bees for ten years. Why?</h3><p>Because nobody else did.</p>
<h3>What did you learn?</h3><p>That the wind decides. Is that a law?</p><p>I think it is.</p>
<h3>So the ban is useless.</h3><p>No. It buys time.</p>
<h3>What will you count next?</h3><p>Moths.</p>`;
  const { file } = await ingestBytes(
    new TextEncoder().encode(`<html><body>${html}</body></html>`),
    'a.html',
  );
  const spoken = file.sections.filter(({ heading }) => heading === 'Ada Lindqvist');
  expect(spoken.map(({ paragraphs }) => paragraphs)).toEqual([
    ['Because nobody else did.'],
    ['That the wind decides. Is that a law?', 'I think it is.'],
    ['No. It buys time.'],
    ['Moths.'],
  ]);
});

describe('comments', () => {
  test('several who said it together have each their own role', () => {
    const { experts, commentary } = ingest(`Experts react to the new survey of bees

Prof Ada Lindqvist, Professor of Apiculture at the University of Ostra, said:

“This is a careful piece of work.

“I would like to see it repeated.”

Prof Tom Hale, Professor of Botany at Port College, and Dr Clara Hale, Lecturer in Statistics, University of Ostra, said:

“We welcome it.”

Declared interests

Prof Lindqvist: “None.”
`);
    expect(experts).toEqual([
      ['Ada Lindqvist', 'Professor of Apiculture', 'University of Ostra'],
      ['Tom Hale', 'Professor of Botany', 'Port College'],
      ['Clara Hale', 'Lecturer in Statistics', 'University of Ostra'],
    ]);
    expect(commentary).toEqual([
      ['Ada Lindqvist', '“This is a careful piece of work.', '“I would like to see it repeated.”'],
      ['Tom Hale; Clara Hale', '“We welcome it.”'],
    ]);
  });

  test('who speaks twice is one expert, by name alone the second time', () => {
    const { experts, commentary } = ingest(`Trams at Night: A Debate

Olena Kovalenko, Director, Institute for Cities

Night trams make a city safe.

Jan van der Meer, Professor of Transport, University of Halden

They cost more than the fares bring in.

Olena Kovalenko

The drivers are paid already.

Jan van der Meer

Ask the riders which they want.
`);
    expect(experts).toEqual([
      ['Olena Kovalenko', 'Director', 'Institute for Cities'],
      ['Jan van der Meer', 'Professor of Transport', 'University of Halden'],
    ]);
    expect(commentary.map(([name]) => name)).toEqual([
      'Olena Kovalenko',
      'Jan van der Meer',
      'Olena Kovalenko',
      'Jan van der Meer',
    ]);
  });

  test('numbers before the names are no part of them', () => {
    const { experts } = ingest(`WHAT THE LEVY MEANS

Two views on the levy.

1. Maria Silva, Director of the Harbour Institute:

"The levy is a mistake."

2. Tom Okafor (University of Port Royal):

"Nobody will notice it."
`);
    expect(experts).toEqual([
      ['Maria Silva', 'Director', 'Harbour Institute'],
      ['Tom Okafor', undefined, 'University of Port Royal'],
    ]);
  });
});

test('authors in a row above an abstract share what stands below them', () => {
  const { experts } = ingest(`Night Trams and Urban Safety in Mid-Sized Cities

Olena Kovalenko, Jan van der Meer and Li Wei
Institute for Cities, University of Halden

Abstract. Night trams are said to make cities safe. We test the claim.
`);
  expect(experts).toEqual([
    ['Olena Kovalenko', undefined, 'Institute for Cities, University of Halden'],
    ['Jan van der Meer', undefined, 'Institute for Cities, University of Halden'],
    ['Li Wei', undefined, 'Institute for Cities, University of Halden'],
  ]);
});

test('the authors of a paper stand in a row, and its text is theirs', () => {
  const { experts, commentary } = ingest(`Night Trams and Urban Safety in Mid-Sized Cities

Olena Kovalenko1 and Jan van der Meer2

1Institute for Cities, Halden
2Department of Transport, University of Ostra

Abstract

Night trams are said to make cities safe. We test the claim on nine cities.

References

Holm, C. (2011). Trams. Ostra: Sea House.
`);
  expect(experts).toEqual([
    ['Olena Kovalenko', undefined, 'Institute for Cities, Halden'],
    ['Jan van der Meer', undefined, 'Department of Transport, University of Ostra'],
  ]);
  expect(commentary).toEqual([
    [
      'Olena Kovalenko; Jan van der Meer',
      'Abstract',
      'Night trams are said to make cities safe. We test the claim on nine cities.',
    ],
  ]);
});
