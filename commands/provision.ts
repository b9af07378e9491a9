import { ApplicationCommandOptionType } from 'discord-api-types/payloads/v10';
import { z } from 'zod';
import { NAME_LENGTH } from '../src/discord/bounds.ts';
import {
  type CustomIdKind,
  createButton,
  type Pressed,
  writeCustomId,
} from '../src/discord/button.ts';
import { completeProvision, nameProvision } from '../src/discord/choices.ts';
import { citeFace } from '../src/discord/cite.ts';
import { type Request, type SlashCommand, textOption } from '../src/discord/command.ts';
import { fitBlocks, fitHead } from '../src/discord/layout.ts';
import { blockQuote, bold, escapeMarkdown, subtext } from '../src/discord/markdown.ts';
import { type Message, notice, RULE } from '../src/discord/message.ts';
import { tellLeft } from '../src/discord/not-covered.ts';
import { fitPage, pageAt } from '../src/discord/page.ts';
import { quoteItem } from '../src/discord/quote-item.ts';
import { nameDocument } from '../src/discord/render.ts';
import { explainMiss, select } from '../src/discord/selection.ts';
import { findByShortId, shortId, shortIdField } from '../src/discord/short-id.ts';
import type { Texts } from '../src/discord/texts/texts.ts';
import { countField } from '../src/discord/view.ts';
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
        const title = at === 0 ? `### ${nameDocument(document, texts)}\n` : '';
        return render(each, library, texts).map((form) => title + form);
      }),
    );
  const foot = [subtext(texts.provisions.hintAbout)];
  return { blocks: fitBlocks([], items, tellLeft('provision', texts), foot), isPrivate };
}

/** The provision, and what the experts say about it from one of their quotes on (`offset`, from 0). */
function showProvision(
  chosen: Provision,
  { texts, isPrivate }: Pick<Request, 'texts' | 'isPrivate'>,
  library: Library,
  offset = 0,
): Message {
  const source = subtext(nameDocument(library.document(chosen.documentId), texts));
  const forms = render(chosen, library, texts).map((form) => `${form}\n${source}`);
  const provision = fitHead([forms], tellLeft('provision', texts));
  const quotes = library.discuss(chosen);
  const total = quotes.length;
  if (total === 0) return { blocks: [...provision, texts.provisions.nobody], isPrivate };
  const head = [...provision, bold(texts.provisions.whatExpertsSay)];
  const idAt = (start: number) =>
    writeCustomId(PROVISION_ID, { provision: shortId(chosen.id), offset: start });
  const { blocks, buttons } = pageAt(offset, total, (start, before) =>
    fitPage(
      quotes
        .slice(start, start + MOST_QUOTES)
        .map((quote, at) =>
          quoteItem(quote, library, { texts, back: idAt(start) }).map((form) =>
            at === 0 ? form : [RULE, ...form],
          ),
        ),
      (shown) => {
        const left = total - start - shown;
        const range = { first: start + 1, last: start + shown, total };
        return {
          head,
          foot: shown < total ? [subtext(texts.buttons.quotesShown(range))] : [],
          buttons: [
            ...(before === undefined
              ? []
              : [{ label: texts.buttons.previousQuotes, customId: idAt(before) }]),
            ...(left > 0
              ? [{ label: texts.buttons.moreQuotes({ left }), customId: idAt(start + shown) }]
              : []),
            ...(shown > 0 ? [citeFace(texts)] : []),
          ],
        };
      },
      MOST_QUOTES,
    ),
  );
  return { blocks, buttons, isPrivate };
}

interface ProvisionState {
  /** Its short id. */
  readonly provision: string;
  readonly offset: number;
}

const PROVISION_ID: CustomIdKind<ProvisionState> = {
  name: 'provision1',
  codec: z.codec(z.tuple([shortIdField, countField]), z.custom<ProvisionState>(), {
    decode: ([provision, offset]) => ({ provision, offset }),
    encode: ({ provision, offset }): [string, number] => [provision, offset],
  }),
};

/** Turns through what the experts say about a provision. */
export const provisionButton = createButton(
  PROVISION_ID.name,
  PROVISION_ID.codec,
  (state, { texts, isOwn }, library): Pressed => {
    const chosen = findByShortId(library.provisions, state.provision, ({ id }) => id);
    if (!chosen) return { replaces: false, message: notice(texts.buttons.passageGone) };
    const message = showProvision(chosen, { texts, isPrivate: true }, library, state.offset);
    return { replaces: isOwn, message };
  },
);
