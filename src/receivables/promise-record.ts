/** What became of the promises in the Contact Log: kept, broken, still running or replaced by another. Promises are told by the log, payments by the ledger. */
import { contactsOf } from './account-contacts';
import type { LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import { decimalsOf, toMinorUnits } from './money';
import type { AccountReview, ReceivablesReview } from './review';

export type PromiseOutcome = 'running' | 'kept' | 'broken' | 'replaced';

/** One promise. Money is minor units of the account's currency. */
export interface PromiseStanding {
  readonly on: Day;
  readonly promisedFor: Day;
  /** What was promised, or what the documents were open with where the log names no amount. */
  readonly amount: number;
  /** Paid on these documents after the promise and up to its day. */
  readonly paid: number;
  readonly outcome: PromiseOutcome;
}

/** Every promise of an account up to the as-of day, in the order of the log; `contacts` as `contactsByCustomer` groups them. An instalment of a plan is none. */
export function promisesOf(review: ReceivablesReview, account: AccountReview, contacts: ReadonlyMap<string, readonly LoggedContact[]>): readonly PromiseStanding[] {
  const promises = contactsOf(account, contacts).filter(({ promisedFor, kind, on }) => promisedFor !== null && kind !== 'plan' && on <= review.asOf);
  return promises.map((promise) => {
    const { owed, paid } = paymentsOn(review, account, promise);
    const amount = promise.amount ? Math.min(toMinorUnits(promise.amount, decimalsOf(account.currency)), owed) : owed;
    const promisedFor = promise.promisedFor as Day;
    const kept = paid >= amount;
    const replaced = promises.some((other) => other !== promise && other.on > promise.on && other.on <= promisedFor && sharesDocuments(other, promise));
    return { on: promise.on, promisedFor, amount, paid, outcome: kept ? 'kept' : replaced ? 'replaced' : promisedFor >= review.asOf ? 'running' : 'broken' };
  });
}

/** Share of the promises that have come due and were kept; null where none has. */
export function keptShare(promises: readonly PromiseStanding[]): number | null {
  const due = promises.filter(({ outcome }) => outcome === 'kept' || outcome === 'broken');
  return due.length === 0 ? null : due.filter(({ outcome }) => outcome === 'kept').length / due.length;
}

function sharesDocuments(a: LoggedContact, b: LoggedContact): boolean {
  return a.documents.length === 0 || b.documents.length === 0 || a.documents.some((number) => b.documents.includes(number));
}

/** What the documents promised were open with at the end of the day of the promise, and what was paid on them after it, by its day. A payment without a date counts as made. */
function paymentsOn({ entries, applications, asOf }: ReceivablesReview, account: AccountReview, { on, documents, promisedFor }: LoggedContact): { readonly owed: number; readonly paid: number } {
  const isAbout = (entry: number): boolean => entries.account[entry] === account.accountIndex && entries.amount[entry] > 0 && entries.issuedOn[entry] <= on
    && (documents.length === 0 || documents.includes(String(entries.document[entry])));
  let owed = 0;
  let paid = 0;
  for (let entry = 0; entry < entries.count; entry += 1) if (isAbout(entry)) owed += entries.amount[entry];
  for (let at = 0; at < applications.count; at += 1) {
    if (!isAbout(applications.entry[at])) continue;
    const day = applications.on[at];
    if (day !== NO_DAY && day <= on) owed -= applications.amount[at];
    else if (day <= Math.min(promisedFor ?? on, asOf)) paid += applications.amount[at];
  }
  return { owed, paid };
}
