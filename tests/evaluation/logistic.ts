/** Logistic regression whose weights may be held to a sign. */

/** Questions of one origin, each with what is known of it by feature. */
export interface Sample {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
}

/** How much the data counts beside the wish for small weights. */
const TRUST = 12;
/** No feature, as it is, may weigh more: a rare one would decide alone in texts of another kind. */
const MOST = 4;
const ROUNDS = 800;

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/**
 * The weight of each feature, for features as they are. Samples count alike, and in each those
 * labelled true as much as the others; each has an intercept of its own, which is not returned, for
 * how often a question has no answer is no property of questions. `signs` are 1, -1, or 0 for
 * either. Gradient descent with momentum (Nesterov 1983) on the ridge-regularised likelihood,
 * projected on the signs.
 */
export function fitLogistic(samples: readonly Sample[], signs: readonly number[]): number[] {
  const scales = signs.map((_, at) => mean(samples.map((sample) => deviation(sample, at))) || 1);
  const data = samples.flatMap(({ rows, labels }, origin) => {
    const centre = signs.map((_, at) => mean(rows.map((row) => row[at] ?? 0)));
    const positives = labels.filter(Boolean).length;
    return rows.map((row, index) => {
      const isTrue = labels[index] ?? false;
      return {
        origin,
        isTrue,
        weight: (0.5 * TRUST) / (isTrue ? positives : labels.length - positives),
        row: row.map((value, at) => (value - (centre[at] ?? 0)) / (scales[at] ?? 1)),
      };
    });
  });
  const step = 1 / (1 + 0.25 * TRUST * samples.length * Math.sqrt(signs.length));
  let weights = signs.map(() => 0);
  let ahead = weights;
  let intercepts = samples.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = [...ahead];
    const slopes = samples.map(() => 0);
    for (const { origin, isTrue, weight, row } of data) {
      const guess = sigmoid(dot(ahead, row) + (intercepts[origin] ?? 0));
      const error = weight * (guess - (isTrue ? 1 : 0));
      slopes[origin] = (slopes[origin] ?? 0) + error;
      for (let at = 0; at < row.length; at += 1) {
        slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0);
      }
    }
    const next = ahead.map((value, at) => {
      const moved = value - step * (slope[at] ?? 0);
      if (Math.sign(moved) === -(signs[at] ?? 0)) return 0;
      const most = MOST * (scales[at] ?? 1);
      return Math.max(-most, Math.min(most, moved));
    });
    const momentum = round / (round + 3);
    ahead = next.map((value, at) => value + momentum * (value - (weights[at] ?? 0)));
    weights = next;
    intercepts = intercepts.map((value, at) => value - ((slopes[at] ?? 0) * 2) / TRUST);
  }
  return weights.map((value, at) => value / (scales[at] ?? 1));
}

function deviation({ rows }: Sample, at: number): number {
  const values = rows.map((row) => row[at] ?? 0);
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
