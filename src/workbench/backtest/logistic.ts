/** Logistic regression by Newton's method with a small ridge: the peer that the product's own rule is measured against. It knows no invoice. */

/** Chance, 0 to 1, of a row of features. */
export type Classifier = (features: readonly number[]) => number;

const ROUNDS = 30;

/** Learns from rows of features (as many each) and outcomes; features are brought to mean 0 and spread 1 first. */
export function learnLogistic(rows: readonly (readonly number[])[], outcomes: readonly boolean[], ridge = 1): Classifier {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
  const spread = mean.map((middle, at) => Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - middle) ** 2, 0) / rows.length) || 1);
  const scaled = (row: readonly number[]): number[] => [1, ...row.map((value, at) => (value - mean[at]) / spread[at])];
  const inputs = rows.map(scaled);
  let weights = new Array<number>(width + 1).fill(0);
  const chance = (input: readonly number[]): number => 1 / (1 + Math.exp(-input.reduce((sum, value, at) => sum + value * weights[at], 0)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const curve = weights.map((_, at) => weights.map((_other, other) => (at === other ? (at === 0 ? 1e-9 : ridge) : 0)));
    inputs.forEach((input, index) => {
      const said = chance(input);
      input.forEach((value, at) => {
        slope[at] += value * ((outcomes[index] ? 1 : 0) - said);
        input.forEach((other, to) => (curve[at][to] += value * other * said * (1 - said)));
      });
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight + step[at]);
    if (step.every((one) => Math.abs(one) < 1e-9)) break;
  }
  return (features) => chance(scaled(features));
}

/** Gauss, with the largest pivot. Both are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1) if (Math.abs(matrix[row][at]) > Math.abs(matrix[pivot][at])) pivot = row;
    [matrix[at], matrix[pivot]] = [matrix[pivot], matrix[at]];
    [right[at], right[pivot]] = [right[pivot], right[at]];
    for (let row = at + 1; row < size; row += 1) {
      const factor = matrix[row][at] / matrix[at][at];
      for (let column = at; column < size; column += 1) matrix[row][column] -= factor * matrix[at][column];
      right[row] -= factor * right[at];
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    found[at] = (right[at] - matrix[at].reduce((sum, value, column) => (column > at ? sum + value * found[column] : sum), 0)) / matrix[at][at];
  }
  return found;
}
