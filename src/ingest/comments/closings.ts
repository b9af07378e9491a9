import { namesWork, readsAsCredit } from '../credit.ts';
import { searchCredit } from '../credit-search.ts';
import { foldPrinted } from '../extent.ts';
import { countCreditLines, expertsOf } from '../introduction.ts';
import { wordsOf } from '../lexicon.ts';
import { blockEnd } from '../line.ts';
import type { People } from '../people.ts';
import type { Print } from '../print.ts';
import { readAlone, readNamed } from './alone.ts';
import { type Candidate, keyOf, opensSetting, strengthOf } from './candidate.ts';
import { introduceLines, introduceText, trimCredit } from './introduce.ts';

const DASH = /^[-–—―]{1,3}\s*(?=\p{L})/u;
const IS =
  /^(?:,?\s+\p{Lu}{2,6})*(?:\s*\([^)]{1,40}\))?(?:,[^.;]{2,60},)?\s*(?:is|was|are|serves|works|teaches|holds|directs|leads|heads|chairs|has been|has served|writes|studies|researches)\s/u;
const ONE_NAME = /^(?:\p{Lu}[\p{L}\p{M}'’-]{2,}|[\p{Lo}\p{M}·・]{2,12})(?=\s)/u;
const MOST_WORDS = 160;

/** A signature after a dash: `— Ada Lindqvist, Director, Sea House`. */
export function readSigned(print: Print, at: number, people: People): Candidate | undefined {
  const line = print.lines[at];
  const dash = line && DASH.exec(line.text)?.[0];
  if (!line || dash === undefined) return undefined;
  const end = blockOf(print, at);
  const printed = foldPrinted(print, at, end);
  const signers = readNamed(printed.slice(dash.length));
  if (!signers || signers.delimiter === ':') return undefined;
  if (IS.test(signers.rest)) return undefined;
  const credit = trimCredit(signers.rest);
  if (wordsOf(printed).length > 45 || !readsAsCredit(credit)) return undefined;
  const credits = credit === '' ? countCreditLines(print, end) : 0;
  return {
    at,
    count: end - at + credits,
    experts:
      credit === ''
        ? introduceLines(print, at, { lines: end - at, credits, names: signers.names })
        : introduceText(print, printed, signers),
    kind: 'sign',
    key: keyOf('sign', line, signers.isCapitals),
    strength: strengthOf(print, people, signers, credit),
    isStrict: false,
  };
}

/** A paragraph that says who somebody is: `Ada Lindqvist is a senior fellow at …`. */
export function readBio(print: Print, at: number, people: People): Candidate | undefined {
  const line = print.lines[at];
  if (!line || !opensSetting(print, at)) return undefined;
  const text = line.text.replace(DASH, '');
  const isSigned = text !== line.text;
  const signers = readNamed(text) ?? readAlone(ONE_NAME.exec(text)?.[0] ?? '');
  if (!signers || signers.names.length > 1) return undefined;
  const [name] = signers.names;
  const from = text.indexOf(name.printed);
  if (from === -1 || !IS.test(text.slice(from + name.printed.length))) return undefined;
  const end = blockOf(print, at);
  const printed = foldPrinted(print, at, end);
  if (wordsOf(printed).length > MOST_WORDS) return undefined;
  const found = searchCredit(printed, name.printed, []);
  if (!found || !namesWork(found.byline)) return undefined;
  const dash = DASH.exec(line.text)?.[0] ?? '';
  const title = name.honorific === undefined ? dash : `${dash}${name.honorific} `;
  const credit = {
    ...(found.role === undefined ? {} : { role: found.role }),
    ...(found.affiliation === undefined ? {} : { affiliation: found.affiliation }),
  };
  return {
    at,
    count: end - at,
    experts: expertsOf(print, [name], `${title}${found.byline}`, credit),
    kind: isSigned ? 'sign' : 'bio',
    key: keyOf(isSigned ? 'sign' : 'bio', line, signers.isCapitals),
    staysText: true,
    strength: strengthOf(print, people, signers, `${found.role ?? ''}, ${found.affiliation ?? ''}`),
    isStrict: false,
  };
}

function blockOf({ lines }: Print, at: number): number {
  const first = lines[at];
  if (first?.layout?.opens === undefined) return blockEnd(lines, at);
  let end = at + 1;
  while (lines[end]?.layout?.opens === false) end += 1;
  return end;
}
