import type { FileExpert } from '../corpus/file.ts';
import { compareAnnounced } from './announcement.ts';
import { readByline } from './byline.ts';
import { chooseReading } from './forms/choice.ts';
import type { Body } from './furniture.ts';
import { publishersIn } from './imprint-evidence.ts';
import { backgroundPart, type Part, restoreFurniture, splitBackground } from './part.ts';
import type { Print } from './print.ts';
import type { Declared, LeftOut } from './published.ts';
import type { Doubt } from './report.ts';
import { partAtCuts, type Stretch } from './stretch.ts';
import { readTitle, type Title } from './title.ts';

export interface Structure {
  readonly title?: Title;
  readonly experts: readonly FileExpert[];
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
  /** Words that say who speaks and that no byline holds. */
  readonly leftOut: readonly LeftOut[];
}

/** Tells title, background, provisions and signed comments apart. */
export function readStructure(print: Print, body: Body, declared: Declared): Structure {
  const doubts: Doubt[] = [];
  // A title ends, at the latest, where a page number or a running head stands.
  const parted = print.lines.findIndex((line, at) => at > 0 && body.before.has(line));
  const head = parted === -1 ? print.lines : print.lines.slice(0, parted);
  const source = {
    words: print.words,
    publishers: publishersIn(print.lines, declared),
    ...(declared.title === undefined ? {} : { declared: declared.title }),
    bylineAt: (at: number) => readByline(print, at, 0),
  };
  const title = readTitle(head, source, doubts);
  const above = print.lines.slice(0, title?.start ?? 0);
  const start = above.length + (title?.count ?? 0);
  const reading = chooseReading(print, start);
  const { cuts, experts } = reading;
  const { stretches, before, left } = partAtCuts(print.lines, start, cuts, body.before);
  const parts = stretches.flatMap(({ signers, lines }): readonly Part[] =>
    signers.length === 0
      ? splitBackground(lines, doubts)
      : [{ kind: 'commentary', clauses: [], signers, lines }],
  );
  const names = experts.map(({ name }) => name);
  doubts.push(
    ...reading.doubts,
    ...stretches.flatMap(doubtSigners),
    ...compareAnnounced(stretches[0]?.lines ?? [], [...print.contributors], names),
  );
  const all = [backgroundPart(above), ...parts, backgroundPart([...left, ...body.after])].filter(
    ({ lines }) => lines.length > 0,
  );
  return {
    ...(title ? { title } : {}),
    experts,
    parts: restoreFurniture(all, before, doubts),
    doubts,
    leftOut: reading.leftOut ?? [],
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
