/** Decides what was open on a day and since when it is due. It knows no buckets and no accounts' names. */
import type { Book } from './entries';
import { NO_DAY } from './days';
import type { Day } from './days';

/** What each document of the book had open at the end of `asOf`, in minor units; `issued` is 0 where the document was not yet issued (its balance is then 0). */
export interface BalancesAt {
  readonly balance: Float64Array;
  readonly issued: Uint8Array;
}

/**
 * Back-dates the book: issued on or before `asOf`, less everything applied on or before it (settled on the day is settled), so that
 * later payments are added back. An application without a date counts as made. DOMAIN section 1, "open at the as-of day".
 */
export function balancesAt(book: Book, asOf: Day): BalancesAt {
  const { entries, applications } = book;
  const balance = entries.amount.slice(0, entries.count);
  const issued = new Uint8Array(entries.count);
  for (let index = 0; index < applications.count; index += 1) {
    if (applications.on[index] <= asOf) balance[applications.entry[index]] -= applications.amount[index];
  }
  for (let index = 0; index < entries.count; index += 1) {
    if (entries.issuedOn[index] <= asOf) issued[index] = 1;
    else balance[index] = 0;
  }
  return { balance, issued };
}

/**
 * The due date that ages a document: as written; else invoice date plus the document's own terms, the customer's, or the policy's; a credit
 * without a due date ages from its own date. NO_DAY only where the document has no date at all.
 */
export function dueDayOf(book: Book, index: number, isCredit: boolean, policyTerms: number): Day {
  const { entries } = book;
  const written = entries.dueOn[index];
  if (written !== NO_DAY) return written;
  const issued = entries.issuedOn[index];
  if (issued === NO_DAY || isCredit) return issued;
  const own = entries.termsDays ? entries.termsDays[index] : -1;
  if (own >= 0) return issued + own;
  const account = book.accounts[entries.account[index]];
  const customer = account && book.customers[account.customer];
  return issued + (customer?.termsDays ?? policyTerms);
}
