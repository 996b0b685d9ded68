/** The bell curve and its inverse, by published approximations; it knows no days and no money. */

/** Share of a standard normal below `z` (Abramowitz and Stegun 7.1.26 through the error function; within 1e-7). */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x) / 2;
  return z >= 0 ? 1 - tail : tail;
}

/** The point below which a share of a standard normal lies; −Infinity at 0, Infinity at 1. Found by halving: the share has no closed inverse. */
export function normalPoint(share: number): number {
  if (share <= 0) return -Infinity;
  if (share >= 1) return Infinity;
  let low = -8;
  let high = 8;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
