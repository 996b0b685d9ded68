/** Chooses which documents a sheet of limited length lists: those longest past due. It knows no sheet. */
import type { OpenEntries } from '../receivables/review';

/**
 * Marks (1) the `most` open documents that are longest past due, ties in the order of `open`; null when all of them fit. One counting pass
 * over the days, because sorting a million documents to list a few costs more than aging them.
 */
export function longestPastDue(open: OpenEntries, most: number): Uint8Array | null {
  if (open.count <= most) return null;
  let least = Infinity;
  let longest = -Infinity;
  for (let index = 0; index < open.count; index += 1) {
    least = Math.min(least, open.daysPastDue[index]);
    longest = Math.max(longest, open.daysPastDue[index]);
  }
  const withDays = new Int32Array(longest - least + 1);
  for (let index = 0; index < open.count; index += 1) withDays[open.daysPastDue[index] - least] += 1;
  let left = most;
  let threshold = longest + 1;
  while (left > 0 && threshold > least && withDays[threshold - 1 - least] <= left) {
    threshold -= 1;
    left -= withDays[threshold - least];
  }
  const listed = new Uint8Array(open.count);
  for (let index = 0; index < open.count; index += 1) {
    const days = open.daysPastDue[index];
    if (days >= threshold) listed[index] = 1;
    else if (days === threshold - 1 && left > 0) {
      listed[index] = 1;
      left -= 1;
    }
  }
  return listed;
}
