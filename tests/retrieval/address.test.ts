import { describe, expect, test } from 'vitest';
import { createAddressBook, type Speaker } from '../../src/retrieval/address.ts';
import { createIndex } from '../../src/retrieval/passage-index.ts';

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
const DOCUMENTS = createIndex([
  {
    id: '1',
    sentences: ['They march to the west, in order.'],
    heading: '',
    speakerIds: [],
    points: new Map(),
  },
]);

const find = (question: string, speakers = SPEAKERS) =>
  createAddressBook(speakers, DOCUMENTS).find(question);
const asked = (question: string) => find(question).speakerIds;

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

describe('where a person stands', () => {
  test.each([
    ['What does Eryka say about the treaty?', 'Erika German'],
    ['what does peter think of the port', 'Peter Holm'],
    ['How does Silwa see the levy?', 'Maria Silva'],
    ['What is Homl’s view of the gauge?', 'Peter Holm'],
    ['According to Marai, who pays?', 'Maria Silva'],
  ])('any part of a name does, slips forgiven: %s', (question, id) => {
    expect(asked(question)).toEqual([id]);
  });

  test.each([
    ['What does Smith say about the levy?', 'Smith'],
    ['what did okonkwo argue', 'okonkwo'],
    ['What is Ngozi Adeyemi’s opinion of the tide?', 'Ngozi Adeyemi'],
  ])('a name that nobody has is an unknown one: %s', (question, name) => {
    expect(find(question)).toMatchObject({
      speakerIds: [],
      unknownName: name,
    });
  });

  test.each([
    'What does the order say about tides?',
    'What do the experts say about tides?',
    'What does France say about the levy?',
    'Does anyone mention the harbour?',
    'How did the war begin?',
    'Can tourists view the lighthouse?',
  ])('what is no name asks everyone: %s', (question) => {
    const address = find(question);
    expect(address.speakerIds).toEqual([]);
    expect(address.unknownName).toBeUndefined();
  });

  test('who is named to be left out is left out', () => {
    const address = find('Which experts besides Holm discuss it?');
    expect(address).toMatchObject({ speakerIds: [], excludedIds: ['Peter Holm'] });
  });
});

describe('roles and institutions', () => {
  test.each([
    ['What does the fellow at the Northern Institute say?', 'Erika German'],
    ['What does the director of the think tank in Porto expect?', 'Maria Silva'],
    ['What does the Tidal Studies Center expect?', 'Maria Silva'],
    ['What does the Tidal Studies Center director expect?', 'Maria Silva'],
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
    const { speakerIds } = find('What does the professor at the University of Halden say?', [
      twice,
    ]);
    expect(speakerIds).toEqual(['Ola Berg']);
  });
});
