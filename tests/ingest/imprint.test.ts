import { describe, expect, test } from 'vitest';
import { ingestPublished } from '../../src/ingest/ingest-published.ts';
import { numberLines, type Published } from '../../src/ingest/published.ts';
import { ingestText } from './ingest-text.ts';

const ingest = (text: string) => ingestText(Buffer.from(text), 'weir.txt');
const BODY =
  'The weir was opened in spring. On 2 March 2019 the council met in Ostra, and it met again.\n\nNobody came twice.\n';
const front = (head: string, foot = '') => {
  const { title, publisher, published, url } = ingest(`${head}\n\n${BODY}\n${foot}`).file
    .frontMatter;
  return { title, publisher, published, url };
};
const TITLE = 'What Comes After the Weir';
const facts = (publisher?: string, published?: string, url?: string) => ({
  title: TITLE,
  publisher,
  published,
  url,
});

describe('publisher and date', () => {
  test.each([
    [`${TITLE}\n\nRiver Policy Forum | 14 March 2023`, facts('River Policy Forum', '2023-03-14')],
    [`${TITLE}\n\nOstra Science Desk · March 2023`, facts('Ostra Science Desk', '2023-03')],
    [`${TITLE}\nRiver Policy Forum, 14 March 2023`, facts('River Policy Forum', '2023-03-14')],
    [`${TITLE}\n\nDelta Centre\n14. März 2023`, facts('Delta Centre', '2023-03-14')],
    [`${TITLE}\n\nBrussels, 14 March 2023`, facts(undefined, '2023-03-14')],
    [`${TITLE}\n\nCommentary | March 14, 2023 | 5 min read`, facts(undefined, '2023-03-14')],
    [`${TITLE}\n\nPosted on March 14, 2023 by the River Forum`, facts('River Forum', '2023-03-14')],
    [`${TITLE}\n\nPublished 14 March 2023, updated 2 May 2024`, facts(undefined, '2023-03-14')],
    [`${TITLE}\n\nAnna Lund | 14 March 2023`, facts(undefined, '2023-03-14')],
    [`POLICY BRIEF\n\n${TITLE}\n\nIssue 4 | Spring 2023`, facts(undefined, '2023')],
    [`INSTITUTE FOR DELTAS\n\n${TITLE}\n\n3 mai 2021`, facts('INSTITUTE FOR DELTAS', '2021-05-03')],
    [`14 March 2023\n\n${TITLE}`, facts(undefined, '2023-03-14')],
  ])('%j', (head, expected) => expect(front(head)).toEqual(expected));

  test.each([
    ['Published by the Delta Centre in May 2020.', facts('Delta Centre', '2020-05')],
    ['© 2020 Delta Centre. All rights reserved.', facts('Delta Centre', '2020')],
    ['A publication of the Institute for Deltas', facts('Institute for Deltas')],
    [
      'Read online: https://example.org/weir',
      facts(undefined, undefined, 'https://example.org/weir'),
    ],
    [
      'Available at: www.example.org/weir',
      facts(undefined, undefined, 'https://www.example.org/weir'),
    ],
    ['https://www.example.org', facts()],
  ])('at the foot: %j', (foot, expected) => expect(front(TITLE, foot)).toEqual(expected));

  test.each([
    'The council will meet on 14 March 2023.',
    'Event: 14 March 2023',
    'Webinar | 14 March 2023',
    'Accessed 14 March 2023',
    '14–16 March 2023',
  ])('“%s” is no date of publication', (line) => {
    expect(front(`${TITLE}\n\n${line}`).published).toBeUndefined();
  });

  test('a date in numbers is read as the document itself decides', () => {
    expect(front(`${TITLE}\n\n03/04/2021`).published).toBeUndefined();
    expect(front(`${TITLE}\n\n03/04/2021`, 'Come by 25/04/2021.').published).toBe('2021-04-03');
    const { uncertain } = ingest(`${TITLE}\n\n03/04/2021\n\n${BODY}`).report;
    expect(uncertain).toContainEqual(
      expect.objectContaining({
        field: 'published',
        message: expect.stringContaining('two dates'),
      }),
    );
  });

  test('two dates at its head are doubted', () => {
    const { uncertain } = ingest(`${TITLE}\n\n3 May 2021\n\n4 May 2021\n\n${BODY}`).report;
    expect(uncertain).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('“4 May 2021” is another') }),
    );
  });
});

describe('running heads and what a file says of itself', () => {
  const published = (rest: Partial<Published>): Published => ({
    format: 'pdf',
    declared: {},
    lines: numberLines(
      [TITLE, 'The weir was opened in spring.', 'Nobody came twice.'].map((text) => ({
        text,
        indent: 0,
        afterBlank: true,
        pages: 0,
      })),
    ),
    leftOut: [],
    doubts: [],
    ...rest,
  });
  const made = (rest: Partial<Published>) =>
    ingestPublished(published(rest), 'weir.pdf').file.frontMatter;
  const heads = (...texts: string[]) => ({
    leftOut: texts.map((text, at) => ({ text, reason: 'running head', page: at + 2 })),
  });

  test('the head of every page names the publisher', () => {
    expect(made(heads('2 River Policy Forum', `${TITLE} 3`))).toMatchObject({
      publisher: 'River Policy Forum',
    });
    expect(made(heads(TITLE, 'Anna Lund'))).not.toHaveProperty('publisher');
    expect(made(heads('River Policy Forum | March 2023'))).toMatchObject({ published: '2023-03' });
  });

  test('a printed date goes before a declared one, unless that says the same more exactly', () => {
    const line = (text: string) => ({
      lines: numberLines(
        [TITLE, text, 'The weir was opened in spring.'].map((each) => ({
          text: each,
          indent: 0,
          afterBlank: true,
          pages: 0,
        })),
      ),
    });
    const declared = { declared: { published: '2023-03-14' } };
    expect(made({ ...line('March 2023'), ...declared }).published).toBe('2023-03-14');
    expect(made({ ...line('2 April 2023'), ...declared }).published).toBe('2023-04-02');
    expect(made({ ...line('Updated 2 April 2023'), ...declared }).published).toBe('2023-03-14');
  });
});
