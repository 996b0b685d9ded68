/** Adds up: open documents into accounts, accounts into currencies. It decides no age and no bucket. */
import { MARK_DISPUTED } from './entries';
import type { Book } from './entries';
import type { PaymentHabits } from './payment-habits';
import { CREDIT_BUCKET } from './review';
import type { FiguredAccount } from './judgements';
import type { CurrencyTotals, OpenEntries } from './review';

/** First place of each account in `open` (grouped by account index), one longer than the accounts. */
export function firstOfAccounts(book: Book, open: OpenEntries): Int32Array {
  const first = new Int32Array(book.accounts.length + 1);
  for (let index = 0; index < open.count; index += 1) first[book.entries.account[open.entry[index]] + 1] += 1;
  for (let account = 0; account < book.accounts.length; account += 1) first[account + 1] += first[account];
  return first;
}

/** One review per account of the book, in the book's order. Money in minor units. */
export function accountReviews(book: Book, open: OpenEntries, firstOf: Int32Array, bucketCount: number, habits: readonly PaymentHabits[]): FiguredAccount[] {
  return book.accounts.map((_, index) => accountReview(book, open, index, firstOf, bucketCount, habits[index]));
}

function accountReview(book: Book, open: OpenEntries, accountIndex: number, firstOf: Int32Array, bucketCount: number, habits: PaymentHabits): FiguredAccount {
  const account = book.accounts[accountIndex];
  const from = firstOf[accountIndex];
  const to = firstOf[accountIndex + 1];
  const buckets = new Array<number>(bucketCount).fill(0);
  let credits = 0;
  let creditCount = 0;
  let openCount = 0;
  let pastDue = 0;
  let pastDueCount = 0;
  let disputed = 0;
  let oldest = 0;
  for (let index = from; index < to; index += 1) {
    const amount = open.open[index];
    if (amount === 0) continue;
    if (open.bucket[index] === CREDIT_BUCKET) {
      credits += amount;
      creditCount += 1;
      continue;
    }
    buckets[open.bucket[index]] += amount;
    openCount += 1;
    if (open.daysPastDue[index] > 0) {
      pastDue += amount;
      pastDueCount += 1;
      if (amount > 0 && open.daysPastDue[index] > oldest) oldest = open.daysPastDue[index];
    }
    if (book.entries.marks[open.entry[index]] & MARK_DISPUTED) disputed += amount;
  }
  let sum = 0;
  for (const amount of buckets) sum += amount;
  return {
    customer: book.customers[account.customer], customerIndex: account.customer, accountIndex, currency: account.currency,
    open: sum, openCount, credits, creditCount, buckets, pastDue, pastDueCount, disputed, oldestDaysPastDue: oldest, firstOpen: from, openEntries: to - from, habits,
  };
}

/** Totals per currency, in the order in which the currencies first appear; never two currencies added. */
export function currencyTotals(book: Book, accounts: readonly FiguredAccount[], open: OpenEntries, bucketCount: number): CurrencyTotals[] {
  const totals = new Map<string, Mutable<CurrencyTotals>>();
  const { open: amounts, bucket: bucketOf, entry: entryOf, daysPastDue } = open;
  const { marks } = book.entries;
  for (const account of accounts) {
    const total = totals.get(account.currency) ?? emptyTotals(account.currency, bucketCount);
    totals.set(account.currency, total);
    total.open += account.open;
    total.openCount += account.openCount;
    total.credits += account.credits;
    total.creditCount += account.creditCount;
    total.pastDue += account.pastDue;
    total.pastDueCount += account.pastDueCount;
    total.disputed += account.disputed;
    for (let bucket = 0; bucket < bucketCount; bucket += 1) total.buckets[bucket] += account.buckets[bucket];
    if (account.open > 0) total.accountsOpen += 1;
    if (account.pastDueCount > 0) total.accountsPastDue += 1;
    for (let index = account.firstOpen; index < account.firstOpen + account.openEntries; index += 1) {
      if (amounts[index] === 0 || bucketOf[index] === CREDIT_BUCKET) continue;
      total.bucketCounts[bucketOf[index]] += 1;
      if (amounts[index] > 0) {
        total.invoicesOpen += amounts[index];
        if (daysPastDue[index] > 0) total.invoicesPastDue += amounts[index];
      }
      if (marks[entryOf[index]] & MARK_DISPUTED) total.disputedCount += 1;
    }
  }
  return [...totals.values()];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : T[K] };

function emptyTotals(currency: string, bucketCount: number): Mutable<CurrencyTotals> {
  const zeros = (): number[] => new Array<number>(bucketCount).fill(0);
  return { currency, open: 0, openCount: 0, credits: 0, creditCount: 0, buckets: zeros(), bucketCounts: zeros(), pastDue: 0, pastDueCount: 0, invoicesOpen: 0, invoicesPastDue: 0,
    disputed: 0, disputedCount: 0, accountsOpen: 0, accountsPastDue: 0 };
}
