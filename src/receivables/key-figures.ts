/** The figures by which collecting is measured, per currency, each from its formula in DOMAIN section 2. Null where there is nothing to divide by. */
import { dailyHistories } from './daily-history';
import type { DailyHistory } from './daily-history';
import { addMonths, calendarOf } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import type { FiguredAccount } from './judgements';
import { monthlyTrend, pointAt, salesBetween } from './monthly-trend';
import type { TrendPoint } from './monthly-trend';
import type { DaysToPayRanks, PaymentHabits } from './payment-habits';
import type { CurrencyTotals } from './review';

export interface KeyFigures extends PaymentHabits, DaysToPayRanks {
  readonly currency: string;
  /** Days. */
  readonly dso: number | null;
  readonly dsoCountback: number | null;
  readonly bestPossibleDso: number | null;
  readonly averageDaysDelinquent: number | null;
  /** 1 is everything collected that could be. */
  readonly cei: number | null;
  /** Times a year. */
  readonly turnover: number | null;
  readonly pastDueShare: number | null;
  /** Share of the open balance in the last bucket. */
  readonly oldestBucketShare: number | null;
  /** Share of the open balance owed by the largest 1, 5 and 10 accounts; and the sum of squared shares. */
  readonly concentration: { readonly largest: number; readonly fiveLargest: number; readonly tenLargest: number; readonly herfindahl: number } | null;
  /** The last months, oldest first; empty where the ledger cannot be back-dated. */
  readonly trend: readonly TrendPoint[];
  /** Inputs, minor units, so that every figure can be asked why. */
  readonly inputs: { readonly open: number; readonly current: number; readonly sales: number; readonly periodDays: number; readonly openAtBegin: number | null; readonly averageOpen: number | null; readonly yearSales: number; readonly yearMonths: number };
}

/** What the figures are made from; `balance` and `dueOn` have one place a document. */
export interface FigureSources {
  readonly book: Book;
  readonly asOf: Day;
  readonly dueOn: Int32Array;
  /** How each currency's settled invoices were paid, in the order of `totals`. */
  readonly habits: readonly (PaymentHabits & DaysToPayRanks)[];
  readonly balance: Float64Array;
  readonly totals: readonly CurrencyTotals[];
  readonly accounts: readonly FiguredAccount[];
  readonly periodDays: number;
}

/** One set of figures a currency, in the order of `totals`. */
export function figuresByCurrency({ book, asOf, balance, dueOn, habits, totals, accounts, periodDays }: FigureSources): KeyFigures[] {
  const histories = dailyHistories(book, asOf, balance, dueOn, totals.map((total) => total.currency));
  const past = book.backDating === 'exact';
  const settled = past ? null : currenciesWithSettled(book, asOf, balance);
  return totals.map((total, index) => ({
    ...keyFigures(histories[index], total, habits[index], accounts.filter((account) => account.currency === total.currency), periodDays, { past, sales: settled === null || settled.has(total.currency) }),
    trend: past ? monthlyTrend(histories[index], periodDays) : [],
  }));
}

/** What a ledger tells beside what is open: what was open on earlier days, and what was sold and paid since. */
interface Told {
  readonly past: boolean;
  readonly sales: boolean;
}

/** Currencies in which an invoice is settled: a list of open documents has none, and so cannot tell what was sold. */
function currenciesWithSettled({ entries, accounts }: Book, asOf: Day, balance: Float64Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.amount[entry] > 0 && balance[entry] <= 0 && entries.issuedOn[entry] <= asOf) found.add(accounts[entries.account[entry]].currency);
  }
  return found;
}

const YEAR_DAYS = 365;

const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);

/** From 0 to 1. Null where nothing is owed, or where credits in the buckets leave a part that is no share of the whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole <= 0 || part < 0 || part > whole ? null : part / whole;
}

/** All figures of one currency on the history's last day; what would need a past or sales that the ledger does not tell is null. */
function keyFigures(history: DailyHistory, total: CurrencyTotals, habits: PaymentHabits & DaysToPayRanks, accounts: readonly FiguredAccount[], periodDays: number, told: Told): Omit<KeyFigures, 'trend'> {
  const last = history.days - 1;
  const { open, pastDue, sales, openAtBegin, dso, bestPossibleDso, averageDaysDelinquent, cei } = pointAt(history, last, periodDays);
  const months = monthDaysOfYear(history);
  const averageOpen = told.past ? months.reduce((sum, place) => sum + history.open[place], 0) / months.length : null;
  const yearSales = salesBetween(history, last - YEAR_DAYS + 1, last);
  // Months begun: a year whose first invoice came on its tenth day is a year.
  const yearMonths = Math.min(12, months.length);
  return {
    ...habits, currency: total.currency, dso, dsoCountback: told.sales ? countback(history, open) : null, bestPossibleDso,
    averageDaysDelinquent, cei: told.past ? cei : null,
    // In proportion where the ledger has no year: what is open on average is that of the same months.
    turnover: averageOpen === null ? null : ratio((yearSales * 12) / yearMonths, averageOpen),
    pastDueShare: shareOf(total.invoicesPastDue, total.invoicesOpen), oldestBucketShare: shareOf(total.buckets[total.buckets.length - 1], total.open),
    concentration: concentrationOf(accounts),
    inputs: { open, current: open - pastDue, sales, periodDays, openAtBegin: told.past ? openAtBegin : null, averageOpen, yearSales, yearMonths },
  };
}

/** Takes calendar months' sales from the open balance, newest first, adding their days; the last month in proportion. Null when the ledger's sales run out first, or where it has none. */
function countback(history: DailyHistory, open: number): number | null {
  let left = open;
  let days = 0;
  let end = history.days - 1;
  if (open <= 0 && history.sales.every((sales) => sales === 0)) return null;
  while (left > 0) {
    if (end < 0) return null;
    const length = calendarOf(history.firstDay + end).dayOfMonth;
    const sales = salesBetween(history, end - length + 1, end);
    if (sales >= left) return days + (left / sales) * length;
    left -= sales;
    days += length;
    end -= length;
  }
  return days;
}

/** The as-of date and the same day of the months before it, a year back or to where the ledger begins, as places in the history. */
function monthDaysOfYear(history: DailyHistory): readonly number[] {
  const asOf: Day = history.firstDay + history.days - 1;
  return Array.from({ length: 13 }, (_, months) => addMonths(asOf, -months) - history.firstDay).filter((place) => place >= 0);
}

/** Of what is owed: an account in credit (its credits stand in the buckets) has no share, and takes none from the others. */
function concentrationOf(accounts: readonly FiguredAccount[]): KeyFigures['concentration'] {
  const owed = accounts.map((account) => Math.max(0, account.open));
  const all = owed.reduce((sum, open) => sum + open, 0);
  if (all <= 0) return null;
  const shares = owed.map((open) => open / all).sort((a, b) => b - a);
  const first = (count: number): number => shares.slice(0, count).reduce((sum, share) => sum + share, 0);
  return { largest: first(1), fiveLargest: first(5), tenLargest: first(10), herfindahl: shares.reduce((sum, share) => sum + share * share, 0) };
}
