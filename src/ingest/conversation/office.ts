/** The labels of those who ask or preside, whoever they are. */
const OFFICE =
  /^(?:the )?(?:acting |vice |co |deputy |temporary )?(?:chair(?:man|woman|person)?|presiding (?:officer|judge|member)|president|speaker(?: \d+)?|court|clerk|(?:deputy )?(?:courtroom|committee) (?:deputy|clerk|counsel|secretary)|moderator|presider|convener|interviewer|interviewers|host|presenter|facilitator|question|questions|q|questioner|(?:audience|audience member|audience question)(?: \d+)?|member of the audience|operator|(?:court )?(?:reporter|security officer|officer)|videographer|interpreter|hearing (?:officer|examiner)|bailiff|marshal|editor|staff|counsel|magistrate|registrar|arbitrator|commissioner|juror(?: \d+)?|foreperson|foreman|(?:prospective )?jurors?|(?:male |female )?(?:speaker|voice)s?|voices?|(?:unidentified|unknown) [\p{L} ]+|(?:some|several|all|other|an|a)(?: an?)? (?:hon(?:ourable|orable)? )?(?:members?|senators?|voices?|speakers?)|members?|(?:vice )?chair(?:man|woman)? of the [\p{L} ]+)(?: (?:of|for) [\p{L} ]+)?$/u;
const RANK = '(?:acting |vice |co |deputy |ranking |the )*';
/** The titles of those who sit in a house or on a bench, and mostly ask. */
const SEAT = new RegExp(
  `^${RANK}(?:senator|representative|rep|sen|congressman|congresswoman|delegate|assembly(?:man|woman|member)|council(?:man|woman|member|or|lor)|member|chair|chairman|chairwoman|chairperson|(?:chief )?justice|judge|commissioner|lord|lady|baroness|bishop) \\p{L}[\\p{L}\\p{N} ]*$`,
  'u',
);

/** True for the label, as a key, of one who presides or asks, whoever it is. */
export const isOffice = (key: string): boolean => OFFICE.test(key);
/** True for the label, as a key, of one whose title is that of a member or judge. */
export const isSeat = (key: string): boolean => SEAT.test(key);
/** True for the label, as a key, of whoever is examined: `THE WITNESS:`. */
export const isWitness = (key: string): boolean =>
  /^(?:the )?(?:witness|deponent|interviewee)$/u.test(key);
