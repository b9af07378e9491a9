import type { FileExpert } from '../../corpus/file.ts';
import { type Byline, readByline } from '../byline.ts';
import { type Introduction, isWhole } from '../introduction.ts';
import type { Line } from '../line.ts';
import { opensAbout, opensFoot } from '../matter.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { LeftOut } from '../published.ts';
import type { Cut, Reading } from '../reading.ts';
import type { Doubt } from '../report.ts';
import { suspectByline } from '../suspicion.ts';

/** Comments with a byline above each, or run into its first words. */
export function readBylines(
  print: Print,
  start: number,
  people: People,
  introductions: readonly Introduction[],
): Reading {
  return new BylineReader(print, start, people, introductions).read();
}

const tellsOf = ({ role, affiliation }: Pick<FileExpert, 'role' | 'affiliation'>): number =>
  (role === undefined ? 0 : 1) + (affiliation === undefined ? 0 : 1);

/** How much a byline says of those it names. */
const tells = ({ experts }: Byline): number =>
  experts.reduce((sum, each) => sum + tellsOf(each), 0) + experts.length;

/** Reads the document from line to line. Good for one reading. */
class BylineReader {
  readonly #print: Print;
  readonly #start: number;
  readonly #people: People;
  readonly #names: readonly string[];
  /** The level of the headings that are names; 0 where names are no headings. */
  readonly #level: number;
  readonly #introductions = new Map<number, Introduction>();
  readonly #doubts: Doubt[] = [];
  readonly #cuts: Cut[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #experts: FileExpert[] = [];
  /** Whom a list of authors has introduced so far; undefined outside of one. */
  #about: Set<string> | undefined;
  /** Whether somebody speaks, and whether any text has followed the name. */
  #isComment = false;
  #isEmpty = true;

  constructor(print: Print, start: number, people: People, introductions: readonly Introduction[]) {
    this.#print = print;
    this.#start = start;
    this.#people = people;
    for (const each of introductions) this.#introductions.set(each.at, each);
    const levels = introductions.map(({ at }) => print.lines[at]?.layout?.heading ?? 0);
    this.#level = levels.length > 1 ? Math.min(...levels) : 0;
    this.#names = introductions.flatMap(({ experts }) => experts.map(({ name }) => name));
  }

  read(): Reading {
    const { lines } = this.#print;
    for (let at = this.#start; at < lines.length; ) {
      const line = lines[at];
      if (!line) break;
      const byline = this.#bylineAt(at);
      if (byline && isWhole(this.#print, at, byline) && this.#signs(byline)) {
        this.#open(byline, at);
        at += byline.count;
        continue;
      }
      if (byline && this.#about) this.#noteAbout(byline, line);
      else this.#readPlain(line, at, byline !== undefined);
      this.#isEmpty = false;
      at += 1;
    }
    const [cuts, experts, doubts] = [this.#cuts, this.#experts, this.#doubts];
    return { cuts, experts, doubts, leftOut: this.#leftOut };
  }

  #bylineAt(at: number): Byline | undefined {
    const own = this.#introductions.get(at);
    const read = readByline(this.#print, at, this.#start);
    if (!own || !read) return own ?? read;
    return tells(own) > tells(read) ? own : read;
  }

  /** A list of authors signs nothing; at the head of a document it ends with the first byline. */
  #signs({ experts: [{ name }] }: Byline): boolean {
    return !this.#about || (this.#experts.length === 0 && this.#about.has(name));
  }

  #noteAbout({ experts }: Byline, { number }: Line): void {
    for (const expert of experts) {
      const name = this.#nameOf(expert);
      this.#about?.add(name);
      if (this.#experts.some((each) => each.name === name)) continue;
      const message = `${name} stands in a list of authors: no comment was read under this name there`;
      this.#doubts.push({ line: number, message });
    }
  }

  #open(byline: Byline, at: number): void {
    const first = this.#print.lines[at];
    this.#about = undefined;
    for (const expert of byline.experts) {
      const index = this.#experts.findIndex(({ name }) => name === this.#nameOf(expert));
      const known = this.#experts[index];
      if (byline.doubt !== undefined && first && !known) {
        this.#doubts.push({ line: first.number, message: `${expert.name}: ${byline.doubt}` });
      }
      if (!known) this.#introduce(expert, first, byline.experts);
      else if (known.byline !== expert.byline) this.#again(index, known, expert, first);
    }
    this.#cuts.push({
      at,
      count: byline.count,
      signers: byline.experts.map((expert) => this.#nameOf(expert)),
      ...(byline.rest === undefined ? {} : { rest: byline.rest }),
      joins: this.#isComment && this.#isEmpty,
    });
    this.#isComment = true;
    this.#isEmpty = byline.rest === undefined;
  }

  /** A surname alone, after an honorific, is the one expert's who has it. */
  #nameOf({ name, honorific }: FileExpert): string {
    if (name.includes(' ') || honorific === undefined) return name;
    const [bearer, ...others] = this.#experts.filter((each) => each.name.endsWith(` ${name}`));
    return bearer && others.length === 0 ? bearer.name : name;
  }

  /** Who is introduced again in other words speaks under the first ones. */
  #again(
    index: number,
    known: FileExpert,
    { byline = '', ...expert }: FileExpert,
    line?: Line,
  ): void {
    const labels = known.labels ?? [];
    if (labels.includes(byline)) return;
    this.#experts[index] = { ...known, labels: [...labels, byline] };
    this.#leftOut.push({
      text: byline,
      reason: 'name before another comment, which a heading gives',
    });
    if (tellsOf(expert) === 0 || !line) return;
    const message = `${known.name} is introduced again, in other words, which are not kept: “${byline}”`;
    this.#doubts.push({ line: line.number, message });
  }

  #introduce(expert: FileExpert, line: Line | undefined, together: Byline['experts']): void {
    const surname = (name: string) => name.split(' ').at(-1);
    const alike = this.#experts.find(
      ({ name }) =>
        surname(name) === surname(expert.name) &&
        [name, expert.name].some((each) => !each.includes(' ')),
    );
    if (alike && line) {
      const message = `${expert.name} and ${alike.name} may be one person: they are listed as two`;
      this.#doubts.push({ line: line.number, message });
    }
    this.#experts.push(
      this.#people.complete(expert, [...this.#names, ...together.map(({ name }) => name)]),
    );
  }

  /** Where the names are headings, another one of their level opens what is nobody's of them. */
  #isOtherHeading({ layout }: Line): boolean {
    return layout?.heading !== undefined && layout.heading <= this.#level;
  }

  /** A line that is no byline may end the comment that it stands below, or be doubtful. */
  #readPlain(line: Line, at: number, isByline: boolean): void {
    if (opensAbout(line)) {
      this.#about = new Set();
      this.#leaveComment(at);
      return;
    }
    if (opensFoot(line) || this.#isOtherHeading(line)) this.#leaveComment(at);
    const suspicion = isByline ? 'likely' : suspectByline(this.#print, at);
    if (suspicion === undefined) return;
    const isMoved = suspicion === 'likely' && this.#isComment;
    const kept = isMoved
      ? '; from here to the next byline the text is kept as background'
      : this.#isComment
        ? '; it is kept in the comment before it'
        : '; it is kept as background';
    if (isMoved) this.#leaveComment(at);
    const claim =
      suspicion === 'signature' ? 'sign the text above it' : "begin another expert's comment";
    const message = `this may ${claim}: “${line.text}”${kept}`;
    this.#doubts.push({ line: line.number, message });
  }

  #leaveComment(at: number): void {
    if (this.#isComment) this.#cuts.push({ at, count: 0, signers: [] });
    this.#isComment = false;
  }
}
