/** Rebuilds, for every day up to the as-of day, what was sold and what was open: the back-dated past in one pass, from which every trend figure is read. */
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';

/** One currency's past. Arrays have one place a day from `firstDay`; money in minor units. Credits are left out: open is what invoices owed. */
export interface DailyHistory {
  readonly currency: string;
  readonly firstDay: Day;
  readonly days: number;
  /** Credit sales: invoices issued on the day. */
  readonly sales: Float64Array;
  /** Open by bucket at the end of the day; bucket 0 is not past due. */
  readonly buckets: readonly Float64Array[];
}

/** A history longer than this is cut at its beginning: a wrong date in the year 1950 must not cost memory. */
const LONGEST = 366 * 12;

/** One history a currency, in the order of `currencies`. `lastDays` are the bucket edges; `dueOn` as the review uses it. */
export function dailyHistories(book: Book, asOf: Day, dueOn: Int32Array, lastDays: readonly number[], currencies: readonly string[]): DailyHistory[] {
  const { entries, accounts } = book;
  let first = asOf;
  for (let index = 0; index < entries.count; index += 1) {
    const issued = entries.issuedOn[index];
    if (issued !== NO_DAY && issued < first) first = issued;
  }
  first = Math.max(first, asOf - LONGEST);
  const days = asOf - first + 1;
  const place = Int32Array.from(accounts, (account) => currencies.indexOf(account.currency));
  const histories = currencies.map((currency) => ({ currency, firstDay: first, days, sales: new Float64Array(days), buckets: Array.from({ length: lastDays.length + 1 }, () => new Float64Array(days + 1)) }));
  const paid = paymentsByEntry(book, asOf);
  for (let index = 0; index < entries.count; index += 1) {
    const amount = entries.amount[index];
    const issued = entries.issuedOn[index];
    if (amount <= 0 || issued > asOf) continue;
    const history = histories[place[entries.account[index]]];
    if (history === undefined) continue;
    if (issued >= first) history.sales[issued - first] += amount;
    let left = amount;
    let from = Math.max(issued, first);
    for (let at = paid.first[index]; at < paid.first[index + 1] && left > 0; at += 1) {
      const until = Math.max(paid.on[at], from);
      addOpen(history, left, from, until, dueOn[index], lastDays);
      left -= paid.amount[at];
      from = until;
    }
    if (left > 0) addOpen(history, left, from, asOf + 1, dueOn[index], lastDays);
  }
  for (const history of histories) for (const bucket of history.buckets) for (let at = 1; at < bucket.length; at += 1) bucket[at] += bucket[at - 1];
  return histories;
}

/** Adds an amount open on the days from..until−1 as differences: one step up where it enters a bucket, one down where it leaves. */
function addOpen(history: DailyHistory, amount: number, from: Day, until: Day, due: Day, lastDays: readonly number[]): void {
  let start = from;
  for (let bucket = 0; bucket <= lastDays.length && start < until; bucket += 1) {
    const end = bucket < lastDays.length ? Math.min(until, due + lastDays[bucket] + 1) : until;
    if (end <= start) continue;
    history.buckets[bucket][start - history.firstDay] += amount;
    history.buckets[bucket][end - history.firstDay] -= amount;
    start = end;
  }
}

/** Applications up to `asOf` grouped by document and by day within; those without a date come first, as made before everything. */
function paymentsByEntry(book: Book, asOf: Day): { readonly first: Int32Array; readonly on: Int32Array; readonly amount: Float64Array } {
  const { entries, applications } = book;
  const first = new Int32Array(entries.count + 1);
  for (let index = 0; index < applications.count; index += 1) if (applications.on[index] <= asOf) first[applications.entry[index] + 1] += 1;
  for (let index = 0; index < entries.count; index += 1) first[index + 1] += first[index];
  const next = first.slice();
  const on = new Int32Array(first[entries.count]);
  const amount = new Float64Array(first[entries.count]);
  for (let index = 0; index < applications.count; index += 1) {
    if (applications.on[index] > asOf) continue;
    const entry = applications.entry[index];
    let at = next[entry]++;
    // Few documents have more than one payment: put each in its place among its own.
    while (at > first[entry] && on[at - 1] > applications.on[index]) {
      on[at] = on[at - 1];
      amount[at] = amount[at - 1];
      at -= 1;
    }
    on[at] = applications.on[index];
    amount[at] = applications.amount[index];
  }
  return { first, on, amount };
}
