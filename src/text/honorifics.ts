/** What stands before and after a name and is not a part of it. */

const list = (words: string) => new Set(words.trim().split(/\s+/u));

/** These never end a sentence: a name follows. */
const ABBREVIATED = list(`
  adm amb asst assoc brig capt cllr cmdr col doc dr fr gen gov h.e hon ing lt maj messrs mr mrs ms mx pres
  prof rep ret rev rt sen sgt st
`);

const SPELT = list(`
  admiral ambassador baron baroness brigadier captain colonel commander councillor dame docent father general
  governor honorable honourable imam judge justice lady lieutenant lord major miss president professor
  rabbi representative reverend right senator sergeant sheikh sir
`);

const AFTER = list(`
  am ao ba bsc cbe cbiol cfa cmg cpa dba dbe dds dphil dsc dso dvm edd esq facss fba fmedsci frcgp frcp
  frcpch frcs freng frs frsa frse gbe gcmg ii iii iv jd jr kbe kc kcmg llb llm lld ma mba mbbs mbchb
  mbe md med mep mla mp mpa mph mphil mpp mrcp msc msp mscp obe pharmd phd psyd qc rgn rn scd sr td
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
