import type { FileExpert } from '../corpus/file.ts';
import { compareAnnounced } from './announcement.ts';
import { type Byline, readByline } from './byline.ts';
import type { Body } from './furniture.ts';
import { isBroken } from './hyphen.ts';
import type { Line } from './line.ts';
import { opensAbout, opensFoot } from './matter.ts';
import { backgroundPart, type Part, restoreFurniture, splitBackground } from './part.ts';
import type { Print } from './print.ts';
import type { Doubt } from './report.ts';
import { suspectByline } from './suspicion.ts';
import { readTitle, type Title } from './title.ts';

export interface Structure {
  readonly title?: Title;
  readonly experts: readonly FileExpert[];
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
}

/** A stretch of the document while it is read; background while nobody signs it. */
interface Stretch {
  readonly signers: string[];
  readonly lines: Line[];
}

/** Tells title, background, provisions and signed comments apart. */
export function readStructure(print: Print, body: Body): Structure {
  const doubts: Doubt[] = [];
  // A title ends, at the latest, where a page number or a running head stands.
  const parted = print.lines.findIndex((line, at) => at > 0 && body.before.has(line));
  const head = parted === -1 ? print.lines : print.lines.slice(0, parted);
  const title = readTitle(head, print.words, (at) => readByline(print, at, 0), doubts);
  const reader = new StretchReader(print, body.before, doubts, title?.count ?? 0);
  const { stretches, experts, before, left } = reader.read();
  const parts = stretches.flatMap(({ signers, lines }): readonly Part[] =>
    signers.length === 0
      ? splitBackground(lines, doubts)
      : [{ kind: 'commentary', clauses: [], signers, lines }],
  );
  const names = experts.map(({ name }) => name);
  doubts.push(
    ...stretches.flatMap(doubtSigners),
    ...compareAnnounced(stretches[0]?.lines ?? [], [...print.contributors], names),
  );
  const all = [...parts, backgroundPart([...left, ...body.after])].filter(
    ({ lines }) => lines.length > 0,
  );
  return {
    ...(title ? { title } : {}),
    experts,
    parts: restoreFurniture(all, before, doubts),
    doubts,
  };
}

function doubtSigners({ signers, lines }: Stretch): readonly Doubt[] {
  const names = signers.join(' and ');
  if (signers.length > 0 && lines.length === 0) {
    return [{ message: `${names} signed nothing: no text follows` }];
  }
  if (signers.length < 2) return [];
  const message = `read the comment as signed by ${names}: no text stands between their names; a role or affiliation is recorded only where it directly follows a name`;
  return [{ ...(lines[0] ? { line: lines[0].number } : {}), message }];
}

/** Reads the document from line to line. Good for one reading. */
class StretchReader {
  readonly #print: Print;
  readonly #doubts: Doubt[];
  readonly #start: number;
  readonly #printedBefore: Body['before'];
  readonly #before = new Map<Line, readonly Line[]>();
  readonly #stretches: Stretch[] = [{ signers: [], lines: [] }];
  readonly #experts: FileExpert[] = [];
  /** Whom a list of authors has introduced so far; undefined outside of one. */
  #about: Set<string> | undefined;
  /** Pages and furniture before a title or byline stand, in the text, before what follows it. */
  #pages = 0;
  #furniture: Line[] = [];

  constructor(print: Print, before: Body['before'], doubts: Doubt[], start: number) {
    this.#print = print;
    this.#printedBefore = before;
    this.#doubts = doubts;
    this.#start = start;
  }

  read() {
    const { lines } = this.#print;
    this.#pass(lines.slice(0, this.#start));
    for (let at = this.#start; at < lines.length; ) {
      const line = lines[at];
      if (!line) break;
      const byline = readByline(this.#print, at, this.#start);
      if (byline && this.#isWhole(byline, at) && this.#signs(byline)) {
        this.#open(byline, at);
        at += byline.count;
        continue;
      }
      if (byline && this.#about) this.#noteAbout(byline, line);
      else this.#readPlain(line, at, byline !== undefined);
      this.#put(line);
      at += 1;
    }
    return {
      stretches: this.#stretches,
      experts: this.#experts,
      before: this.#before,
      // Below it stands no text: it was printed before a title or byline that ends the document.
      left: this.#furniture,
    };
  }

  /** False for a byline that a page number stands inside of, or that ends within a word. */
  #isWhole({ count, rest }: Byline, at: number): boolean {
    const taken = this.#print.lines.slice(at, at + count);
    const isParted = taken.slice(1).some((line) => this.#printedBefore.has(line));
    return !isParted && (rest !== undefined || !isBroken(taken.at(-1)?.text ?? ''));
  }

  get #isComment(): boolean {
    return (this.#stretches.at(-1)?.signers.length ?? 0) > 0;
  }

  /** A list of authors signs nothing; at the head of a document it ends with the first byline. */
  #signs({ experts: [{ name }] }: Byline): boolean {
    return !this.#about || (this.#experts.length === 0 && this.#about.has(name));
  }

  #noteAbout({ experts }: Byline, { number }: Line): void {
    for (const { name } of experts) {
      this.#about?.add(name);
      if (this.#experts.some((each) => each.name === name)) continue;
      const message = `${name} stands in a list of authors: no comment was read under this name there`;
      this.#doubts.push({ line: number, message });
    }
  }

  #open(byline: Byline, at: number): void {
    const taken = this.#print.lines.slice(at, at + byline.count);
    const [first] = taken;
    const last = taken.at(-1);
    this.#about = undefined;
    this.#pass(taken);
    for (const expert of byline.experts) {
      if (byline.doubt !== undefined && first) {
        this.#doubts.push({ line: first.number, message: `${expert.name}: ${byline.doubt}` });
      }
      const known = this.#experts.find(({ name }) => name === expert.name);
      if (!known) this.#introduce(expert, first);
      else if (known.byline !== expert.byline && first) {
        const message = `${known.name} is introduced again, in other words, which are not kept: “${expert.byline}”`;
        this.#doubts.push({ line: first.number, message });
      }
    }
    const names = byline.experts.map(({ name }) => name);
    const current = this.#stretches.at(-1);
    if (current && this.#isComment && current.lines.length === 0) {
      current.signers.push(...names.filter((name) => !current.signers.includes(name)));
    } else this.#stretches.push({ signers: [...new Set(names)], lines: [] });
    if (byline.rest !== undefined && last) {
      this.#put({ ...last, text: byline.rest, afterBlank: true, pages: 0 });
    }
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
    this.#experts.push(expert);
  }

  /** A line that is no byline may end the comment that it stands below, or be doubtful. */
  #readPlain(line: Line, at: number, isByline: boolean): void {
    if (opensAbout(line)) {
      this.#about = new Set();
      this.#leaveComment();
      return;
    }
    if (opensFoot(line)) this.#leaveComment();
    const suspicion = isByline ? 'likely' : suspectByline(this.#print, at);
    if (suspicion === undefined) return;
    const isMoved = suspicion === 'likely' && this.#isComment;
    if (isMoved) this.#leaveComment();
    const kept = isMoved
      ? '; from here to the next byline the text is kept as background'
      : this.#isComment
        ? '; it is kept in the comment before it'
        : '; it is kept as background';
    const claim =
      suspicion === 'signature' ? 'sign the text above it' : "begin another expert's comment";
    const message = `this may ${claim}: “${line.text}”${kept}`;
    this.#doubts.push({ line: line.number, message });
  }

  #leaveComment(): void {
    if (this.#isComment) this.#stretches.push({ signers: [], lines: [] });
  }

  /** Remembers what was printed before lines that are no text. */
  #pass(taken: readonly Line[]): void {
    for (const line of taken) {
      this.#pages += line.pages;
      this.#furniture.push(...(this.#printedBefore.get(line) ?? []));
    }
  }

  #put(line: Line): void {
    const own = this.#pages === 0 ? line : { ...line, pages: line.pages + this.#pages };
    const furniture = [...this.#furniture, ...(this.#printedBefore.get(line) ?? [])];
    if (furniture.length > 0) this.#before.set(own, furniture);
    this.#stretches.at(-1)?.lines.push(own);
    this.#pages = 0;
    this.#furniture = [];
  }
}
