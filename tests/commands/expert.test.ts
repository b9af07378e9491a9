import { describe, expect, test } from 'vitest';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { choices, read } from './member.ts';

describe('/expert', () => {
  test('without a name lists everybody as printed', async () => {
    const { blocks } = await read('expert', {}, publishedLibrary);
    expect(blocks.slice(0, 2)).toEqual([
      '### Experts',
      [
        '- **Richard Giragosian**, Director, Regional Studies Center, an independent think tank in Yerevan',
        '- **Dr. Tracey German**, King’s College, London',
        '- **Nona Mikhelidze**, Senior Fellow, Istituto Affari Internazionali in Italy',
        '- **Dr. Rick Fawn**, Professor of International Relations, University of St. Andrews',
      ].join('\n'),
    ]);
  });

  test.each(['Fawn', 'rick-fawn', 'dr. fawn', 'RICK FAWN', 'Fwan'])(
    '%s is one of them',
    async (name) => {
      const { blocks } = await read('expert', { name }, publishedLibrary);
      expect(blocks[0]).toBe(
        '**Dr. Rick Fawn**, Professor of International Relations, University of St. Andrews\n-# What Does the Russian-Armenian Joint Military Force Mean for Security in the South Caucasus?',
      );
      expect(blocks[1]).toMatch(/^\*\*Speaks to\*\*\n- /u);
      expect(blocks[1]).toContain('- CSTO');
    },
  );

  test('in two documents has two credits, and the topics of both', async () => {
    const { blocks } = await read('expert', { name: 'O’Rourke' }, handWrittenLibrary);
    expect(blocks[0]).toContain('Professor of Economics');
    expect(blocks[1]).toContain('Visiting Fellow');
    expect(blocks.length).toBe(4);
  });

  test('about a subject quotes them, or says plainly that they do not address it', async () => {
    const told = await read('expert', { name: 'Fawn', about: 'CSTO' }, publishedLibrary);
    const attributions = told.blocks.filter((block) => block.startsWith('— '));
    expect(attributions.length).toBeGreaterThan(0);
    expect(attributions.every((block) => block.startsWith('— **Dr. Rick Fawn**'))).toBe(true);
    const silent = await read('expert', { name: 'Fawn', about: 'fisheries' }, publishedLibrary);
    expect(silent.blocks[1]).toBe(
      '**Dr. Rick Fawn** does not address this in these documents, so there is nothing to quote.',
    );
  });

  test('about a subject without a name asks everybody', async () => {
    const { blocks } = await read('expert', { about: 'Minsk Group' }, publishedLibrary);
    expect(blocks[2]).toContain('— **Nona Mikhelidze**');
  });

  test.each([
    ['Aasen', /Several experts fit/u],
    ['Napoleon', /No expert here fits “Napoleon”/u],
  ])('%s is explained in private', async (name, text) => {
    const { blocks, isPrivate } = await read('expert', { name }, handWrittenLibrary);
    expect(isPrivate).toBe(true);
    expect(blocks.join('\n')).toMatch(text);
  });

  test('offers the topics of whom was named', async () => {
    const offered = await choices('expert', { name: 'ingrid', about: 'monit' }, handWrittenLibrary);
    expect(offered).toEqual([{ name: 'Monitoring', value: 'Monitoring' }]);
  });
});
