import { showControls } from '../console/controls.ts';
import type { Screen } from '../console/screen.ts';
import { wrap } from '../console/wrap.ts';
import type { IngestOutcome } from '../ingest/ingest-file.ts';
import type { Format, LeftOut } from '../ingest/published.ts';
import { type Doubt, type IngestReport, isPlace, type ReportedExpert } from '../ingest/report.ts';
import { adviseEditor } from './ingest-advice.ts';

/** A page is as wide in a file as on the usual terminal. */
const COLUMNS = 80;
const LABEL = 12;
const MOST_SHOWN = 3;
const MOST_LETTERS = 60;

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'plain text',
  pdf: 'PDF',
  docx: 'DOCX',
  html: 'HTML',
  markdown: 'Markdown',
};

/** The report on one file, for a person: lines of the corpus file wherever there is one to see. */
export function formatPage(
  { message, path, report }: IngestOutcome,
  corpusDir: string,
  screen: Screen,
): string {
  const page: Screen = { ...screen, width: screen.width ?? COLUMNS };
  const doubts = report.uncertain.filter(isPlace);
  const sections = [
    wrap(message, page),
    formatFacts(report, page),
    headed(`Experts: ${report.experts.length}`, formatExperts(report, page)),
    headed(
      `Provisions: ${report.provisions.length}`,
      report.provisions.flatMap(({ number, line, opening }) =>
        atLine(line, `${number}. ${opening}`, page),
      ),
    ),
    headed(`Left out: ${report.leftOut.length}`, formatLeftOut(report.leftOut, page)),
    headed(`Not sure: ${doubts.length}`, formatDoubts(doubts, page)),
    headed(
      'What to do next',
      adviseEditor(path, report, corpusDir).flatMap((step, at) =>
        wrap(step, page, `  ${at + 1}. `, '     '),
      ),
    ),
  ];
  return `${showControls(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

const headed = (heading: string, lines: readonly string[]): readonly string[] => [
  heading,
  ...lines,
];

function formatFacts(report: IngestReport, page: Screen): readonly string[] {
  const { format, encoding, pages, background, furniture } = report;
  const kind = encoding === undefined ? FORMATS[format] : `${FORMATS[format]}, ${encoding}`;
  const kept =
    furniture === 0
      ? ''
      : `; in it ${count(furniture, 'printed page number or running head', 'printed page numbers and running heads')}, nobody's words`;
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['Title', report.title],
    ['Publisher', report.publisher ?? 'not found'],
    ['Date', report.published ?? 'not found'],
    ['Address', report.url ?? 'not found'],
    ['Read as', `${kind}; ${pages === undefined ? 'no pages told' : count(pages, 'page')}`],
    ['Words', `${number(report.words)} in all`],
    [
      'Background',
      `${count(background.paragraphs, 'paragraph')}, ${count(background.words, 'word')}${kept}`,
    ],
  ];
  return facts.flatMap(([label, value]) =>
    wrap(value, page, label.padEnd(LABEL), ' '.repeat(LABEL)),
  );
}

/** More than this many are shown in fewer lines each, so that the page stays one. */
const MOST_IN_FULL = 6;

function formatExperts({ experts }: IngestReport, page: Screen): readonly string[] {
  if (experts.length === 0)
    return ['  Nobody is named as signing a comment: all of it is background.'];
  const isLong = experts.length > MOST_IN_FULL;
  const room = Math.max(MOST_LETTERS / 3, (page.width ?? COLUMNS) - PLACE - 4);
  return experts.flatMap((expert) => {
    const who = isLong ? describeShortly(expert) : describeExpert(expert);
    const opening = isLong ? shorten(expert.opening ?? '', room) : (expert.opening ?? '');
    return [
      ...atLine(expert.line, who, page),
      ...(opening === '' ? [] : wrap(`“${opening}”`, page, ' '.repeat(PLACE))),
    ];
  });
}

const nameOf = ({ honorific, name }: ReportedExpert) =>
  honorific === undefined ? name : `${honorific} ${name}`;

function describeExpert(expert: ReportedExpert): string {
  return `${nameOf(expert)}, ${count(expert.words, 'word')}\n${describeWork(expert)}`;
}

function describeShortly(expert: ReportedExpert): string {
  return `${nameOf(expert)} (${count(expert.words, 'word')}): ${describeWork(expert)}`;
}

function describeWork({ role, affiliation }: ReportedExpert): string {
  if (role === undefined && affiliation === undefined) return 'no role or affiliation found';
  return `${role ?? 'no role found'}; ${affiliation ?? 'no affiliation found'}`;
}

function formatDoubts(doubts: readonly Doubt[], page: Screen): readonly string[] {
  if (doubts.length === 0) return ['  Nothing in particular.'];
  return doubts.flatMap(({ line, message }) => atLine(line, message, page));
}

/** Columns before what is said of a line: `  line 1234  `. */
const PLACE = 13;

function atLine(line: number | undefined, text: string, page: Screen): readonly string[] {
  const place = line === undefined ? '' : `line ${line}`;
  return wrap(text, page, `  ${place}`.padEnd(PLACE), ' '.repeat(PLACE));
}

/** Each reason once, with what was left out for it; what differs in its numbers only, once. */
function formatLeftOut(leftOut: readonly LeftOut[], page: Screen): readonly string[] {
  if (leftOut.length === 0) return ['  Nothing: every printed word is in the corpus file.'];
  const byReason = new Map<string, LeftOut[]>();
  for (const each of leftOut) {
    byReason.set(each.reason, [...(byReason.get(each.reason) ?? []), each]);
  }
  return Array.from(byReason).flatMap(([reason, all]) =>
    wrap(`${all.length} × ${reason}: ${sample(all)}`, page, '  ', '    '),
  );
}

function sample(all: readonly LeftOut[]): string {
  const kinds = new Map<string, LeftOut[]>();
  for (const each of all) {
    const kind = each.text.replace(/\d+/gu, '0');
    kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
  }
  const shown = Array.from(kinds.values())
    .slice(0, MOST_SHOWN)
    .map((alike) => {
      const pages = alike.flatMap((each) => each.page ?? []);
      const [first, last] = [pages[0], pages.at(-1)];
      const where =
        first === undefined
          ? ''
          : first === last
            ? ` (page ${first})`
            : ` (pages ${first} to ${last})`;
      return `“${shorten(alike[0]?.text ?? '')}”${where}`;
    });
  const more = kinds.size - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more (all with --json)` : ''}`;
}

/** Cut between words where there are any, with an ellipsis for what follows. */
function shorten(text: string, most = MOST_LETTERS): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 2).join('');
  const whole = cut.replace(/\s+\S*$/u, '');
  return `${(whole.length > most / 2 ? whole : cut).replace(/[\s…]+$/u, '')} …`;
}

export function count(amount: number, noun: string, nouns = `${noun}s`): string {
  return `${number(amount)} ${amount === 1 ? noun : nouns}`;
}

const number = (amount: number): string => amount.toLocaleString('en');
