import { describe, expect, test } from 'vitest';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { choices, read } from './member.ts';

describe('/ask', () => {
  test('quotes what answers, with the answering sentence in bold, under its name', async () => {
    const { blocks, isPrivate } = await read(
      'ask',
      { question: 'Which country is Armenia’s staunchest ally?' },
      publishedLibrary,
    );
    expect(isPrivate).toBe(false);
    expect(blocks[0]).toBe('**Which country is Armenia’s staunchest ally?**');
    expect(blocks[1]).toMatch(/^-# \[…\]\n> .*\*\*Russia is Armenia’s staunchest ally .*\*\*/u);
    expect(blocks[2]).toMatch(
      /^— \*\*Dr\. Tracey German\*\*, King’s College, London\n-# paragraph 2 · What Does/u,
    );
  });

  test('says when the documents do not answer, and what they do cover', async () => {
    const { blocks, isPrivate } = await read(
      'ask',
      { question: 'Who won the football match?' },
      publishedLibrary,
    );
    expect(blocks[1]).toBe('The documents do not answer this, so there is nothing to quote.');
    // Nothing is close to a football match, and the reply does not pretend that it is.
    expect(blocks[2]).toMatch(/^What they do cover:\n- \*\*/u);
    expect(isPrivate).toBe(false);
    const near = await read(
      'ask',
      { question: 'How many tanks does Turkey own?' },
      publishedLibrary,
    );
    expect(near.blocks[2]).toMatch(/^The closest topics that they do cover:\n- \*\*Turkey\*\*/u);
  });

  test.each([
    ['What is Fawn’s ninth point?', '**Dr. Rick Fawn** makes five points, so there is no ninth.'],
    [
      'What is German’s second point?',
      '**Dr. Tracey German** does not count off any points in these documents, so there is no second to quote.',
    ],
    ['What is it?', /^That question does not say what it is about/],
    ['Кто подписал соглашение?', /the documents are in English\. Ask in English\.$/],
    [
      '“to be or not to be”',
      /^Nobody in the documents uses these words literally: “to be or not to be”\./,
    ],
  ])('says what is wrong with a question: %s', async (question, reply) => {
    const { blocks } = await read('ask', { question }, publishedLibrary);
    expect(blocks[1]).toMatch(reply);
  });

  test('asked of one expert, quotes that expert or says that they do not address it', async () => {
    const asked = { question: 'Will the oysters survive?', expert: 'tomas' };
    const { blocks } = await read('ask', asked, handWrittenLibrary);
    expect(blocks.slice(1).join('\n')).toContain('— **Tomas Aasen**, Harbour Master');
    expect(blocks.join('\n')).not.toContain('Ingrid');
    const other = await read(
      'ask',
      { question: 'Will the oysters survive?', expert: 'Price' },
      handWrittenLibrary,
    );
    expect(other.blocks[1]).toBe(
      '**Ann Price** does not address this in these documents, so there is nothing to quote.',
    );
  });

  test('keeps to a document and a topic', async () => {
    const question = 'What does it cost?';
    const trains = await read('ask', { question, document: 'night trains' }, handWrittenLibrary);
    expect(trains.blocks.join('\n')).not.toContain('Coastal Review');
    const topic = await read(
      'ask',
      { question: 'What will be invisible?', topic: 'monitoring' },
      handWrittenLibrary,
    );
    expect(topic.blocks[1]).toContain('damage will be invisible');
  });

  test.each([
    [
      { question: 'x', expert: 'Aasen' },
      /Several experts fit “Aasen”\. Which one is meant\?\n- Dr\. Ingrid Aasen\n- Tomas Aasen/u,
    ],
    [{ question: 'x', expert: 'Napoleon' }, /No expert here fits “Napoleon”/u],
    [{ question: 'x', document: 'Olga *Berg*' }, /No document here fits “Olga \\\*Berg\\\*”/u],
    [{ question: 'x', topic: 'cricket' }, /No topic here fits “cricket”/u],
    [{ question: '🙂 …' }, /no words to look for/u],
    [{ question: '   ' }, /no words to look for/u],
    [{}, /no words to look for/u],
    [{ question: 'why '.repeat(1500) }, /has \d+ characters; I read at most 500/u],
  ])('a slip is explained in private: %j', async (typed, text) => {
    const { blocks, isPrivate } = await read('ask', typed, handWrittenLibrary);
    expect(isPrivate).toBe(true);
    expect(blocks.join('\n')).toMatch(text);
  });

  test('shows a question without its control characters', async () => {
    const question = 'Who won\u001b[2J the \u0000match?';
    const { blocks } = await read('ask', { question }, publishedLibrary);
    expect(blocks[0]).toBe('**Who won\\[2J the match?**');
  });

  test('takes only a topic of the document that it is kept to', async () => {
    const typed = { question: 'What will be invisible?', topic: 'monitoring' };
    const kept = await read('ask', { ...typed, document: 'night trains' }, handWrittenLibrary);
    expect(kept.isPrivate).toBe(true);
    expect(kept.blocks.join()).toMatch(/^No topic here fits “monitoring”/u);
    const offered = await choices(
      'ask',
      { document: 'night-trains', topic: '' },
      handWrittenLibrary,
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.map(({ name }) => name)).not.toContain('monitoring');
  });

  test('in private when asked to, whatever the answer', async () => {
    for (const question of ['Who patrols the borders?', 'Who won the match?']) {
      const { isPrivate } = await read('ask', { question, private: true }, publishedLibrary);
      expect(isPrivate).toBe(true);
    }
  });
});

describe('the lists of /ask', () => {
  test('are full on empty input', async () => {
    const names = async (option: string) =>
      (await choices('ask', { question: 'x', [option]: '' }, publishedLibrary)).map(
        ({ name }) => name,
      );
    expect(await names('expert')).toEqual([
      'Richard Giragosian, Regional Studies Center, an independent think tank in Yerevan',
      'Dr. Tracey German, King’s College, London',
      'Nona Mikhelidze, Istituto Affari Internazionali in Italy',
      'Dr. Rick Fawn, University of St. Andrews',
    ]);
    expect(await names('document')).toHaveLength(1);
    expect((await names('topic')).length).toBeGreaterThan(8);
  });

  test.each([
    ['mikhel', 'nona-mikhelidze'],
    ['Mikelidze', 'nona-mikhelidze'],
    ['giragosián', 'richard-giragosian'],
    ['st andrews', 'rick-fawn'],
  ])('forgive what is typed: %s', async (typed, value) => {
    const [first] = await choices('ask', { question: 'x', expert: typed }, publishedLibrary);
    expect(first?.value).toBe(value);
  });

  test('of topics are those of the expert who is chosen', async () => {
    const all = await choices('ask', { topic: '' }, publishedLibrary);
    const own = await choices('ask', { expert: 'rick-fawn', topic: '' }, publishedLibrary);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    expect(own.map(({ name }) => name)).toContain('CSTO');
  });
});

test('what one expert speaks to is listed under their name, not with it', async () => {
  const { blocks } = await read(
    'ask',
    { question: 'What does Fawn say about penguins?' },
    publishedLibrary,
  );
  const [, own = ''] = blocks.join('\n').split('What **Dr. Rick Fawn** does speak to:\n');
  expect(own).toContain('- **CSTO**');
  expect(own).not.toContain('Fawn');
});
