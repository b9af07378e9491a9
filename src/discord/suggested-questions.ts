import { CHOICE_LENGTH, MOST_CHOICES, scopeOf } from './choices.ts';
import { type Complete, textOption } from './command.ts';
import { resolveTopic } from './topics.ts';

/**
 * Choices for a question: what is typed, then questions that are answered within what the options
 * of these names were filled with. Picking the first never changes what a member has typed.
 */
export function completeQuestion(
  expertOption: string,
  documentOption: string,
  topicOption: string,
): Complete {
  return (typed, request, library) => {
    const asked = typed.trim();
    // No choice can hold it, and any other would take its place.
    if (asked.length > CHOICE_LENGTH) return [];
    const scope = scopeOf(request, expertOption, documentOption, library);
    const { expertId, documentId } = scope;
    const about = textOption(request, topicOption);
    const topic = about === undefined ? undefined : resolveTopic(about, scope, library);
    const questions = library.suggestQuestions(asked, {
      ...(expertId !== undefined && { expertId }),
      ...(documentId !== undefined && { documentId }),
      ...(topic?.status === 'found' && { topic: topic.value.label }),
    });
    const [first = ''] = questions;
    const isBegun = first.toLowerCase().startsWith(asked.toLowerCase());
    return [...(isBegun ? [] : [asked]), ...questions]
      .slice(0, MOST_CHOICES)
      .map((question) => ({ name: question, value: question }));
  };
}
