import type { FileExpert } from '../corpus/file.ts';
import { readCredit, readsStrictlyAsCredit } from './credit.ts';
import {
  capitalsExtent,
  creditOf,
  type Extent,
  foldPrinted,
  type Head,
  isUnfinished,
  mixedExtent,
} from './extent.ts';
import { isBroken } from './hyphen.ts';
import { isTitleCase, wordsOf } from './lexicon.ts';
import type { Line } from './line.ts';
import { citeHonorific, type NameReading } from './name.ts';
import { endsOnPurpose, type Print } from './print.ts';
import { endsSentence } from './sentence-edge.ts';
import { readSigners } from './signers.ts';

/** The lines that introduce those who sign a comment, read. */
export interface Byline extends Extent {
  readonly experts: readonly [FileExpert, ...FileExpert[]];
}

/** Reads the byline that begins at line `at`, if one does. Lines before `from` are not prose. */
export function readByline(print: Print, at: number, from: number): Byline | undefined {
  const line = print.lines[at];
  const head = line && readHead(print, at);
  if (!line || !head) return undefined;
  const previous = at > from ? print.lines[at - 1] : undefined;
  if (previous && !endsBefore(previous, line, head)) return undefined;
  const extent = head.isCapitals ? capitalsExtent(print, at, head) : mixedExtent(print, at, head);
  if (!extent) return undefined;
  const experts = expertsOf(print, at, head, extent);
  const doubt = holdsOtherName(experts, head) ? OTHER_NAME : extent.doubt;
  return { ...extent, experts, ...(doubt === undefined ? {} : { doubt }) };
}

const OTHER_NAME = 'the byline may name someone else too, who is not listed';

/** `IDA BERG, Sea Institute; INES HADDAD, …`: a further name in capitals inside the credit. */
function holdsOtherName(experts: Byline['experts'], head: Head): boolean {
  const byline = experts.at(-1)?.byline ?? '';
  const parts = byline.split(/[;,]\s+/u).slice(1);
  return (
    head.isCapitals &&
    parts.some((part) => /\p{Ll}/u.test(part)) &&
    parts.some((part) => {
      const name = readSigners(part)?.names[0];
      return name?.isCapitals && name.printed.includes(' ') && !/\p{Ll}/u.test(name.printed);
    })
  );
}

/** Names in capitals may be broken over two lines. */
function readHead({ lines }: Print, at: number): Head | undefined {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1];
  const own = readSigners(text);
  if (
    next &&
    !next.afterBlank &&
    /^[\p{Lu}\p{M}'’. -]+&?$/u.test(text) &&
    wordsOf(text).length < 5
  ) {
    const waits = /(?:\sAND|\s&)$/u.test(text);
    const isWhole =
      own !== undefined && (readSigners(next.text)?.names[0].printed ?? '').includes(' ');
    const joined = readSigners(`${text} ${next.text}`);
    const goesOn = /^\p{Lu}[\p{Lu}\p{M}.'’-]/u.test(next.text);
    const isIntroduced = goesOn && joined?.isCapitals && readsStrictlyAsCredit(joined.rest);
    if (isIntroduced && (waits || !isWhole)) return { ...joined, lines: 2 };
  }
  return own && { ...own, lines: 1 };
}

/** True when the text before a byline has come to its end. */
function endsBefore(previous: Line, line: Line, head: Head): boolean {
  if (isBroken(previous.text)) return false;
  if (endsSentence(previous.text)) return true;
  if (!line.afterBlank) return false;
  if (head.isCapitals || isTitleCase(previous.text)) return true;
  // An address or a reference may close a paragraph without a full stop.
  return !isUnfinished(previous.text) && readsStrictlyAsCredit(head.rest);
}

/**
 * Of several names each gets the words from its own on to the next one. What stands after the
 * last one is recorded for the last one only: the document does not say whether all share it.
 */
function expertsOf(print: Print, at: number, head: Head, extent: Extent): Byline['experts'] {
  const { count, rest } = extent;
  const cut = (text: string) => (rest === undefined ? text : text.slice(0, -rest.length).trim());
  const byline = cut(foldPrinted(print, at, at + count));
  const credit = cut(creditOf(print, at, head, count));
  const beginnings = Array.from({ length: count - head.lines }, (_, lines) =>
    creditOf(print, at, head, head.lines + lines),
  );
  const isStacked = head.rest === '';
  const chosen = beginnings.filter((_, lines) => endsOnPurpose(print, at + head.lines + lines - 1));
  const lineEnds = {
    beginnings,
    isStacked,
    chosen: isStacked && head.delimiter === '' ? chosen : [],
  };
  const starts = startsOf(byline, head.names);
  const [first, ...others] = head.names.map((name, each) => {
    const isLast = each === head.names.length - 1;
    const own = byline.slice(starts[each], starts[each + 1]).trim();
    return expertOf(print, name, own, isLast ? readCredit(credit, lineEnds) : {});
  });
  if (!first) throw new RangeError('expertsOf: expected at least one name, got none');
  return [first, ...others];
}

/** Where each name, its honorific included, begins in the byline. */
function startsOf(byline: string, names: readonly NameReading[]): readonly number[] {
  let from = 0;
  return names.map(({ honorific, printed }, at) => {
    const start = byline.indexOf(honorific ?? printed, from);
    from = start + printed.length;
    return at === 0 ? 0 : start;
  });
}

function expertOf(
  { cite }: Print,
  { printed, honorific }: NameReading,
  byline: string,
  credit: ReturnType<typeof readCredit>,
): FileExpert {
  const name = cite(printed);
  return {
    name,
    ...(name === printed ? {} : { printed }),
    ...(honorific === undefined ? {} : { honorific: citeHonorific(honorific) }),
    ...credit,
    aliases: [],
    byline,
  };
}
