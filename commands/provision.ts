import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { NAME_LENGTH } from '../src/discord/bounds.ts';
import { completeProvision, nameProvision } from '../src/discord/choices.ts';
import { citeFace } from '../src/discord/cite.ts';
import { type Request, type SlashCommand, textOption } from '../src/discord/command.ts';
import { fitBlocks, fitHead, fitPage } from '../src/discord/layout.ts';
import { blockQuote, bold, escapeMarkdown, subtext } from '../src/discord/markdown.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { tellLeft } from '../src/discord/not-covered.ts';
import { quoteItem } from '../src/discord/quote-item.ts';
import { nameDocument } from '../src/discord/render.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import type { Texts } from '../src/discord/texts/texts.ts';
import type { Library } from '../src/library.ts';
import type { Provision, Span } from '../src/model.ts';
import { PRIVATE, SURFACE } from './surface.ts';

const MOST_QUOTES = 3;

/** The provisions word for word, and what the experts say about one of them. */
export const provision: SlashCommand = {
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
      PRIVATE,
    ],
  },
  autocomplete: { about: completeProvision },
  handle(request, library) {
    const { texts } = request;
    if (library.provisions.length === 0) return notice(texts.provisions.none);
    const about = textOption(request, 'about');
    if (about === undefined) return listProvisions(request, library);
    const chosen = select(about, library.resolveProvision(about), {
      what: 'provision',
      name: (each) => nameProvision(each, library),
      all: library.provisions,
    });
    return chosen.ok
      ? showProvision(chosen.value, request, library)
      : explainMiss(chosen.miss, texts);
  },
};

/** The provision word for word, and, for a message that cannot hold it, its first sentences. */
function render(each: Provision, library: Library, { quotes }: Texts): string[] {
  const title = bold(quotes.provision({ number: each.number }));
  const form = (span: Span, ...rest: string[]) =>
    [title, blockQuote(escapeMarkdown(library.textOf(each.documentId, span))), ...rest].join('\n');
  const [passage] = library.passagesOf(each);
  const [sentence] = passage?.sentences ?? [];
  return [
    form(each.span),
    ...(passage && passage.span.end < each.span.end ? [form(passage.span, CUT)] : []),
    ...(sentence && sentence.end < each.span.end ? [form(sentence, CUT)] : []),
    `${title}\n${subtext(quotes.provisionTooLong)}`,
  ];
}

const CUT = subtext('[…]');

function listProvisions({ texts, isPrivate }: Request, library: Library): Message {
  const items = library.documents
    .filter((document) => document.provisions.length > 0)
    .flatMap((document) =>
      document.provisions.map((each, at) => {
        const title = at === 0 ? `### ${nameDocument(document)}\n` : '';
        return render(each, library, texts).map((form) => title + form);
      }),
    );
  const foot = [subtext(texts.provisions.hintAbout)];
  return { blocks: fitBlocks([], items, tellLeft('provision', texts), foot), isPrivate };
}

function showProvision(
  chosen: Provision,
  { texts, isPrivate }: Request,
  library: Library,
): Message {
  const source = subtext(nameDocument(library.document(chosen.documentId)));
  const forms = render(chosen, library, texts).map((form) => `${form}\n${source}`);
  const head = fitHead([forms], tellLeft('provision', texts));
  const quotes = library.discuss(chosen);
  if (quotes.length === 0) {
    return { blocks: [...head, texts.provisions.nobody], isPrivate };
  }
  const items = quotes.map((quote) => quoteItem(quote, library, { texts, back: '' }));
  const { blocks } = fitPage(
    items,
    (shown) => {
      const left = quotes.length - shown;
      return {
        head: [...head, bold(texts.provisions.whatExpertsSay)],
        foot: left > 0 ? [subtext(texts.quotes.left.quote({ left }))] : [],
        buttons: shown > 0 ? [citeFace(texts)] : [],
      };
    },
    MOST_QUOTES,
  );
  return { blocks, isPrivate };
}
