/** How a sentence opens that cannot be understood without the one before it. */
const LEANING =
  /^["“‘(]?(?:th(?:is|at|ese|ose|ey|eir|em|us)|such|its?|he|his|she|her|however|moreover|furthermore|nevertheless|nonetheless|therefore|also|but|and|yet|so|both|similarly|likewise|the (?:former|latter)|in (?:addition|turn|short|fact|other words)|as a result|for (?:example|instance)|after all|on the (?:other|one) hand|conversely|indeed|again|meanwhile|(?:second|third|fourth|fifth|final)(?:ly)?(?=,))\b/iu;

/** True for a sentence that leans on the one before it: "This …", "However, …", "Second, …". */
export function leansBack(sentence: string): boolean {
  return LEANING.test(sentence);
}
