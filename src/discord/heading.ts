import { ComponentType } from 'discord-api-types/payloads/v10';
import { QUESTION_LENGTH } from './bounds.ts';
import { tidyTyped } from './echo.ts';
import { bold, subtext, unescapeMarkdown } from './markdown.ts';
import { componentsIn, type SourceMessage } from './source-message.ts';

/**
 * The heading of an answer: the question, in bold on a line of its own. Buttons read it back from
 * there, so it is the whole question and the first text of the message.
 */

/** A question as it is asked and shown: on one line, without what cannot be seen. */
export function tidyQuestion(typed: string): string {
  return tidyTyped(typed, QUESTION_LENGTH);
}

/** `note` is a line below it, Markdown already. */
export function heading(question: string, note?: string): string[] {
  const title = bold(tidyQuestion(question));
  const lines = [...(title === '' ? [] : [title]), ...(note === undefined ? [] : [subtext(note)])];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The question that a message of this bot answers; undefined where none can be read. */
export function questionShown(message: SourceMessage): string | undefined {
  const first = componentsIn(message).find(({ type }) => type === ComponentType.TextDisplay);
  const [line = ''] = (first?.content ?? '').split('\n');
  const escaped = /^\*\*(.+)\*\*$/u.exec(line.trim())?.[1];
  const question = escaped === undefined ? '' : tidyQuestion(unescapeMarkdown(escaped));
  return question === '' ? undefined : question;
}
