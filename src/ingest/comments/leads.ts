import { isStopWord } from '../../text/words.ts';
import { namesWork, readsAsCredit } from '../credit.ts';
import { foldPrinted, isUnfinished } from '../extent.ts';
import { opensBlock, withoutNumber } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import type { Line } from '../line.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import type { Signers } from '../signers.ts';
import { partJoined, readNamed } from './alone.ts';
import { type Candidate, keyOf, strengthOf, tells } from './candidate.ts';
import { introduceText, trimCredit } from './introduce.ts';

const SAID =
  '(?:said|says|say|told|tells|writes|wrote|replied|replies|answered|answers|commented|comments|adds|added|argues|argued|explains|explained|responds|responded|thinks|believes|notes|noted)';
/** Where an introduction may end and the first words begin, by what ends it. */
const ENDS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['said', new RegExp(`(?:^|,?\\s+)${SAID}(?:\\s+[\\p{L} ]{1,30})?\\s*[:,](?=\\s|["“‘«]|$)`, 'gu')],
  ['colon', /:(?=\s|["“‘«]|$)/gu],
  ['dash', /(?:\s[–—-]+|[–—])(?=\s|["“‘«]|$)/gu],
  ['quote', /[,.]?(?=\s*[“«„])/gu],
];
const MOST_LINES = 5;
const MOST_WORDS = 45;

interface End {
  readonly mark: string;
  readonly count: number;
  readonly head: string;
  readonly rest: string;
  readonly signers: Signers;
}

/** Names, with role and affiliation or without, that run into the first words of a comment. */
export function readLead(print: Print, at: number, people: People): Candidate | undefined {
  const line = print.lines[at];
  if (!line || !(opensBlock(line) || line.layout?.lead !== undefined)) return undefined;
  const ends = [boldEnd(print, line), ...findEnds(print, at)].filter((end) => end !== undefined);
  let best: Candidate | undefined;
  for (const end of ends) {
    const { count, rest, head, signers, mark } = end;
    const strength = strengthOf(print, people, signers, trimCredit(signers.rest));
    const isBold = line.layout?.lead !== undefined || line.layout?.isBold === true;
    const own: Candidate = {
      at,
      count,
      ...(rest === '' ? {} : { rest }),
      experts: introduceText(print, head, signers),
      kind: 'lead',
      key: keyOf('lead', line, signers.isCapitals, isBold ? 'bold' : mark),
      strength,
      isStrict: false,
    };
    const isBetter =
      !best ||
      own.strength > best.strength ||
      (own.strength === best.strength && tells(own) > tells(best));
    if (isBetter) best = own;
  }
  return best;
}

/** The words in bold with which a paragraph opens are the introduction. */
function boldEnd({ lines }: Print, line: Line): End | undefined {
  const lead = line.layout?.lead;
  if (lead === undefined || !line.text.startsWith(lead)) return undefined;
  const signers = readHead(lead.replace(/[\s.:,–—-]+$/u, ''));
  const rest = line.text
    .slice(lead.length)
    .replace(/^\s*[:–—-]+\s*/u, '')
    .trim();
  // A bold name with its role in roman goes on; one before running text is set as a label.
  const isLabel = /[:.–—-]$/u.test(lead) || /^\s*[:–—]/u.test(line.text.slice(lead.length));
  if (!signers || rest === '' || (!isLabel && !namesWork(signers.rest))) return undefined;
  if (lines.length === 0) return undefined;
  const head = line.text.slice(0, line.text.length - rest.length);
  return { mark: 'bold', count: 1, head, rest, signers };
}

function readHead(text: string): Signers | undefined {
  const bare = withoutNumber(text);
  const parted = partJoined(bare);
  const signers = readNamed(parted);
  if (!signers || wordsOf(text).length > MOST_WORDS) return undefined;
  const credit = trimCredit(signers.rest);
  if (credit === '') return signers;
  if (signers.delimiter === '' && parted === bare) return undefined;
  const isClosed = signers.delimiter !== '(' || text.endsWith(')');
  const isOpening = signers.names.some(({ printed }) => isStopWord(wordsOf(printed)[0] ?? ''));
  return isClosed && !isOpening && readsAsCredit(credit) ? signers : undefined;
}

/** The places in a paragraph's first lines before which names and no more than a credit stand. */
function findEnds(print: Print, at: number): readonly End[] {
  const found: End[] = [];
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = print.lines[at + count - 1];
    const above = print.lines[at + count - 2];
    // What is set in bold over a line end may look like a paragraph of its own.
    const goesOn = line?.layout?.lead !== undefined && above && isUnfinished(above.text);
    if (!line || (count > 1 && opensBlock(line) && !goesOn)) break;
    const before = count === 1 ? '' : `${foldPrinted(print, at, at + count - 1)} `;
    if (wordsOf(before).length > MOST_WORDS) break;
    for (const [mark, pattern] of ENDS) {
      for (const { index, 0: printed } of line.text.matchAll(pattern)) {
        const end = index + printed.length;
        if (end === 0 || index > 400) continue;
        const rest = line.text.slice(end).trim();
        const signers = readHead((before + line.text.slice(0, index)).trim());
        if (!signers || (rest === '' && !print.lines[at + count])) continue;
        // Nothing but a quotation mark parts a name from what its bearer wrote or owns, too.
        if (printed.trim() === '' && signers.rest === '') continue;
        found.push({ mark, count, head: before + line.text.slice(0, end), rest, signers });
      }
    }
  }
  return found;
}
