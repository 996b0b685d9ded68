/** The bell curve, plain and leaning, and its inverse, by published approximations; it knows no days and no money. */

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

/** Nearer to even than this is even: the cube root would only lose digits. */
const EVEN = 1e-5;

/** Share below `z` of a curve of mean 0 and spread 1 whose skewness is `lean`: a gamma curve made normal by its cube root (Wilson and Hilferty, 1931). At 0 it is the plain bell. */
export function leaningShare(z: number, lean: number): number {
  if (Math.abs(lean) < EVEN) return normalShare(z);
  const stretched = 1 + (lean * z) / 2;
  // Beyond its foot a leaning curve has nothing.
  if (stretched <= 0) return lean > 0 ? 0 : 1;
  return normalShare((6 / lean) * (Math.cbrt(stretched) - 1) + lean / 6);
}

/** A leaning curve, worked out once at the points of a grid: it is asked for every week of every open invoice. */
export interface CurveShape {
  readonly lean: number;
  /** Share beyond −REACH, −REACH + 1/STEPS, … REACH. */
  readonly beyond: Float64Array;
}

/** The most leaning curve that is used has less than a thousand-millionth beyond this. */
const REACH = 16;
const STEPS = 64;

export function curveShape(lean: number): CurveShape {
  return { lean, beyond: Float64Array.from({ length: 2 * REACH * STEPS + 1 }, (_, at) => 1 - leaningShare(at / STEPS - REACH, lean)) };
}

/** Share of a curve beyond `z`, in proportion between two points of its grid (within 1e-5). */
export function shareBeyond({ beyond }: CurveShape, z: number): number {
  const place = (z + REACH) * STEPS;
  if (!(place > 0)) return 1;
  if (place >= beyond.length - 1) return 0;
  const at = Math.floor(place);
  return beyond[at] + (beyond[at + 1] - beyond[at]) * (place - at);
}

/** The point below which a share of such a curve lies: the inverse of `leaningShare`. */
export function leaningPoint(share: number, lean: number): number {
  const point = normalPoint(share);
  if (Math.abs(lean) < EVEN) return point;
  const root = Math.max(0, 1 + (lean * point) / 6 - (lean * lean) / 36);
  return (2 / lean) * (root * root * root - 1);
}
