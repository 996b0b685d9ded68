/** What became of the promises in the Contact Log: kept, broken, still running or replaced by another. Promises are told by the log, payments by the ledger. */
import type { ContactLog, LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { decimalsOf, toMinorUnits } from './money';

export type PromiseOutcome = 'running' | 'kept' | 'broken' | 'replaced';

/** One promise. Money is minor units of the account's currency. */
export interface PromiseStanding {
  readonly on: Day;
  readonly promisedFor: Day;
  /** Documents that it names; none: all that the account had by its day. */
  readonly documents: readonly string[];
  /** What was promised, or what the documents were open with where the log names no amount. */
  readonly amount: number;
  /** Paid on these documents after the promise and up to its day. */
  readonly paid: number;
  /** Still open on them on the day of the review: what was paid too late is not asked for again. */
  readonly open: number;
  readonly outcome: PromiseOutcome;
}

/** By account of the book, the earlier first; an account without one is not in it. */
export type PromiseReview = ReadonlyMap<number, readonly PromiseStanding[]>;

type LedgerSide = Pick<Book, 'customers' | 'accounts' | 'entries' | 'applications'>;
type Promised = LoggedContact & { readonly promisedFor: Day };

/** Every promise up to `asOf`, looked for in the ledger once for all of them. An instalment of a plan is none. */
export function promiseReview(book: LedgerSide, asOf: Day, log: ContactLog): PromiseReview {
  const byCustomer = new Map<string, Promised[]>();
  for (const contact of log) {
    if (contact.promisedFor === null || contact.kind === 'plan' || contact.on > asOf) continue;
    byCustomer.set(contact.customerId, [...byCustomer.get(contact.customerId) ?? [], { ...contact, promisedFor: contact.promisedFor }]);
  }
  const found = new Map<number, readonly PromiseStanding[]>();
  if (byCustomer.size === 0) return found;
  const ofAccounts = book.accounts.map(({ customer, currency }) => (byCustomer.get(book.customers[customer].id) ?? []).filter((promise) => promise.currency === null || promise.currency === currency));
  const documents = documentsOf(book, ofAccounts.map((promises) => promises.length > 0));
  ofAccounts.forEach((promises, account) => {
    const own = documents.get(account) ?? [];
    // Array.prototype.sort is stable: of two on one day the lower row is the later word.
    const inTurn = [...promises].sort((a, b) => a.on - b.on);
    if (inTurn.length > 0) found.set(account, inTurn.map((promise, at) => standingOf(promise, inTurn.slice(at + 1), own, asOf, decimalsOf(book.accounts[account].currency))));
  });
  return found;
}

interface OwnDocument {
  readonly number: string;
  readonly issuedOn: Day;
  readonly amount: number;
  readonly payments: { readonly on: Day; readonly amount: number }[];
}

/** Invoices and what was paid on them, of the accounts that are wanted. */
function documentsOf({ entries, applications }: LedgerSide, wanted: readonly boolean[]): ReadonlyMap<number, readonly OwnDocument[]> {
  const ofEntry = new Map<number, OwnDocument>();
  const byAccount = new Map<number, OwnDocument[]>();
  for (let entry = 0; entry < entries.count; entry += 1) {
    const account = entries.account[entry];
    if (!wanted[account] || entries.amount[entry] <= 0) continue;
    const one = { number: String(entries.document[entry]), issuedOn: entries.issuedOn[entry], amount: entries.amount[entry], payments: [] };
    ofEntry.set(entry, one);
    const own = byAccount.get(account);
    if (own) own.push(one);
    else byAccount.set(account, [one]);
  }
  for (let at = 0; at < applications.count; at += 1) ofEntry.get(applications.entry[at])?.payments.push({ on: applications.on[at], amount: applications.amount[at] });
  return byAccount;
}

function standingOf(promise: Promised, later: readonly Promised[], documents: readonly OwnDocument[], asOf: Day, decimals: 0 | 2 | 3): PromiseStanding {
  const { on, promisedFor } = promise;
  const told = promise.amount ? toMinorUnits(promise.amount, decimals) : null;
  const own = documents.filter(({ number, issuedOn }) => issuedOn <= on && (promise.documents.length === 0 || promise.documents.includes(number)));
  const { owed, paid, open } = paymentsOn(own, told, promise, asOf);
  // Of documents that the ledger no longer lists, all is paid, and what was promised stands in the log alone.
  const amount = own.length === 0 ? told ?? 0 : Math.min(told ?? owed, owed);
  const replaced = later.some((other) => other.on <= promisedFor && sharesDocuments(other, promise));
  const kept = own.length === 0 || paid >= amount;
  return { on, promisedFor, documents: promise.documents, amount, paid: own.length === 0 ? amount : paid, open, outcome: kept ? 'kept' : replaced ? 'replaced' : promisedFor >= asOf ? 'running' : 'broken' };
}

function sharesDocuments(a: LoggedContact, b: LoggedContact): boolean {
  return a.documents.length === 0 || b.documents.length === 0 || a.documents.some((number) => b.documents.includes(number));
}

/**
 * What the documents were open with at the end of the day of the promise, what was paid on them after it, by its day, and what is open now. A payment
 * without a date counts as made since where nothing is left of its document, or less than the amount that was promised; else it came before: as long
 * as all that was promised is still open, none of it has been paid.
 */
function paymentsOn(documents: readonly OwnDocument[], told: number | null, { on, promisedFor }: Promised, asOf: Day): { readonly owed: number; readonly paid: number; readonly open: number } {
  const sums = documents.map(({ amount, payments }) => {
    const paidWhere = (holds: (day: Day) => boolean): number => payments.reduce((sum, payment) => sum + (holds(payment.on) ? payment.amount : 0), 0);
    const undated = paidWhere((day) => day === NO_DAY);
    const before = paidWhere((day) => day !== NO_DAY && day <= on);
    const inTime = paidWhere((day) => day > on && day <= Math.min(promisedFor, asOf));
    return { owed: amount - before, undated, inTime, open: Math.max(0, amount - before - undated - paidWhere((day) => day > on && day <= asOf)) };
  });
  const open = sums.reduce((sum, one) => sum + one.open, 0);
  let owed = 0;
  let paid = 0;
  for (const one of sums) {
    const since = one.open <= 0 || (told !== null && open < told);
    owed += one.owed - (since ? 0 : one.undated);
    paid += one.inTime + (since ? one.undated : 0);
  }
  return { owed, paid, open };
}

/** How many promises came due, and how many of them were kept; one that was replaced in time did not come due. */
export function promiseCounts(promises: readonly PromiseStanding[]): { readonly due: number; readonly kept: number } {
  const kept = promises.filter(({ outcome }) => outcome === 'kept').length;
  return { due: kept + promises.filter(({ outcome }) => outcome === 'broken').length, kept };
}

/** Share of the promises that have come due and were kept; null where none has. */
export function keptShare(promises: readonly PromiseStanding[]): number | null {
  const { due, kept } = promiseCounts(promises);
  return due === 0 ? null : kept / due;
}
