/** Says what is wrong with the terms of a payment plan, field by field: what cannot be, and what the policy does not allow, with its reason. It makes no schedule and no sentence. */
import type { Fact } from './facts';
import { decimalsOf, toMinorUnits } from './money';
import type { PlanDebt, PlanTerms, ProposedPlan } from './payment-plan';
import { partsOfShare, WHOLE_OF_SHARES } from './plan-amounts';
import type { PlanPolicy } from './plan-policy';

/** Nobody agrees more; a screen and a sheet stay readable. */
export const MOST_INSTALMENTS = 600;

export const PLAN_FIELDS = ['documents', 'agreedOn', 'firstOn', 'count', 'amount', 'percentages', 'amounts', 'parts', 'downPayment', 'interest', 'rate', 'fee'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** Each has its sentence in `wording`, filled with the facts. */
export const PLAN_PROBLEMS = [
  'no-documents', 'mixed-currencies', 'mixed-accounts', 'already-planned', 'no-number', 'same-number', 'disputed',
  'no-such-day', 'in-the-past', 'too-early', 'too-far', 'no-instalments', 'too-many', 'not-whole', 'no-amount', 'not-an-amount', 'above-debt', 'below-zero', 'covers-debt',
  'shares-not-100', 'sum-differs', 'not-with-annuity', 'no-rate', 'rate-too-high', 'below-interest', 'nothing-left', 'policy-count', 'policy-amount', 'policy-term',
] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];

export interface PlanMistake {
  readonly field: PlanField;
  readonly problem: PlanProblem;
  readonly facts: Readonly<Record<string, Fact>>;
}

const LAST_DAY = 2_958_465;
const isDay = (day: number): boolean => Number.isInteger(day) && day >= 61 && day <= LAST_DAY - 366 * 60;
const isAmount = (amount: number): boolean => Number.isSafeInteger(amount);

/** How many instalments the terms ask for, without the down payment; of a debt in minor units. */
export function askedCount(owed: number, { parts, downPayment, interest, rate }: PlanTerms): number {
  switch (parts.by) {
    case 'equal': return parts.count;
    // With interest inside the amount it takes longer; an upper bound is tried, and what is left over is not used.
    case 'fixed': return interest === 'annuity' && rate > 0 ? MOST_INSTALMENTS : Math.max(1, Math.ceil((owed - downPayment) / parts.amount));
    case 'percentages': return parts.percentages.length;
    case 'custom': return parts.amounts.length;
  }
}

/** What no schedule can be made of. Empty where one can. */
export function termMistakes(debt: PlanDebt, owed: number, terms: PlanTerms, policy: PlanPolicy): readonly PlanMistake[] {
  const found: PlanMistake[] = [];
  const tell = (field: PlanField, problem: PlanProblem, facts: PlanMistake['facts'] = {}): void => void found.push({ field, problem, facts });
  const money = (amount: number): Fact => ({ money: amount, currency: debt.currency });
  if (owed <= 0) tell('documents', 'no-documents');
  dayMistakes(terms, tell);
  const { downPayment, fee, rate, interest } = terms;
  if (!isAmount(downPayment)) tell('downPayment', 'not-an-amount');
  else if (downPayment < 0) tell('downPayment', 'below-zero');
  else if (owed > 0 && downPayment > owed) tell('downPayment', 'above-debt', { debt: money(owed) });
  else if (owed > 0 && downPayment === owed) tell('downPayment', 'covers-debt', { debt: money(owed) });
  if (!isAmount(fee)) tell('fee', 'not-an-amount');
  else if (fee < 0) tell('fee', 'below-zero');
  if (Number.isNaN(rate)) tell('rate', 'no-rate');
  else if (rate < 0) tell('rate', 'below-zero');
  else if (rate > 1) tell('rate', 'rate-too-high');
  else if (interest !== 'none' && rate === 0) tell('rate', 'no-rate');
  if (interest === 'annuity' && (terms.parts.by === 'percentages' || terms.parts.by === 'custom')) tell('interest', 'not-with-annuity');
  const ofDebt = isAmount(downPayment) && downPayment >= 0 && downPayment < owed ? downPayment : 0;
  if (owed > 0) partMistakes(terms, owed - ofDebt, debt, tell);
  if (found.length === 0) {
    const count = askedCount(owed, terms) + (downPayment > 0 ? 1 : 0);
    const open = terms.parts.by === 'fixed' && interest === 'annuity';
    if (count > MOST_INSTALMENTS && !open) tell(countField(terms), 'too-many', { most: { count: MOST_INSTALMENTS }, count: { count } });
    else if (count > policy.mostInstalments && !open) tell(countField(terms), 'policy-count', { most: { count: policy.mostInstalments }, count: { count } });
  }
  return found;
}

type Tell = (field: PlanField, problem: PlanProblem, facts?: PlanMistake['facts']) => void;

function dayMistakes({ agreedOn, firstOn, downPayment }: PlanTerms, tell: Tell): void {
  if (!isDay(agreedOn)) return tell('agreedOn', 'no-such-day');
  if (!isDay(firstOn)) return tell('firstOn', 'no-such-day');
  if (firstOn < agreedOn) tell('firstOn', 'in-the-past', { agreedOn: { day: agreedOn } });
  else if (firstOn === agreedOn && downPayment > 0) tell('firstOn', 'too-early', { agreedOn: { day: agreedOn } });
}

function partMistakes({ parts }: PlanTerms, rest: number, { currency }: PlanDebt, tell: Tell): void {
  const money = (amount: number): Fact => ({ money: amount, currency });
  switch (parts.by) {
    case 'equal':
      if (!Number.isInteger(parts.count)) tell('count', 'not-whole');
      else if (parts.count < 1) tell('count', 'no-instalments');
      else if (parts.count > MOST_INSTALMENTS) tell('count', 'too-many', { most: { count: MOST_INSTALMENTS }, count: { count: parts.count } });
      break;
    case 'fixed':
      if (!isAmount(parts.amount) || parts.amount <= 0) tell('amount', 'no-amount');
      else if (parts.amount > rest) tell('amount', 'above-debt', { debt: money(rest) });
      break;
    case 'percentages': {
      const sum = parts.percentages.reduce((total, share) => total + partsOfShare(share), 0);
      if (parts.percentages.length === 0) tell('percentages', 'no-instalments');
      else if (parts.percentages.some((share) => !(share > 0))) tell('percentages', 'no-amount');
      else if (sum !== WHOLE_OF_SHARES) tell('percentages', 'shares-not-100', { sum: { figure: (100 * sum) / WHOLE_OF_SHARES } });
      break;
    }
    case 'custom': {
      const sum = parts.amounts.reduce((total, amount) => total + amount, 0);
      if (parts.amounts.length === 0) tell('amounts', 'no-instalments');
      else if (parts.amounts.some((amount) => !isAmount(amount) || amount <= 0)) tell('amounts', 'no-amount');
      else if (sum > rest) tell('amounts', 'above-debt', { debt: money(rest) });
      else if (sum < rest) tell('amounts', 'sum-differs', { sum: money(sum), debt: money(rest), missing: money(rest - sum) });
    }
  }
}

function countField({ parts }: PlanTerms): PlanField {
  return ({ equal: 'count', fixed: 'amount', percentages: 'percentages', custom: 'amounts' } as const)[parts.by];
}

/** What the policy does not allow of a schedule that could be made; `months` from the agreement to its last day. */
export function limitMistakes(plan: ProposedPlan, terms: PlanTerms, policy: PlanPolicy, months: number): readonly PlanMistake[] {
  const { instalments, currency } = plan;
  const found: PlanMistake[] = [];
  const field = countField(terms);
  if (instalments.length > policy.mostInstalments) found.push({ field, problem: 'policy-count', facts: { most: { count: policy.mostInstalments }, count: { count: instalments.length } } });
  const least = toMinorUnits(policy.leastAmount, decimalsOf(currency));
  // The one that takes the rest may be less, and a plan of one payment is as large as its debt.
  const small = instalments.filter(({ amount }) => amount < least);
  const allowed = terms.parts.by === 'fixed' ? 1 : 0;
  if (instalments.length > 1 && small.length > allowed) found.push({ field, problem: 'policy-amount', facts: { least: { money: least, currency }, amount: { money: Math.min(...small.map(({ amount }) => amount)), currency } } });
  if (months > policy.longestMonths) found.push({ field, problem: 'policy-term', facts: { most: { count: policy.longestMonths }, last: { day: instalments[instalments.length - 1].dueOn } } });
  return found;
}
