/** What she types on the plan screen as a plan: which invoices, the terms read from text, the schedule or what is wrong at which field; and its letters. It writes nothing. */
import { planLetter } from '../letters/plan-letter';
import type { AnyLetter } from '../letters/letter';
import type { PlanLetterKind } from '../letters/letter-kinds';
import type { Day } from '../receivables/days';
import { exactText, minorUnitsOf } from '../receivables/money';
import { planSum, proposePlan, usualTerms } from '../receivables/payment-plan';
import type { PlanOutcome, PlanParts, PlanTerms, ProposedPlan } from '../receivables/payment-plan';
import { debtOfPlaces, pastDueForPlan } from '../receivables/plan-debt';
import type { PlanRhythm } from '../receivables/plan-dates';
import type { PlanInterestMethod } from '../receivables/plan-policy';
import type { PlanStanding } from '../receivables/plan-standing';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import type { ReviewRun } from './review-ledger';

export { PLAN_RHYTHMS } from '../receivables/plan-dates';
export { PLAN_INTEREST } from '../receivables/plan-policy';
export type { ProposedPlan } from '../receivables/payment-plan';

export const PLAN_SPLITS = ['equal', 'fixed', 'percentages', 'custom'] as const;
export type PlanSplit = (typeof PLAN_SPLITS)[number];

/** The fields as text, and what is chosen. */
export interface TypedPlan {
  /** Places in `ReceivablesReview.open`. */
  readonly places: readonly number[];
  readonly split: PlanSplit;
  readonly count: string;
  readonly amount: string;
  readonly percentages: string;
  readonly amounts: string;
  readonly every: PlanRhythm;
  readonly firstOn: string;
  readonly downPayment: string;
  readonly interest: PlanInterestMethod;
  /** Percent a year. */
  readonly rate: string;
  readonly fee: string;
}

/** How text becomes an amount and a day. */
export interface TextReaders {
  readonly exactAmount: (text: string, currency: string) => string | null;
  readonly dayFromIso: (text: string) => Day | null;
  readonly isoOf: (day: Day) => string;
}

/** What the screen begins with: everything past due, under the policy's usual terms. */
export function usualPlan(review: ReceivablesReview, account: AccountReview, { isoOf }: Pick<TextReaders, 'isoOf'>): TypedPlan {
  const terms = usualTerms(review.policy.plans, account.currency, review.asOf);
  return {
    places: pastDueForPlan(review, account), split: 'equal', count: String(review.policy.plans.instalments), amount: '', percentages: '', amounts: '', every: terms.every, firstOn: isoOf(terms.firstOn),
    downPayment: '', interest: terms.interest, rate: terms.rate === 0 ? '' : String(Math.round(terms.rate * 1e6) / 1e4), fee: terms.fee === 0 ? '' : exactText(terms.fee, account.currency),
  };
}

/** The schedule, or every mistake at its field. */
export function draftPlan(review: ReceivablesReview, account: AccountReview, typed: TypedPlan, readers: TextReaders): PlanOutcome {
  const found = debtOfPlaces(review, typed.places);
  if ('mistakes' in found) return found;
  return proposePlan(found.debt, termsOf(review, account.currency, typed, readers), review.policy.plans, review.policy.reminders.holidays);
}

/** Text that is no number becomes NaN, which the checks tell at its field. */
function termsOf(review: ReceivablesReview, currency: string, typed: TypedPlan, { exactAmount, dayFromIso }: TextReaders): PlanTerms {
  const amount = (text: string, whenEmpty: number): number => {
    if (text.trim() === '') return whenEmpty;
    const exact = exactAmount(text, currency);
    return exact === null ? NaN : minorUnitsOf(exact, currency) ?? NaN;
  };
  const list = (text: string): readonly string[] => text.split(/[;\n]|\s+/).filter((part) => part !== '');
  const parts: Readonly<Record<PlanSplit, () => PlanParts>> = {
    equal: () => ({ by: 'equal', count: /^\s*-?\d+([.,]\d+)?\s*$/.test(typed.count) ? Number(typed.count.replace(',', '.')) : NaN }),
    fixed: () => ({ by: 'fixed', amount: amount(typed.amount, 0) }),
    percentages: () => ({ by: 'percentages', percentages: list(typed.percentages.replace(/%/g, ' ')).map((part) => Number(part.replace(',', '.'))) }),
    custom: () => ({ by: 'custom', amounts: list(typed.amounts).map((part) => amount(part, NaN)) }),
  };
  const { plans } = review.policy;
  return {
    agreedOn: review.asOf, firstOn: dayFromIso(typed.firstOn) ?? NaN, every: typed.every, parts: parts[typed.split](), downPayment: amount(typed.downPayment, 0), fee: amount(typed.fee, 0),
    interest: typed.interest, rate: typed.interest === 'none' ? 0 : typed.rate.trim() === '' ? 0 : Number(typed.rate.replace(',', '.').replace('%', '')) / 100, oddUnits: plans.oddUnits,
  };
}

/** An open invoice that may be chosen for a plan. */
export interface PlanChoice {
  readonly place: number;
  readonly number: string;
  readonly dueOn: Day;
  readonly open: number;
  readonly daysPastDue: number;
}

/** Open invoices of the account that are on no plan, oldest first. */
export function choicesFor(review: ReceivablesReview, account: AccountReview): readonly PlanChoice[] {
  const { open, entries, plans } = review;
  const places = Array.from({ length: account.openEntries }, (_, at) => account.firstOpen + at);
  return places.filter((place) => open.open[place] > 0 && (plans.standings[plans.ofPlace.get(place) ?? -1]?.status ?? 'completed') === 'completed')
    .map((place) => ({ place, number: String(entries.document[open.entry[place]]), dueOn: open.dueOn[place], open: open.open[place], daysPastDue: open.daysPastDue[place] }));
}

/** Plans of an account, the earlier first. */
export function plansOf(review: ReceivablesReview, account: AccountReview): readonly PlanStanding[] {
  return review.plans.standings.filter((standing) => standing.account === account.accountIndex);
}

/** The letter that fits how a plan stands: a missed instalment, its completion, else its confirmation. */
export function letterKindFor({ status }: PlanStanding): PlanLetterKind {
  return status === 'completed' ? 'plan-completed' : status === 'late' || status === 'broken' ? 'plan-missed' : 'plan-confirmation';
}

/** The letter about a plan as it stands, or the proposal of one. */
export function letterAbout({ review, texts }: Pick<ReviewRun, 'review' | 'texts'>, account: AccountReview, plan: ProposedPlan, standing: PlanStanding | null): AnyLetter {
  const kind = standing === null ? 'plan-proposal' : letterKindFor(standing);
  return planLetter({ kind, plan, standing, customer: account.customer, on: review.asOf }, review.policy, texts.shelf);
}

/** Total to pay and interest in it, minor units. */
export function totalsOf(plan: ProposedPlan): { readonly total: number; readonly interest: number; readonly fee: number } {
  return { total: planSum(plan, 'amount'), interest: planSum(plan, 'interest'), fee: planSum(plan, 'fee') };
}

