import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { answerQuestion } from '../src/discord/answer.ts';
import { NAME_LENGTH, QUESTION_LENGTH } from '../src/discord/bounds.ts';
import { completeDocument, completeExpert, completeTopic } from '../src/discord/choices.ts';
import { type SlashCommand, textOption } from '../src/discord/command.ts';
import { notice } from '../src/discord/message.ts';
import { explainMiss, restrictQuestion } from '../src/discord/selection.ts';
import { completeQuestion } from '../src/discord/suggested-questions.ts';
import { PRIVATE, SURFACE } from './surface.ts';

/** Quotes that answer a question, or the plain word that the documents do not. */
export const ask: SlashCommand = {
  data: {
    ...SURFACE,
    name: 'ask',
    description: 'Ask a question; the answer is quoted from the experts, word for word',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know, in your own words',
        required: true,
        max_length: QUESTION_LENGTH,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'expert',
        description: 'Only this expert’s words',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'document',
        description: 'Only this document',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Only passages on this topic',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
      PRIVATE,
    ],
  },
  autocomplete: {
    question: completeQuestion('expert', 'document', 'topic'),
    expert: completeExpert,
    document: completeDocument,
    topic: completeTopic('expert', 'document'),
  },
  example: (library) => library.suggestQuestions('', {}, 1)[0],
  handle(request, library) {
    const { texts } = request;
    const question = textOption(request, 'question');
    if (question === undefined || !/[\p{L}\p{N}]/u.test(question)) {
      return notice(texts.answers.noWords);
    }
    const selection = restrictQuestion(
      question,
      {
        expert: textOption(request, 'expert'),
        document: textOption(request, 'document'),
        topic: textOption(request, 'topic'),
      },
      library,
    );
    if (!selection.ok) return explainMiss(selection.miss, texts);
    return answerQuestion(selection.value, library, request);
  },
};
