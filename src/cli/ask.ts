import type { Restriction } from '../discord/selection.ts';
import type { Library, Question } from '../library.ts';
import type { Answer } from '../model.ts';
import { type AnswerJson, answerJson } from './answer-json.ts';
import { BadInput, EXIT, type ExitCode } from './exit.ts';
import { type LibraryFlags, openLibrary } from './library.ts';
import { type QuestionLine, readQuestions } from './question-lines.ts';
import { readReply } from './reply.ts';
import { readQuestion } from './restriction.ts';
import type { Terminal } from './terminal.ts';

interface AskFlags extends LibraryFlags {
  readonly expert?: string;
  readonly document?: string;
  /** A JSON Lines file with a question a line. */
  readonly questions?: string;
}

/** Answers one question, or every question of a file. */
export async function ask(
  words: readonly string[],
  flags: AskFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const text = words.join(' ').trim();
  if ((text === '') === (flags.questions === undefined)) {
    throw new BadInput('expected a question, or --questions FILE with one JSON object a line');
  }
  const library = await openLibrary(flags, terminal);
  const restricted = readQuestion(text, flags, library);
  if (!restricted.ok) throw new BadInput(restricted.problem);
  return flags.questions === undefined
    ? askOne(restricted.question, flags, library, terminal)
    : askAll(flags.questions, flags, library, terminal);
}

async function askOne(
  question: Question,
  flags: AskFlags,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  const answer = library.ask(question);
  await terminal.print(
    flags.json
      ? jsonLine(answerJson(null, question.text, answer, library))
      : await askReply(question.text, flags, library, terminal),
  );
  return exitOf(answer);
}

/** In order, each printed before the next line is read; a line that is no question holds up none. */
async function askAll(
  file: string,
  flags: AskFlags,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.answered;
  for await (const line of readQuestions(file)) {
    const { output, problem } = await answerLine(line, flags, library, terminal);
    if (problem !== undefined) terminal.say(problem);
    if (!line.ok) exit = EXIT.badInput;
    if (output !== '' && !(await terminal.print(output))) break;
  }
  return exit;
}

async function answerLine(
  line: QuestionLine,
  flags: AskFlags,
  library: Library,
  terminal: Terminal,
): Promise<{ readonly output: string; readonly problem?: string }> {
  if (!line.ok) {
    const problem = `${line.where}: ${line.problem}`;
    return {
      problem,
      output: flags.json ? jsonLine({ id: line.id, status: 'error', error: problem }) : '',
    };
  }
  const { id, where } = line;
  const restriction: Restriction = {
    expert: line.restriction.expert ?? flags.expert,
    document: line.restriction.document ?? flags.document,
    topic: line.restriction.topic,
  };
  const restricted = readQuestion(line.question, restriction, library);
  if (!restricted.ok) {
    const problem = `${where}: ${restricted.problem}`;
    return {
      problem,
      output: flags.json ? jsonLine(unanswerable(line.id, line.question, problem)) : '',
    };
  }
  const { question } = restricted;
  return {
    output: flags.json
      ? jsonLine(answerJson(id, line.question, library.ask(question), library))
      : `${await askReply(question.text, restriction, library, terminal)}\n`,
  };
}

/** Who is not in the documents has said nothing in them: not covered, with the reason. */
function unanswerable(
  id: unknown,
  question: string,
  error: string,
): AnswerJson & { readonly error: string } {
  return { id, question, status: 'not-covered', confidence: 0, quotes: [], suggestions: [], error };
}

/** The reply that a member gets who types the same. */
function askReply(
  question: string,
  { expert, document, topic }: Restriction,
  library: Library,
  terminal: Terminal,
): Promise<string> {
  return readReply('ask', { question, expert, document, topic }, library, terminal);
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function exitOf(answer: Answer): ExitCode {
  return answer.status === 'answered' ? EXIT.answered : EXIT.notCovered;
}
