/** Rebuilds, for every day up to the as-of day, what was sold, what was open and what of it was not past due: the past in two passes, from which every trend figure is read. */
import { NO_DAY } from './days';
import type { Day } from './days';
import { KIND_PAYMENT } from './entries';
import type { Book } from './entries';

/** One currency's past. Arrays have one place a day from `firstDay`; money in minor units. Credits are left out: open is what invoices owed. */
export interface DailyHistory {
  readonly currency: string;
  readonly firstDay: Day;
  readonly days: number;
  /** Credit sales: invoices issued on the day, and journals that claim as they do. */
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
  const { count, amount, issuedOn, account, kind } = book.entries;
  for (let index = 0; index < count; index += 1) {
    const history = histories[place[account[index]]];
    const issued = issuedOn[index];
    if (amount[index] <= 0 || issued > asOf || history === undefined) continue;
    const from = Math.max(issued - history.firstDay, 0);
    if (issued >= history.firstDay && kind[index] !== KIND_PAYMENT) history.sales[from] += amount[index];
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
  const overpaid = new Map<number, { readonly on: Day; readonly amount: number }[]>();
  for (let at = 0; at < applications.count; at += 1) {
    const entry = applications.entry[at];
    const history = histories[place[entries.account[entry]]];
    if (applications.on[at] > asOf || entries.amount[entry] <= 0 || entries.issuedOn[entry] > asOf || history === undefined) continue;
    const paid = applications.amount[at];
    if (balance[entry] < 0 || paid < 0) overpaid.set(entry, []);
    takePayment(history, Math.max(applications.on[at], entries.issuedOn[entry]), dueOn[entry], paid);
  }
  if (overpaid.size > 0) giveBackOverpaid(book, asOf, overpaid, dueOn, place, histories);
}

/** From its day on `paid` is no longer open. */
function takePayment(history: DailyHistory, day: Day, due: Day, paid: number): void {
  const on = Math.max(day, history.firstDay) - history.firstDay;
  history.open[on] -= paid;
  const pastDueFrom = firstPastDue(due, history);
  if (pastDueFrom <= on) return;
  history.current[on] -= paid;
  if (pastDueFrom < history.days) history.current[pastDueFrom] += paid;
}

/** What an invoice got too much is a credit while it has it, and lowers no open balance: by the days of its payments, in whatever order the ledger lists them. */
function giveBackOverpaid({ entries, applications }: Book, asOf: Day, overpaid: Map<number, { readonly on: Day; readonly amount: number }[]>, dueOn: Int32Array, place: Int32Array, histories: readonly DailyHistory[]): void {
  for (let at = 0; at < applications.count; at += 1) {
    const entry = applications.entry[at];
    if (applications.on[at] <= asOf) overpaid.get(entry)?.push({ on: Math.max(applications.on[at], entries.issuedOn[entry]), amount: applications.amount[at] });
  }
  for (const [entry, payments] of overpaid) {
    let balance = entries.amount[entry];
    for (const { on, amount } of payments.sort((a, b) => a.on - b.on || b.amount - a.amount)) {
      const tooMuch = Math.min(0, balance);
      balance -= amount;
      const given = tooMuch - Math.min(0, balance);
      if (given !== 0) takePayment(histories[place[entries.account[entry]]], on, dueOn[entry], -given);
    }
  }
}
