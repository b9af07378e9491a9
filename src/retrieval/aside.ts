import { stemWord, type Word } from '../text/words.ts';
import { type Asked, isMinding } from './saying.ts';

/** Who is named in a question without being asked: left out, or only spoken of. */

export interface Named {
  readonly first: number;
  readonly last: number;
}

/** Left out: "besides X", "other than X", "not X". */
const EXCLUSION =
  /(?:\b(?:besides?|beside|except(?: for| from)?|excepting|excluding|without|(?:other|rather|else|more|different) (?:than|from)|apart from|aside from|instead of|in addition to|not counting|(?:anyone|anybody|everyone|everybody|all|nobody|none|who|experts?) but|but not|and not|not|minus|unlike)(?: (?:just|only|also|the|what|that of|by|from))*)\s*$/iu;

/** What one does to another's words, or shares with them. */
const RELATION = new Set(
  'agree disagree contradict oppose support share back criticise criticize challenge dispute counter differ diverge echo reject rebut refute respond reply answer react question doubt endorse concur side dissent attack defend ask tell press quote cite disagreement agreement objection opposition criticism response reply reaction support answer rebuttal critique'
    .split(' ')
    .map(stemWord),
);
/** As many words may stand between the relation and the name: "disagrees with the view of X". */
const REACH = 4;

/** Somebody, whoever it is: "who", "which experts", "does anyone". */
const OPEN =
  /\b(?:who|whom|whose|any(?:one|body)|some(?:one|body)|every(?:one|body)|no ?(?:one|body)|others|(?:which|what|any|other|any of the|the) (?:other )?(?:experts?|people|persons?|authors?|commentators?|speakers?|contributors?|analysts?|scholars?)|is there(?: any(?:one|body)?)?|are there(?: any)?)\b/iu;

/** Everybody else: "who else", "the others", "other experts". */
const ELSE =
  /\b(?:(?:who|any(?:one|body)|every(?:one|body)|some(?:one|body)|no ?(?:one|body)) else|(?:do|did|does|would|have) (?:the )?others|other (?:experts?|people|persons?|authors?|commentators?|speakers?|contributors?|analysts?|scholars?))\b/iu;

/** Which of the named, in order of the question, are asked, and which are left out. */
export function sortNamed<T extends Named>(
  asked: Asked,
  named: readonly T[],
): { readonly asked: readonly T[]; readonly excluded: readonly T[] } {
  const { text, words } = asked;
  const roles: ('asked' | 'excluded' | 'aside')[] = [];
  named.forEach((each, at) => {
    const before = text.slice(0, words[each.first]?.start);
    const last = named[at - 1];
    if (EXCLUSION.test(before)) roles.push('excluded');
    else if (last && isJoined(asked, last, each)) roles.push(roles[at - 1] ?? 'asked');
    else roles.push(isRelatedTo(asked, each) ? 'aside' : 'asked');
  });
  const isOfOthers = ELSE.test(text);
  const isOpen = (each: T) => OPEN.test(text.slice(0, words[each.first]?.start));
  const has = named.some((_, at) => roles[at] === 'asked');
  const excluded = named.filter(
    (each, at) =>
      roles[at] === 'excluded' ||
      (roles[at] === 'aside' && !has && isOpen(each)) ||
      (roles[at] === 'asked' && isOfOthers && !named.some((_, other) => roles[other] === 'aside')),
  );
  const rest = named.filter((each) => !excluded.includes(each));
  const first = rest.filter((each) => roles[named.indexOf(each)] === 'asked');
  // "Did the government agree with X?" asks nobody else, so X.
  return { asked: first.length > 0 || excluded.length > 0 ? first : rest, excluded };
}

/** "X and Y", "X, Y or Z", "X versus Y", "with X, and with Y". */
function isJoined({ text, words }: Asked, a: Named, b: Named): boolean {
  const between = text.slice(words[a.last]?.end, words[b.first]?.start);
  return /^['’]?s?\s*(?:,|[,;/&]?\s*(?:and|or|nor|&|\/|\+|versus|vs\.?)(?:\s+(?:also|of|by|from|with|to|against|the|in|that of))*)\s*$/iu.test(
    between,
  );
}

/** True for who stands behind a relation: "disagree with X", "answer X's question", "asked by X". */
function isRelatedTo({ text, words }: Asked, { first }: Named): boolean {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const word = words[at] as Word;
    const isRelation = RELATION.has(word.term);
    if (!isRelation) {
      if (isMinding(word) && !/^(?:view|point|claim|concern|opinion|argument)$/.test(word.folded))
        return false;
      continue;
    }
    const between = text.slice(word.end, words[first]?.start);
    // "ask X" tells the bot whom to ask.
    if (at === 0 && /^(?:ask|quote|tell)$/.test(word.folded)) return false;
    return (
      !/[,;:?!]/u.test(between) &&
      /^\s*(?:(?:more|most|strongly|directly)\s+)?(?:(?:with|to|from|by|of|for|against|on|about|the|what|that|any|in)\s+|(?:view|point|claim|concern|opinion|argument|position|criticism)s?\s+)*(?:\p{L}+\s+)?$/iu.test(
        between,
      )
    );
  }
  return false;
}
