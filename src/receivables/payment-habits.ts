/** Measures how invoices were paid: days to pay, days late, share on time. Settled invoices only; it says nothing of what is open. */
import { stableOrder } from './counting-order';
import { NO_DAY } from './days';
import type { Book } from './entries';

/** Figures over settled invoices of a currency or an account. Days are calendar days; a figure with nothing behind it is null. */
export interface PaymentHabits {
  readonly settledCount: number;
  readonly lateCount: number;
  /** Share settled on or before the due date, 0 to 1. */
  readonly onTimeShare: number | null;
  readonly daysToPayMean: number | null;
  /** Weighted by amount. */
  readonly daysToPayWeighted: number | null;
  /** The middle one, or the mean of the two in the middle. */
  readonly daysToPayMedian: number | null;
  /** Nearest rank: four in five were paid by then. */
  readonly daysToPayP80: number | null;
  /** Early payers count as 0. */
  readonly daysLateMean: number | null;
  readonly daysLateSignedMean: number | null;
}

/**
 * Habits of each group, where `groupOf[account]` is the group (a currency's or the account's own number). `dueOn` as the review uses it (derived
 * where the ledger has none).
 */
export function paymentHabits(book: Book, settledOn: Int32Array, dueOn: Int32Array, groupOf: Int32Array, groups: number): PaymentHabits[] {
  const { entry, daysToPay, group } = settledEntries(book, settledOn, groupOf);
  const order = byGroupThenDays(daysToPay, group, groups);
  const habits: PaymentHabits[] = [];
  let from = 0;
  for (let one = 0; one < groups; one += 1) {
    let to = from;
    while (to < order.length && group[order[to]] === one) to += 1;
    habits.push(habitsOf(book, dueOn, entry, daysToPay, order.subarray(from, to)));
    from = to;
  }
  return habits;
}

function settledEntries(book: Book, settledOn: Int32Array, groupOf: Int32Array): { readonly entry: Int32Array; readonly daysToPay: Int32Array; readonly group: Int32Array } {
  const { count, issuedOn, account } = book.entries;
  const entry = new Int32Array(count);
  let settled = 0;
  for (let index = 0; index < count; index += 1) if (settledOn[index] !== NO_DAY && issuedOn[index] !== NO_DAY) entry[settled++] = index;
  const daysToPay = new Int32Array(settled);
  const group = new Int32Array(settled);
  for (let at = 0; at < settled; at += 1) {
    daysToPay[at] = settledOn[entry[at]] - issuedOn[entry[at]];
    group[at] = groupOf[account[entry[at]]];
  }
  return { entry, daysToPay, group };
}

function byGroupThenDays(daysToPay: Int32Array, group: Int32Array, groups: number): Int32Array {
  let least = 0;
  let most = 0;
  for (const days of daysToPay) {
    if (days < least) least = days;
    if (days > most) most = days;
  }
  const byDays = stableOrder(null, daysToPay.length, most - least + 1, (at) => daysToPay[at] - least);
  return stableOrder(byDays, daysToPay.length, groups, (at) => group[at]);
}

const NOTHING_SETTLED: PaymentHabits = {
  settledCount: 0, lateCount: 0, onTimeShare: null, daysToPayMean: null, daysToPayWeighted: null, daysToPayMedian: null, daysToPayP80: null, daysLateMean: null, daysLateSignedMean: null,
};

/** Figures of one group, its settled invoices ranked by days to pay. */
function habitsOf(book: Book, dueOn: Int32Array, entry: Int32Array, daysToPay: Int32Array, ranked: Int32Array): PaymentHabits {
  const count = ranked.length;
  if (count === 0) return NOTHING_SETTLED;
  let sumDays = 0;
  let weightedDays = 0;
  let amount = 0;
  let late = 0;
  let sumLate = 0;
  let sumSigned = 0;
  for (const at of ranked) {
    const index = entry[at];
    const days = daysToPay[at];
    sumDays += days;
    weightedDays += days * book.entries.amount[index];
    amount += book.entries.amount[index];
    const daysLate = book.entries.issuedOn[index] + days - dueOn[index];
    sumSigned += daysLate;
    if (daysLate > 0) {
      late += 1;
      sumLate += daysLate;
    }
  }
  const atRank = (rank: number): number => daysToPay[ranked[rank - 1]];
  return {
    settledCount: count, lateCount: late, onTimeShare: (count - late) / count,
    daysToPayMean: sumDays / count, daysToPayWeighted: amount > 0 ? weightedDays / amount : null,
    daysToPayMedian: (atRank(Math.ceil(count / 2)) + atRank(Math.floor(count / 2) + 1)) / 2, daysToPayP80: atRank(Math.ceil(count * 0.8)),
    daysLateMean: sumLate / count, daysLateSignedMean: sumSigned / count,
  };
}
