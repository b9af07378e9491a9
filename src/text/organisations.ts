/** What organisations are named by: an institute, a ministry, a coalition. */

const ORGANISATIONS: ReadonlySet<string> = new Set(
  `
  academy administration agency alliance archive archives army assembly associates association
  authority bank board bureau cabinet center centre chamber church club coalition college commission
  committee community company confederation congress consortium corporation council court
  department directorate division embassy endowment faculty federation firm forum foundation fund
  government group hospital house inc initiative institut institute institution instituto
  istituto laboratory league library ltd magazine ministry mission movement museum network news
  newspaper ngo observatory office organisation organization parliament partnership party
  polytechnic press programme program project school secretariat senate service society
  tank trust unit union universidad universitat universität université university
`
    .trim()
    .split(/\s+/u),
);

/** True for a word that says of a name that it is an organisation's, whatever its case. */
export function isOrganisation(word: string): boolean {
  const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return ORGANISATIONS.has(bare.replace(/\.(?=\p{L})/gu, ''));
}
