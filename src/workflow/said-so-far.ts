/** What one account promised and disputes, worked out when somebody looks at it. No rule is here. */
import type { ContactLog } from '../receivables/contact-log';
import { disputeReview } from '../receivables/dispute-record';
import type { OpenDispute } from '../receivables/dispute-record';
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
