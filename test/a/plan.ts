/** Builds debts and terms of payment plans for tests: amounts as text in the major unit, dates as ISO. */
import type { PlanDebt, PlanOutcome, PlanTerms, ProposedPlan } from '../../src/receivables/payment-plan';
import { proposePlan } from '../../src/receivables/payment-plan';
import { exactText } from '../../src/receivables/money';
import type { PlanPolicy } from '../../src/receivables/plan-policy';
import { DEFAULT_PLANS } from '../../src/receivables/plan-policy';
import { isoOf } from '../../src/receivables/days';
import { day, minor } from './book';

/** Nothing forbidden but what cannot be. */
export const GENEROUS: PlanPolicy = { ...DEFAULT_PLANS, mostInstalments: 600, leastAmount: 0, longestMonths: 600, shift: 'none' };

/** One customer that owes these amounts, the oldest first. */
export function aDebt(amounts: readonly string[], currency = 'USD'): PlanDebt {
  return { customerId: 'C1', customerName: 'Alder Ltd', currency, documents: amounts.map((amount, at) => ({ number: `INV-${at + 1}`, dueOn: day('2025-11-01') + at, owed: minor(amount, currency) })) };
}

export function someTerms(more: Partial<PlanTerms> = {}): PlanTerms {
  return { agreedOn: day('2026-01-05'), firstOn: day('2026-01-31'), every: 'month', parts: { by: 'equal', count: 3 }, downPayment: 0, interest: 'none', rate: 0, fee: 0, oddUnits: 'last', ...more };
}

/** The plan; throws with what is wrong where there is none. */
export function planned(outcome: PlanOutcome): ProposedPlan {
  if ('mistakes' in outcome) throw new Error(outcome.mistakes.map(({ field, problem }) => `${field}: ${problem}`).join('; '));
  return outcome.plan;
}

/** "2026-01-31 33.33" an instalment. */
export function schedule(outcome: PlanOutcome): readonly string[] {
  const plan = planned(outcome);
  return plan.instalments.map(({ dueOn, amount }) => `${isoOf(dueOn)} ${exactText(amount, plan.currency)}`);
}

/** "field problem" of each mistake. */
export function wrongIn(debt: PlanDebt, terms: PlanTerms, policy: PlanPolicy = GENEROUS): readonly string[] {
  const outcome = proposePlan(debt, terms, policy, []);
  return 'mistakes' in outcome ? outcome.mistakes.map(({ field, problem }) => `${field} ${problem}`) : [];
}
