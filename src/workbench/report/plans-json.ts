/** Payment plans as a part of `review.json`: what was agreed and how each stands. Amounts exact; no key where there is no plan. Pure. */
import { isoOf } from '../../receivables/days';
import { exactText } from '../../receivables/money';
import { planSum } from '../../receivables/payment-plan';
import type { ReceivablesReview } from '../../receivables/review';

/** The key "plans", where there is any. */
export function plansPart({ plans: { standings } }: ReceivablesReview): object {
  if (standings.length === 0) return {};
  return {
    plans: standings.map(({ plan, status, debt, paid, overdue, nextDue, instalments }) => {
      const amount = (minorUnits: number): string => exactText(minorUnits, plan.currency);
      return {
        id: plan.id, customer: plan.customerId, currency: plan.currency, agreedOn: isoOf(plan.agreedOn), status,
        total: amount(planSum(plan, 'amount')), debt: amount(debt), interest: amount(planSum(plan, 'interest')), fee: amount(planSum(plan, 'fee')),
        paid: amount(paid), overdue: amount(overdue), nextDue: nextDue === null ? null : isoOf(nextDue),
        invoices: plan.documents.map(({ number, owed }) => ({ invoice: number, owed: amount(owed) })),
        instalments: plan.instalments.map((one, at) => ({
          dueOn: isoOf(one.dueOn), amount: amount(one.amount), paid: amount(instalments[at].paid), left: amount(instalments[at].left), state: instalments[at].state,
          pays: one.pays.map(({ document, amount: part }) => ({ invoice: plan.documents[document].number, amount: amount(part) })),
        })),
      };
    }),
  };
}
