import { describe, expect, test } from 'vitest';
import { findAddress, type Speaker } from '../../src/retrieval/address.ts';

const speaker = (name: string, credit: Speaker['credits'][number] = {}, ...aliases: string[]) => ({
  id: name,
  names: [name, ...aliases],
  credits: [credit],
});

const SPEAKERS: Speaker[] = [
  speaker('Ann Lee', { honorific: 'Dr.' }, 'Lee'),
  speaker('David March', { role: 'Professor of Public Order, and Dean' }),
  speaker('Hugh West'),
  speaker('Erika German', { role: 'Senior Fellow', affiliation: 'Northern Institute in Italy' }),
  speaker('Maria Silva', {
    role: 'Director',
    affiliation: 'Tidal Studies Center, an independent think tank in Porto',
  }),
  speaker('Peter Holm'),
  speaker('Sukarno'),
];

/** The documents use these words, whoever is named like them. */
const isKnown = (term: string) => ['march', 'west', 'order'].includes(term);

const asked = (question: string) => findAddress(question, SPEAKERS, isKnown).speakerIds;

describe('names', () => {
  test.each([
    ['What does Lee say about the gauge?', ['Ann Lee']],
    ['Does Sukarno agree?', ['Sukarno']],
    ['What did March argue about the tide?', ['David March']],
    ['What is West’s view?', ['Hugh West']],
    ['What does Peter say about the port?', ['Peter Holm']],
    ['What does German think of the treaty?', ['Erika German']],
    ['Do Lee and Holm agree?', ['Ann Lee', 'Peter Holm']],
  ])('%s', (question, ids) => {
    expect(asked(question).toSorted()).toEqual(ids);
  });

  test.each([
    'What does Christopher Lee say about the gauge?',
    'Did soldiers say anything in March?',
    'How did the West react?',
    'What do the Germans think of the treaty?',
    'Is German law stricter?',
    'Was the march long?',
  ])('of somebody else, or of nobody: %s', (question) => {
    expect(asked(question)).toEqual([]);
  });
});

describe('roles and institutions', () => {
  test.each([
    ['What does the fellow at the Northern Institute say?', 'Erika German'],
    ['What does the director of the think tank in Porto expect?', 'Maria Silva'],
    ['What does the Tidal Studies Center expect?', 'Maria Silva'],
  ])('%s', (question, id) => {
    expect(asked(question)).toEqual([id]);
  });

  test.each([
    'What would the senior officials in Italy decide about membership?',
    'What about the public order of the university system?',
    'What happened with the director of the Armenian Center?',
  ])('that are another’s: %s', (question) => {
    expect(asked(question)).toEqual([]);
  });

  test('of every document that credits the speaker', () => {
    const twice = {
      ...speaker('Ola Berg', { role: 'Fellow', affiliation: 'Harbour Trust' }),
      credits: [
        { role: 'Fellow', affiliation: 'Harbour Trust' },
        { role: 'Professor of Law', affiliation: 'University of Halden' },
      ],
    };
    const { speakerIds } = findAddress(
      'What does the professor at the University of Halden say?',
      [twice],
      isKnown,
    );
    expect(speakerIds).toEqual(['Ola Berg']);
  });
});
