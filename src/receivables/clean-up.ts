/** What to put right before anyone is chased, as far as it takes open balances and the as-of day to see it. It changes no figure and merges nobody. */
import type { Book, Customer, LedgerSource } from './entries';
import { exactText } from './money';
import type { AccountReview, OpenEntries, ReviewFinding } from './review';
import { similarNames } from './similar-names';

type ReviewedAccount = Pick<AccountReview, 'customer' | 'customerIndex' | 'currency' | 'firstOpen' | 'openEntries' | 'pastDue'>;

interface CleanUp {
  readonly book: Book;
  readonly open: OpenEntries;
  /** Accounts in the order of the review. */
  readonly accounts: readonly ReviewedAccount[];
}

/** Findings in the order of the accounts, kind by kind. */
export function cleanUpList(given: CleanUp): ReviewFinding[] {
  return [...unappliedCredits(given), ...missingEmails(given), ...similarCustomers(given), ...implausibleAmounts(given)];
}

/** The first document open of an account that is owed to us (1) or by us (-1); null when there is none. */
function firstOpen({ book, open }: CleanUp, account: ReviewedAccount, sign: 1 | -1): LedgerSource | null {
  for (let place = account.firstOpen; place < account.firstOpen + account.openEntries; place += 1) if (open.open[place] * sign > 0) return sourceOf(book, open.entry[place]);
  return null;
}

function sourceOf({ entries, sheets }: Book, entry: number): LedgerSource {
  return { sheet: sheets[entries.sheet[entry]] ?? '', row: entries.row[entry] };
}

/** A customer who has credits and overdue invoices at once is asked for money that we may already hold. */
function unappliedCredits(given: CleanUp): ReviewFinding[] {
  const { open, accounts } = given;
  return accounts.flatMap((account): ReviewFinding[] => {
    let credits = 0;
    let overdue = false;
    for (let place = account.firstOpen; place < account.firstOpen + account.openEntries; place += 1) {
      if (open.open[place] < 0) credits -= open.open[place];
      else if (open.open[place] > 0 && open.daysPastDue[place] > 0) overdue = true;
    }
    const source = overdue && credits > 0 ? firstOpen(given, account, -1) : null;
    return source ? [{ problem: 'unapplied-credit', severity: 'warning', source, customer: account.customer.name, value: `${exactText(credits, account.currency)} ${account.currency}` }] : [];
  });
}

/** Customers who owe something and have no address; where nobody has one, that is said once. */
function missingEmails(given: CleanUp): ReviewFinding[] {
  const pastDue = new Set(given.accounts.filter((account) => account.pastDue > 0).map((account) => account.customerIndex));
  const seen = new Set<number>();
  const missing: { readonly customer: Customer; readonly source: LedgerSource; readonly isPastDue: boolean }[] = [];
  let addressed = 0;
  for (const account of given.accounts) {
    const source = firstOpen(given, account, 1);
    if (!source || seen.has(account.customerIndex)) continue;
    seen.add(account.customerIndex);
    if (account.customer.email !== null) addressed += 1;
    else missing.push({ customer: account.customer, source, isPastDue: pastDue.has(account.customerIndex) });
  }
  if (addressed === 0 && missing.length > 1) return [{ problem: 'missing-email', severity: 'warning', source: missing[0].source, value: '', count: missing.length }];
  return missing.map(({ customer, source, isPastDue }) => ({ problem: 'missing-email', severity: isPastDue ? 'warning' : 'notice', source, customer: customer.name, value: customer.name }));
}

/** Names that may be one customer, where at least one of the two owes something: two reminders would go to one desk. */
function similarCustomers(given: CleanUp): ReviewFinding[] {
  const places = new Map<number, LedgerSource>();
  for (const account of given.accounts) {
    const source = firstOpen(given, account, 1);
    if (source && !places.has(account.customerIndex)) places.set(account.customerIndex, source);
  }
  const { customers } = given.book;
  return similarNames(customers.map(({ name }) => name)).flatMap(([first, second]): ReviewFinding[] => {
    const source = places.get(second) ?? places.get(first);
    return source ? [{ problem: 'similar-customers', severity: 'notice', source, customer: customers[second].name, value: `${labelOf(customers[first])} · ${labelOf(customers[second])}` }] : [];
  });
}

function labelOf({ id, name }: Customer): string {
  return id === name ? name : `${name} (${id})`;
}

/** Fewer documents than these tell nothing of what is usual. */
const USUAL_FROM = 10;
const TIMES_THE_NEXT = 10;
const TIMES_THE_MEAN = 50;

interface Largest {
  place: number;
  most: number;
  next: number;
  sum: number;
  count: number;
}

/** In each currency the one open document that dwarfs all others, as a slipped decimal point does: ten times the next largest and fifty times the mean of the others. */
function implausibleAmounts({ book, open }: CleanUp): ReviewFinding[] {
  const byCurrency = new Map<string, Largest>();
  const of = book.accounts.map(({ currency }) => {
    const known = byCurrency.get(currency) ?? { place: -1, most: 0, next: 0, sum: 0, count: 0 };
    byCurrency.set(currency, known);
    return known;
  });
  for (let place = 0; place < open.count; place += 1) {
    const amount = open.open[place];
    if (amount <= 0) continue;
    const largest = of[book.entries.account[open.entry[place]]];
    largest.sum += amount;
    largest.count += 1;
    if (amount > largest.most) {
      largest.next = largest.most;
      largest.most = amount;
      largest.place = place;
    } else if (amount > largest.next) largest.next = amount;
  }
  return [...byCurrency].flatMap(([currency, { place, most, next, sum, count }]): ReviewFinding[] => {
    if (count < USUAL_FROM || most < TIMES_THE_NEXT * next || most < TIMES_THE_MEAN * ((sum - most) / (count - 1))) return [];
    const entry = open.entry[place];
    return [{
      problem: 'implausible-amount', severity: 'warning', source: sourceOf(book, entry), customer: book.customers[book.accounts[book.entries.account[entry]].customer].name,
      value: `${exactText(most, currency)} ${currency}`,
    }];
  });
}
