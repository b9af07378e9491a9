import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingestPublished } from '../../../src/ingest/ingest-published.ts';
import { readPublished } from '../../../src/ingest/readers/read.ts';

/** People whose names are of many kinds, and posts of which no list knows some. */
const PEOPLE = [
  ['Ada Lindqvist', 'Director', 'Orchard Institute'],
  ['R. J. Castellanos', 'Co-Founder', 'Brickwork Society'],
  ['Tomás Ó Briain', 'Secretary', 'Association of Growers'],
  ['Ngozi Adeyemi-Clarke', 'Grafter', 'Hillside Union'],
  ['Jan van der Meer', 'Professor of Botany', 'University of Halden'],
  ['Graham St. Clair', 'Managing Director', 'Islands Fruit Company'],
  ['Мирослава Коваленко', 'Judge', 'Court of Dovhe'],
  ['Nguyễn Văn An', 'Senior Fellow', 'Mekong Centre'],
  ['Sukarno', 'Economist', 'Bank of the Valley'],
] as const;
type Person = (typeof PEOPLE)[number];

const sentence = fc
  .array(
    fc.constantFrom(...'the levy falls on old trees and nobody prunes them twice'.split(' ')),
    {
      minLength: 5,
      maxLength: 20,
    },
  )
  .map((words) => `Once ${words.join(' ')} again.`);
const comment = fc.array(sentence, { minLength: 1, maxLength: 4 });

/** Ways to set who speaks above a comment or in its first words. */
const WAYS: Readonly<Record<string, (person: Person, first: string) => string>> = {
  heading: ([name, role, place], first) =>
    `<h2>${name}</h2><p><em>${role}, ${place}</em></p><p>${first}</p>`,
  'bold with a line below': ([name, role, place], first) =>
    `<p><strong>${name}</strong><br>${role}, ${place}</p><p>${first}</p>`,
  'one bold line': ([name, role, place], first) =>
    `<p><strong>${name}, ${role}, ${place}</strong></p><p>${first}</p>`,
  'one plain line': ([name, role, place], first) =>
    `<p>${name}, ${role}, ${place}</p><p>${first}</p>`,
  'bold with a colon': ([name, role, place], first) =>
    `<p><strong>${name}, ${role}, ${place}:</strong> ${first}</p>`,
  said: ([name, role, place], first) =>
    `<p>${name}, ${role} at the ${place}, said:</p><p>${first}</p>`,
};

test('however a page sets who speaks, each has the own name, post and words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...PEOPLE], { minLength: 3 }),
      fc.array(comment, { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
      fc.constantFrom(...Object.keys(WAYS)),
      async (people, comments, way) => {
        const set = WAYS[way];
        const said = people.map((person, at) => ({ person, text: comments[at] ?? [] }));
        const body = said.map(({ person, text: [first = '', ...rest] }) => {
          const further = rest.map((each) => `<p>${each}</p>`).join('');
          return `${set?.(person, first)}${further}`;
        });
        const html = `<html><body><h1>What the Levy Means for Orchards</h1><p>The levy was passed in May. We asked growers what they make of it.</p>${body.join('')}</body></html>`;
        const published = await readPublished(new TextEncoder().encode(html), 'levy.html');
        const { file } = ingestPublished(published, 'levy.html');
        expect(
          file.frontMatter.experts.map(({ name, role, affiliation }) => [name, role, affiliation]),
        ).toEqual(people.map((person) => [...person]));
        expect(
          file.sections.slice(1).map(({ heading, paragraphs }) => [heading, ...paragraphs]),
        ).toEqual(said.map(({ person: [name], text }) => [name, ...text]));
      },
    ),
    { numRuns: 60 },
  );
});
