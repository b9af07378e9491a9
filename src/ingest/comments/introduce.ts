import { type Credit, namesWork, readCredit } from '../credit.ts';
import { foldPrinted } from '../extent.ts';
import { expertsOf, type Introduction, readCreditLines } from '../introduction.ts';
import { readName } from '../name.ts';
import type { Print } from '../print.ts';
import { readSigners, type Signers } from '../signers.ts';

type Experts = Introduction['experts'];

const JOINT = /[,;]?\s*(?:and|&)?\s*$/u;

/** `…, Sea House, and Dr Ben Holm, Director, …`: where others are introduced in a credit. */
function splitFurther(credit: string): readonly { index: number; start: number }[] {
  return [...credit.matchAll(/(?:[,;]?\s+(?:and|&)|;)\s+/gu)].flatMap(({ index, 0: mark }) => {
    const start = index + mark.length;
    const name = readName(credit.slice(start));
    const isPerson = name !== undefined && /^[,(]$/u.test(name.delimiter) && namesWork(name.rest);
    return isPerson && (name.honorific !== undefined || mark.startsWith(';'))
      ? [{ index, start }]
      : [];
  });
}

/** Those whom one text names, each with what stands after the own name. */
export function introduceText(print: Print, printed: string, signers: Signers): Experts {
  const credit = trimCredit(signers.rest);
  const whole = printed.trim().replace(/^[•●▪■◦‣⁃∙·]\s+/u, '');
  const further = splitFurther(credit);
  const [next] = further;
  const own = next === undefined ? credit : credit.slice(0, next.index);
  const end = next === undefined ? whole.length : whole.indexOf(credit.slice(next.start));
  const told = expertsOf(
    print,
    signers.names,
    whole.slice(0, end).trim(),
    own === '' ? {} : readCredit(own),
  );
  const others = further.flatMap(({ start }, each) => {
    const text = credit.slice(start, further[each + 1]?.start);
    const other = readSigners(text);
    const from = whole.indexOf(text);
    const byline = each === further.length - 1 ? whole.slice(from) : text.trim();
    return other
      ? expertsOf(print, other.names, byline, readCredit(other.rest.replace(JOINT, '')))
      : [];
  });
  const [first, ...rest] = [...told, ...others];
  if (first && rest.length === 0) return [{ ...first, byline: whole }];
  if (!first) throw new RangeError('introduceText: expected at least one name, got none');
  return [first, ...rest];
}

export const trimCredit = (rest: string): string =>
  rest.replace(/\)[.:]?$/u, '').replace(/^[–—|-]+\s*/u, '');

/** Those named on `lines` lines at `at`, with role and affiliation on `credits` lines below. */
export function introduceLines(
  print: Print,
  at: number,
  { lines, credits, names }: { lines: number; credits: number } & Pick<Signers, 'names'>,
): Experts {
  const byline = foldPrinted(print, at, at + lines + credits);
  const from = at + lines;
  const each = credits / names.length;
  if (names.length === 1 || credits === 0 || !Number.isInteger(each)) {
    const credit = credits === 0 ? {} : readCreditLines(print, from, credits);
    const [first, ...others] = expertsOf(print, names, byline, credit);
    return others.length === 0 ? [{ ...first, byline }] : [first, ...others];
  }
  // As many lines as names: each has an own one, and all are introduced by the same words.
  const own = (order: number): Credit => readCreditLines(print, from + order * each, each);
  const experts = names.flatMap((name, order) =>
    expertsOf(print, [name], byline, own(order)).map((expert) => ({ ...expert, byline })),
  );
  const [first, ...others] = experts;
  if (!first) throw new RangeError('introduceLines: expected at least one name, got none');
  return [first, ...others];
}
