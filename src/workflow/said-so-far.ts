/** What one account promised and disputes, and all that was said and written to it, worked out when somebody looks at it. No rule is here. */
import { contactsByCustomer, contactsOf } from '../receivables/account-contacts';
import type { ContactLog, LoggedContact } from '../receivables/contact-log';
import { disputeReview } from '../receivables/dispute-record';
import type { OpenDispute } from '../receivables/dispute-record';
import { decimalsOf, toMinorUnits } from '../receivables/money';
import { promiseCounts } from '../receivables/promise-record';
import type { PromiseStanding } from '../receivables/promise-record';
import type { AccountReview, ReceivablesReview } from '../receivables/review';

export interface SaidSoFar {
  readonly promises: readonly PromiseStanding[];
  readonly counts: { readonly due: number; readonly kept: number };
  /** Invoices disputed and open. */
  readonly disputes: readonly OpenDispute[];
}

/** Up to the review's day. */
export function saidSoFar(review: ReceivablesReview, account: AccountReview, contacts: ContactLog): SaidSoFar {
  const promises = review.promises.get(account.accountIndex) ?? [];
  return { promises, counts: promiseCounts(promises), disputes: disputeReview({ ...review, accounts: [account] }, contacts).open };
}

/** A contact with its amount in minor units; null where the log tells none. */
export interface SaidContact {
  readonly contact: LoggedContact;
  readonly amount: number | null;
}

/** All that the log tells of an account, the last first; of one day the row written last. */
export function contactHistory(account: AccountReview, contacts: ContactLog): readonly SaidContact[] {
  return [...contactsOf(account, contactsByCustomer(contacts))].reverse().sort((a, b) => b.on - a.on)
    .map((contact) => ({ contact, amount: contact.amount ? toMinorUnits(contact.amount, decimalsOf(account.currency)) : null }));
}
