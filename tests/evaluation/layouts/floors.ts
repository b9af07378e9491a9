/**
 * What the ingest reaches on all layouts together and must not fall below again. Raise them with
 * every step forward: `npm run -s layouts` prints the figures.
 */
export const FLOORS = {
  namePrecision: 1,
  nameRecall: 1,
  roles: 1,
  affiliations: 1,
  /** Share of the words of comments that stand under the very names. */
  words: 0.998,
  provisionPrecision: 1,
  provisionRecall: 1,
  titles: 1,
  publishers: 0.98,
  dates: 0.98,
} as const;

/** The same for what there should be none of, counted in words. */
export const CEILINGS = { wrong: 0, lost: 0, added: 0 } as const;

/** The same on a real hearing with six witnesses. */
export const REAL_HEARING = {
  names: 6,
  otherNames: 0,
  roles: 6,
  affiliations: 6,
  words: 0.999,
  wrong: 10,
} as const;
