/** Puts things in order by whole-number keys in linear time: a comparator sort of a million rows costs more than the whole aging. It knows nothing of what it orders. */

/**
 * Places 0..count−1 (or those of `before`, in its order) by ascending key, equal keys in the order they came. `keyOf` gives 0..keys−1.
 * Run once per key, the least important first.
 */
export function stableOrder(before: Int32Array | null, count: number, keys: number, keyOf: (index: number) => number): Int32Array {
  const starts = new Int32Array(keys + 1);
  for (let index = 0; index < count; index += 1) starts[keyOf(index) + 1] += 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1] += starts[key];
  const order = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    const index = before ? before[place] : place;
    order[starts[keyOf(index)]++] = index;
  }
  return order;
}
