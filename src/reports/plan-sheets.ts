/** Which sheets there are about payment plans: the register and one a plan; none where there is no plan and never was. */
import type { ReceivablesReview } from '../receivables/review';
import { paymentPlansSheet } from './payment-plans';
import { planAgreementSheet } from './plan-agreement';
import type { ReportSheet } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** The sheets, the register first. It is written anew without a row where `context` says that it stands there. */
export function planSheets({ review, wording, context }: Omit<ReportInput, 'reading' | 'review'> & { readonly review: Pick<ReceivablesReview, 'plans' | 'policy' | 'asOf'> }): ReportSheet[] {
  const { plans: { standings }, policy, asOf } = review;
  if (standings.length === 0 && context.hasPlanRegister !== true) return [];
  const input = { wording, context, asOf };
  return [paymentPlansSheet(standings, input), ...standings.map((standing) => planAgreementSheet(standing, policy.plans, policy.company.legalName || policy.company.name, input))];
}
