/** Full stops after these do not end a sentence. Without their stop, in lower case. */
const ABBREVIATIONS = new Set(
  (
    'dr prof mr mrs ms mx st sts amb gen lt col maj capt adm rev hon sen rep gov sgt mt ft ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec p pp ' +
    'cf vs e.g i.e approx ca assoc asst dept univ'
  ).split(' '),
);

/** These only with a capital: “No. 5”, but “The answer is no.” */
const CAPITALISED_ABBREVIATIONS = new Set('No Nos Art Arts Para Paras Vol Fig Sec Ch'.split(' '));

const CLOSERS = '["\'”’»)\\]]*';
const END = new RegExp(`[.!?…:]${CLOSERS}(?:\\[?\\d{1,3}\\]?)?$`, 'u');
const LAST_WORD = new RegExp(`([^\\s("“‘\\[]+)\\.${CLOSERS}$`, 'u');

/** True when a text stops where a sentence (or what announces a list) stops. */
export function endsSentence(text: string): boolean {
  return END.test(text) && !endsInAbbreviation(text);
}

function endsInAbbreviation(text: string): boolean {
  const word = LAST_WORD.exec(text)?.[1];
  if (word === undefined) return false;
  // A lone capital is an initial, unless it is a Roman numeral: “World War I.”
  if (CAPITALISED_ABBREVIATIONS.has(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?![IVX])\p{Lu}$/u.test(word);
}

/** True when the first letter, after opening marks, is in lower case. */
export function startsInLowerCase(text: string): boolean {
  return /^["'“‘«([]*\p{Ll}/u.test(text);
}

/** True when one sentence ends, and another starts, inside the text. */
export function holdsSentenceBreak(text: string): boolean {
  return [...text.matchAll(/[.!?…]["'”’»)\]]*(?=\s+["“‘«(]*\p{Lu})/gu)].some((match) =>
    endsSentence(text.slice(0, match.index + match[0].length)),
  );
}
