import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingestText } from './ingest-text.ts';

const BYTES = readFileSync('corpus/originals/joint-military-force.txt');
const { file, report } = ingestText(BYTES, 'joint-military-force.txt');
const paragraphs = file.sections.flatMap((section) => section.paragraphs);

test('title and sections stand in the order of print', () => {
  expect(file.frontMatter.title).toBe(
    'What Does the Russian-Armenian Joint Military Force Mean for Security in the South Caucasus?',
  );
  expect(file.sections.map((each) => [each.heading, each.paragraphs.length])).toEqual([
    ['Background', 1],
    ['Provisions', 4],
    ['Background', 1],
    ['Richard Giragosian', 5],
    ['Tracey German', 2],
    ['Nona Mikhelidze', 4],
    ['Rick Fawn', 5],
  ]);
});

test('the experts are who the bylines say', () => {
  expect(file.frontMatter.experts.map(({ aliases: _, byline: __, ...fields }) => fields)).toEqual([
    {
      name: 'Richard Giragosian',
      printed: 'RICHARD GIRAGOSIAN',
      role: 'Director',
      affiliation: 'Regional Studies Center, an independent think tank in Yerevan',
    },
    {
      name: 'Tracey German',
      printed: 'TRACEY GERMAN',
      honorific: 'Dr.',
      affiliation: 'King’s College, London',
    },
    {
      name: 'Nona Mikhelidze',
      printed: 'NONA MIKHELIDZE',
      role: 'Senior Fellow',
      affiliation: 'Istituto Affari Internazionali in Italy',
    },
    {
      name: 'Rick Fawn',
      printed: 'RICK FAWN',
      honorific: 'Dr.',
      role: 'Professor of International Relations',
      affiliation: 'University of St. Andrews',
    },
  ]);
  expect(file.frontMatter.experts[3]?.byline).toMatch(/St\. Andrews\.$/);
});

test('provisions are the printed clauses, whole', () => {
  expect(file.sections[1]?.paragraphs).toEqual([
    'The joint military unit will patrol Armenia’s land borders with Azerbaijan, Georgia, Iran, and Turkey.',
    'There is a mutual defense clause, so an attack on Armenia will be treated as an attack on Russia, and vice versa. The joint military force will be commanded in peacetime by Armenia’s General Staff and in wartime by Russia’s Southern Military District Command.',
    'Armenia will be able to purchase Russian military equipment at domestic prices.',
    'The agreement doesn’t provide any protections to Nagorno-Karabakh.',
  ]);
});

test('every paragraph is whole sentences', () => {
  for (const paragraph of paragraphs) {
    expect(paragraph).toMatch(/^\p{Lu}/u);
    expect(paragraph).toMatch(/[.:’”]$/u);
  }
});

test('line-end hyphens and the document’s own slips stay as printed', () => {
  const text = paragraphs.join('\n');
  for (const printed of [
    'long-standing',
    'the Armenian-Russian security relationship and',
    'in mid-November,',
    '6-member CSTO--it has',
    'balance of power in the volatile region',
    'The degree allows',
    'a neutral mediary',
    '“zone of privileged interest’ and on the world stage,”',
    'more serious combat phase, but',
    'Armenia in its conflict against Azerbaijan. That speaks further',
  ]) {
    expect(text).toContain(printed);
  }
});

test('nothing is guessed: no publisher, no date, and the report says so', () => {
  expect(file.frontMatter).not.toHaveProperty('publisher');
  expect(file.frontMatter).not.toHaveProperty('published');
  expect(report.uncertain.map(({ message }) => message).join('\n')).toMatch(
    /long-standing[\s\S]*no publisher[\s\S]*no date/,
  );
});
