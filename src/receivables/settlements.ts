/** Decides when each invoice was settled, as far as was known on a day. It adds nothing up and judges nobody. */
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';

/** Stands for "settled, on a day that the ledger does not tell"; no real day is so early. */
export const UNTOLD_DAY = 0;

/**
 * The day on which each positive document was settled in full, seen from `asOf`: the day of the last payment that counts on it. UNTOLD_DAY where it
 * is settled without a date; NO_DAY where it is still open, or is a credit.
 */
export function settledDays(book: Book, asOf: Day, balance: Float64Array): Int32Array {
  const { entries, applications } = book;
  const settledOn = new Int32Array(entries.count).fill(NO_DAY);
  for (let index = 0; index < applications.count; index += 1) {
    const entry = applications.entry[index];
    const on = applications.on[index];
    if (on <= asOf && on > settledOn[entry]) settledOn[entry] = on;
  }
  for (let index = 0; index < entries.count; index += 1) {
    if (entries.amount[index] <= 0 || balance[index] > 0 || entries.issuedOn[index] > asOf) settledOn[index] = NO_DAY;
    else if (settledOn[index] === NO_DAY) settledOn[index] = UNTOLD_DAY;
  }
  return settledOn;
}
