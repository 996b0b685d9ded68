/** Cuts a debt into parts that sum to it, whole minor units each; odd ones on the last part, the first, or one each from the first on. It knows no dates and no interest. */

/**
 * Where the units go that do not divide: onto the last part, onto the first, or one each onto the first ones. "last-smaller" rounds every part up, so that the
 * last is the one that is less.
 */
export const ODD_UNITS = ['last', 'first', 'spread', 'last-smaller'] as const;
export type OddUnits = (typeof ODD_UNITS)[number];

/** Shares are given in hundredths of a percent of a percent: 1,000,000 of them are the whole. */
const SHARE_SCALE = 10_000;
export const WHOLE_OF_SHARES = 100 * SHARE_SCALE;

/** A percentage as parts of `WHOLE_OF_SHARES`. */
export function partsOfShare(percent: number): number {
  return Math.round(percent * SHARE_SCALE);
}

/** `sum` in `count` parts alike. Parts sum to it whatever `odd` says; with fewer minor units than parts some are 0, and the last of "last-smaller" may be less. */
export function equalParts(sum: number, count: number, odd: OddUnits): number[] {
  return weighed(sum, new Array<number>(count).fill(1), odd);
}

/** `sum` by percentages that make 100 together. */
export function partsByShares(sum: number, percentages: readonly number[], odd: OddUnits): number[] {
  return weighed(sum, percentages.map(partsOfShare), odd);
}

/** `sum` in parts of `amount`, what is left over last or first; "spread" makes as many parts, all alike. */
export function partsOfAmount(sum: number, amount: number, odd: OddUnits): number[] {
  const count = Math.ceil(sum / amount);
  if (odd === 'spread') return equalParts(sum, count, odd);
  const parts = new Array<number>(count).fill(amount);
  parts[odd === 'first' ? 0 : count - 1] = sum - amount * (count - 1);
  return parts;
}

function weighed(sum: number, weights: readonly number[], odd: OddUnits): number[] {
  if (weights.length === 0) return [];
  const whole = BigInt(weights.reduce((total, weight) => total + weight, 0));
  const up = odd === 'last-smaller' ? whole - 1n : 0n;
  const parts = weights.map((weight) => Number((BigInt(sum) * BigInt(weight) + up) / whole));
  const rest = sum - parts.reduce((total, part) => total + part, 0);
  if (odd !== 'spread') parts[odd === 'first' ? 0 : parts.length - 1] += rest;
  // Each part was rounded down by less than one unit, so that what is left is fewer units than parts.
  else for (let at = 0; at < rest; at += 1) parts[at] += 1;
  return parts;
}
