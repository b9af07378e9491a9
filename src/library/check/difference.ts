import type { Sign } from '../../text/signs.ts';
import { countWords, foldSpace } from '../../text/span.ts';
import type { Step } from './align.ts';
import type { SourceSign } from './source.ts';

/** One stretch in which a quotation is not what the source says. */
export interface Difference {
  /** Words for others, words that the source does not have, or words that it has and were dropped. */
  readonly kind: 'changed' | 'added' | 'left-out';
  /** As the message has it; empty for `left-out`. */
  readonly quoted: string;
  /** As the source has it, white space folded; empty for `added`. */
  readonly source: string;
  /** What differs: words, or only upper and lower case, or only punctuation and spacing. */
  readonly of: 'words' | 'case' | 'punctuation';
  /** True when one of the two denies and the other does not: the sense may be turned round. */
  readonly isNegation: boolean;
}

export function differencesOf(
  steps: readonly Step[],
  quotation: string,
  document: string,
): Difference[] {
  const differences: Difference[] = [];
  let run: Step[] = [];
  let gap: Left[] = [];
  let opensPart = true;
  const closeGap = () => {
    const source = textOf(document, sourceSigns(gap));
    if (isLoadBearing(source, gap[0]?.gap.own)) differences.push(describe('', source));
    gap = [];
  };
  const close = () => {
    const [quoted, source] = [quotedSigns(run), sourceSigns(run)];
    if (quoted.length + source.length > 0) {
      differences.push(describe(textOf(quotation, quoted), textOf(document, source)));
    }
    run = [];
  };
  for (const step of steps) {
    if (step.kind === 'left') gap.push(step);
    else closeGap();
    if (step.kind === 'same' || step.kind === 'left') close();
    else if (!(opensPart && isOpeningCapital(step))) run.push(step);
    if (step.kind !== 'missing') opensPart = step.kind === 'left';
  }
  close();
  return differences;
}

type Left = Extract<Step, { kind: 'left' }>;

/** Words that a quotation may not leave out, even where it says so. */
const FEW_WORDS = 3;

/** "will […] harm" for "will not harm" is no shorter way to say it. */
function isLoadBearing(source: string, own = ''): boolean {
  return countWords(source) <= FEW_WORDS && denies(source) && !denies(own);
}

/** The first letter of a quotation may follow the sentence that it is quoted in. */
function isOpeningCapital(step: Step): boolean {
  if (step.kind !== 'changed') return false;
  const [quoted, source] = [step.quoted.key, step.source.key];
  const [a = '', b = ''] = [[...quoted][0], [...source][0]];
  return a.toLowerCase() === b.toLowerCase() && quoted.slice(a.length) === source.slice(b.length);
}

function quotedSigns(steps: readonly Step[]): Sign[] {
  return steps.flatMap((step) => ('quoted' in step ? [step.quoted] : []));
}

function sourceSigns(steps: readonly Step[]): SourceSign[] {
  return steps.flatMap((step) => ('source' in step ? [step.source] : []));
}

/** From the first sign to the last, in pieces where a section ends between them. */
function textOf(text: string, signs: readonly SourceSign[]): string {
  const pieces: SourceSign[][] = [[]];
  for (const sign of signs) {
    if (sign.isBreak) pieces.push([]);
    else pieces.at(-1)?.push(sign);
  }
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => foldSpace(text.slice(piece[0]?.start, piece.at(-1)?.end)))
    .join(' … ');
}

function describe(quoted: string, source: string): Difference {
  return {
    kind: quoted === '' ? 'left-out' : source === '' ? 'added' : 'changed',
    quoted,
    source,
    of: natureOf(quoted, source),
    isNegation: denies(quoted) !== denies(source) || isOpposite(quoted, source),
  };
}

function natureOf(quoted: string, source: string): Difference['of'] {
  const [a, b] = [bare(quoted), bare(source)];
  if (a === b) return 'punctuation';
  return a.toLowerCase() === b.toLowerCase() ? 'case' : 'words';
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}\p{Sc}%‰]/gu, '');
}

const NEGATION =
  /(?<![\p{L}\p{N}])(?:not|no|never|nor|neither|none|nobody|nothing|nowhere|cannot|without|hardly|barely|scarcely|\p{L}+n['’]t)(?![\p{L}\p{N}])/iu;

/** True for words that hold a negation in English. */
export function denies(text: string): boolean {
  return NEGATION.test(text);
}

/** "likely" for "unlikely": one is the other behind a prefix that denies it. */
function isOpposite(quoted: string, source: string): boolean {
  const [short, long] = [quoted, source]
    .map((each) => each.toLowerCase())
    .toSorted((a, b) => a.length - b.length);
  if (!short || !long || short.length < 3) return false;
  return long.endsWith(short) && PREFIX.test(long.slice(0, -short.length));
}

const PREFIX = /^(?:un|in|im|il|ir|dis|non|counter)-?$/u;
