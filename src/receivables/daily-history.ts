/** Rebuilds, for every day up to the as-of day, what was sold, what was open and what of it was not past due: the past in two passes, from which every trend figure is read. */
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
  /** At the end of the day. */
  readonly open: Float64Array;
  /** The part of `open` that was not past due. */
  readonly current: Float64Array;
}

/** A history longer than this is cut at its beginning: a wrong date in the year 1950 must not cost memory. */
const LONGEST = 366 * 12;

/** One history a currency, in the order of `currencies`. `balance` and `dueOn` have one place a document, as the review uses them. */
export function dailyHistories(book: Book, asOf: Day, balance: Float64Array, dueOn: Int32Array, currencies: readonly string[]): DailyHistory[] {
  const firstDay = Math.max(firstIssue(book, asOf), asOf - LONGEST);
  const days = asOf - firstDay + 1;
  const histories = currencies.map((currency) => ({ currency, firstDay, days, sales: new Float64Array(days), open: new Float64Array(days), current: new Float64Array(days) }));
  const place = Int32Array.from(book.accounts, (account) => currencies.indexOf(account.currency));
  addInvoices(book, asOf, dueOn, place, histories);
  takePayments(book, asOf, balance, dueOn, place, histories);
  // What was written are differences from day to day.
  for (const { open, current } of histories) {
    for (let at = 1; at < days; at += 1) {
      open[at] += open[at - 1];
      current[at] += current[at - 1];
    }
  }
  return histories;
}

function firstIssue({ entries }: Book, asOf: Day): Day {
  let first = asOf;
  for (let index = 0; index < entries.count; index += 1) if (entries.issuedOn[index] < first && entries.issuedOn[index] !== NO_DAY) first = entries.issuedOn[index];
  return first;
}

function addInvoices(book: Book, asOf: Day, dueOn: Int32Array, place: Int32Array, histories: readonly DailyHistory[]): void {
  const { count, amount, issuedOn, account } = book.entries;
  for (let index = 0; index < count; index += 1) {
    const history = histories[place[account[index]]];
    const issued = issuedOn[index];
    if (amount[index] <= 0 || issued > asOf || history === undefined) continue;
    const from = Math.max(issued - history.firstDay, 0);
    if (issued >= history.firstDay) history.sales[from] += amount[index];
    history.open[from] += amount[index];
    const pastDueFrom = firstPastDue(dueOn[index], history);
    if (pastDueFrom <= from) continue;
    history.current[from] += amount[index];
    if (pastDueFrom < history.days) history.current[pastDueFrom] -= amount[index];
  }
}

/** Place of the first day past due; beyond the end where there is no due date. */
const firstPastDue = (due: Day, history: DailyHistory): number => (due === NO_DAY ? history.days : due + 1 - history.firstDay);

function takePayments(book: Book, asOf: Day, balance: Float64Array, dueOn: Int32Array, place: Int32Array, histories: readonly DailyHistory[]): void {
  const { entries, applications } = book;
  // What an overpaid invoice got too much is a credit, and lowers no open balance.
  const left = new Map<number, number>();
  for (let at = 0; at < applications.count; at += 1) {
    const entry = applications.entry[at];
    const history = histories[place[entries.account[entry]]];
    if (applications.on[at] > asOf || entries.amount[entry] <= 0 || entries.issuedOn[entry] > asOf || history === undefined) continue;
    let paid = applications.amount[at];
    if (balance[entry] < 0) {
      const open = left.get(entry) ?? entries.amount[entry];
      paid = Math.min(paid, open);
      left.set(entry, open - paid);
    }
    const on = Math.max(applications.on[at], entries.issuedOn[entry], history.firstDay) - history.firstDay;
    history.open[on] -= paid;
    const pastDueFrom = firstPastDue(dueOn[entry], history);
    if (pastDueFrom <= on) continue;
    history.current[on] -= paid;
    if (pastDueFrom < history.days) history.current[pastDueFrom] += paid;
  }
}
