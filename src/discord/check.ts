import type { Difference, Finding, Source, Verdict } from '../library/check.ts';
import type { Check, Library } from '../library.ts';
import { finishBetween } from '../steps.ts';
import { citeFace } from './cite.ts';
import { echo } from './echo.ts';
import { truncate } from './layout.ts';
import { bold, escapeMarkdown, subtext } from './markdown.ts';
import { blockText, type Message, notice } from './message.ts';
import { fitPage, type Item } from './page.ts';
import { quoteItem } from './quote-item.ts';
import { fullName, nameSeveral } from './render.ts';
import type { Texts } from './texts/texts.ts';

/** Shown of a quotation, of each side of a difference, and of a title: enough to know it by. */
const QUOTATION_SHOWN = 160;
const WORDS_SHOWN = 100;
const TITLE_SHOWN = 80;
const MOST_DIFFERENCES = 6;
const MOST_PLACES = 4;
/** Verdicts in one message: three components each, and their buttons. */
const MOST_SHOWN = 8;

/** The verdicts on the quotations of a message, each with the true passage. */
export async function renderChecks(
  message: string,
  library: Library,
  texts: Texts,
  isPrivate: boolean,
): Promise<Message> {
  if (!/[\p{L}\p{N}]/u.test(message)) return notice(texts.checks.nothing);
  const checks = await finishBetween(library.check(message));
  const head = checks.length > 1 ? [summarise(checks, texts)] : [];
  const seen = new Set<string>();
  const items = checks.map((check) => checkItem(check, seen, library, texts));
  const hasQuote = checks.some(({ verdict }) => 'sources' in verdict);
  const { blocks, buttons } = fitPage(
    items,
    (shown) => ({
      head,
      foot:
        shown < items.length
          ? [subtext(texts.checks.leftOver({ left: items.length - shown }))]
          : [],
      buttons: hasQuote ? [citeFace(texts)] : [],
    }),
    MOST_SHOWN,
  );
  return { blocks, buttons, isPrivate };
}

const KINDS = ['verbatim', 'altered', 'misattributed', 'absent', 'fragment', 'unchecked'] as const;

function summarise(checks: readonly Check[], { checks: texts }: Texts): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = checks.filter(({ verdict }) => verdict.kind === kind).length;
    return count === 0 ? [] : [texts.count[kind]({ count })];
  });
  return texts.summary({ count: checks.length, kinds });
}

/**
 * A verdict with the true passage, the fullest form first. A passage that was `seen` above has its
 * button there: Discord takes none twice.
 */
function checkItem(check: Check, seen: Set<string>, library: Library, texts: Texts): Item {
  const { quotation, verdict } = check;
  const heading = texts.checks[verdict.kind]({ quotation: echo(quotation.text, QUOTATION_SHOWN) });
  if (!('sources' in verdict)) return [[heading]];
  const [source] = verdict.sources;
  if (!source) return [[heading]];
  const remarks = [heading, ...remarksOn(check, verdict, library, texts)].join('\n');
  const { passageId, span } = source.quote;
  const key = `${passageId} ${span.start} ${span.end}`;
  const forms = quoteItem(source.quote, library, { texts, back: '' }).map((form) =>
    seen.has(key) ? form.map(blockText) : form,
  );
  seen.add(key);
  const also = alsoIn(verdict, library, texts);
  return [
    ...forms.map((form) => [remarks, ...form, ...also]),
    ...forms.slice(-1).map((form) => [heading, ...form]),
    [heading],
  ];
}

function remarksOn(
  { quotation, isApart }: Check,
  verdict: Verdict & Finding,
  library: Library,
  texts: Texts,
): string[] {
  const { checks } = texts;
  const [source] = verdict.sources;
  const name = bold(truncate(quotation.attribution ?? '', WORDS_SHOWN));
  const who = source ? nameSpeakers(source, library, texts) : '';
  const isOthers =
    verdict.kind === 'misattributed' || (verdict.kind === 'altered' && verdict.isMisattributed);
  const isSecondHand = verdict.kind === 'verbatim' && verdict.secondHand;
  return [
    ...(verdict.kind === 'altered' ? listDifferences(verdict.differences, texts) : []),
    ...(isOthers ? [checks.notTheirs({ name, who })] : []),
    ...(isApart ? [checks.apart] : []),
    ...(isSecondHand ? [checks.secondHand({ name, who })] : []),
    ...verdict.leftOut.map(({ text, isNegation }) =>
      flag(checks.gap({ source: echo(text, WORDS_SHOWN) }), isNegation ? checks.negation : ''),
    ),
    ...(verdict.own.length > 0
      ? [checks.own({ words: verdict.own.slice(0, MOST_PLACES).map((each) => echo(each)) })]
      : []),
    ...(verdict.kind === 'altered' ? [checks.theSource] : []),
  ];
}

/** Those that turn the meaning round come first: they must not be the ones that are left out. */
function listDifferences(differences: readonly Difference[], { checks }: Texts): string[] {
  const ordered = [
    ...differences.filter(({ isNegation }) => isNegation),
    ...differences.filter(({ isNegation }) => !isNegation),
  ];
  const left = ordered.length - MOST_DIFFERENCES;
  return [
    ...ordered.slice(0, MOST_DIFFERENCES).map((each) => tellDifference(each, checks)),
    ...(left > 0 ? [checks.moreDifferences({ left })] : []),
  ];
}

function tellDifference(difference: Difference, checks: Texts['checks']): string {
  const quoted = echo(difference.quoted, WORDS_SHOWN);
  const source = echo(difference.source, WORDS_SHOWN);
  const line = {
    changed: () => checks.changed({ quoted, source }),
    added: () => checks.added({ quoted }),
    'left-out': () => checks.leftOut({ source }),
  }[difference.kind]();
  if (difference.isNegation) return flag(line, checks.negation);
  if (difference.of === 'case') return flag(line, checks.onlyCase);
  return flag(line, difference.of === 'punctuation' ? checks.onlyPunctuation : '');
}

function flag(line: string, note: string): string {
  return note === '' ? line : `${line} ${note}`;
}

/** Whose words they are, by name. */
function nameSpeakers({ quote }: Source, library: Library, texts: Texts): string {
  const { experts, document, locator } = library.cite(quote);
  if (experts.length > 0) return nameSeveral(experts.map(showName), texts);
  const title = echo(document.title, TITLE_SHOWN);
  return library.passage(quote.passageId).kind === 'provision'
    ? texts.checks.provisionOf({ number: locator.paragraph, title })
    : texts.checks.backgroundOf({ title });
}

function showName(expert: Parameters<typeof fullName>[0]): string {
  return bold(truncate(fullName(expert), WORDS_SHOWN));
}

function alsoIn({ sources }: Finding, library: Library, texts: Texts): string[] {
  const places = sources.slice(1).map(({ quote }) => {
    const { experts, document } = library.cite(quote);
    const title = echo(document.title, TITLE_SHOWN);
    if (experts.length === 0) {
      return nameSpeakers({ documentId: document.id, spans: [], quote }, library, texts);
    }
    const names = nameSeveral(
      experts.map((expert) => escapeMarkdown(truncate(fullName(expert), WORDS_SHOWN))),
      texts,
    );
    return texts.checks.commentOf({ names, title });
  });
  const distinct = [...new Set(places)];
  if (distinct.length === 0) return [];
  const shown = distinct.slice(0, MOST_PLACES);
  const left = distinct.length - shown.length;
  return [
    subtext(
      texts.checks.alsoIn({
        places: left > 0 ? [...shown, texts.choosing.andMore({ left })] : shown,
      }),
    ),
  ];
}
