import { isPlaceOrPeople } from '../text/proper-words.ts';
import { isEnglishWord } from '../text/vocabulary/english.ts';
import { isFunctionWord, isOrganisation, wordsOf } from './lexicon.ts';
import { readName } from './name.ts';

/** A name that may be the publisher's, and how much speaks for it. */
export interface Candidate {
  readonly name: string;
  /** How plainly its place names the publisher, from 0 to about 1; `plain` when it says so in words. */
  readonly place: number | 'plain';
}

const ENOUGH = 0.6;
const PERIODICALS = new Set(
  (
    'blog broadcasting bulletin chronicle courier daily digest gazette herald insider journal media ' +
    'monitor monthly observer post quarterly radio review television times tribune weekly'
  ).split(' '),
);

/** How much a name looks like an organisation's, from 0 (like a person's) to 1. */
export function organisationOf(name: string): number {
  const words = wordsOf(name).filter((word) => /\p{L}/u.test(word));
  const low = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ''));
  if (low.some((word) => isOrganisation(word))) return 1;
  if (PERIODICALS.has(low.at(-1) ?? '') || /\.(?:com|org|net)$/iu.test(name)) return 0.9;
  // `OSW`, `CEPA`: nobody's name.
  if (words.length === 1) return /^\p{Lu}{2,6}$/u.test(name) ? 0.9 : 0.5;
  const isPerson = readName(name)?.rest === '';
  if (!isPerson) return 0.8;
  const common = low.filter(
    (word) => isFunctionWord(word) || isPlaceOrPeople(word) || isEnglishWord(word),
  );
  if (words.length >= 3 && common.length * 3 >= words.length * 2) return 0.7;
  return common.length === words.length ? 0.55 : 0.2;
}

export interface Choice {
  readonly publisher?: string;
  /** A name that was not plain enough, or spoke against the one chosen. */
  readonly rival?: string;
}

/**
 * The candidate that its place and its look make most plainly the publisher. The same name at two
 * places is surer than at one.
 */
export function choosePublisher(candidates: readonly Candidate[]): Choice {
  const scores = new Map<string, { name: string; score: number }>();
  for (const { name: printed, place } of candidates) {
    // `IN THE SUPERIOR COURT OF …` heads what is filed there.
    const name = printed.replace(/^in the (?=(?:\S+ ){0,5}court)/iu, '');
    const key = name.toLowerCase().replace(/^the\s+/u, '');
    const before = scores.get(key);
    const own = place === 'plain' ? 1.2 : place * organisationOf(name);
    const score = before ? Math.max(before.score, own) + Math.min(before.score, own) / 2 : own;
    // Capitals are how one place sets it.
    const isShouted = before?.name === before?.name.toUpperCase();
    scores.set(key, { name: before && !isShouted ? before.name : name, score });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best) return {};
  if (best.score < ENOUGH) return { rival: best.name };
  const isClose = second !== undefined && second.score >= Math.max(ENOUGH, best.score - 0.1);
  return { publisher: best.name, ...(isClose ? { rival: second.name } : {}) };
}
