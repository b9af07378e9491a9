import { describe, expect, test } from 'vitest';
import { publishedLibrary as library } from '../fixtures/libraries.ts';

/** The best quote: whose it is, or what part of the document, and its words. */
function best(text: string) {
  const answer = library.ask({ text });
  const [quote] = answer.status === 'answered' ? answer.quotes : [];
  if (!quote) return { by: 'nobody', quote: '' };
  const { experts, document } = library.cite(quote);
  const by = experts.map(({ name }) => name).join(' and ') || library.passage(quote.passageId).kind;
  return { by, quote: library.textOf(document.id, quote.span) };
}

describe('the quote that comes first, and why', () => {
  test.each([
    // The clause itself names the price; the experts do not.
    [
      'What price will Armenia pay for Russian military equipment?',
      'provision',
      'at domestic prices',
    ],
    // British spelling finds the American clause.
    ['Is there a mutual defence clause?', 'provision', 'mutual defense clause'],
    // Only the publisher's own introduction says who asked the experts.
    [
      'Who requested that the experts comment?',
      'background',
      'At the request of the Georgian Institute of Politics',
    ],
    // A surname restricts, and is not itself looked for.
    [
      'How does Giragosian describe the threat to Armenian statehood?',
      'Richard Giragosian',
      'Armenian sovereignty and statehood',
    ],
    // A date is wanted, and the sentence has one.
    [
      'When was the ceasefire agreement first reached?',
      'Richard Giragosian',
      'first reached in 1994',
    ],
    // Rare words in a row outweigh the many sentences about Russia.
    [
      'What is Russia’s zone of privileged interest?',
      'Tracey German',
      'zone of privileged interest',
    ],
    // "German" is a name here: an honorific stands before it.
    [
      'What does Dr. German say about Turkey and Azerbaijan?',
      'Tracey German',
      'Turkey and Azerbaijan',
    ],
    // An institution stands for its fellow.
    [
      'What does the fellow at the Istituto Affari Internazionali say about the Minsk Group?',
      'Nona Mikhelidze',
      'OSCE Minsk Group',
    ],
    // Three words of one sentence stand together in no other.
    [
      'Would Azerbaijan give up its balanced foreign policy?',
      'Nona Mikhelidze',
      'abandon its balanced foreign policy',
    ],
    // Keywords are a question too, in either spelling.
    ['military mobilisation south caucasus', 'Nona Mikhelidze', 'extensive military mobilization'],
    // A point is found by its number, whatever its words.
    ['What is Fawn’s fifth point?', 'Rick Fawn', 'Fifth, and last'],
    // Two slips in four words still find the phrase.
    ['russias wider interst', 'Rick Fawn', 'wider interest: military posturing'],
  ])('%s', (question, by, words) => {
    const first = best(question);
    expect(first.by).toBe(by);
    expect(first.quote).toContain(words);
  });

  test.each([
    'What is the weather in Tbilisi?',
    'What did Nikol Pashinyan decide in 2018?',
    'What does the agreement say about cyber attacks?',
    'What does Giragosian think about the euro?',
    'Who won the football match?',
    'Which vaccines were approved?',
    'Кто подписал соглашение?',
    '🙂',
  ])('nobody answers “%s”, and the reply offers what there is', (text) => {
    const answer = library.ask({ text });
    expect(answer.status).toBe('not-covered');
    expect(answer.status === 'not-covered' && answer.suggestions.length).toBeGreaterThan(0);
  });

  test('several experts who speak to it come side by side', () => {
    const answer = library.ask({
      text: 'Is Russia neutral between Armenia and Azerbaijan in the Karabakh conflict?',
    });
    const quotes = answer.status === 'answered' ? answer.quotes : [];
    const speakers = quotes.map(({ passageId }) => library.passage(passageId).expertIds.join());
    expect(new Set(speakers).size).toBeGreaterThanOrEqual(2);
  });
});

describe('what is said of a provision', () => {
  test.each([
    [1, 'Nona Mikhelidze', 'Russia will patrol Armenia'],
    [2, 'Tracey German', 'will be considered an attack against both'],
  ])('provision %i', (number, by, words) => {
    const provision = library.provisions.find((each) => each.number === number);
    const quotes = provision ? library.discuss(provision) : [];
    const said = quotes.map((quote) => {
      const { experts, document } = library.cite(quote);
      return `${experts.map(({ name }) => name).join()}: ${library.textOf(document.id, quote.span)}`;
    });
    expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${by}: .*${words}`, 'u')));
  });
});
