import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../commands/check.ts';
import { buttons, commands } from '../../commands/index.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { findExamples } from '../../src/discord/examples.ts';
import { fallbackTexts } from '../../src/discord/texts/texts.ts';
import { createLibrary } from '../../src/library.ts';
import { finish } from '../../src/steps.ts';
import {
  handWrittenLibrary,
  publishedLibrary as library,
  manySubjects,
} from '../fixtures/libraries.ts';
import { corpus, corpusOf } from '../generators.ts';
import { buttonsIn, read, send } from './member.ts';

const libraries = [library, handWrittenLibrary, createLibrary(manySubjects)];

test('names every command and, as it stands on an answer, every button', async () => {
  const { blocks } = await read('help', {}, library);
  const text = blocks.join('\n');
  for (const { data } of commands.filter(isSlashCommand)) expect(text).toContain(`**/${data.name}`);
  const response = await send(
    'ask',
    { question: 'How does the joint force affect Armenia?' },
    library,
  );
  const labels = buttonsIn('data' in response ? response.data : {}).map(({ label }) => label);
  expect(labels.length).toBeGreaterThan(2);
  for (const label of labels) expect(text).toContain(`**${label.replace(/ \(.*\)$/u, '')}**`);
  expect(buttons.length).toBeGreaterThan(0);
});

test('is private unless it is to be shown to others', async () => {
  expect((await read('help', {}, library)).isPrivate).toBe(true);
  expect((await read('help', { private: true }, library)).isPrivate).toBe(true);
  expect((await read('help', { private: false }, library)).isPrivate).toBe(false);
});

test('is short', async () => {
  for (const own of libraries) {
    const { blocks } = await read('help', {}, own);
    expect(blocks.join('').length).toBeLessThan(2000);
  }
});

test('says what there is to do where there are no documents', async () => {
  const { blocks } = await read('help', {}, createLibrary(corpusOf()));
  expect(blocks[0]).toContain(fallbackTexts.answers.noDocuments);
});

describe('every example is answered as it is printed', () => {
  const NOT_COVERED = /do not answer|nothing to (?:quote|compare)|No expert|no provisions/u;

  async function expectAnswered(own: typeof library) {
    const { question, saying, subject, provision } = findExamples(own);
    const typed = [
      ...(question === undefined ? [] : [['ask', { question }] as const]),
      ...(saying === undefined
        ? []
        : [['expert', { name: saying.name, about: saying.topic }] as const]),
      ...(subject === undefined ? [] : [['compare', { about: subject }] as const]),
      ...(provision === undefined ? [] : [['provision', { about: provision }] as const]),
    ];
    for (const [name, options] of typed) {
      const { blocks } = await read(name, options, own);
      const said = blocks.filter((block) => !block.includes('> ')).join('\n');
      expect(said, `/${name} ${JSON.stringify(options)}`).not.toMatch(NOT_COVERED);
    }
    return typed.length;
  }

  test('over real documents', async () => {
    for (const own of libraries) expect(await expectAnswered(own)).toBeGreaterThan(2);
  });

  test('over any documents', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (from) => {
        const own = createLibrary(from);
        const { question, saying, subject } = findExamples(own);
        const quotation = await check.example?.(own);
        if (quotation !== undefined) {
          expect(finish(own.check(quotation))).toMatchObject([{ verdict: { kind: 'verbatim' } }]);
        }
        if (question !== undefined) expect(own.ask({ text: question }).status).toBe('answered');
        if (saying !== undefined) {
          const found = own.resolveExpert(saying.name);
          expect(found.status).toBe('found');
        }
        if (subject !== undefined) {
          expect(own.compare({ text: subject }).voices.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
