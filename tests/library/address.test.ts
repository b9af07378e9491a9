import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary, type Library } from '../../src/library.ts';
import { handWrittenLibrary, publishedLibrary } from '../fixtures/libraries.ts';
import { corpusOf } from '../generators.ts';
import { expectQuote } from './quote-checker.ts';

/** Whose words answer, as ids; whom the refusal names when nothing does. */
function answerers(text: string, library: Library) {
  const answer = library.ask({ text });
  if (answer.status === 'not-covered') return { refused: answer.expertIds };
  for (const quote of answer.quotes) expectQuote(quote, library);
  const ids = answer.quotes.flatMap(({ passageId }) => library.passage(passageId).expertIds);
  return { answered: [...new Set(ids)].sort() };
}

/** Every passage of an expert’s alone must be all that answers, however the expert is named. */
function expectOnly(id: string, text: string, library: Library): void {
  const answer = library.ask({ text });
  if (answer.status === 'not-covered') {
    expect(answer.expertIds).toEqual([id]);
    return;
  }
  for (const { passageId } of answer.quotes) {
    expect(library.passage(passageId).expertIds).toContain(id);
  }
}

describe('a question that names an expert is answered by that expert or by nobody', () => {
  const about = [
    'the joint force',
    'Nagorno-Karabakh',
    'Georgia',
    'oysters',
    'the price of a berth',
    'cricket',
  ];
  const libraries: [string, Library][] = [
    ['published', publishedLibrary],
    ['hand-written', handWrittenLibrary],
  ];
  test.each(libraries)('by the full name, with and without honorific: %s', (_which, library) => {
    for (const { expert } of library.profiles) {
      for (const topic of about) {
        const names = [
          expert.name,
          `Dr. ${expert.name}`,
          expert.name.toUpperCase(),
          `${expert.name}’s`,
        ];
        expectOnly(expert.id, `What does ${names[0]} say about ${topic}?`, library);
        expectOnly(expert.id, `What does ${names[1]} say about ${topic}?`, library);
        expectOnly(expert.id, `what does ${expert.name.toLowerCase()} say about ${topic}`, library);
        expectOnly(expert.id, `What is ${names[3]} view of ${topic}?`, library);
        expectOnly(expert.id, `${names[2]} on ${topic}`, library);
      }
    }
  });

  test('and by nobody when another one was chosen', () => {
    const text = 'What does Giragosian say about Georgia?';
    expect(publishedLibrary.ask({ text }).status).toBe('answered');
    expect(publishedLibrary.ask({ text, expertId: 'rick-fawn' })).toMatchObject({
      status: 'not-covered',
      expertIds: ['rick-fawn'],
    });
  });

  test.each(libraries)('by the surname that nobody else bears: %s', (_which, library) => {
    for (const { expert } of library.profiles) {
      const surname =
        expert.name
          .replace(/ Jr\.$/u, '')
          .split(' ')
          .at(-1) ?? '';
      if (surname === 'Aasen') continue;
      for (const topic of about) {
        expectOnly(expert.id, `What does ${surname} say about ${topic}?`, library);
        expectOnly(expert.id, `Prof. ${surname} on ${topic}`, library);
        expectOnly(expert.id, `According to ${surname}, what of ${topic}?`, library);
      }
    }
  });

  test('a surname that two share asks them both, a first name or an honorific one of them', () => {
    expect(answerers('What does Aasen say about oysters?', handWrittenLibrary)).toEqual({
      answered: ['ingrid-aasen', 'tomas-aasen'],
    });
    expect(answerers('What does Tomas Aasen say about oysters?', handWrittenLibrary)).toEqual({
      answered: ['tomas-aasen'],
    });
    expect(answerers('What does Dr. Aasen say about oysters?', handWrittenLibrary)).toEqual({
      answered: ['ingrid-aasen'],
    });
  });

  test('two who are named answer side by side', () => {
    const both = answerers(
      'What do Ingrid Aasen and Tomas Aasen say about oysters?',
      handWrittenLibrary,
    );
    expect(both).toEqual({ answered: ['ingrid-aasen', 'tomas-aasen'] });
  });

  test('a joint comment answers for each who signed it', () => {
    for (const name of ['Ingrid Aasen', 'Maeve O’Rourke']) {
      expect(answerers(`What does ${name} say about a cheaper plan?`, handWrittenLibrary)).toEqual({
        answered: ['ingrid-aasen', 'maeve-orourke'],
      });
    }
    expect(answerers('What does Pavel King say about a cheaper plan?', handWrittenLibrary)).toEqual(
      {
        refused: ['pavel-king-jr'],
      },
    );
  });

  test('one who does not speak to it is refused by name', () => {
    expect(answerers('What does Fawn say about the weather?', publishedLibrary)).toEqual({
      refused: ['rick-fawn'],
    });
  });
});

describe('a word that is also a name', () => {
  test.each([
    ['What price do the oysters pay?', []],
    ['What does Price say about the ferry?', ['ann-price']],
    ['What is Ann Price’s view of the ferry?', ['ann-price']],
  ])('%s', (question, named) => {
    const answer = handWrittenLibrary.ask({ text: question });
    const answered = answer.status === 'answered' ? answer.quotes : [];
    const speakers = answered.flatMap(
      ({ passageId }) => handWrittenLibrary.passage(passageId).expertIds,
    );
    if (named.length > 0) expect([...new Set(speakers)]).toEqual(named);
    else if (answer.status === 'not-covered') expect(answer.expertIds).toEqual([]);
  });

  test('a people is not the expert whose surname it is', () => {
    const german = publishedLibrary.ask({ text: 'Does Germany or the German army play a part?' });
    expect(german.status === 'not-covered' && german.expertIds).toEqual([]);
    expect(
      answerers('What does German say about Turkey and Azerbaijan?', publishedLibrary),
    ).toEqual({
      answered: ['tracey-german'],
    });
  });
});

test('a point that is asked for by its number', () => {
  for (const point of ['fifth point', '5th argument', 'point 5', 'last point']) {
    const answer = publishedLibrary.ask({ text: `What is Fawn’s ${point}?` });
    const [quote] = answer.status === 'answered' ? answer.quotes : [];
    expect(
      quote &&
        publishedLibrary.textOf(publishedLibrary.passage(quote.passageId).documentId, quote.span),
    ).toMatch(/Fifth, and last/);
  }
});

test('a name in any script is known', () => {
  const names = [
    'Анна Соколова',
    '李明',
    'Ελένη Παππά',
    'ليلى حداد',
    'Søren Kierulf-Ødegård',
    'D’Arcy N’Dour',
  ];
  const header = `---\ntitle: x\nexperts:\n${names.map((name) => `  - name: "${name}"\n`).join('')}---\n`;
  const subjects = ['harbour', 'ferry', 'oyster', 'pilot', 'lighthouse', 'tariff'];
  const library = createLibrary(
    corpusOf(header + names.map((name, at) => `# ${name}\nThe ${subjects[at]} fails.\n`).join('')),
  );
  library.profiles.forEach(({ expert }, at) => {
    expect(answerers(`What does ${expert.name} say about the ${subjects[at]}?`, library)).toEqual({
      answered: [expert.id],
    });
    expect(
      answerers(`What does ${expert.name} say about the ${subjects[at - 1] ?? 'tariff'}?`, library),
    ).toEqual({
      refused: [expert.id],
    });
  });
});

test('whoever a question names or leaves out, only those whom it asks are quoted', () => {
  const ask = fc.constantFrom(
    (name: string, other: string) => `What does ${name} say about Georgia and ${other}?`,
    (name: string, other: string) => `Why does ${name} disagree with ${other} on the joint force?`,
    (name: string, other: string) => `${name.toLowerCase()} or ${other.toLowerCase()} on oysters`,
    (name: string, other: string) => `Who besides ${name} and ${other} speaks of security?`,
    (name: string, other: string) => `Who disagrees with ${name}, and with ${other}, on the price?`,
  );
  const library = fc.constantFrom(publishedLibrary, handWrittenLibrary);
  fc.assert(
    fc.property(library, ask, fc.nat(), fc.nat(), (each, frame, a, b) => {
      const experts = each.profiles.map(({ expert }) => expert);
      const [one, two] = [experts[a % experts.length], experts[b % experts.length]];
      if (!one || !two || one === two) return;
      const text = frame(one.name, two.name);
      const answer = each.ask({ text });
      const quotes = answer.status === 'answered' ? answer.quotes : [];
      for (const { passageId } of quotes) {
        const ids = each.passage(passageId).expertIds;
        if (text.startsWith('Who')) expect(ids).not.toContain(one.id);
        else expect(ids.includes(one.id) || ids.includes(two.id)).toBe(true);
        if (text.startsWith('Why')) expect(ids).toContain(one.id);
      }
    }),
  );
});

test('all whom somebody is asked to disagree with are left out', () => {
  for (const others of [
    'and with Maeve O’Rourke',
    'and Maeve O’Rourke',
    'and from Maeve O’Rourke',
  ]) {
    const text = `Who differs with Ingrid Aasen, ${others}, on the price?`;
    const said = answerers(text, handWrittenLibrary);
    expect(said.answered ?? []).not.toContain('maeve-orourke');
    expect(said.answered ?? []).not.toContain('ingrid-aasen');
    expect(said.refused ?? []).toEqual([]);
  }
});
