export const LEARNED: {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
} = { intercept: 0, weights: {} };
