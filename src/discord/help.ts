import type { Library } from '../library.ts';
import { findExamples } from './examples.ts';
import { shownCommand, shownOption } from './localization.ts';
import { escapeMarkdown, subtext } from './markdown.ts';
import type { Message } from './message.ts';
import type { Texts } from './texts/texts.ts';

/** What can be asked, by examples that work as they are printed. `quotation` is one to be checked. */
export function showHelp(
  library: Library,
  texts: Texts,
  quotation: string | undefined,
): Omit<Message, 'isPrivate'> {
  const { help, answers } = texts;
  const { documents, profiles } = library;
  const intro =
    documents.length === 0
      ? answers.noDocuments
      : help.intro({ experts: profiles.length, documents: documents.length });
  const usages = listUsages(library, texts, quotation).map(
    ({ command, values, does }) => `${usage(command, values, texts)}\n${subtext(does)}`,
  );
  return {
    blocks: [
      `### ${help.heading}\n${intro}`,
      usages.join('\n'),
      [help.buttons, ...describeButtons(texts)].join('\n'),
      help.privately,
    ],
  };
}

/** A command with what is typed for its options, and what that does. */
interface Usage {
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  readonly does: string;
}

function listUsages(
  library: Library,
  texts: Texts,
  quotation: string | undefined,
): readonly Usage[] {
  const { help } = texts;
  const { question, saying, subject, provision } = findExamples(library);
  const onMessage = { name: shownCommand('Check quotes', texts) };
  return [
    { command: 'ask', values: given({ question }), does: help.ask },
    {
      command: 'expert',
      values: given({ name: saying?.name, about: saying?.topic }),
      does: help.expert,
    },
    { command: 'compare', values: given({ about: subject }), does: help.compare },
    ...(library.provisions.length === 0
      ? []
      : [
          {
            command: 'provision',
            values: given({ about: provision }),
            does: provision === undefined ? help.provisions : help.provision,
          },
        ]),
    {
      command: 'check',
      values: given({ text: quotation }),
      does: `${help.check} ${help.checkQuotes(onMessage)}`,
    },
    { command: 'documents', values: {}, does: help.documents },
    { command: 'help', values: {}, does: help.help },
  ];
}

function given(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([option, value]) =>
      value === undefined ? [] : [[option, value]],
    ),
  );
}

/** `/expert name: Ada Lindqvist about: ferries`, what is to be typed as it is in bold. */
function usage(command: string, values: Usage['values'], texts: Texts): string {
  const [first, ...others] = Object.entries(values).map(
    ([option, value]) =>
      [`${shownOption(command, option, texts)}:`, escapeMarkdown(value)] as const,
  );
  const name = `/${shownCommand(command, texts)}`;
  if (!first) return `**${name}**`;
  const [option, value] = first;
  return [
    `**${name} ${option}** ${value}`,
    ...others.map(([key, text]) => `**${key}** ${text}`),
  ].join(' ');
}

function describeButtons({ help, buttons, citations }: Texts): string[] {
  return [
    help.button({ name: buttons.inContext, does: help.inContext }),
    help.button({ name: help.more, does: help.moreQuotes }),
    help.button({ name: buttons.othersOnThis, does: help.othersOnThis }),
    help.button({ name: citations.button, does: help.cite }),
  ];
}
