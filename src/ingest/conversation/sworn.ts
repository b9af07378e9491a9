import type { Print } from '../print.ts';

const NAME = String.raw`((?:(?:Mr|Ms|Mrs|Dr|Prof(?:essor)?|MR|MS|MRS|DR|PROF(?:ESSOR)?|SIR|DAME|Sir|Dame)\.?\s+)*\p{Lu}[\p{L}\p{M}.'’ -]{2,50}?)`;
const DEGREES = String.raw`(?:,\s*(?:(?:[A-Z]\.?){2,5}|Ph\.?\s?D\.?|Esq\.?|[JS]r\.?|[JS]R\.?|II|III))*`;
/** `plaintiffs’ witness,`, `a witness for the Crown,`, `the deponent,`. */
const WHOSE = String.raw`(?:(?:the |a )?(?:\S+['’]s?\s+)?(?:witness|deponent)(?: for the \S+| herein)?,?\s+)?`;
const CALLED =
  '(?:was |a witness |as a witness |the witness |having |after |being |been |first |duly |called |recalled |the deponent |produced )+';
const OATH = '(?:sworn|affirmed|recalled|called|continued|re-?sworn|previously sworn)';
const SWORN = new RegExp(
  String.raw`^${WHOSE}${NAME}${DEGREES},?\s+(?:${CALLED}.*(?:sworn|affirmed|testified|called|examined|witness)|[([]${OATH}[)\]])`,
  'iu',
);
/** `ADA LINDQVIST, PLAINTIFF’S WITNESS, SWORN`, `Ada Lindqvist, sworn`. */
const ANNOUNCED = new RegExp(
  String.raw`^${WHOSE}${NAME}${DEGREES},?\s+[([]?(?:[^.?!:,]{0,60}\bwitness\b|${OATH}\b(?:,|$|[)\]]))`,
  'iu',
);
const REACH = 4;

/** The name of whom these lines swear in, which may stand on a line of its own before the oath. */
export function swornAt({ lines }: Print, at: number): string | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const starts = line.layout?.opens ?? line.afterBlank;
  const isCapitals = line.text === line.text.toUpperCase();
  for (let count = 1; count <= REACH; count += 1) {
    const text = lines
      .slice(at, at + count)
      .map((each) => each.text)
      .join(' ');
    const printed = SWORN.exec(text)?.[1];
    if (printed !== undefined) return printed;
    // In the midst of a paragraph a line may begin with a name and go on about a witness.
    const isAnnounced = count === 1 && (isCapitals || (starts && text.length < 90));
    const announced = isAnnounced ? ANNOUNCED.exec(text)?.[1] : undefined;
    if (announced !== undefined) return announced;
  }
  return undefined;
}

const CAUSE = String.raw`(?:\S+['’]s?|government|defen[cs]e|prosecution|crown|state|rebuttal|expert)`;
const OF_OATH = new RegExp(
  String.raw`(?:,?\s+(?:(?:was|were|being|having|after|been|first|duly|previously)\s+)+|,\s+(?:(?:first|duly|previously)\s+)*|\s*[([])(?:sworn|affirmed|recalled|called|continued|examined)\b.*$|,\s+(?:an? |the )?${CAUSE} witness\b.*$`,
  'iu',
);

/** Who is sworn in, and what that one is, without what is said of the oath. */
export const withoutOath = (text: string): string => text.replace(OF_OATH, '');

const WERE_CALLED =
  /^(.{5,600}?),?\s+(?:was|were)\s+(?:(?:then|duly)\s+)?(?:re)?(?:called|sworn|affirmed)\b/iu;

/** Those of `MR HOLM, PILOT, and DR LINDQVIST, DIRECTOR, WERE CALLED AND EXAMINED`, oath aside. */
export const calledIn = (text: string): string | undefined =>
  /\bexamined\b|\bsworn\b|\baffirm|\bdeclaration\b/iu.test(text)
    ? WERE_CALLED.exec(text)?.[1]
    : undefined;
