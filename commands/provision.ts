import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { tellMore } from '../src/discord/answer.ts';
import { NAME_LENGTH } from '../src/discord/bounds.ts';
import { completeProvision, nameProvision } from '../src/discord/choices.ts';
import { type Command, textOption } from '../src/discord/command.ts';
import { fitBlocks, fitHead } from '../src/discord/layout.ts';
import { blockQuote, escapeMarkdown, subtext } from '../src/discord/markdown.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { nameDocument, renderQuote } from '../src/discord/render.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import type { Library } from '../src/library.ts';
import type { Provision, Span } from '../src/model.ts';
import { SURFACE } from './surface.ts';

const MOST_QUOTES = 3;

/** The provisions word for word, and what the experts say about one of them. */
export const provision: Command = {
  data: {
    ...SURFACE,
    name: 'provision',
    description: 'The provisions word for word, and what the experts say about them',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'A number or words of a provision; leave it out to see them all',
        max_length: NAME_LENGTH,
        autocomplete: true,
      },
    ],
  },
  autocomplete: { about: completeProvision },
  handle(options, library) {
    if (library.provisions.length === 0) return notice('These documents list no provisions.');
    const about = textOption(options, 'about');
    if (about === undefined) return listProvisions(library);
    const chosen = select(about, library.resolveProvision(about), {
      what: 'provision',
      name: (each) => nameProvision(each, library),
      all: library.provisions,
    });
    return chosen.ok ? showProvision(chosen.value, library) : explainMiss(chosen.miss);
  },
};

/** The provision word for word, and, for a message that cannot hold it, its first sentences. */
function render(each: Provision, library: Library): string[] {
  const form = (span: Span, ...rest: string[]) =>
    [
      `**Provision ${each.number}**`,
      blockQuote(escapeMarkdown(library.textOf(each.documentId, span))),
      ...rest,
    ].join('\n');
  const [passage] = library.passagesOf(each);
  const [sentence] = passage?.sentences ?? [];
  return [
    form(each.span),
    ...(passage && passage.span.end < each.span.end ? [form(passage.span, CUT)] : []),
    ...(sentence && sentence.end < each.span.end ? [form(sentence, CUT)] : []),
    `**Provision ${each.number}**\n${subtext('It is longer than a message may be.')}`,
  ];
}

const CUT = subtext('[…]');

function listProvisions(library: Library): Message {
  const items = library.documents
    .filter((document) => document.provisions.length > 0)
    .flatMap((document) =>
      document.provisions.map((each, at) => {
        const title = at === 0 ? `### ${nameDocument(document)}\n` : '';
        return render(each, library).map((form) => title + form);
      }),
    );
  const hint = subtext('`/provision about:` shows what the experts say about one of them.');
  return { blocks: fitBlocks([], items, tellMore('provision'), [hint]), isPrivate: false };
}

function showProvision(chosen: Provision, library: Library): Message {
  const source = subtext(nameDocument(library.document(chosen.documentId)));
  const forms = render(chosen, library).map((form) => `${form}\n${source}`);
  const head = fitHead([forms], tellMore('provision'));
  const quotes = library.discuss(chosen);
  if (quotes.length === 0) {
    return { blocks: [...head, 'No expert in this document discusses it.'], isPrivate: false };
  }
  const items = quotes.slice(0, MOST_QUOTES).map((quote) => renderQuote(quote, library));
  return {
    blocks: fitBlocks([...head, '**What the experts say**'], items, tellMore('quote')),
    isPrivate: false,
  };
}
