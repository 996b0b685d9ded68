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
 * The due date that ages each document: as written; else invoice date plus the document's own terms, the customer's, or the policy's; a credit
 * (a negative balance) without a due date ages from its own date. NO_DAY only where a document has no date at all.
 */
export function dueDays(book: Book, balance: Float64Array, policyTerms: number): Int32Array {
  const { entries, accounts, customers } = book;
  const due = entries.dueOn.slice(0, entries.count);
  for (let index = 0; index < entries.count; index += 1) {
    if (due[index] !== NO_DAY) continue;
    const issued = entries.issuedOn[index];
    due[index] = issued;
    if (issued === NO_DAY || balance[index] < 0 || entries.amount[index] < 0) continue;
    const own = entries.termsDays ? entries.termsDays[index] : -1;
    due[index] = issued + (own >= 0 ? own : (customers[accounts[entries.account[index]].customer].termsDays ?? policyTerms));
  }
  return due;
}
