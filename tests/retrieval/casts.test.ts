import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAddressBook } from '../../src/retrieval/address.ts';
import { type Cast, CLIMATE, castOf, FOREIGN_POLICY, HEALTH } from './casts.ts';

/** Whom each question asks, by the first names; `-` before who is left out, `?` before a stranger. */
function heard(question: string, { speakers, documents }: Cast): string {
  const { speakerIds, excludedIds, unknownName } = createAddressBook(speakers, documents).find(
    question,
  );
  return [
    ...speakerIds.map((id) => id.split(' ')[0]).toSorted(),
    ...excludedIds.map((id) => `-${id.split(' ')[0]}`).toSorted(),
    ...(unknownName === undefined ? [] : [`?${unknownName}`]),
  ].join(' ');
}

const table = (cast: Cast, rows: readonly (readonly [string, string])[]) =>
  test.each(rows)('%s → %s', (question, who) => {
    expect(heard(question, cast)).toBe(who);
  });

describe('foreign policy', () => {
  table(FOREIGN_POLICY, [
    ['What does Gelashvili say about NATO?', 'Tamar'],
    ['what does gelashvili think of nato', 'Tamar'],
    ['gelashvilis view on nato', 'Tamar'],
    ['gelashvili on nato', 'Tamar'],
    ['Gelashvilli on NATO', 'Tamar'],
    ['what does tamar say about the treaty', 'Tamar'],
    ['Gelashvili Tamar on the treaty', 'Tamar'],
    ['GELASHVILI, Tamar: Russia?', 'Tamar'],
    ['T. Gelashvili on Russia', 'Tamar'],
    ['What does Mr Conti say?', 'Paolo'],
    ['prof conti about italy', 'Paolo'],
    ['What does the director of the think tank in Batumi say about Russia?', 'Tamar'],
    ['what does the director of the meridian centre expect', 'Tamar'],
    ['What happened to the director of the company?', ''],
    ['Did Putin dismiss the director of the company?', ''],
    ['What does the fellow at the Istituto Affari Internazionali say?', 'Paolo'],
    ['What does the IAI fellow say about NATO?', 'Paolo'],
    ['what does the iai fellow say about nato', 'Paolo'],
    ['How does the Italian expert see the treaty?', 'Paolo'],
    ['What does the expert from Italy think?', 'Paolo'],
    ['What did Italy say about the treaty?', ''],
    ['What does the professor from St Andrews argue?', 'Hamish'],
    ['the st andrews professor on nato', 'Hamish'],
    ['What does the Chatham House expert think of Georgia?', 'Leyla'],
    ['What does Chatham House say about Georgia?', 'Leyla'],
    ['What is the former ambassador’s view of Russia?', 'Willem'],
    ['What does the LSE lecturer think?', 'Theresa'],
    ['What would the London academic say?', 'Erika Theresa'],
    ['What does German say about the treaty?', 'Erika'],
    ['what does german say about the treaty', 'Erika'],
    ['According to German, who decides?', 'Erika'],
    ['Dr. German on Georgia', 'Erika'],
    ['germans view on nato', 'Erika'],
    ['German’s view of NATO', 'Erika'],
    ['What is the German view of NATO?', ''],
    ['what do germans think about nato', ''],
    ['how do germans view nato', ''],
    ['Does German law allow it?', ''],
    ['What does the German Marshall Fund say?', ''],
    ['Is the German government worried?', ''],
    ['What does May think about Turkey?', 'Theresa'],
    ['Will it be decided by May?', ''],
    ['Who joins in May?', ''],
    ['May NATO decide?', ''],
    ['Is May right that Turkey joins?', 'Theresa'],
    ['What does Rose argue?', 'Hamish'],
    ['Who rose to the occasion?', ''],
    ['What does al-Sayed say?', 'Leyla'],
    ['what does alsayed say', 'Leyla'],
    ['what does sayed think', 'Leyla'],
    ['Van der Berg on NATO', 'Willem'],
    ['what does vanderberg think', 'Willem'],
    ['What does Berg think?', 'Willem'],
    ['Do Gelashvili and Conti agree?', 'Paolo Tamar'],
    ['Compare Gelashvili with Conti', 'Paolo Tamar'],
    ['compare german with conti', 'Erika Paolo'],
    ['gelashvili vs conti on nato', 'Paolo Tamar'],
    ['What do both Rose and May say?', 'Hamish Theresa'],
    ['What do Gelashvili, Conti and Rose think?', 'Hamish Paolo Tamar'],
    ['Who besides Gelashvili talks about NATO?', '-Tamar'],
    ['besides gelashvili and conti, who mentions nato', '-Paolo -Tamar'],
    ['What do experts other than Conti say?', '-Paolo'],
    ['apart from conti what do people say', '-Paolo'],
    ['What does Conti say, not Rose?', 'Paolo -Hamish'],
    ['Who disagrees with Gelashvili?', '-Tamar'],
    ['who contradicts gelashvili', '-Tamar'],
    ['Who supports Conti’s view of Russia?', '-Paolo'],
    ['Does anyone agree with Rose?', '-Hamish'],
    ['Which experts oppose Conti?', '-Paolo'],
    ['Who else shares the view of Gelashvili?', '-Tamar'],
    ['Why does Conti disagree with Gelashvili on NATO?', 'Paolo'],
    ['How does Rose answer Conti’s question?', 'Hamish'],
    ['What does Rose ask Conti about NATO?', 'Hamish'],
    ['What do the experts say?', ''],
    ['What do other experts say about NATO?', ''],
    ['Does anyone mention Georgia?', ''],
    ['What does Kissinger say about it?', '?Kissinger'],
    ['what does kissinger say about nato', '?kissinger'],
    ['What did Putin approve?', ''],
    ['What does Putin say about NATO?', ''],
    ['What does President Putin think?', ''],
    ['What does John Conti say?', '?John Conti'],
    ['WHAT DOES GELASHVILI SAY ABOUT NATO?', 'Tamar'],
    ['What Does Gelashvili Say About NATO?', 'Tamar'],
    ['What Does German Say About NATO?', 'Erika'],
  ]);
});

describe('health', () => {
  table(HEALTH, [
    ['What did Morgan say?', 'Claire Julie'],
    ['What did Julie Morgan think of care?', 'Julie'],
    ['what did claire morgan think', 'Claire'],
    ['What does Claire say?', 'Claire'],
    ['C. Morgan on care', 'Claire'],
    ['What does Morgan Stanley say?', '?Morgan Stanley'],
    ['What does Morgan of Cardiff University say?', 'Claire'],
    ['What does the Minister for Children say?', 'Julie'],
    ['What should the minister do?', ''],
    ['What did the minister say?', ''],
    ['What does the economist say about care?', 'Claire Marcus'],
    ['What does the health economist say?', 'Claire'],
    ['What does the epidemiologist recommend?', 'Gabriela'],
    ['what does ohara say', 'Seán'],
    ['What does O’Hara think?', 'Seán'],
    ['what does o hara think', 'Seán'],
    ["What does Sean O'Hara think?", 'Seán'],
    ['What does Garcia Marquez think?', 'Gabriela'],
    ['what does garcia say', 'Gabriela'],
    ['Dr. Márquez on care', 'Gabriela'],
    ['What price do patients pay?', ''],
    ['What does Price say about patients?', 'Ann'],
    ['what does price say about patients', 'Ann'],
    ['Is the price of care high?', ''],
    ['What did Price Waterhouse find?', '?Price Waterhouse'],
    ['Do young patients wait?', ''],
    ['What does Young argue?', 'Marcus'],
    ['What do the Young Pioneers say?', ''],
    ['What did Harjit Sajjan say?', 'Harjit'],
    ['Summarize Janet-Finch-Saunders’ opinion on care', 'Janet'],
    ['What did Ms. Hunter think about care?', '?Ms. Hunter'],
    ['What did MS. MORGAN say?', 'Claire Julie'],
    ['Why did Price disagree with Young on care?', 'Ann'],
    ['What did Price respond when asked by Young?', 'Ann'],
    ['What is said in the treaty, according to Finch-Saunders?', 'Janet'],
    ['What do patients say?', ''],
    ['what does science say about care', ''],
  ]);
});

describe('climate finance', () => {
  table(CLIMATE, [
    ['What does Bank say about coal?', 'Ingrid'],
    ['Which bank lends?', ''],
    ['What did the World Bank say about carbon?', ''],
    ['What does the economist expect?', 'Ingrid'],
    ['What does the Norwegian economist expect?', 'Ingrid'],
    ['What does King think of the market?', 'Joseph'],
    ['What did the king say?', ''],
    ['What did King’s College publish?', ''],
    ['what did kings college publish', ''],
    ['What does Brown say about brown coal?', 'Priya'],
    ['Is brown coal cheap?', ''],
    ['Что думает Анна Соколова?', 'Анна'],
    ['What does Соколова say?', 'Анна'],
    ['李明怎么看？', '李明'],
    ['What does capek moller say', 'Zoë'],
    ['What does Zoe think?', 'Zoë'],
    ['Does Sukarno agree?', 'Sukarno'],
    ['what does okonkow argue', 'Ngozi'],
    ['Dr Okonkwo on coal', 'Ngozi'],
    ['What does the director of research in Lagos say?', 'Ngozi'],
    ['What do Green Bonds Now say?', 'Joseph Priya'],
    ['What does the Green Bonds Now analyst say?', 'Priya'],
    ['King and Brown on carbon', 'Joseph Priya'],
    ['Everyone but King on carbon', '-Joseph'],
  ]);
});

describe('for every question', () => {
  const casts = fc.constantFrom(FOREIGN_POLICY, HEALTH, CLIMATE);
  const word = fc.constantFrom(
    ...'who besides does German say Dr. Morgan Price the economist from Italy and or not , ? ’s 李明 view of with agree May Rose van der Berg expert king'.split(
      ' ',
    ),
  );
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(word, { maxLength: 15 }).map((words) => words.join(' ')),
  );

  test('nobody is left out who is asked, and who is named stands in it', () => {
    fc.assert(
      fc.property(casts, noise, ({ speakers, documents }, question) => {
        const { speakerIds, excludedIds, named, unknownName } = createAddressBook(
          speakers,
          documents,
        ).find(question);
        expect(speakerIds.filter((id) => excludedIds.includes(id))).toEqual([]);
        if (named.length === 0) expect([...speakerIds, ...excludedIds]).toEqual([]);
        for (const { start, end } of named) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(question.length);
        }
        if (unknownName !== undefined) expect(speakerIds).toEqual([]);
      }),
    );
  });

  test('a full name asks its bearer', () => {
    const frames = [
      'What does X say?',
      'X on coal',
      'what is the view of X',
      'Tell me about NATO, X',
      'Did X win?',
    ];
    fc.assert(
      fc.property(
        casts,
        fc.constantFrom(...frames),
        fc.nat(),
        fc.boolean(),
        (cast, frame, at, isSmall) => {
          const { name } = { name: cast.speakers[at % cast.speakers.length]?.id ?? '' };
          const question = frame.replace('X', name);
          const book = createAddressBook(cast.speakers, cast.documents);
          expect(book.find(isSmall ? question.toLowerCase() : question).speakerIds).toEqual([name]);
        },
      ),
    );
  });
});

test('nobody is asked where nobody speaks', () => {
  expect(heard('What does Conti say?', castOf([]))).toBe('?Conti');
});
