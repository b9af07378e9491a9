import { describe, expect, test } from 'vitest';
import { ingestPublished } from '../../src/ingest/ingest-published.ts';
import type { Published } from '../../src/ingest/published.ts';
import { htmlReader } from '../../src/ingest/readers/html-reader.ts';
import { readText } from '../../src/ingest/readers/text-reader.ts';

const OPENING = 'The two harbours of Ostra signed a text in spring. It took nine years.';
const LAST = 'We will see whether it holds, and for whom.';

const made = (published: Published) => {
  const { file, report } = ingestPublished(published, 'weir.txt');
  return {
    provisions: file.sections
      .filter(({ heading }) => heading === 'Provisions')
      .flatMap(({ paragraphs }) => paragraphs),
    doubts: report.uncertain.map(({ message }) => message),
  };
};
const inText = (middle: string) =>
  made(readText(Buffer.from(`Two Harbours\n\n${OPENING}\n\n${middle}\n\n${LAST}\n`), 'weir.txt'));
const inPage = async (middle: string) =>
  made(
    await htmlReader.read(
      Buffer.from(`<h1>Two Harbours</h1><p>${OPENING}</p>${middle}<p>${LAST}</p>`),
      'weir.html',
    ),
  );

const CLAUSES = ['Ships of both sides wait in turn.', 'The pilots are paid from one fund.'];
const bullets = (texts: readonly string[]) => texts.map((text) => `• ${text}`).join('\n');

describe('lists that something announces as provisions', () => {
  test.each([
    'The settlement contains the following provisions:',
    'What the agreement says',
    'KEY TERMS',
    'Recommendations',
    'Under the deal, the parties agree to:',
    'Under the ordinance, four measures take effect in May:',
    'The bill would make two changes to the law:',
    'The plan rests on two pillars:',
    'Both harbours shall:',
    'The accord, which nobody has read,\nhas these articles:',
    'The pact at a glance:',
    'The council has adopted two rules:',
    'The report makes the following recommendations.',
  ])('“%s”', (lead) => {
    expect(inText(`${lead}\n\n${bullets(CLAUSES)}`).provisions).toEqual(CLAUSES);
  });

  test.each([
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['(a) ', '(b) '],
    ['a) ', 'b) '],
    ['A. ', 'B. '],
    ['i. ', 'ii. '],
    ['(I) ', '(II) '],
    ['- ', '- '],
    ['– ', '– '],
  ])('marked %j and %j', (first, second) => {
    const list = `${first}${CLAUSES[0]}\n${second}${CLAUSES[1]}`;
    expect(inText(`The pact has two articles:\n\n${list}`).provisions).toEqual(CLAUSES);
  });

  test.each([
    ['Article 1. Ships of both sides wait in turn.', 'Article 2. The pilots are paid together.'],
    ['Article I: Ships of both sides wait in turn.', 'Article II: The pilots are paid together.'],
    ['Recommendation 1: Let the ships wait.', 'Recommendation 2: Pay the pilots together.'],
    ['Article One. Ships of both sides wait.', 'Article Two. The pilots are paid together.'],
  ])('numbered in words of their own: %s', (...clauses) => {
    expect(inText(clauses.join('\n\n')).provisions).toEqual(clauses);
  });

  test('counted out in words', () => {
    const clauses = ['First, ships of both sides wait in turn.', 'Second, the pilots are paid.'];
    expect(inText(`The deal has two conditions.\n\n${clauses.join('\n\n')}`).provisions).toEqual(
      [],
    );
    expect(inText(`The deal has two conditions:\n\n${clauses.join('\n\n')}`).provisions).toEqual(
      clauses,
    );
  });

  test('wrapped, in several paragraphs and with clauses inside', () => {
    const list =
      '1. Ships of both sides\nwait in turn.\n\nThis holds at night.\n\n2. The pilots:\n(a) are paid;\n(b) are heard.';
    expect(inText(`The pact has two articles:\n\n${list}`).provisions).toEqual([
      'Ships of both sides wait in turn. This holds at night.',
      'The pilots: (a) are paid; (b) are heard.',
    ]);
  });

  test('lists of a page, with paragraphs and lists in their items', async () => {
    const { provisions } = await inPage(
      '<h2>Key terms</h2><ol><li><p>Ships wait in turn.</p><p>This holds at night.</p></li><li>The pilots:<ul><li>are paid;</li><li>are heard.</li></ul></li></ol>',
    );
    expect(provisions).toEqual([
      'Ships wait in turn. This holds at night.',
      'The pilots: • are paid; • are heard.',
    ]);
  });

  test('paragraphs with a few words in bold before them', async () => {
    const { provisions } = await inPage(
      '<h2>What the agreement says</h2><p><b>Turns.</b> Ships wait in turn.</p><p><b>Pay.</b> The pilots are paid from one fund.</p>',
    );
    expect(provisions).toEqual([
      'Turns. Ships wait in turn.',
      'Pay. The pilots are paid from one fund.',
    ]);
  });
});

describe('lists of something else', () => {
  test.each([
    ['We asked four experts what the agreement means:', CLAUSES],
    ['The agreement raises two questions:', ['Who waits?', 'Who pays?']],
    ['Contents', ['What the pact says 3', 'Who pays 7']],
    ['References', ['Lund, A. (2019). Turns at sea.', 'Holm, B. (2020). The pilots.']],
    ['Experts', ['Anna Lund, Director of the Delta Centre', 'Bo Holm, Fellow at the Delta Centre']],
    ['There are two reasons for the agreement:', CLAUSES],
    ['Three dates matter for the treaty:', ['3 May', '4 June']],
    ['Signatories of the pact:', ['Ostra', 'Kell']],
    ['Further reading on the deal', ['Turns at sea', 'The pilots']],
    ['He packed two things:', ['a lamp that shall not fail', 'a rope']],
  ])('“%s”', (lead, items) => {
    expect(inText(`${lead}\n\n${bullets(items)}`).provisions).toEqual([]);
  });
});

describe('what is doubted', () => {
  test('a list of what somebody shall do that nothing announces', () => {
    const { provisions, doubts } = inText(
      `Then the evening came:\n\n${bullets(['Ships shall wait.', 'Pilots must be paid.'])}`,
    );
    expect(provisions).toEqual([]);
    expect(doubts).toContainEqual(expect.stringContaining('nothing announces as provisions'));
  });

  test('a list that is announced as parts of something', () => {
    const { provisions, doubts } = inText(`It has two elements:\n\n${bullets(CLAUSES)}`);
    expect(provisions).toEqual(CLAUSES);
    expect(doubts).toContainEqual(expect.stringContaining('may mean something else'));
  });
});
