import { z } from 'zod';
import type { Library } from '../library.ts';
import type { Document, Expert } from '../model.ts';
import { createButton, type Pressed, writeCustomId } from './button.ts';
import { link, subtext } from './markdown.ts';
import { type ButtonFace, type Message, notice } from './message.ts';
import { fitPage, type Item, pageAt } from './page.ts';
import { fullName, introduce, nameBoldly, nameSeveral, show } from './render.ts';
import { findByShortId, shortId, shortIdField } from './short-id.ts';
import type { Texts } from './texts/texts.ts';
import { countField } from './view.ts';

/** What there is to quote from: all documents, or one with who speaks in it and to what. */

/** What a message shows: the documents, or the experts of one, from one of them on. */
interface View {
  readonly offset: number;
  /** Short; empty for the list of documents. */
  readonly document: string;
}

const viewCodec = z.codec(
  z.tuple([countField, z.union([z.literal(''), shortIdField])]),
  z.custom<View>(),
  {
    decode: ([offset, document]) => ({ offset, document }),
    encode: ({ offset, document }): [number, string] => [offset, document],
  },
);

const VIEW_ID = { name: 'documents1', codec: viewCodec } as const;

interface Manner {
  readonly texts: Texts;
  readonly isPrivate: boolean;
}

const MOST_DOCUMENTS = 5;
const MOST_EXPERTS = 6;
/** Topics named of an expert; the rest are counted. */
const MOST_TOPICS = 12;

export function listDocuments(library: Library, { texts, isPrivate }: Manner, offset = 0): Message {
  const { documents } = library;
  if (documents.length === 0) return notice(texts.documents.none);
  const page = showPage(
    {
      head: `### ${texts.documents.heading({ count: documents.length })}`,
      hint: texts.documents.hintDocument,
      items: documents.map((each) => listed(each, library, texts)),
      most: MOST_DOCUMENTS,
      document: '',
    },
    offset,
    texts,
  );
  return { ...page, isPrivate };
}

export function showDocument(
  document: Document,
  library: Library,
  { texts, isPrivate }: Manner,
  offset = 0,
): Message {
  const { experts, id } = document;
  const head = [`**${show(document.title)}**`, tellFacts(document, library, texts)].join('\n');
  if (experts.length === 0) return { blocks: [head, texts.documents.nobody], isPrivate };
  const page = showPage(
    {
      head,
      hint: texts.documents.hintExpert,
      items: experts.map((each) => described(each, document, library, texts)),
      most: MOST_EXPERTS,
      document: shortId(id),
    },
    offset,
    texts,
  );
  return { ...page, isPrivate };
}

interface List {
  readonly head: string;
  readonly hint: string;
  readonly items: readonly Item[];
  readonly most: number;
  readonly document: string;
}

function showPage(
  { head, hint, items, most, document }: List,
  offset: number,
  { documents, buttons: labels }: Texts,
): Pick<Message, 'blocks' | 'buttons'> {
  const total = items.length;
  const turn = (label: string, to: number | undefined): ButtonFace[] =>
    to === undefined ? [] : [{ label, customId: writeCustomId(VIEW_ID, { offset: to, document }) }];
  const { blocks, buttons } = pageAt(offset, total, (start, before) =>
    fitPage(
      items.slice(start, start + most),
      (shown) => {
        const [first, last] = [start + 1, start + shown];
        const range = shown < total ? `${documents.shown({ first, last, total })} · ` : '';
        return {
          head: [head],
          foot: [subtext(range + hint)],
          buttons: [
            ...turn(labels.previous, before),
            ...turn(labels.next, last < total ? last : undefined),
          ],
        };
      },
      most,
    ),
  );
  return { blocks, buttons };
}

/** A document in a list, with who speaks in it; in little room, without. */
function listed(document: Document, library: Library, texts: Texts): Item {
  const head = `**${show(document.title)}**\n${tellFacts(document, library, texts)}`;
  const names = document.experts.map((each) => show(fullName(each)));
  return [...(names.length > 0 ? [[`${head}\n${nameSeveral(names, texts)}`]] : []), [head]];
}

/** Publisher, date, how much there is of it, and where it is published. */
function tellFacts(document: Document, library: Library, texts: Texts): string {
  const { id, publisher, published, url, experts, provisions } = document;
  const counted = texts.documents;
  const source = url === undefined ? undefined : link(texts.quotes.source, url);
  const passages = new Set(
    library.profiles.flatMap((profile) =>
      profile.passages.filter(({ documentId }) => documentId === id),
    ),
  );
  return subtext(
    [
      ...(publisher === undefined ? [] : [show(publisher)]),
      ...(published === undefined ? [] : [texts.quotes.published({ known: published })]),
      counted.experts({ count: experts.length }),
      counted.passages({ count: passages.size }),
      ...(provisions.length > 0 ? [counted.provisions({ count: provisions.length })] : []),
      ...(source === undefined ? [] : [source]),
    ].join(' · '),
  );
}

/** An expert with what they speak to; in little room, less and less of it. */
function described(expert: Expert, document: Document, library: Library, texts: Texts): Item {
  const passages = library.profiles.find((profile) => profile.expert.id === expert.id)?.passages;
  const topics = (passages ?? [])
    .filter(({ documentId }) => documentId === document.id)
    .map(({ topic }) => show(topic));
  const names = [...new Set(topics)];
  const who = introduce(expert);
  if (names.length === 0) return [[who], [nameBoldly(expert)]];
  const speaks = (most: number) =>
    subtext(texts.documents.speaksTo({ topics: nameSeveral(names, texts, most) }));
  return [[`${who}\n${speaks(MOST_TOPICS)}`], [`${who}\n${speaks(3)}`], [nameBoldly(expert)]];
}

/** Turns the pages: in place for whoever asked, in private for everyone else. */
export const documentsButton = createButton(
  VIEW_ID.name,
  VIEW_ID.codec,
  ({ offset, document: short }, { texts, isOwn }, library): Pressed => {
    const manner = { texts, isPrivate: true };
    if (short === '') {
      return { replaces: isOwn, message: listDocuments(library, manner, offset) };
    }
    const document = findByShortId(library.documents, short, ({ id }) => id);
    if (!document) return { replaces: false, message: notice(texts.buttons.passageGone) };
    return { replaces: isOwn, message: showDocument(document, library, manner, offset) };
  },
);
