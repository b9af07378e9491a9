import { describe, expect, test } from 'vitest';
import { ingestPublished } from '../../src/ingest/ingest-published.ts';
import { readPublished } from '../../src/ingest/readers/read.ts';
import { ingestText } from './ingest-text.ts';

const BODY =
  'The night ferries were stopped in spring, and nobody has said when they will sail again.\n\nNobody asked the crews.\n';
const textOf = (...head: readonly string[]) =>
  ingestText(Buffer.from(`${head.join('\n\n')}\n\n${BODY}`), 'ferries.txt').file.frontMatter;

/** A page as a browser saves it: menus above the headline, the site's name in its title. */
async function pageOf(title: string, body: string) {
  const html = `<html><head><title>${title}</title></head><body>${body}<p>${BODY}</p></body></html>`;
  const bytes = Buffer.from(html);
  return ingestPublished(await readPublished(bytes, 'ferries.html'), 'ferries.html').file
    .frontMatter;
}

describe('the title of a page copied from a browser', () => {
  test('stands below the menu and above those who wrote', () => {
    const { title, published } = textOf(
      'Skip to main content',
      'Tarn House',
      'Main navigation',
      'Topics',
      'Newsletters',
      'The night ferries, one winter on: what the crews have seen',
      'Ada Lindqvist, Ben Okafor, and Olena Kovalenko',
      'December 9, 2025',
    );
    expect(title).toBe('The night ferries, one winter on: what the crews have seen');
    expect(published).toBe('2025-12-09');
  });

  test('stands above the line that says what it is about', () => {
    const { title } = textOf(
      'Saltline',
      'SubscribeSign in',
      'Seven people who crew ferries on the winter timetable',
      'A symposium on wages, tides and what comes after the last boat',
      'Ada Lindqvist',
      'Jan 14, 2026',
    );
    expect(title).toBe('Seven people who crew ferries on the winter timetable');
  });
});

describe('the title that a file declares', () => {
  test('is found below what is set as large, and the site behind it publishes', async () => {
    const { title, publisher } = await pageOf(
      'Ferries After the Last Boat - by Ada Lindqvist - Saltline Letters',
      '<h1>Saltline</h1><p>Subscribe</p><h1>Ferries After the Last Boat</h1>',
    );
    expect(title).toBe('Ferries After the Last Boat');
    expect(publisher).toBe('Saltline Letters');
  });

  test('is not taken where nothing prints it', async () => {
    const { title } = await pageOf('untitled draft seven', '<h1>Ferries After the Last Boat</h1>');
    expect(title).toBe('Ferries After the Last Boat');
  });
});

describe('the publisher', () => {
  test('is not who holds a post beside a field of work', () => {
    const { publisher, published } = textOf(
      'Hull & Tide | May 1, 2025 | Members’ bulletin',
      'Warm Decks, Cold Facts',
      'Crew Adviser, Tarn Seafarers’ Union',
    );
    expect(publisher).toBe('Hull & Tide');
    expect(published).toBe('2025-05-01');
  });
});

test('a bio that opens with the surname says who that is, by words that prove it', () => {
  const text = `The Winter Timetable\n\nWe asked two who know.\n\n1. Wilma “Billie” Garrow\n\nGarrow is a trucker and an organizer with Tarn Drivers United.\n\nThe last boat leaves too early, and the road is longer than anybody admits.\n\n2. Ben Okafor\n\nBen Okafor is a PhD candidate at the Tarn Institute, studying queues.\n\nNobody counts the people who wait, and so nobody knows what waiting costs.\n`;
  const { experts } = ingestText(Buffer.from(text), 'ferries.txt').file.frontMatter;
  expect(experts.map(({ role, affiliation }) => [role, affiliation])).toEqual([
    ['trucker and an organizer', 'Tarn Drivers United'],
    ['PhD candidate', 'Tarn Institute'],
  ]);
  for (const { byline, role } of experts) expect(byline).toContain(role);
});
