import type { FileExpert } from '../../corpus/file.ts';
import { isWhole, opensBlock } from '../introduction.ts';
import type { Line } from '../line.ts';
import { opensAbout, opensFoot } from '../matter.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { LeftOut } from '../published.ts';
import type { Cut, Reading } from '../reading.ts';
import type { Doubt } from '../report.ts';
import { suspectByline } from '../suspicion.ts';
import { endOfBlock, saysWho } from './bio.ts';
import { type Candidate, namesOf, tellsOf } from './candidate.ts';
import type { Convention } from './convention.ts';
import { type Ending, findEndings } from './ending.ts';
import { findHeadlines, type Headlines, isHeadline } from './headline.ts';
import { createRoster, type Roster } from './roster.ts';

/** Comments with the names of those who made them above each, or in its first words. */
export function readAbove(
  print: Print,
  start: number,
  people: People,
  convention: Convention | undefined,
  candidates: readonly Candidate[],
): Reading {
  return new AboveReader(print, people, convention, candidates).read(start);
}

/** Reads the document from line to line. Good for one reading. */
class AboveReader {
  readonly #print: Print;
  readonly #roster: Roster;
  readonly #key: string | undefined;
  readonly #names: readonly string[];
  readonly #chosen: ReadonlyMap<number, Candidate>;
  readonly #others: ReadonlyMap<number, Candidate>;
  readonly #headlines: Headlines;
  readonly #doubts: Doubt[] = [];
  readonly #cuts: Cut[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #experts: FileExpert[] = [];
  /** Those whose words the next lines are; empty for nobody. */
  #signers: readonly string[] = [];
  /** Whether any text has followed the name. */
  #isEmpty = true;
  #isAbout = false;
  /** Those whose comment the publisher interrupts. */
  #waiting: readonly string[] = [];
  readonly #ending: Ending;

  constructor(
    print: Print,
    people: People,
    convention: Convention | undefined,
    candidates: readonly Candidate[],
  ) {
    const chosen = (convention?.chosen ?? []).filter((each) => isWhole(print, each.at, each));
    this.#print = print;
    this.#key = convention?.key;
    this.#chosen = new Map(chosen.map((each) => [each.at, each]));
    this.#others = new Map(
      candidates.filter((each) => !chosen.includes(each)).map((each) => [each.at, each]),
    );
    this.#headlines = findHeadlines(print, chosen);
    this.#ending = findEndings(print, chosen);
    this.#names = chosen.flatMap((each) => namesOf(each));
    this.#roster = createRoster(candidates, people, this.#names);
  }

  read(start: number): Reading {
    const { lines } = this.#print;
    for (let at = start; at < lines.length; ) {
      const line = lines[at];
      if (!line) break;
      const headed = this.#headlines.openedAt(at);
      const candidate = this.#chosen.get(at) ?? headed;
      if (candidate) {
        at = this.#open(candidate, at, headed !== undefined);
        continue;
      }
      const end = this.#biographyEnd(at);
      if (end !== undefined) {
        at = this.#passBiography(at, end);
        continue;
      }
      this.#readPlain(line, at);
      // A headline below the names is no text yet.
      this.#isEmpty &&= isHeadline(this.#print, at);
      at += 1;
    }
    const [cuts, experts, doubts] = [this.#cuts, this.#experts, this.#doubts];
    return { cuts, experts, doubts, leftOut: this.#leftOut };
  }

  /** Opens a comment, with the headline above its names if it has one; gives the next line. */
  #open(candidate: Candidate, at: number, isHeaded: boolean): number {
    const { count, rest } = candidate;
    const first = this.#print.lines[candidate.at];
    this.#isAbout = false;
    this.#waiting = [];
    for (const expert of candidate.experts) this.#note(expert, candidate, first);
    const signers = candidate.experts.map((expert) => this.#nameOf(expert));
    const joins = this.#signers.length > 0 && this.#isEmpty;
    this.#signers = signers;
    this.#isEmpty = rest === undefined;
    if (candidate.staysText) {
      this.#cuts.push({ at, count: 0, signers: [] }, { at: at + count, count: 0, signers });
      return at + count;
    }
    if (isHeaded) this.#cuts.push({ at, count: 0, signers });
    this.#cuts.push({
      at: candidate.at,
      count,
      signers,
      ...(rest === undefined ? {} : { rest }),
      ...(isHeaded ? { goesOn: true } : { joins }),
    });
    return candidate.at + count;
  }

  #note(expert: FileExpert, candidate: Candidate, first: Line | undefined): void {
    const index = this.#experts.findIndex(({ name }) => name === this.#nameOf(expert));
    const known = this.#experts[index];
    if (candidate.doubt !== undefined && first && !known) {
      this.#doubts.push({ line: first.number, message: `${expert.name}: ${candidate.doubt}` });
    }
    if (!known) this.#introduce(expert, first);
    else if (known.byline !== expert.byline) this.#again(index, known, expert, first);
  }

  /** A surname alone is the one expert's who has it. */
  #nameOf({ name }: FileExpert): string {
    if (name.includes(' ')) return name;
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

  #introduce(expert: FileExpert, line: Line | undefined): void {
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
    this.#experts.push(this.#roster.complete(expert));
  }

  /** Where the paragraph at line `at` ends, if it says who those are whose words stand around it. */
  #biographyEnd(at: number): number | undefined {
    const line = this.#print.lines[at];
    if (!line || this.#signers.length === 0 || !opensBlock(line)) return undefined;
    if (!saysWho(this.#print, at, this.#signers, this.#isEmpty)) return undefined;
    const end = endOfBlock(this.#print, at);
    return this.#isEmpty || this.#closesAt(end) ? end : undefined;
  }

  /** True where no more text of the comment stands. */
  #closesAt(at: number): boolean {
    const line = this.#print.lines[at];
    if (!line || this.#chosen.has(at) || this.#headlines.openedAt(at)) return true;
    return opensAbout(line) || opensFoot(line) || this.#headlines.isOther(at);
  }

  /** A biography is nobody's comment; above the comment's text, that follows. */
  #passBiography(at: number, end: number): number {
    const signers = this.#signers;
    const isAbove = this.#isEmpty && !this.#closesAt(end);
    this.#leaveComment(at);
    if (!isAbove) return end;
    this.#cuts.push({ at: end, count: 0, signers });
    this.#signers = signers;
    this.#isEmpty = true;
    return end;
  }

  /** A line that is no byline may end the comment that it stands below, or be doubtful. */
  #readPlain(line: Line, at: number): void {
    const other = this.#others.get(at);
    if (opensAbout(line)) {
      this.#isAbout = true;
      this.#leaveComment(at);
      return;
    }
    if (opensFoot(line) || (!this.#isEmpty && this.#headlines.isOther(at))) this.#leaveComment(at);
    else if (opensBlock(line)) this.#interrupt(at);
    if (other && this.#isAbout) {
      this.#noteAbout(other, line);
      return;
    }
    const suspicion = suspectByline(this.#print, at);
    if (suspicion === undefined) return;
    const isAlike = line.layout === undefined || other?.key === this.#key;
    const isMoved = suspicion === 'likely' && isAlike && this.#signers.length > 0;
    const kept = isMoved
      ? '; from here to the next byline the text is kept as background'
      : this.#signers.length > 0
        ? '; it is kept in the comment before it'
        : '; it is kept as background';
    if (isMoved) this.#leaveComment(at);
    const claim =
      suspicion === 'signature' ? 'sign the text above it' : "begin another expert's comment";
    const message = `this may ${claim}: “${line.text}”${kept}`;
    this.#doubts.push({ line: line.number, message });
  }

  /** The publisher’s own words within a comment are nobody’s, and the comment goes on below. */
  #interrupt(at: number): void {
    if (this.#signers.length > 0 && !this.#isEmpty && this.#ending.interrupts(at)) {
      const signers = this.#signers;
      this.#leaveComment(at);
      this.#waiting = signers;
    } else if (this.#waiting.length > 0 && this.#ending.resumes(at)) {
      this.#cuts.push({ at, count: 0, signers: this.#waiting });
      this.#signers = this.#waiting;
      this.#waiting = [];
    }
  }

  #noteAbout({ experts }: Candidate, { number }: Line): void {
    for (const expert of experts) {
      const name = this.#nameOf(expert);
      if (this.#experts.some((each) => each.name === name) || this.#names.includes(name)) continue;
      const message = `${name} stands in a list of authors: no comment was read under this name there`;
      this.#doubts.push({ line: number, message });
    }
  }

  #leaveComment(at: number): void {
    if (this.#signers.length > 0) this.#cuts.push({ at, count: 0, signers: [] });
    this.#signers = [];
    this.#waiting = [];
  }
}
