/** Measures, in one pass over the documents, what each account bought, owed and paid in the year before the as-of day, and what stood in each bucket at each month's day. It judges nothing. */
import { NO_DAY, addMonths } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { KIND_PAYMENT, MARK_DISPUTED } from './entries';
import { UNTOLD_DAY } from './open-balances';

/** The as-of day and the same day of the twelve months before it. */
export const MONTH_POINTS = 13;
/** A recent payment is one of the last half year; an earlier one, of the year before that. */
const RECENT_DAYS = 182;
const EARLIER_DAYS = 547;

/** Counts and sums of settled invoices of one span of time, lateness signed. */
export interface LatenessOfSpan {
  readonly count: number;
  readonly mean: number;
  /** Of the mean: how far chance alone may have moved it. */
  readonly standardError: number;
}

/** One account's past. Money in minor units; days NO_DAY where there is none. */
export interface AccountPast {
  /** Invoices ever issued up to the as-of day. */
  readonly invoices: number;
  readonly firstIssued: Day;
  readonly lastIssued: Day;
  readonly lastPaid: Day;
  /** Days late of the first invoice (so far, where it is open); null where it was settled on a day that is not told, or is not due yet. */
  readonly firstInvoiceDaysLate: number | null;
  /** Invoices of the last 365 days: sum, number, how many disputed, how many paid in parts. */
  readonly yearSales: number;
  readonly yearInvoices: number;
  readonly yearDisputed: number;
  readonly yearPartPaid: number;
  /** Usual days of credit of the last 365 days, weighted by amount; null without invoices. */
  readonly termsDays: number | null;
  readonly recent: LatenessOfSpan;
  readonly earlier: LatenessOfSpan;
  /** Average open balance of those of the twelve month points before the as-of day at which anything was open, and how many these are. */
  readonly usualBalance: number;
  readonly monthsWithBalance: number;
  /** Largest balance at a month point that was paid well. */
  readonly highCredit: number;
}

/** The whole ledger's past. */
export interface LedgerPast {
  readonly monthDays: readonly Day[];
  readonly pastOf: (account: number) => AccountPast;
  /** Per currency (in the order asked for), per month point, per bucket: open invoices, minor units. */
  readonly buckets: readonly (readonly Float64Array[])[];
}

/** Sums of each account, side by side; spans of settled invoices are count, sum and sum of squares of days late. */
const SUMS = 16;
const [COUNT, YEAR_SALES, YEAR_COUNT, YEAR_DISPUTED, YEAR_PARTS, TERMS, FIRST, FIRST_LATE, LAST, PAID, RECENT, EARLIER] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13];
/** Of each account and month point: open balance, and the part of it that was paid well. */
const MONTHLY = MONTH_POINTS * 2;

export interface PastSources {
  readonly book: Book;
  readonly asOf: Day;
  readonly settledOn: Int32Array;
  readonly dueOn: Int32Array;
  readonly currencies: readonly string[];
  readonly bucketCount: number;
  readonly bucketOf: (days: number) => number;
  /** Days late up to which a balance counts as paid well. */
  readonly wellPaidDays: number;
}

/** Everything of the past that rules and limits ask about, in steps: each is one pass over the documents. Credits are left out. */
export function* ledgerPast(sources: PastSources): Generator<void, LedgerPast> {
  const { book, asOf, currencies, bucketCount } = sources;
  const monthDays = Array.from({ length: MONTH_POINTS }, (_, index) => addMonths(asOf, index + 1 - MONTH_POINTS));
  const sums = new Float64Array(book.accounts.length * SUMS);
  for (let at = 0; at < sums.length; at += SUMS) {
    sums[at + FIRST] = Infinity;
    sums[at + LAST] = NO_DAY;
    sums[at + PAID] = NO_DAY;
  }
  const months = new MonthlyBalances(sources, monthDays);
  addDocuments(sources, sums, months);
  yield;
  takePayments(sources, sums, months);
  const buckets = currencies.map((_, currency) => monthDays.map((_day, point) => months.byBucket.subarray((currency * MONTH_POINTS + point) * bucketCount, (currency * MONTH_POINTS + point + 1) * bucketCount)));
  return { monthDays, buckets, pastOf: (account) => pastOf(sums, months.ofAccounts, account) };
}

/** What was open at each month point: by account, and by currency and bucket. */
class MonthlyBalances {
  readonly ofAccounts: Float64Array;
  readonly byBucket: Float64Array;
  /** First month point on or after a day, by days from the first one. */
  private readonly points: Uint8Array;
  private readonly bucketsOfAccount: Int32Array;
  private readonly settledOn: Int32Array;
  private readonly dueOn: Int32Array;
  private readonly account: Int32Array;
  private readonly bucketOf: (days: number) => number;
  private readonly bucketCount: number;
  private readonly wellPaidDays: number;

  constructor(sources: PastSources, private readonly monthDays: readonly Day[]) {
    const { book, currencies, bucketCount } = sources;
    [this.settledOn, this.dueOn, this.account, this.bucketOf, this.bucketCount, this.wellPaidDays] = [sources.settledOn, sources.dueOn, book.entries.account, sources.bucketOf, bucketCount, sources.wellPaidDays];
    this.ofAccounts = new Float64Array(book.accounts.length * MONTHLY);
    this.byBucket = new Float64Array(currencies.length * MONTH_POINTS * bucketCount);
    this.bucketsOfAccount = Int32Array.from(book.accounts, (account) => currencies.indexOf(account.currency) * MONTH_POINTS * bucketCount);
    this.points = new Uint8Array(monthDays[MONTH_POINTS - 1] - monthDays[0] + 1);
    let point = 0;
    for (let at = 0; at < this.points.length; at += 1) {
      while (monthDays[point] < monthDays[0] + at) point += 1;
      this.points[at] = point;
    }
  }

  /** Adds `amounts[at]` of a document, or takes it off, at the month points from `since` on at which it was not settled. (An amount given by value would be made an object of each time.) */
  add(index: number, amounts: Float64Array, at: number, sign: 1 | -1, since: Day): void {
    const { monthDays, points } = this;
    const settled = this.settledOn[index];
    const isOpen = settled === NO_DAY;
    if (!isOpen && settled <= monthDays[0]) return;
    const until = isOpen ? MONTH_POINTS : points[settled - monthDays[0]];
    const from = since <= monthDays[0] ? 0 : points[since - monthDays[0]];
    if (from >= until) return;
    const amount = sign * amounts[at];
    const due = this.dueOn[index];
    const well = !isOpen && settled - due <= this.wellPaidDays ? amount : 0;
    const ofAccount = this.account[index] * MONTHLY;
    const buckets = this.bucketsOfAccount[this.account[index]];
    for (let point = from; point < until; point += 1) {
      this.ofAccounts[ofAccount + point * 2] += amount;
      this.ofAccounts[ofAccount + point * 2 + 1] += well;
      this.byBucket[buckets + point * this.bucketCount + this.bucketOf(monthDays[point] - due)] += amount;
    }
  }
}

function addDocuments({ book: { entries }, asOf, settledOn, dueOn }: PastSources, sums: Float64Array, months: MonthlyBalances): void {
  const { count, amount, account, issuedOn, marks, kind } = entries;
  for (let index = 0; index < count; index += 1) {
    const issued = issuedOn[index];
    const value = amount[index];
    if (issued > asOf || issued === NO_DAY) continue;
    const at = account[index] * SUMS;
    if (value <= 0) {
      // Money on account names no invoice, and is paid all the same.
      if (kind[index] === KIND_PAYMENT && issued > sums[at + PAID]) sums[at + PAID] = issued;
      continue;
    }
    const settled = settledOn[index];
    const due = dueOn[index];
    sums[at + COUNT] += 1;
    if (issued > sums[at + LAST]) sums[at + LAST] = issued;
    if (issued <= sums[at + FIRST]) takeFirst(sums, at, issued, settled > UNTOLD_DAY ? settled - due : settled === NO_DAY && asOf > due ? asOf - due : NaN);
    if (asOf - issued < 365 && kind[index] !== KIND_PAYMENT) {
      sums[at + YEAR_SALES] += value;
      sums[at + YEAR_COUNT] += 1;
      sums[at + TERMS] += (due - issued) * value;
      if (marks[index] & MARK_DISPUTED) sums[at + YEAR_DISPUTED] += 1;
    }
    const age = asOf - settled;
    if (settled > UNTOLD_DAY && age <= EARLIER_DAYS) {
      const span = at + (age <= RECENT_DAYS ? RECENT : EARLIER);
      const late = settled - due;
      sums[span] += 1;
      sums[span + 1] += late;
      sums[span + 2] += late * late;
    }
    if (settled !== UNTOLD_DAY) months.add(index, amount, index, 1, issued);
  }
}

/** Of invoices issued on one first day the latest counts, so that the order of rows decides nothing. */
function takeFirst(sums: Float64Array, at: number, issued: Day, late: number): void {
  if (issued < sums[at + FIRST] || Number.isNaN(sums[at + FIRST_LATE]) || late > sums[at + FIRST_LATE]) sums[at + FIRST_LATE] = late;
  sums[at + FIRST] = issued;
}

/** The payment that settles an invoice ends its balance; every one before it lowers the balance from its day. */
function takePayments({ book: { entries, applications }, asOf, settledOn }: PastSources, sums: Float64Array, months: MonthlyBalances): void {
  const { count, entry, on, amount } = applications;
  const seen = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    const index = entry[at];
    const day = on[at];
    const issued = entries.issuedOn[index];
    if (day > asOf || entries.amount[index] <= 0 || issued > asOf || issued === NO_DAY) continue;
    const account = entries.account[index] * SUMS;
    if (day > sums[account + PAID]) sums[account + PAID] = day;
    if (settledOn[index] === UNTOLD_DAY || (settledOn[index] !== NO_DAY && day >= settledOn[index])) continue;
    months.add(index, amount, at, -1, Math.max(day, issued));
    if (asOf - issued >= 365 || seen.has(index)) continue;
    seen.add(index);
    sums[account + YEAR_PARTS] += 1;
  }
}

function pastOf(sums: Float64Array, monthly: Float64Array, account: number): AccountPast {
  const at = account * SUMS;
  const first = sums[at + FIRST];
  let [highCredit, balances, monthsWithBalance] = [0, 0, 0];
  for (let point = 0; point < MONTH_POINTS; point += 1) {
    const balance = monthly[account * MONTHLY + point * 2];
    highCredit = Math.max(highCredit, monthly[account * MONTHLY + point * 2 + 1]);
    if (balance <= 0 || point === MONTH_POINTS - 1) continue;
    balances += balance;
    monthsWithBalance += 1;
  }
  return {
    invoices: sums[at + COUNT], firstIssued: first === Infinity ? NO_DAY : first, lastIssued: sums[at + LAST], lastPaid: sums[at + PAID],
    firstInvoiceDaysLate: sums[at + COUNT] === 0 || Number.isNaN(sums[at + FIRST_LATE]) ? null : sums[at + FIRST_LATE],
    yearSales: sums[at + YEAR_SALES], yearInvoices: sums[at + YEAR_COUNT], yearDisputed: sums[at + YEAR_DISPUTED], yearPartPaid: sums[at + YEAR_PARTS],
    termsDays: sums[at + YEAR_SALES] > 0 ? Math.max(0, sums[at + TERMS] / sums[at + YEAR_SALES]) : null,
    recent: spanOf(sums, at + RECENT), earlier: spanOf(sums, at + EARLIER),
    usualBalance: monthsWithBalance === 0 ? 0 : balances / monthsWithBalance, monthsWithBalance, highCredit,
  };
}

function spanOf(sums: Float64Array, at: number): LatenessOfSpan {
  const [count, sum, squares] = [sums[at], sums[at + 1], sums[at + 2]];
  if (count === 0) return NOTHING;
  const variance = count < 2 ? 0 : Math.max(0, (squares - (sum * sum) / count) / (count - 1));
  return { count, mean: sum / count, standardError: Math.sqrt(variance / count) };
}

const NOTHING: LatenessOfSpan = { count: 0, mean: 0, standardError: 0 };
