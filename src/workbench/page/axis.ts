/** Where rows or columns lie, in pixels, when most have one size and a few have their own. It knows nothing of what they hold. */

export interface Axis {
  readonly count: number;
  /** Pixels of all of them. */
  readonly length: number;
  /** Pixels before `index`. */
  offsetOf(index: number): number;
  sizeOf(index: number): number;
  /** The one in which the pixel lies; the last one beyond the end. */
  indexAt(pixel: number): number;
}

/** `own` holds the sizes that differ from `usual`; a size of 0 hides. Each question costs a binary search, so that a million rows are no burden. */
export function axisOf(count: number, usual: number, own: ReadonlyMap<number, number>): Axis {
  const indexes = [...own.keys()].filter((index) => index < count).sort((a, b) => a - b);
  /** Pixels that the own sizes up to and with the n-th add to the usual ones. */
  const extra = new Float64Array(indexes.length + 1);
  indexes.forEach((index, n) => (extra[n + 1] = extra[n] + (own.get(index) ?? usual) - usual));
  const offsetOf = (index: number): number => index * usual + extra[countBelow(indexes, index)];
  const sizeOf = (index: number): number => own.get(index) ?? usual;
  return {
    count,
    length: offsetOf(count),
    offsetOf,
    sizeOf,
    indexAt(pixel) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsetOf(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      while (low > 0 && sizeOf(low) === 0) low -= 1;
      return low;
    },
  };
}

function countBelow(sorted: readonly number[], index: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of an axis that is seen. */
export interface Stretch {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** What of `axis` lies within `room` pixels from `from` on. */
export function seen(axis: Axis, from: number, room: number): Stretch {
  if (axis.count === 0 || room <= 0) return { first: 0, end: 0 };
  return { first: axis.indexAt(from), end: Math.min(axis.count, axis.indexAt(from + room) + 1) };
}
