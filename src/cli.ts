import { Command } from 'commander';
import { BadInput, EXIT, type ExitCode } from './cli/exit.ts';
import { explain, say } from './cli/explain.ts';
import { createProgress } from './cli/progress.ts';
import type { Terminal } from './cli/terminal.ts';
import { type Config, loadEnvironment, readConfig } from './config.ts';
import { createPrinter } from './console/printer.ts';
import { screenOf } from './console/screen.ts';

/**
 * The command line. Subcommands are imported when they run, so that a question does not wait for
 * the readers of published documents.
 */
function createProgram(terminal: Terminal, finish: (exit: ExitCode) => void): Command {
  const program = new Command('on-the-record')
    .description("Answers questions over expert commentary in the experts' own words.")
    .showHelpAfterError('(“-- --help” behind the command shows what it takes)')
    .exitOverride();

  const answering = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--corpus <dir>', 'the folder with the documents (default: CORPUS_DIR, or corpus/)')
      .option('--strict', 'answer nothing when a corpus file cannot be used')
      .option('--json', 'print JSON');

  answering('ask', 'quote what the experts say on a question')
    .argument('[question...]', 'in your own words; or --questions')
    .option('--expert <name>', 'only this expert')
    .option('--document <id>', 'only this document')
    .option('--questions <file>', 'answer every line of a JSON Lines file: id, question')
    .action(async (question, flags) => {
      finish(await (await import('./cli/ask.ts')).ask(question, flags, terminal));
    });

  answering('expert', 'who the experts are, or what one of them says about a topic')
    .argument('[name...]')
    .option('--about <topic>', 'quote the expert on this')
    .action(async (name, flags) => {
      finish(await (await import('./cli/expert.ts')).expert(name, flags, terminal));
    });

  answering('provision', 'the provisions, or one of them and what the experts say about it')
    .argument('[about...]', 'a number or words')
    .action(async (about, flags) => {
      finish(await (await import('./cli/provision.ts')).provision(about, flags, terminal));
    });

  answering('corpus', 'check every document and prove its words against its original').action(
    async (flags) => {
      finish(await (await import('./cli/corpus.ts')).corpus(flags, terminal));
    },
  );

  program
    .command('ingest')
    .description('write a corpus file from each published document')
    .argument('<file...>')
    .option('--out <dir>', 'where to write (default: CORPUS_DIR, or corpus/)')
    .option('--force', 'overwrite a corpus file that differs')
    .option('--verbose', 'report on each of several files in full')
    .option('--json', 'print JSON')
    .action(async (files, flags) => {
      finish(await (await import('./cli/ingest.ts')).ingest(files, flags, terminal));
    });

  program
    .command('search')
    .description('rank ready-made passages for an evaluation, with the same retrieval')
    .requiredOption('--data <dir>', 'the folder with corpus.jsonl and queries.jsonl')
    .requiredOption('--run <file>', 'where the TREC run goes')
    .option('--confidence <file>', 'where query ids and confidences go')
    .action(async (flags) => {
      finish(await (await import('./cli/search.ts')).search(flags, terminal));
    });

  return program;
}

async function run(args: readonly string[]): Promise<ExitCode> {
  let isVerbose = false;
  try {
    const config = openConfig();
    isVerbose = ['debug', 'trace'].includes(config.logLevel);
    let exit: ExitCode = EXIT.answered;
    const program = createProgram(createTerminal(config), (code) => {
      exit = code;
    });
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return explain(error, isVerbose);
  }
}

/** Discord's variables do not matter here, so a slip in one of them does not either. */
function openConfig(): Config {
  const { CORPUS_DIR, LOG_LEVEL } = loadEnvironment();
  const reading = readConfig({ CORPUS_DIR, LOG_LEVEL });
  if (!reading.ok) throw new BadInput(reading.problems.join('\n'));
  return reading.config;
}

function createTerminal(config: Config): Terminal {
  return {
    print: createPrinter(process.stdout).print,
    say,
    screen: screenOf(process.stdout),
    progress: createProgress(process.stderr),
    corpusDir: config.corpusDir,
  };
}

process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2));
