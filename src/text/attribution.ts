import { isHonorific, isPostnominal } from './honorifics.ts';
import { foldText, isStopWord } from './words.ts';

/** To whom a message gives a quotation, read from the words on either side of it. */

/** An initial, a title with its point, or a word; where there are no capitals, letters. */
const PART = String.raw`(?:(?:\p{Lu}\.-?)+|(?:Dr|Drs|Prof|Mr|Mrs|Ms|Amb|Gen|Col|Sen|Rep|Rev|Hon|St|Sr|Jr)\.|\p{Lu}[\p{L}\p{M}'’\-]*|\p{Lo}[\p{Lo}\p{M}・·]*)`;
/** What stands inside a name in lower case: `van der`, `bin`, and `of` in that of an institution. */
const BETWEEN =
  '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|zu|zum|zur|ten|ter|of|for|and|the|on|&)';
const NAME = String.raw`(?<name>${PART}(?:\s+(?:${BETWEEN}\s+){0,3}${PART}){0,7})`;
/** A name that may begin with a particle: `van der Velde`. */
const ANY_NAME = String.raw`(?<name>(?:${BETWEEN}\s+){0,3}${PART}(?:\s+(?:${BETWEEN}\s+){0,3}${PART}){0,7})`;

const SAYS =
  'said|says|say|saying|wrote|writes|write|argued|argues|argue|noted|notes|note|stated|states|state|claimed|claims|claim|warned|warns|warn|added|adds|explained|explains|told|tells|observed|observes|concluded|concludes|remarked|remarks|commented|comments|stressed|stresses|suggested|suggests|pointed out|points out|put it|puts it|called|calls|describes|described|believes|believed|insists|insisted|maintains|maintained|asserts|asserted|contends|contended|continued|continues|replied|replies|declared|declares|predicts|predicted';

/** The same in other languages of this bot's readers; `_` stands for a space. */
const SAYS_ELSEWHERE = `
  sagt sagte schreibt schrieb meint meinte erklärt erklärte betont betonte warnt warnte argumentiert
  dit disait écrit écrivait affirme affirmait déclare explique estime souligne a_dit a_écrit a_déclaré
  dice dijo escribe escribió afirma afirmó sostiene explica explicó advierte advirtió señala señaló
  mówi mówił mówiła powiedział powiedziała pisze napisał napisała twierdzi stwierdził stwierdziła
  говорит сказал сказала пишет написал написала заявил заявила считает отмечает отметил отметила
  каже сказав пише написав заявив вважає зазначає зазначив зазначила
  diyor dedi demişti yazıyor yazdı belirtti belirtiyor savunuyor
`
  .trim()
  .replace(/\s+/gu, '|')
  .replaceAll('_', ' ');

/** The patterns, made with the first message: that takes as long as loading all else of this folder. */
function onDemand(sources: readonly string[]): () => readonly RegExp[] {
  let made: readonly RegExp[] | undefined;
  return () => {
    made ??= sources.map((source) => new RegExp(source, 'u'));
    return made;
  };
}

const followingPatterns = onDemand([
  // — Name, role; – Name; (Name, 2019)
  String.raw`^[\s,.;*…\[\]]*(?:[-‐-―]{1,3}|~)\s*(?:by\s+)?${ANY_NAME}`,
  String.raw`^[\s,.;]*[(\[]\s*(?:[-‐-―]\s*)?${ANY_NAME}`,
  String.raw`^[\s,.;]*(?:${SAYS})\s+${NAME}`,
  String.raw`^[\s,.;]*(?:according to|as|so|in the words of|by)\s+${ANY_NAME}`,
  String.raw`^[\s,.;]*${ANY_NAME}(?:,[^,.]{1,120},)?\s+(?:\p{Ll}+ly\s+|has\s+|also\s+|then\s+)?(?:${SAYS})\b`,
]);

const leadingPatterns = onDemand([
  String.raw`(?:[Aa]ccording to|[Ii]n the words of|[Qq]uoting|[Cc]iting|[Ff]rom|[Bb]y)\s+${ANY_NAME}(?:,[^,.]{1,120})?\s*[,:]?\s*$`,
  // Name (role): / Name, role, said that / as Name puts it,
  String.raw`${NAME}(?:,[^,.:]{1,120},|\s*\([^()]{1,120}\))?\s+(?:\p{Ll}+ly\s+|has\s+|also\s+|then\s+|once\s+)?(?:${SAYS})(?:\s+[\p{Ll}\p{N}'’]+){0,6}\s*[,:]?\s*$`,
  String.raw`${NAME}(?:,[^,.:]{1,160}|\s*\([^()]{1,120}\))?\s*[:—–]\s*$`,
  String.raw`${NAME}['’]s?\s+(?:\p{Ll}+\s+){0,3}(?:words?|comment|view|claim|point|phrase|statement|quote|argument|warning|conclusion)s?\b[^.!?]{0,40}$`,
]);

const followingElsewhere = onDemand([
  String.raw`^[\s,.;–—-]*(?:${SAYS_ELSEWHERE}|laut|selon|según)\s+${NAME}`,
  String.raw`^[\s,.;]*${NAME}\s+(?:${SAYS_ELSEWHERE})(?!\p{L})`,
]);

const leadingElsewhere = onDemand([
  String.raw`(?:[Ll]aut|[Ss]elon|[Ss]egún)\s+${NAME}\s*[,:]?\s*$`,
  String.raw`${NAME}\s+(?:${SAYS_ELSEWHERE})(?:\s+[\p{Ll}\p{N}'’]+){0,6}\s*[,:]?\s*$`,
]);

/**
 * The name, as the message has it and without title; undefined where it names nobody. What follows
 * a quotation with a dash counts before what leads up to it, as in print.
 */
export function readAttribution(before: string, after: string): string | undefined {
  const [signed, bracketed, ...said] = followingPatterns();
  const [led, ...others] = [signed, bracketed].map((pattern) => match(pattern, after));
  return (
    led ??
    others.find((each) => each !== undefined) ??
    first(leadingPatterns(), before) ??
    first(said, after) ??
    elsewhere(first(leadingElsewhere(), before) ?? first(followingElsewhere(), after))
  );
}

/** In two words at least: where nouns have capitals, or pronouns lead, one word may be any. */
function elsewhere(name: string | undefined): string | undefined {
  const words = name?.split(' ').filter((word) => !LEADS.has(word.toLowerCase())) ?? [];
  return words.length > 1 ? words.join(' ') : undefined;
}

/** Articles and pronouns before a noun with a capital, or before the verb. */
const LEADS: ReadonlySet<string> = new Set(
  'der die das ein eine er sie es le la les un une il elle on el los él ella ona o он она він вона'.split(
    ' ',
  ),
);

function first(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const name = match(pattern, text);
    if (name !== undefined) return name;
  }
  return undefined;
}

function match(pattern: RegExp | undefined, text: string): string | undefined {
  const name = pattern?.exec(text)?.groups?.name;
  return name === undefined ? undefined : tidyName(name);
}

/** Without titles, what opens the sentence ("But Lindqvist"), and a possessive. */
function tidyName(name: string): string | undefined {
  const words = name.split(/\s+/u);
  while (words[0] !== undefined && isIdle(words[0])) words.shift();
  while (words.length > 1 && isPostnominal(words.at(-1) ?? '')) words.pop();
  const tidy = words
    .join(' ')
    .replace(/['’]s?$/u, '')
    .replace(/[.,]+$/u, '');
  return tidy === '' ? undefined : tidy;
}

function isIdle(word: string): boolean {
  // An initial is no article: "A. Lindqvist".
  if (/^(?:\p{Lu}\.-?)+$/u.test(word)) return false;
  return isHonorific(word) || isStopWord(foldText(word).replace(/[.,]/gu, ''));
}
