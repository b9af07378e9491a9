import { readsAsCredit, readsStrictlyAsCredit } from './credit.ts';
import { wordsOf } from './lexicon.ts';
import { blockEnd } from './line.ts';
import { countCommon, endsOnPurpose, type Print } from './print.ts';
import { endsSentence, startsInLowerCase } from './sentence-edge.ts';
import { readSigners, type Signers } from './signers.ts';

/**
 * What to make of a line that introduces someone by its looks, though no rule reads it as a byline.
 * `likely`: what follows must not count as the words of the expert before it. `possible`: a person
 * should look. `signature`: it may name who wrote what stands above it.
 */
export type Suspicion = 'likely' | 'possible' | 'signature';

const MOST_WORDS = 10;
/** A short line in capitals, which may be a heading. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’.,& -]{4,48}$/u;
const SIGNATURE = /^[-–—]{1,3}\s*(?=\p{Lu})/u;

/** Judges a line that `readByline` did not take. */
export function suspectByline(print: Print, at: number): Suspicion | undefined {
  const line = print.lines[at];
  const next = print.lines[at + 1];
  if (!line || (next && startsInLowerCase(next.text))) return undefined;
  const text = line.text.replace(SIGNATURE, '');
  const signers = readSigners(text);
  if (text !== line.text) {
    return signers && readsStrictlyAsCredit(signers.rest) ? 'signature' : undefined;
  }
  const previous = print.lines[at - 1];
  const starts = line.afterBlank || !previous || endsSentence(previous.text);
  if (!starts && !endsOnPurpose(print, at - 1)) return undefined;
  if (!signers) return CAPITALS.test(text) && wordsOf(text).length > 1 ? 'possible' : undefined;
  if (signers.delimiter === ':') return line.afterBlank ? suspectLabel(print, signers) : undefined;
  if (signers.rest === '') return suspectName(print, at, signers);
  return suspectCredit(print, at, signers);
}

/** A name followed by what may be a role or an organisation. */
function suspectCredit(print: Print, at: number, signers: Signers): Suspicion | undefined {
  const { delimiter, rest } = signers;
  const isOpening = print.lines[at]?.afterBlank;
  if (delimiter === '') {
    const [role = ''] = /^(?:is|was)\s+(.+?)(?:\.\s|$)/u.exec(rest)?.slice(1) ?? [];
    if (!isOpening || !readsStrictlyAsCredit(role)) return undefined;
    const isAlone = blockEnd(print.lines, at) === at + 1 && rest.endsWith(role);
    return isAlone ? 'likely' : 'possible';
  }
  if (readsStrictlyAsCredit(rest)) return endsOnPurpose(print, at) ? 'likely' : 'possible';
  const isShort = wordsOf(rest).length <= MOST_WORDS && !/[.?!;:,]["'”’)]*$/u.test(rest);
  const isOwn = isOpening && endsOnPurpose(print, at);
  return isOwn && isShort && readsAsCredit(rest) ? 'likely' : undefined;
}

/** A name alone on its line, which may as well be a heading. */
function suspectName(print: Print, at: number, signers: Signers): Suspicion | undefined {
  const { isCapitals, names } = signers;
  const isSet = print.lines[at]?.afterBlank || isCapitals;
  if (!isSet || !endsOnPurpose(print, at) || at + 1 >= print.lines.length) return undefined;
  const common = countCommon(print, signers);
  const words = names.flatMap(({ printed }) => wordsOf(printed)).length;
  const isUsual = isCapitals ? print.style.capitals : print.style.mixed;
  return common === 0 || (isUsual && common < words) ? 'likely' : 'possible';
}

/** `Ines Haddad: …`, which may as well be a label: `Lessons Learned: …`. */
function suspectLabel(print: Print, signers: Signers): Suspicion | undefined {
  const common = countCommon(print, signers);
  if (common === 0) return 'likely';
  return common === 1 ? 'possible' : undefined;
}
