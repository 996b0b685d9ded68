/** The bell curve and its inverse, by published approximations; it knows no days and no money. */

/** Share of a standard normal below `z` (Abramowitz and Stegun 7.1.26 through the error function; within 1e-7). */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x) / 2;
  return z >= 0 ? 1 - tail : tail;
}

/** The point below which a share of a standard normal lies (Abramowitz and Stegun 26.2.23; within 4.5e-4); −Infinity at 0, Infinity at 1. */
export function normalPoint(share: number): number {
  if (share <= 0) return -Infinity;
  if (share >= 1) return Infinity;
  const t = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return share < 0.5 ? -z : z;
}
