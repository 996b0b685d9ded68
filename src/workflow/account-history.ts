/** How one account of a reviewed ledger paid over the last months, worked out when somebody looks at it. It keeps nothing. */
import { paymentHistory } from '../receivables/payment-history';
import type { HistoryMonth } from '../receivables/payment-history';
import type { AccountReview } from '../receivables/review';
import type { ReviewRun } from './review-ledger';

/** The months up to the as-of day, oldest first; null where the ledger tells no payment dates. */
export function accountHistory({ ledger, review }: Pick<ReviewRun, 'ledger' | 'review'>, account: AccountReview): readonly HistoryMonth[] | null {
  const months = paymentHistory(ledger.book, account.accountIndex, review.asOf, review.policy.aging.termsDays);
  return months.every((month) => month.onTime + month.late + month.open === 0) ? null : months;
}
