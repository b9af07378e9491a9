/** What stands before and after a name and is not a part of it. */

const list = (words: string) => new Set(words.trim().split(/\s+/u));

/** These never end a sentence: a name follows. */
const ABBREVIATED = list(`
  adm amb asst assoc brig capt cmdr col doc dr fr gen gov h.e hon ing lt maj messrs mr mrs ms mx pres
  prof rep ret rev rt sen sgt st
`);

const SPELT = list(`
  admiral ambassador baron baroness brigadier captain colonel commander dame docent father general
  governor honorable honourable imam judge justice lady lieutenant lord major miss president professor
  rabbi representative reverend right senator sergeant sheikh sir
`);

const AFTER = list(`
  am ba bsc cbe dba dphil edd esq frs ii iii iv jd jr kbe kc llb llm ma mba mbe md mep mp mpa mphil
  mpp msc msp obe phd qc sr
`);

/** "Dr.", "Prof", "AMB.", "Judge": case and the point at the end do not matter. */
export function isHonorific(word: string): boolean {
  return isAbbreviatedHonorific(word) || SPELT.has(bare(word));
}

/** "Dr.", "St.", "H.E.", but not "He". */
export function isAbbreviatedHonorific(word: string): boolean {
  return ABBREVIATED.has(bare(word));
}

/** "Jr.", "PhD", "M.P.". */
export function isPostnominal(word: string): boolean {
  return AFTER.has(bare(word).replace(/\./gu, ''));
}

/** Lower case, without punctuation at the ends. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
