import { type PrintedDate, readDate } from './date.ts';
import { isOrganisation, isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';

/** What a line that is nothing but publisher, date and address says of the document. */
export interface ImprintLine {
  readonly date?: PrintedDate;
  /** How the line calls its date, if it does: of publication, or of a later change. */
  readonly dated?: 'published' | 'updated';
  readonly url?: string;
  /** Plainly named as the one who publishes. */
  readonly publisher?: string;
  /** The year beside ©. */
  readonly rights?: string;
  /** Names that stand beside a date: the publisher's, the author's or a place's. */
  readonly names: readonly string[];
}

const SEPARATOR = /\s*[|·•‖∙]\s*|\s+[–—/]{1,2}\s+|\s+-\s+/u;
const DATED = [
  [
    'updated',
    '(?:last )?(?:updated|modified|revised|edited|aktualisiert|mis à jour|actualizado|aggiornato)',
  ],
  [
    'published',
    '(?:(?:first|originally) )?(?:published|posted|released|issued)(?: online)?|(?:publication |release |issue )?dated?|' +
      'date of (?:publication|issue)|veröffentlicht|erschienen|stand|datum|publié|mis en ligne|publicado|fecha|' +
      'pubblicato|data|gepubliceerd|publicerad|julkaistu|opublikowano|publikováno|опубликовано|дата',
  ],
] as const;
const OF_DATE = '(?: on| in| am| le| el| il| op| em| dnia| den)?\\s*[:–-]?';
const LABELS = DATED.map(
  ([kind, words]) => [kind, new RegExp(`(?:^|[\\s,;(])(?:${words})${OF_DATE}$`, 'iu')] as const,
);
/** A date that is not the document's own. */
const EVENT =
  /(?<!\p{L})(?:accessed|born|conference|deadline|event|expires?|meeting|registe?r?|retrieved|seminar|summit|valid|webinar|workshop)(?!\p{L})/iu;
const PUBLISHED_BY =
  /^(?:first |originally |jointly )?(?:(?:published|produced|issued|released|edited and published) by|publisher:|(?:an? |this is an? )?(?:joint |occasional )?publication (?:of|by|from)|herausgeber:|herausgegeben von|éditeur\s?:|publié par|publicado por|edita:|pubblicato da|uitgegeven door|wydawca:|издатель:)\s*(.+)$/iu;
const PUBLISHED_AND_BY =
  /^(?:first |originally )?(?:published|posted|released|issued) (?:on |in )?(.+?),? by (.+)$/iu;
const RIGHTS =
  /^(?:(?:copyright|©|\(c\))[\s:]*)+(?:(?<year>\d{4})(?:\s?[-–]\s?\d{4})?,?\s+)?(?:by\s+)?(?<owner>.*?)(?:,?\s+(?<after>\d{4}))?(?:[.,]?\s*all rights reserved.*)?[.,]?$/iu;
const URL_PIECE =
  /^(?:(?:url|link|source|web(?:site)?|online|available (?:at|from|online)(?: at)?|(?:read|find)(?: it| more)? (?:online|at)(?: at)?|originally published at)\s*:?\s*)?<?((?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:\/[^\s<>]*?)?)>?[.,]?$/iu;
/** Of what kind, how long and of what number a text is. */
const NOTE =
  /^(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5})?|(?:\d+|an?)[\s-](?:min(?:ute)?s?|words?)(?:\s+read)?|(?:vol(?:ume)?|issue|no|nr|number|№|isbn|issn|doi)\b[.:]?\s*[\d:./(),\s\p{L}-]*|(?:(?:expert|policy|issue|research|working|discussion|special|press|long|guest|white|background|commentary|opinion|(?:member|reader|subscriber)s?['’]s?)\s)*(?:analysis|article|blog(?: post)?|brief(?:ing)?|bulletin|circular|comment(?:ary)?|dispatch|explainer|fact ?sheet|insights?|interview|memo|news(?:letter)?|note|op-ed|opinion|paper|perspectives?|post|q&a|report|release|round-?up|series|statement|transcript|views?)(?:\s+(?:no|nr|number|№|#)?\.?\s*\d+(?:\/\d+)?)?)$/iu;
const MOST_WORDS = 10;
const DANGLING =
  /(?:^|\s)(?:about|after|and|before|between|by|for|from|in|of|on|or|since|the|to|until|with)$/iu;

/** Undefined for a line that says anything else too. */
export function readImprintLine(text: string): ImprintLine | undefined {
  if (text.length > 200) return undefined;
  const whole = readWhole(text);
  if (whole) return whole;
  const pieces = text.split(SEPARATOR).filter((piece) => piece !== '');
  const read = pieces.map(readPiece);
  let line: ImprintLine = { names: [] };
  for (const piece of read) {
    if (!piece) return undefined;
    line = { ...piece, ...line, names: [...line.names, ...piece.names] };
  }
  if (line.names.some((name) => EVENT.test(name))) return undefined;
  const isImprint = [line.date, line.url, line.publisher, line.rights].some((each) => each);
  return isImprint ? line : undefined;
}

/** True for a line that says no more than of what kind a text is: `POLICY BRIEF`, `Issue 4`. */
export const isKindOfText = (text: string): boolean => NOTE.test(text);

function readWhole(text: string): ImprintLine | undefined {
  const url = urlOf(text);
  if (url !== undefined) return { url, names: [] };
  const rights = RIGHTS.exec(text)?.groups;
  if (rights && /^(?:copyright|©|\(c\))/iu.test(text) && !SEPARATOR.test(text)) {
    const year = rights.year ?? rights.after;
    const owner = (rights.owner ?? '').replace(/^the\s+/iu, '');
    return {
      ...(year === undefined ? {} : { rights: year }),
      ...(isNameOf(owner) ? { publisher: owner } : {}),
      names: [],
    };
  }
  const [, dated = '', after = ''] = PUBLISHED_AND_BY.exec(text) ?? [];
  const date = readDate(dated);
  if (date && isNameOf(withoutArticle(after))) {
    return { date, dated: 'published', ...named(withoutArticle(after)) };
  }
  const by = PUBLISHED_BY.exec(text)?.[1];
  return by === undefined ? undefined : readPublishedBy(by);
}

const withoutArticle = (name: string) => name.replace(/^the\s+/u, '').replace(/[.,;]$/u, '');
const named = (publisher: string) => ({ publisher, names: [] });

/** What follows `Published by`: the name, and beside it perhaps a date and the rights. */
function readPublishedBy(text: string): ImprintLine | undefined {
  const own = text.replace(/[.,]?\s*all rights reserved.*$/iu, '');
  const { date, rest } = takeDate(own) ?? { date: undefined, rest: own };
  const bare = rest.replace(/[\s,.;|·–-]+(?:on|in)?[\s:]*$/iu, '').replace(/\s+(?:on|in)$/iu, '');
  // `Published by the Sea Review, which has …`: prose goes on behind a comma.
  const name = withoutArticle(isNameOf(bare) ? bare : (bare.split(/,\s|\.\s|\s\(/u)[0] ?? ''));
  if (!isNameOf(name)) return undefined;
  return { ...(date ? { date, dated: 'published' as const } : {}), ...named(name) };
}

const isNameOf = (text: string): boolean =>
  isTitleCase(text) && wordsOf(text).length <= MOST_WORDS && !/[!?:;]$|\d{4}/u.test(text);

function readPiece(text: string): ImprintLine | undefined {
  const whole = readWhole(text);
  if (whole) return whole;
  if (NOTE.test(text)) return { names: [] };
  const taken = takeDate(text);
  if (!taken) return readName(text);
  const { date, rest } = taken;
  if (EVENT.test(rest)) return undefined;
  const label = LABELS.find(([, words]) => words.test(rest));
  const bare = rest
    .replace(label?.[1] ?? /$^/u, '')
    .replace(/^[\s,;:()–—-]+|[\s,;()–—-]+$/gu, '')
    .trim();
  const dated = label === undefined ? {} : { dated: label[0] };
  if (bare === '') return { date, ...dated, names: [] };
  if (DANGLING.test(bare) || bare.endsWith(':')) return undefined;
  const inner = readPiece(bare);
  // The first of two dates is that of publication.
  return inner ? { date, ...dated, ...inner } : undefined;
}

function readName(text: string): ImprintLine | undefined {
  const by = /^by:?\s+(?:the\s+)?(\p{Lu}.*)$/iu.exec(text)?.[1];
  if (by === undefined) return isNameOf(text) ? { names: [text] } : undefined;
  if (!isNameOf(by)) return undefined;
  return wordsOf(by).some(isOrganisation) ? named(by) : { names: [] };
}

const RELEASED =
  /^(?:\p{L}+\s+){0,2}(?:published|posted|released|issued)\s+(?:online\s+)?(?:on\s+|in\s+)?(.{6,40}?\d{4})[.;]\s/iu;
const DATELINE =
  /^(?:\p{Lu}[\p{L}.’' -]{1,30},\s+)+([^–—]{6,30}?)\s*(?:\([^)]*\)\s*)?[–—]\s*\p{L}/u;

/** The date with which running text opens: `Published on 3 May 2021. …`, `TBILISI, May 3, 2021 — …`. */
export function openingDate(text: string): { date: PrintedDate; printed: string } | undefined {
  const printed = RELEASED.exec(text)?.[1] ?? DATELINE.exec(text)?.[1];
  const date = printed === undefined ? undefined : readDate(printed);
  return printed !== undefined && date ? { date, printed } : undefined;
}

/** The longest end, or else beginning, of a text that is a date, and what is left of the text. */
function takeDate(text: string): { date: PrintedDate; rest: string } | undefined {
  if (!/\d{4}/u.test(text)) return undefined;
  const words = wordsOf(text.replace(/[.;]$/u, ''));
  const most = Math.min(words.length, 9);
  for (let count = most; count > 0; count -= 1) {
    const date = readDate(
      words
        .slice(-count)
        .join(' ')
        .replace(/^\(|\)$/gu, ''),
    );
    if (date) return { date, rest: words.slice(0, -count).join(' ') };
  }
  for (let count = most; count > 0; count -= 1) {
    const date = readDate(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:]$/u, ''),
    );
    if (date) return { date, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** The address of a page; a site's alone says nothing of the document. */
function urlOf(text: string): string | undefined {
  const printed = URL_PIECE.exec(text)?.[1];
  if (printed === undefined) return undefined;
  const url = /^https?:/iu.test(printed) ? printed : `https://${printed}`;
  if (!URL.canParse(url)) return undefined;
  const isPlain = url === printed || /^www\./iu.test(printed) || printed.includes('/');
  return isPlain ? url : undefined;
}

/** True when a line is nothing but publisher, date or address. Such a line is a paragraph. */
export function isImprint(text: string): boolean {
  return readImprintLine(text) !== undefined;
}

const BY_PUBLISHER = /^by\s+(?:the\s+)?(?=\p{Lu})/iu;

export const withoutBy = (text: string): string => text.replace(BY_PUBLISHER, '');

/** True when a line below the title is nothing but who published it: `By the …`, an organisation. */
export function namesPublisher({ text, afterBlank }: Line): boolean {
  if (!afterBlank || !isTitleCase(text) || /[?!:,.]$/u.test(text) || NOTE.test(text)) return false;
  const name = withoutBy(text);
  const words = wordsOf(name);
  if (!words.some(isOrganisation)) return false;
  // `Institute for Borderland Studies`, but not `The Future of the Council`, which is a title's end.
  return name !== text || isOrganisation(words[0] ?? '') || isOrganisation(words.at(-1) ?? '');
}
