/** What kind of thing would answer a question. */
export type AnswerKind = 'person' | 'time' | 'number' | 'reason' | 'purpose' | 'any';

const MEASURE =
  /\bhow (?:many|much|long|often|old|fast|far|big|large|high|tall|deep|wide|quickly)\b|\b(?:what|which) (?:percentage|percent|per cent|share|number|amount|proportion|price|size)\b/;

export function kindOf(question: string): AnswerKind {
  const text = question.toLowerCase();
  if (/\bwho(?:m|se)?\b/.test(text)) return 'person';
  if (/\bwhen\b|\b(?:what|which) (?:year|date|month|day|century|decade)\b/.test(text))
    return 'time';
  if (MEASURE.test(text)) return 'number';
  if (/\bwhy\b|\bwhat (?:reason|cause)s?\b|\bhow come\b/.test(text)) return 'reason';
  if (/\bwhat\b.*\bfor\W*$|\b(?:purpose|aims?|goals?|objectives?)\b/.test(text)) return 'purpose';
  return 'any';
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const TIME = new RegExp(`\\b(?:1[0-9]|20)\\d\\d\\b|\\b(?:${MONTHS})\\b|\\bcentury\\b`);
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|per cent|percent)\b/i;
const REASON =
  /\b(?:because|since|due to|reasons?|so that|in order|therefore|as a result|despite)\b/i;

const PURPOSE =
  /\b(?:attempts?|aims?|aimed|purposes?|goals?|objectives?|intend(?:s|ed)?|meant|designed|seeks?|serves?|allows?|guarantees?|in order to|so that)\b/i;

/** 1 when a sentence holds the kind of thing that is asked for, otherwise 0. */
export function kindFits(kind: AnswerKind, sentence: string): number {
  switch (kind) {
    case 'time':
      return TIME.test(sentence) ? 1 : 0;
    case 'number':
      return NUMBER.test(sentence) ? 1 : 0;
    case 'reason':
      return REASON.test(sentence) ? 1 : 0;
    case 'purpose':
      return PURPOSE.test(sentence) ? 1 : 0;
    case 'person':
      return /\bby\b|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(sentence) ? 1 : 0;
    case 'any':
      return 0;
  }
}
