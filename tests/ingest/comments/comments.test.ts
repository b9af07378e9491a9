import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../../src/corpus/format-file.ts';
import { parseFile } from '../../../src/corpus/parse-file.ts';
import { proveWords } from '../../../src/corpus/proof.ts';
import { ingestPublished } from '../../../src/ingest/ingest-published.ts';
import { printLines } from '../../../src/ingest/published.ts';
import { readPublished } from '../../../src/ingest/readers/read.ts';

const page = (body: string) =>
  `<html><body><h1>What the Levy Means for Orchards</h1><p>The levy was passed in May. We asked growers what they make of it.</p>${body}</body></html>`;

/** Ingests a file and proves that no word of it is lost, added or moved. */
async function ingest(content: string, name = 'levy.html') {
  const published = await readPublished(new TextEncoder().encode(content), name);
  const raw = name.endsWith('.txt') ? content : printLines(published.lines);
  const { file, report } = ingestPublished(published, name);
  const { parsed } = parseFile('levy.md', formatCorpusFile(file));
  if (!parsed) throw new Error('expected the file to be read back');
  expect(proveWords(parsed, raw).filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    people: file.frontMatter.experts.map(({ name: who, role, affiliation }) =>
      [who, role, affiliation].filter((each) => each !== undefined),
    ),
    comments: file.sections
      .filter(({ heading }) => heading !== 'Background')
      .map(({ heading, paragraphs }) => [heading, ...paragraphs]),
    background: file.sections
      .filter(({ heading }) => heading === 'Background')
      .flatMap(({ paragraphs }) => paragraphs),
    doubts: report.uncertain.map(({ message }) => message).join('\n'),
  };
}

const FIRST = 'Nobody asked the people who prune the trees, and so the levy falls on them.';
const SECOND = 'I would wait a year before I sold a single orchard on account of it.';
const THIRD = 'Cider makers will pass it on, and drinkers will not notice the difference.';

describe('names above the comments', () => {
  test('in a setting that names people, a single name and an unlisted post are read', async () => {
    const by = (name: string, post: string, place: string) =>
      `<p><strong>${name}</strong></p><p>${post}<br>${place}</p>`;
    const { people, comments } = await ingest(
      page(
        `${by('Ada Lindqvist', 'Director', 'Orchard Institute')}<p>${FIRST}</p>${by('Sukarno', 'Grafter', 'Hillside Union')}<p>${SECOND}</p>${by('陈美玲', 'Senior Fellow', 'Cider House')}<p>${THIRD}</p>`,
      ),
    );
    expect(people).toEqual([
      ['Ada Lindqvist', 'Director', 'Orchard Institute'],
      ['Sukarno', 'Grafter', 'Hillside Union'],
      ['陈美玲', 'Senior Fellow', 'Cider House'],
    ]);
    expect(comments.map(([, ...text]) => text)).toEqual([[FIRST], [SECOND], [THIRD]]);
  });

  test('those who sign together have each a line of their own below their names', async () => {
    const { people, comments } = await ingest(
      page(
        `<h2>Ada Lindqvist</h2><p><em>Director, Orchard Institute</em></p><p>${FIRST}</p><h2>Ben Okafor and Olena Kovalenko</h2><p><em>Fellow, Hill College<br>Economist, Bank of Ostra</em></p><p>${SECOND}</p>`,
      ),
    );
    expect(people.slice(1)).toEqual([
      ['Ben Okafor', 'Fellow', 'Hill College'],
      ['Olena Kovalenko', 'Economist', 'Bank of Ostra'],
    ]);
    expect(comments.at(-1)).toEqual(['Ben Okafor; Olena Kovalenko', SECOND]);
  });

  test('a headline in quotation marks beside the name does not close the comment', async () => {
    const piece = (name: string, headline: string, text: string) =>
      `<h2>${name}: ‘${headline}’</h2><p>${text}</p><p>${text} So it is.</p>`;
    const { comments } = await ingest(
      page(
        piece('Ada Lindqvist', 'Ask who prunes', FIRST) +
          piece('Ben Okafor', 'Sell later', SECOND) +
          piece('Tom Ferris', 'Cider first', THIRD),
      ),
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', '‘Ask who prunes’', FIRST, `${FIRST} So it is.`],
      ['Ben Okafor', '‘Sell later’', SECOND, `${SECOND} So it is.`],
      ['Tom Ferris', '‘Cider first’', THIRD, `${THIRD} So it is.`],
    ]);
  });

  test('a headline below the label, or above “By”, is part of the comment', async () => {
    const label = (name: string, headline: string, text: string) =>
      `<p><small>${name}</small></p><h2>${headline}</h2><p>${text}</p>`;
    const labelled = await ingest(
      page(
        label('Ada Lindqvist', 'Ask who prunes', FIRST) +
          label('Ben Okafor', 'Sell later', SECOND) +
          label('Tom Ferris', 'Cider first', THIRD),
      ),
    );
    expect(labelled.comments).toEqual([
      ['Ada Lindqvist', 'Ask who prunes', FIRST],
      ['Ben Okafor', 'Sell later', SECOND],
      ['Tom Ferris', 'Cider first', THIRD],
    ]);
    const by = (name: string, headline: string, text: string, post: string) =>
      `<h2>${headline}</h2><p><em>By ${name}</em></p><p>${text}</p><p><em>${name} is ${post}.</em></p>`;
    const signed = await ingest(
      page(
        by('Ada Lindqvist', 'Ask who prunes', FIRST, 'Director of the Orchard Institute') +
          by('Ben Okafor', 'Sell later', SECOND, 'a fellow at Hill College'),
      ),
    );
    expect(signed.comments).toEqual([
      ['Ada Lindqvist', 'Ask who prunes', FIRST],
      ['Ben Okafor', 'Sell later', SECOND],
    ]);
    expect(signed.people).toEqual([
      ['Ada Lindqvist', 'Director', 'Orchard Institute'],
      ['Ben Okafor', 'fellow', 'Hill College'],
    ]);
  });

  test('what is set below one name as role and affiliation is below the others, in any language', async () => {
    const by = (name: string, credit: string, text: string) =>
      `<h3>${name}</h3><p><em>${credit}</em></p><p>${text}</p>`;
    const { people } = await ingest(
      page(
        by('Jürgen Baumeister', 'Professor für Obstbau, Hochschule Eberstein', FIRST) +
          by('Henrike Thormann', 'Leiterin der Abteilung Most, Kelterei Ostalb', SECOND),
      ),
    );
    expect(people[1]).toEqual([
      'Henrike Thormann',
      'Leiterin der Abteilung Most',
      'Kelterei Ostalb',
    ]);
  });

  test('another person’s name in bold inside a comment opens none', async () => {
    const { people, comments } = await ingest(
      page(
        `<h2>Ada Lindqvist</h2><p><em>Director, Orchard Institute</em></p><p>${FIRST}</p><p><strong>Isaac Newton</strong></p><p>${THIRD}</p><h2>Ben Okafor</h2><p><em>Fellow, Hill College</em></p><p>${SECOND}</p>`,
      ),
    );
    expect(people.map(([name]) => name)).toEqual(['Ada Lindqvist', 'Ben Okafor']);
    expect(comments[0]).toEqual(['Ada Lindqvist', FIRST, 'Isaac Newton', THIRD]);
  });

  test('the answer in a word before a name is no part of it', async () => {
    const { people, comments } = await ingest(
      page(
        `<h3>No – Ada Lindqvist</h3><p>${FIRST}</p><h3>Yes – Ben Okafor</h3><p>${SECOND}</p><h3>Not yet – Olena Kovalenko</h3><p>${THIRD}</p>`,
      ),
    );
    expect(people.flat()).toEqual(['Ada Lindqvist', 'Ben Okafor', 'Olena Kovalenko']);
    expect(comments[2]).toEqual(['Olena Kovalenko', THIRD]);
  });
});

describe('names in the first words', () => {
  test('a role that no space parts from the name, a colon and a quotation mark', async () => {
    const { people, comments, background } = await ingest(
      `Orchard Centre Experts React to the Levy

Orchard Centre experts released the following statements on the levy.

Ada LindqvistFellow, Orchard Centre: “${FIRST}”

Ben OkaforCo-Founder/Emeritus, Orchard Centre: “${SECOND}”

T.J. O’MalleyDirector, Orchard Centre: “${THIRD}”

# # #

The Orchard Centre is a nonpartisan research centre. To arrange an interview, write to us.
`,
      'levy.txt',
    );
    expect(people).toEqual([
      ['Ada Lindqvist', 'Fellow', 'Orchard Centre'],
      ['Ben Okafor', 'Co-Founder/Emeritus', 'Orchard Centre'],
      ['T.J. O’Malley', 'Director', 'Orchard Centre'],
    ]);
    expect(comments[2]).toEqual(['T.J. O’Malley', `“${THIRD}”`]);
    expect(background.at(-1)).toContain('nonpartisan');
  });

  test('where comments are quotations, what stands outside of the marks is nobody’s', async () => {
    const said = (who: string, text: string) => `<p><strong>${who}, said:</strong></p>${text}`;
    const { comments, people } = await ingest(
      page(
        said(
          'Prof Ada Lindqvist, Professor of Botany at Hill College',
          `<p>“${FIRST}</p><p>“${THIRD}”</p>`,
        ) +
          said(
            'Emeritus Prof Ben Okafor, Consultant Botanist and Honorary Lecturer, Hill College',
            `<p>“${SECOND}”</p><p>‘The levy and its trees’ by A. Nother was published in May.</p>`,
          ),
      ),
    );
    expect(people).toEqual([
      ['Ada Lindqvist', 'Professor of Botany', 'Hill College'],
      ['Ben Okafor', 'Consultant Botanist and Honorary Lecturer', 'Hill College'],
    ]);
    expect(comments).toEqual([
      ['Ada Lindqvist', `“${FIRST}`, `“${THIRD}”`],
      ['Ben Okafor', `“${SECOND}”`],
    ]);
  });
});

describe('names below the comments', () => {
  const bio = (headline: string, text: string, name: string, post: string) =>
    `<h3>${headline}</h3><p>${text}</p><p><em>—${name} is ${post}.</em></p>`;

  test('a sentence that says who wrote it; a table of contents with the names wins nothing', async () => {
    const { comments, people } = await ingest(
      page(
        `<p>Ada Lindqvist: Ask who prunes</p><p>Ben Okafor: Sell later</p><p>Tom Ferris: Cider first</p>${
          bio('Ask who prunes', FIRST, 'Ada Lindqvist', 'the director of the Orchard Institute') +
          bio('Sell later', SECOND, 'Ben Okafor', 'a senior fellow at Hill College') +
          bio('Cider first', THIRD, 'Tom Ferris', 'an economist with the Bank of Ostra')
        }`,
      ),
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', 'Ask who prunes', FIRST],
      ['Ben Okafor', 'Sell later', SECOND],
      ['Tom Ferris', 'Cider first', THIRD],
    ]);
    expect(people).toEqual([
      ['Ada Lindqvist', 'director', 'Orchard Institute'],
      ['Ben Okafor', 'senior fellow', 'Hill College'],
      ['Tom Ferris', 'economist', 'Bank of Ostra'],
    ]);
  });

  test('who said a quotation may stand behind its closing mark', async () => {
    const { comments, people, background } = await ingest(
      `The Levy in Quotes

Parliament has passed the levy. This is what was said.

“${FIRST}” Ada Lindqvist, director of the Orchard Institute

“${SECOND}” Ben Okafor, professor of botany, Hill College

“${THIRD}” Olena Kovalenko

Topics
Orchards
Cider
`,
      'levy.txt',
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', `“${FIRST}”`],
      ['Ben Okafor', `“${SECOND}”`],
      ['Olena Kovalenko', `“${THIRD}”`],
    ]);
    expect(people[1]).toEqual(['Ben Okafor', 'professor of botany', 'Hill College']);
    expect(background.join(' ')).toContain('Topics');
  });
});

describe('lists of those who comment', () => {
  test('at the head, with roles that their comments do not repeat', async () => {
    const { comments, people } = await ingest(
      page(
        `<h2>Contributors</h2><ul><li>Ada Lindqvist, director, Orchard Institute</li><li>Ben Okafor, senior fellow at Hill College</li><li>Tom Ferris, vice president for cider</li></ul><h2>The answers</h2><p><strong>Ada Lindqvist</strong></p><p>${FIRST}</p><p><strong>Ben Okafor</strong></p><p>${SECOND}</p><p><strong>Tom Ferris</strong></p><p>${THIRD}</p>`,
      ),
    );
    expect(people).toEqual([
      ['Ada Lindqvist', 'director', 'Orchard Institute'],
      ['Ben Okafor', 'senior fellow', 'Hill College'],
      ['Tom Ferris', 'vice president for cider'],
    ]);
    expect(comments.map(([name]) => name)).toEqual(['Ada Lindqvist', 'Ben Okafor', 'Tom Ferris']);
  });

  test('a person who is only listed is no expert', async () => {
    const { people } = await ingest(
      page(
        `<h2>Ada Lindqvist</h2><p>${FIRST}</p><h2>Ben Okafor</h2><p>${SECOND}</p><h2>About the authors</h2><p>Ada Lindqvist is the director of the Orchard Institute.</p><p>Ben Okafor is a fellow at Hill College.</p><p>Tom Ferris is an editor at Orchard House.</p>`,
      ),
    );
    expect(people).toEqual([
      ['Ada Lindqvist', 'director', 'Orchard Institute'],
      ['Ben Okafor', 'fellow', 'Hill College'],
    ]);
  });
});

describe('what stands among the words of comments', () => {
  const person = (name: string, text: string) =>
    `<h3>${name}</h3><p>Director – Orchard Institute</p>${text}`;
  const MORE = 'The price of grafts has doubled since, and nobody has said who will pay for it.';

  test('sub-heads within several comments end none of them', async () => {
    const bold = (name: string, text: string) =>
      `<p><strong>${name}</strong><br>Director, Orchard Institute</p>${text}`;
    const own = (text: string, head: string) => `<p>${text}</p><h3>${head}</h3><p>${MORE}</p>`;
    const { comments, background } = await ingest(
      page(
        `${bold('Ada Lindqvist', own(FIRST, 'Old trees first'))}${bold('Ben Okafor', own(SECOND, 'A year is short'))}${bold('Olena Kovalenko', own(THIRD, 'Then the cider'))}`,
      ),
    );
    expect(comments.map(([who, ...text]) => [who, text.length])).toEqual([
      ['Ada Lindqvist', 3],
      ['Ben Okafor', 3],
      ['Olena Kovalenko', 3],
    ]);
    expect(background.join(' ')).not.toContain(MORE);
  });

  test('a heading of the publisher above a name ends the comment before it', async () => {
    const { comments, background } = await ingest(
      page(
        `<h2>Growers</h2>${person('Ada Lindqvist', `<p>${FIRST}</p>`)}${person('Ben Okafor', `<p>${SECOND}</p>`)}<h2>Makers</h2>${person('Olena Kovalenko', `<p>${THIRD}</p>`)}${person('Ines Holm', `<p>${MORE}</p>`)}`,
      ),
    );
    expect(comments.map((each) => each.length)).toEqual([2, 2, 2, 2]);
    expect(background.join(' ')).toContain('Makers');
  });

  test('a byline that names all who comment below signs nothing', async () => {
    const { comments, background } = await ingest(
      `<html><body><h1>What the Levy Means for Orchards</h1><p>Ada Lindqvist, Ben Okafor, and Olena Kovalenko</p><p>The levy was passed in May, and the growers are of two minds about it.</p>${person('Ada Lindqvist', `<p>${FIRST}</p>`)}${person('Ben Okafor', `<p>${SECOND}</p>`)}${person('Olena Kovalenko', `<p>${THIRD}</p>`)}</body></html>`,
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', FIRST],
      ['Ben Okafor', SECOND],
      ['Olena Kovalenko', THIRD],
    ]);
    expect(background.join(' ')).toContain('of two minds');
  });

  test('a sentence pulled out of a comment and set large is no headline', async () => {
    const { comments } = await ingest(
      page(
        `${person('Ada Lindqvist', `<p>${FIRST}</p><h3>${FIRST}</h3><p>${MORE}</p>`)}${person('Ben Okafor', `<p>${SECOND}</p>`)}`,
      ),
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', FIRST, FIRST, MORE],
      ['Ben Okafor', SECOND],
    ]);
  });

  test('a comment that nobody signs is not the next one’s', async () => {
    const signed = (head: string, text: string, signature: string) =>
      `<h2>${head}</h2><p>${text}</p>${signature}`;
    const { comments, background, doubts } = await ingest(
      page(
        `${signed('The trees pay', FIRST, '<p>—Ada Lindqvist is a fellow at the Orchard Institute.</p>')}${signed('Wait a year', SECOND, '')}${signed('Cider will cost more', THIRD, '<p>—Lt. Gen. Ben Okafor (ret.) is a senior adviser to the Cider House.</p>')}${signed('Who pays', MORE, '<p>—Olena Kovalenko is an economist at the Bank of Ostra.</p>')}`,
      ),
    );
    expect(comments.map(([who, head]) => [who, head])).toEqual([
      ['Ada Lindqvist', 'The trees pay'],
      ['Ben Okafor', 'Cider will cost more'],
      ['Olena Kovalenko', 'Who pays'],
    ]);
    expect(background).toContain(SECOND);
    expect(doubts).toMatch(/Ben Okafor signs below/u);
  });

  test('a title with an article and an initial in capitals belong to the name', async () => {
    const by = (name: string, post: string) => `<p><strong>${name}</strong></p><p>${post}</p>`;
    const { people } = await ingest(
      page(
        `${by('THE HON. ADA T. LINDQVIST', 'Director, Orchard Institute')}<p>${FIRST}</p>${by('LUCÍA FERNÁNDEZ DE HOLM Y REY', 'Grafter, Hillside Union')}<p>${SECOND}</p>`,
      ),
    );
    expect(people.map(([name]) => name)).toEqual([
      'Ada T. Lindqvist',
      'Lucía Fernández de Holm y Rey',
    ]);
  });

  test('boxes and captions between paragraphs are nobody’s, and the comment goes on', async () => {
    const long = `${MORE} ${MORE} ${MORE}`;
    const box = '<p>Prunings is a reader-supported publication. Consider a free subscription.</p>';
    const { comments } = await ingest(
      page(
        `${person('Ada Lindqvist', `<p>${FIRST}</p>${box}<p>${long}</p>`)}${person('Ben Okafor', `<p>Okafor is a grafter with forty trees.</p><p>${SECOND}</p><p>A bare orchard. Photo by the author</p><p>${long}</p>`)}${person('Olena Kovalenko', `<p>${THIRD}</p><p>Thanks to all who wrote. My inbox is open.</p><p>Ready for more?</p>`)}`,
      ),
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', FIRST],
      ['Ada Lindqvist', long],
      ['Ben Okafor', SECOND],
      ['Ben Okafor', long],
      ['Olena Kovalenko', THIRD],
    ]);
  });

  test('a sentence that begins with “I” below a row of names opens no paper', async () => {
    const { comments } = await ingest(
      `<html><body><h1>What the Levy Means for Orchards</h1><p>Ada Lindqvist and Ben Okafor</p><p>The levy was passed in May.</p>${person('Ada Lindqvist', `<p>${SECOND}</p>`)}${person('Ben Okafor', `<p>${FIRST}</p>`)}</body></html>`,
    );
    expect(comments).toEqual([
      ['Ada Lindqvist', SECOND],
      ['Ben Okafor', FIRST],
    ]);
  });
});
