/** Whose limits are shown: every account, then customers of the Customers sheet that have no document yet. It suggests nothing itself. */
import { notInLedger } from '../ledger/customer-list';
import { assessNewCustomers } from '../receivables/new-customers';
import type { AccountReview } from '../receivables/review';
import type { ReportInput } from './sheet-frame';

/** What a limit is shown with. */
export type JudgedLimit = Pick<AccountReview, 'customer' | 'currency' | 'score' | 'limit'>;

/** Accounts in the order of the review, then new customers in the order of their sheet. */
export function judgedLimits({ review, reading }: ReportInput): readonly JudgedLimit[] {
  const beside = reading.customerList ? assessNewCustomers(notInLedger(reading.customerList), review.totals, review.policy, review.asOf) : [];
  return beside.length === 0 ? review.accounts : [...review.accounts, ...beside.map(({ customer, currency, limit }) => ({ customer, currency, score: null, limit }))];
}
