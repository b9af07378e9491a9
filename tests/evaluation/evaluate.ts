import path from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLibrary } from '../../src/library.ts';
import { packageRoot } from '../../src/root.ts';
import { judge, readQuestions, type Scores, score } from './score.ts';

/**
 * How well the judged questions are answered: the shares, then each question that went wrong.
 * Takes question files as arguments; without any, the project's own.
 */

const OWN = path.join(packageRoot, 'tests', 'evaluation', 'questions.jsonl');

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function report(scores: Scores): void {
  print(`  right first quote, right name   ${percent(scores.rightFirst)}`);
  print(`  right within three              ${percent(scores.rightInThree)}`);
  print(`  declines the unanswerable       ${percent(scores.declined)}`);
  print(`  answerable, and declined        ${scores.wronglyDeclined}`);
}

const library = createLibrary(await loadCorpus(path.join(packageRoot, 'corpus')));
const given = process.argv.slice(2);
for (const file of given.length > 0 ? given : [OWN]) {
  const questions = readQuestions(file);
  const outcomes = judge(questions, library);
  print(`${path.relative(process.cwd(), file)}: ${questions.length} questions`);
  report(score(outcomes));
  for (const { question, rank, isDeclined } of outcomes) {
    const { id, answerable } = question;
    if (answerable ? rank === 1 : isDeclined) continue;
    const came = isDeclined ? 'declined' : `answered, right at ${rank ?? '–'}`;
    print(`  ${id} ${question.question} (${answerable ? came : 'answered, but not covered'})`);
  }
}
