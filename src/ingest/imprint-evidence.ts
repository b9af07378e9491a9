import { isStopWord } from '../text/words.ts';
import type { PrintedDate } from './date.ts';
import {
  type ImprintLine,
  isKindOfText,
  namesPublisher,
  openingDate,
  readImprintLine,
  withoutBy,
} from './imprint-line.ts';
import { isRole, isTitleCase, namesRole, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { readName } from './name.ts';
import type { Declared, LeftOut } from './published.ts';
import { type Candidate, organisationOf } from './publisher.ts';
import type { Title } from './title.ts';

/** Where the imprint of a document is read. */
export interface ImprintSource {
  /** The document's lines, its title among them. */
  readonly lines: readonly Line[];
  /** What they print as its title, if they do. */
  readonly title: Title | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly declared: Declared;
  /** Names of those who speak: none of them publishes. */
  readonly people: readonly string[];
}

/** The imprint stands near the title or at the document's foot. */
const HEAD_LINES = 12;
const FOOT_LINES = 8;

/** How plainly a place tells the date of publication; the plainest is believed. */
export const DATE_RANKS = {
  labelled: 5,
  head: 4,
  declared: 3.5,
  foot: 3,
  dateline: 2.5,
  margin: 2,
  rights: 1,
};

export interface DateEvidence {
  readonly date: PrintedDate;
  readonly rank: number;
  readonly printed: string;
  readonly line?: number;
}

export interface Evidence {
  readonly candidates: readonly Candidate[];
  /** The plainest first. */
  readonly dates: readonly DateEvidence[];
  readonly urls: readonly string[];
}

/** Names in small letters that lines of the document plainly make its publisher's. */
export function publishersIn(lines: readonly Line[], declared: Declared): ReadonlySet<string> {
  const near = lines.filter((_, at) => at < HEAD_LINES || at >= lines.length - FOOT_LINES);
  const named = near.flatMap(({ text }) => readImprintLine(text)?.publisher ?? []);
  return new Set([...named, declared.publisher ?? ''].map((name) => name.toLowerCase()));
}

/** All that speaks for a publisher, a date and an address. */
export function gatherEvidence(source: ImprintSource): Evidence {
  const { leftOut, title, declared } = source;
  const found = [
    fromLines(source),
    fromMargins(leftOut, title?.text ?? ''),
    fromDeclared(declared),
    fromPageTitle(declared, title?.text ?? ''),
  ];
  return {
    candidates: found.flatMap((each) => each.candidates).filter(({ name }) => name !== ''),
    dates: found.flatMap((each) => each.dates).sort((a, b) => b.rank - a.rank),
    urls: found.flatMap((each) => each.urls),
  };
}

function fromLines({ lines, title, people }: ImprintSource): Evidence {
  const titleStart = title?.start ?? 0;
  const headCount = titleStart + (title?.count ?? 0);
  const candidates: Candidate[] = [];
  const dates: DateEvidence[] = [];
  const urls: string[] = [];
  const headEnd = headCount + HEAD_LINES;
  const read = lines.map(({ text }, at) =>
    at < headEnd || at >= lines.length - FOOT_LINES ? readImprintLine(text) : undefined,
  );
  for (const [at, line] of lines.entries()) {
    if (at >= titleStart && at < headCount) continue;
    const own = read[at];
    const isHead = at < headEnd;
    if (!own) {
      const beside = [read[at - 1], read[at + 1]].some((each) => each?.date && isBare(each));
      const place = placeOf(line, beside, at < titleStart);
      if (isHead && place > 0)
        candidates.push({ name: withoutPerson(withoutBy(line.text)), place });
      const dateline = isHead ? openingDate(line.text) : undefined;
      if (isHead) candidates.push(...askerIn(line.text));
      if (dateline) dates.push({ ...dateline, rank: DATE_RANKS.dateline, line: line.number });
      continue;
    }
    if (own.publisher !== undefined) candidates.push(ownerOf(own.publisher, own.rights));
    // Where those who speak are known, another name beside the date is the publisher's.
    const place = isHead && people.length > 0 ? 1.1 : 0.99;
    if (own.date) candidates.push(...own.names.map((name) => ({ name, place })));
    if (own.date) {
      const rank = isHead ? DATE_RANKS.head : DATE_RANKS.foot;
      dates.push({ ...datedOf(own, own.date, rank), printed: line.text, line: line.number });
    }
    if (own.rights !== undefined) {
      const date = { iso: own.rights };
      dates.push({ date, rank: DATE_RANKS.rights, printed: line.text, line: line.number });
    }
    const isLabelled = /^\p{L}[\p{L} ]*:?\s+\S+$/u.test(line.text);
    if (own.url !== undefined && (isHead || isLabelled) && isPage(own.url)) urls.push(own.url);
  }
  return { candidates, dates, urls };
}

/** Who holds the rights publishes, unless that is a person, who may have written. */
function ownerOf(name: string, rights: string | undefined): Candidate {
  const isPerson = rights !== undefined && organisationOf(name) < 0.5;
  return { name, place: isPerson ? 0.9 : 'plain' };
}

const isBare = ({ names, publisher }: ImprintLine) => names.length === 0 && !publisher;
const isPage = (url: string) => /^\/./u.test(new URL(url).pathname + new URL(url).search);

function datedOf({ dated }: ImprintLine, date: PrintedDate, rank: number) {
  if (dated === 'published') return { date, rank: DATE_RANKS.labelled };
  return { date, rank: dated === 'updated' ? 1.5 : rank };
}

/** A name alone on its line: how plainly the line's place makes it the publisher's. */
function placeOf(line: Line, isBesideDate: boolean, isAbove: boolean): number {
  if (!isTitleCase(line.text) || /[?!,.]$|:/u.test(line.text) || isKindOfText(line.text)) return 0;
  if (wordsOf(line.text).length > 10 || line.layout?.heading !== undefined) return 0;
  if (isBesideDate) return 0.95;
  if (isAbove) return organisationOf(line.text) === 1 ? 0.9 : 0;
  return namesPublisher(line) ? 0.9 : 0;
}

const ASKED =
  /(?:^|[.!?]\s+)((?:The\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:of|for|and|on|the|\p{Lu}[\p{L}’'-]+)){0,6})\s+(?:has\s+|have\s+)?(?:asked|collected|convened|gathered|invited|reached\s+out\s+to|spoke\s+to)\s/u;

const HOUSE =
  /(?:^|[.!?]\s+)(?:The\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+(?:of|for|and|on|the|\p{Lu}[\p{L}’'-]+)){1,6})\s+experts\s/u;

/** Who asks those who comment, or has experts of its own, often publishes what they say. */
function askerIn(text: string): Candidate[] {
  const house = HOUSE.exec(text)?.[1];
  if (house !== undefined && organisationOf(house) >= 0.9) return [{ name: house, place: 0.7 }];
  const name = ASKED.exec(text)?.[1];
  return name === undefined || isStopWord(name.toLowerCase()) ? [] : [{ name, place: 0.5 }];
}

/** `Emma Sorrel, Campus Exchange` names the exchange; `Director, Delta Centre` is what somebody is. */
function withoutPerson(name: string): string {
  const [post = '', place] = name.split(/,\s/u);
  if ((place !== undefined && namesRole(post)) || isRole(wordsOf(name)[0] ?? '')) return '';
  const reading = readName(name);
  if (reading?.delimiter === ',' && organisationOf(reading.printed) < 0.7) return reading.rest;
  return name;
}

const ISSUE = /[,\s]+(?:vol(?:ume)?|issue|no|nr|number|jg|tome)\.?\s+\d.*$/iu;

const PAGE = /^(?:(?:page|p\.?|seite|pág\.?)\s*)?\d+(?:\s*(?:of|\/|von|de)\s*\d+)?$/iu;

/** Running heads and feet: the publisher's name is often among them, and the title or an author. */
function fromMargins(leftOut: readonly LeftOut[], title: string): Evidence {
  const texts = new Set(
    leftOut.filter(({ reason }) => /^running /u.test(reason)).map(({ text }) => text),
  );
  const low = title.toLowerCase();
  const candidates: Candidate[] = [];
  const dates: DateEvidence[] = [];
  const urls: string[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    for (const piece of text.split(/\s*[|·•]\s*|\s+[–—]\s+|\s{3,}/u)) {
      const bare = piece.replace(ISSUE, '');
      const name = bare.replace(/^(?:page\s*)?\d+(?:\s+|$)|\s+(?:page\s*)?\d{1,3}$/giu, '').trim();
      if (name === '' || PAGE.test(piece) || seen.has(name)) continue;
      seen.add(name);
      const own = readImprintLine(piece);
      if (own?.publisher !== undefined) candidates.push({ name: own.publisher, place: 'plain' });
      if (own?.date && own.dated !== 'updated') {
        dates.push({ date: own.date, rank: DATE_RANKS.margin, printed: piece });
      }
      if (own?.url !== undefined && isPage(own.url)) urls.push(own.url);
      const names = own ? own.names : [name];
      for (const each of names) {
        const isTitle = low.startsWith(each.toLowerCase()) || each.toLowerCase().startsWith(low);
        if (isTitle || !isTitleCase(each) || wordsOf(each).length > 10) continue;
        // What has volumes is a periodical.
        const usual = organisationOf(each) === 1 ? 0.7 : 0.5;
        candidates.push({ name: each, place: bare === piece ? usual : 0.9 });
      }
    }
  }
  return { candidates, dates, urls };
}

/** Behind the title a page's own title names its site: `Ferries After Dark | Harbour Review`. */
function fromPageTitle({ title: declared = '' }: Declared, title: string): Evidence {
  const rest = title !== '' && declared.startsWith(title) ? declared.slice(title.length) : '';
  const site = /\s[|·•»–—-]\s+([^|·•»–—]+)$/u.exec(rest)?.[1]?.split(/\s-\s/u).at(-1)?.trim();
  const isSite = site !== undefined && /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(site);
  return { candidates: isSite ? [{ name: site, place: 'plain' }] : [], dates: [], urls: [] };
}

function fromDeclared({ publisher, published, url }: Declared): Evidence {
  return {
    // A page names its site, which is as plain as a printed name.
    candidates: publisher === undefined ? [] : [{ name: publisher, place: 'plain' }],
    dates:
      published === undefined
        ? []
        : [{ date: { iso: published }, rank: DATE_RANKS.declared, printed: published }],
    urls: url === undefined ? [] : [url],
  };
}
