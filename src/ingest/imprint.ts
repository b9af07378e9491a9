import type { FrontMatter } from '../corpus/file.ts';
import { type DateOrder, orderOfDates, resolveDate } from './date.ts';
import {
  DATE_RANKS,
  type DateEvidence,
  gatherEvidence,
  type ImprintSource,
} from './imprint-evidence.ts';
import { readImprintLine } from './imprint-line.ts';
import { opensBlock } from './introduction.ts';
import type { Line } from './line.ts';
import { choosePublisher, organisationOf } from './publisher.ts';
import type { Doubt } from './report.ts';

/** Who published the document, when and where, as far as it says so. */
export type Imprint = Pick<FrontMatter, 'publisher' | 'published' | 'url'>;

/**
 * The lines that are imprint and stand apart as paragraphs. A name and a date may also be a line of
 * running text, unless it opens a block or stands below such a line.
 */
export function imprintLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const own = readImprintLine(line.text);
    const before = lines[at - 1];
    if (own && (own.names.length === 0 || opensBlock(line) || (before && found.has(before)))) {
      found.add(line);
    }
  }
  return found;
}

/**
 * Reads the imprint where its lines, the running heads and feet, and what the file says of itself
 * bear it out. The lines stay in the text: what is printed is not lost.
 */
export function readImprint(source: ImprintSource): { imprint: Imprint; doubts: readonly Doubt[] } {
  const { lines, leftOut, people } = source;
  const title = source.title?.text ?? '';
  const order = orderOfDates([...lines, ...leftOut].map(({ text }) => text));
  const found = gatherEvidence(source);
  const known = new Set(people.map((each) => each.toLowerCase()));
  const candidates = found.candidates
    // A publisher in the place of a name may have been taken for someone who speaks.
    .filter(({ name }) => name.toLowerCase() !== title.toLowerCase())
    .filter(({ name }) => organisationOf(name) >= 0.7 || !known.has(name.toLowerCase()));
  const { publisher, rival } = choosePublisher(candidates);
  const published = chooseDate(found.dates, order);
  const [url] = found.urls;
  return {
    imprint: {
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    },
    doubts: [...doubtPublisher(publisher, rival), ...doubtDate(published, found.dates, order)],
  };
}

/** The plainest date, or one that says the same more exactly. */
function chooseDate(
  dates: readonly DateEvidence[],
  order: DateOrder | undefined,
): string | undefined {
  const read = dates.flatMap(({ date }) => resolveDate(date, order) ?? []);
  const [first] = read;
  if (first === undefined) return undefined;
  return read.find((each) => each.length > first.length && each.startsWith(first)) ?? first;
}

function doubtPublisher(publisher: string | undefined, rival: string | undefined): Doubt[] {
  const field = 'publisher';
  if (publisher === undefined) {
    const maybe = rival === undefined ? '' : ` (“${rival}” may be its name)`;
    return [
      {
        field,
        isMissing: true,
        message: `no publisher is plainly printed${maybe}; add \`publisher:\` if you know it`,
      },
    ];
  }
  if (rival === undefined) return [];
  return [
    {
      field,
      message: `took “${publisher}” for the publisher; “${rival}” may be it as well`,
    },
  ];
}

function doubtDate(
  published: string | undefined,
  dates: readonly DateEvidence[],
  order: DateOrder | undefined,
): Doubt[] {
  const field = 'published';
  const best = dates[0];
  if (published === undefined) {
    if (!best) {
      const message = 'no date is plainly printed; add `published:` if you know it';
      return [{ field, isMissing: true, message }];
    }
    const message = `“${best.printed}” can be read as two dates; add \`published:\` as YEAR-MONTH-DAY`;
    return [{ field, message }];
  }
  if (best && best.rank < DATE_RANKS.margin) {
    const message = `took ${published} from “${best.printed}”, which may not be the date of publication`;
    return [{ field, ...(best.line === undefined ? {} : { line: best.line }), message }];
  }
  const rival = dates.find(({ date, rank }) => {
    const other = resolveDate(date, order);
    const agrees = other === undefined || published.startsWith(other) || other === published;
    return rank >= 3 && !agrees;
  });
  if (!rival) return [];
  return [
    {
      field,
      ...(rival.line === undefined ? {} : { line: rival.line }),
      message: `took ${published} for the date of publication; “${rival.printed}” is another`,
    },
  ];
}
