import type { CorpusFile, FileExpert, FileSection } from '../corpus/file.ts';
import { PROVISIONS, placeSections, type SectionPlace } from '../corpus/format-file.ts';
import { countWords, foldSpace } from '../text/span.ts';
import { createPlacement } from './placement.ts';
import type { Format, LeftOut } from './published.ts';

/** Something that the rules decided but a person should look at. */
export interface Doubt {
  /** Of the published file, from 1; left out when it concerns the whole. */
  readonly line?: number;
  /** What it concerns, of the facts on the whole document. */
  readonly field?: 'title' | 'publisher' | 'published';
  /** True when that fact was not found, which no line of the corpus file shows. */
  readonly isMissing?: boolean;
  readonly message: string;
}

/** True for what there is to look at in the corpus file. */
export const isPlace = ({ isMissing }: Doubt): boolean => isMissing !== true;

/** What comes with the corpus file that the ingest made. Plain data: it passes between threads. */
export interface Findings {
  readonly format: Format;
  /** Of text, its WHATWG label. */
  readonly encoding?: string;
  /** Left out when the file does not tell where pages begin. */
  readonly pages?: number;
  /** How many page numbers and running heads stand in the corpus file, as nobody's words. */
  readonly furniture: number;
  /** Every printed word that the corpus file does without. */
  readonly leftOut: readonly LeftOut[];
  readonly uncertain: readonly Doubt[];
  /** The lines of the published file. */
  readonly printed: readonly PrintedLine[];
  /** By section and paragraph of the corpus file, the numbers of the printed lines in it. */
  readonly origins: readonly (readonly (readonly number[])[])[];
}

export interface PrintedLine {
  readonly number: number;
  readonly text: string;
}

export interface ReportedExpert {
  readonly name: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly affiliation?: string;
  /** Of all that is theirs. */
  readonly words: number;
  readonly paragraphs: number;
  /** The line of the corpus file with the heading of their first comment. */
  readonly line?: number;
  /** How that comment begins. */
  readonly opening?: string;
}

export interface ReportedProvision {
  /** As `/provision` counts it. */
  readonly number: number;
  readonly line: number;
  readonly opening: string;
}

/** What was made of a published file, for the person who reviews it. Lines are the corpus file's. */
export interface IngestReport extends Pick<Findings, 'format' | 'encoding' | 'pages'> {
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly words: number;
  readonly experts: readonly ReportedExpert[];
  readonly provisions: readonly ReportedProvision[];
  readonly background: { readonly paragraphs: number; readonly words: number };
  readonly furniture: number;
  readonly leftOut: readonly LeftOut[];
  /** Lines, as all of them here, are the corpus file's. */
  readonly uncertain: readonly Doubt[];
}

const OPENING_LETTERS = 100;

/** The report on `file` as it will stand on the disk. */
export function createReport(file: CorpusFile, findings: Findings): IngestReport {
  const { frontMatter, sections } = file;
  const { title, publisher, published, url, experts } = frontMatter;
  const { format, encoding, pages, furniture, leftOut } = findings;
  const places = placeSections(file);
  const placed = sections.map((section, at) => ({ section, place: places[at] }));
  const clauses = placed.flatMap(({ section, place }) =>
    section.heading === PROVISIONS
      ? section.paragraphs.map((text, at) => ({ text, line: place?.paragraphs[at] ?? 0 }))
      : [],
  );
  const background = sections.filter(({ heading }) => heading === 'Background');
  return {
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(pages === undefined ? {} : { pages }),
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    words: wordsIn(sections),
    experts: experts.map((expert) => reportExpert(expert, placed)),
    provisions: clauses.map(({ text, line }, at) => ({
      number: at + 1,
      line,
      opening: openingOf(text),
    })),
    background: {
      paragraphs: background.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
      words: wordsIn(background),
    },
    furniture,
    leftOut,
    uncertain: placeDoubts(file, findings, places),
  };
}

function reportExpert(
  { name, honorific, role, affiliation }: FileExpert,
  placed: readonly { readonly section: FileSection; readonly place: SectionPlace | undefined }[],
): ReportedExpert {
  const own = placed.filter(({ section }) => section.heading.split('; ').includes(name));
  const opening = own[0]?.section.paragraphs[0];
  const line = own[0]?.place?.heading;
  return {
    name,
    ...(honorific === undefined ? {} : { honorific }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    words: wordsIn(own.map(({ section }) => section)),
    paragraphs: own.reduce((sum, { section }) => sum + section.paragraphs.length, 0),
    ...(line === undefined ? {} : { line }),
    ...(opening === undefined ? {} : { opening: openingOf(opening) }),
  };
}

function placeDoubts(
  file: CorpusFile,
  findings: Findings,
  places: readonly SectionPlace[],
): readonly Doubt[] {
  const placement = createPlacement(file, findings, places);
  return findings.uncertain
    .map((doubt): Doubt => {
      const { line: _, ...rest } = doubt;
      const line = placement(doubt);
      return line === undefined ? rest : { ...rest, line };
    })
    .sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
}

function wordsIn(sections: readonly FileSection[]): number {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, paragraph) => sum + countWords(paragraph), 0);
}

/** The first words, whole, with an ellipsis where more follows. */
function openingOf(text: string): string {
  const folded = foldSpace(text);
  if (folded.length <= OPENING_LETTERS) return folded;
  const cut = folded.slice(0, OPENING_LETTERS + 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')).trimEnd()} …`;
}
