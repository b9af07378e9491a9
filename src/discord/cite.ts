import { z } from 'zod';
import { deepLink } from '../library/deep-link.ts';
import { pinPointOf, referTo } from '../library/reference/reference.ts';
import type { Styled } from '../library/reference/styles.ts';
import { styleApart } from '../library/reference/styling.ts';
import type { Anchored, Library } from '../library.ts';
import type { Quote } from '../model.ts';
import { createButton } from './button.ts';
import { fitBlocks } from './layout.ts';
import { bold, escapeMarkdown, subtext } from './markdown.ts';
import { type ButtonFace, type Message, notice } from './message.ts';
import { quotesShown } from './quote-id.ts';
import { renderQuote } from './quote-item.ts';
import type { Texts } from './texts/texts.ts';

/** *Cite*: a private reply with the citation of each quote on the message it stands on. */
export const citeButton = createButton<Record<string, never>>(
  'cite1',
  // It has no state: what is quoted is read from the message.
  z.codec(z.array(z.string()).max(0).readonly(), z.object({}).strict(), {
    decode: () => ({}),
    encode: () => [],
  }),
  async (_state, { message, texts }, library) => {
    const anchored = message
      ? quotesShown(message).map((anchor) => library.resolveAnchor(anchor))
      : [];
    return { replaces: false, message: await renderCitations(anchored, library, texts) };
  },
);

/** The button as it stands in a row. */
export function citeFace({ citations }: Texts): ButtonFace {
  return { label: citations.button, customId: citeButton.customId({}) };
}

/** A link in a button, and one in a text, that Discord still shows as a link. */
const LINK_LENGTH = 512;

/** The citations of the quotes that stand; of those that changed or went, that they did. */
export async function renderCitations(
  anchored: readonly Anchored[],
  library: Library,
  texts: Texts,
): Promise<Message> {
  const { citations } = texts;
  const quotes = anchored.flatMap((each) => (each.status === 'found' ? [each.quote] : []));
  const lost = [
    ...(anchored.some(({ status }) => status === 'changed') ? [citations.changed] : []),
    ...(anchored.some(({ status }) => status === 'gone') ? [citations.gone] : []),
  ];
  if (quotes.length === 0) return notice(lost.join('\n') || citations.nothing);
  const items = await Promise.all(quotes.map((quote) => renderCitation(quote, library, texts)));
  const left = (count: number) => subtext(citations.leftOver({ left: count }));
  return { blocks: fitBlocks([], items, left, lost), isPrivate: true };
}

/** The fullest form first, for `fitBlocks` to choose from. */
async function renderCitation(quote: Quote, library: Library, texts: Texts): Promise<string[]> {
  const citation = library.cite(quote);
  const { kind } = library.passage(quote.passageId);
  const styled = await styleApart(referTo(citation), pinPointOf(citation, kind));
  const { document, locator } = citation;
  const url = deepLink(document, quote.span, locator, LINK_LENGTH);
  const link = url === undefined ? subtext(texts.citations.noLink) : linkTo(url, texts);
  const forms = formsOf(styled, texts);
  const quoted = renderQuote(quote, library, texts);
  // The last of its forms is without the words: for what no message could hold.
  const short = quoted.slice(-2);
  return [
    ...quoted.map((each) => [each, link, ...forms].join('\n')),
    // Of very many authors, or very long titles, fewer forms, each whole.
    ...forms.flatMap((_, at) => {
      const whole = forms.slice(0, forms.length - at - 1);
      const note = subtext(texts.citations.tooLong);
      return short.map((each) => [each, link, ...whole, note].join('\n'));
    }),
  ];
}

function linkTo(url: string, { citations }: Texts): string {
  // A bracket would end the link.
  const safe = url.replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'));
  return safe.length > LINK_LENGTH ? subtext(escapeMarkdown(url)) : `[${citations.open}](${safe})`;
}

function formsOf({ apa, chicago, bibtex }: Styled, { citations }: Texts): string[] {
  return [
    `${bold(citations.apa)}\n${toCopy(apa.reference)}\n${citations.inText} ${toCopyInline(apa.inText)}`,
    `${bold(citations.chicagoNote)}\n${toCopy(chicago.note)}`,
    `${bold(citations.chicagoBibliography)}\n${toCopy(chicago.bibliography)}`,
    `${bold(citations.bibtex)}\n${toCopy(bibtex)}`,
  ];
}

/** A code block: copied as it stands, with no mark of ours in it. */
function toCopy(text: string): string {
  return text.includes('``')
    ? text.split('\n').map(escapeMarkdown).join('\n')
    : `\`\`\`\n${text}\n\`\`\``;
}

function toCopyInline(text: string): string {
  return text.includes('`') ? escapeMarkdown(text) : `\`${text}\``;
}
