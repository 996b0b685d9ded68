/** Makes a payment plan for documents of one account: instalments that sum to the debt, each told which invoices it pays, oldest first. Whether it may be agreed, `plan-limits.ts` says. */
import { holidaysOf } from './business-days';
import type { Day } from './days';
import { calendarOf } from './days';
import type { CurrencyCode } from './money';
import { decimalsOf, toMinorUnits } from './money';
import { equalParts, partsByShares, partsOfAmount } from './plan-amounts';
import type { OddUnits } from './plan-amounts';
import { instalmentDays } from './plan-dates';
import type { PlanRhythm } from './plan-dates';
import { annuityPayment, byAnnuity, onDecliningBalance } from './plan-interest';
import type { DuePart } from './plan-interest';
import { askedCount, limitMistakes, MOST_INSTALMENTS, termMistakes } from './plan-limits';
import type { PlanMistake } from './plan-limits';
import type { PlanInterestMethod, PlanPolicy } from './plan-policy';

/** An invoice as it stood on the day of the agreement. */
export interface PlanDocument {
  /** As the ledger writes it; never empty. */
  readonly number: string;
  readonly dueOn: Day;
  /** Minor units. */
  readonly owed: number;
}

/** Whose debt a plan is about. */
export interface PlanDebt {
  readonly customerId: string;
  readonly customerName: string;
  readonly currency: CurrencyCode;
  /** Oldest due date first. */
  readonly documents: readonly PlanDocument[];
}

/** How the debt, less a down payment, is cut into instalments. Amounts are minor units. */
export type PlanParts =
  | { readonly by: 'equal'; readonly count: number }
  | { readonly by: 'fixed'; readonly amount: number }
  /** Percentages that make 100. */
  | { readonly by: 'percentages'; readonly percentages: readonly number[] }
  | { readonly by: 'custom'; readonly amounts: readonly number[] };

export interface PlanTerms {
  readonly agreedOn: Day;
  readonly firstOn: Day;
  readonly every: PlanRhythm;
  readonly parts: PlanParts;
  /** Minor units, due on the day of the agreement; 0 for none. */
  readonly downPayment: number;
  readonly interest: PlanInterestMethod;
  /** Yearly: 0.08 is 8 %. */
  readonly rate: number;
  /** Minor units, due with the first payment. */
  readonly fee: number;
  readonly oddUnits: OddUnits;
}

export interface PlanInstalment extends DuePart {
  /** From 1; a down payment is the first. */
  readonly number: number;
  readonly fee: number;
  /** principal + interest + fee. */
  readonly amount: number;
  /** Of the debt, after it. */
  readonly leftAfter: number;
  /** What of `principal` pays which document (a place in `PlanDebt.documents`). */
  readonly pays: readonly { readonly document: number; readonly amount: number }[];
}

export interface PaymentPlan extends PlanDebt {
  /** From 1, its own within the workbook. */
  readonly id: number;
  readonly agreedOn: Day;
  /** Yearly rate of interest; 0 where there is none. */
  readonly rate: number;
  readonly instalments: readonly PlanInstalment[];
}

/** What was proposed before it has a number. */
export type ProposedPlan = Omit<PaymentPlan, 'id'>;
export type PlanOutcome = { readonly plan: ProposedPlan } | { readonly mistakes: readonly PlanMistake[] };

/** What a new plan of the account begins with under a policy; the first instalment falls due a month, or a week, after the agreement. */
export function usualTerms(policy: PlanPolicy, currency: CurrencyCode, agreedOn: Day): PlanTerms {
  return {
    agreedOn, firstOn: instalmentDays(agreedOn, 2, { every: policy.every, shift: 'none', holidays: new Set() }, agreedOn)[1], every: policy.every,
    parts: { by: 'equal', count: policy.instalments }, downPayment: 0, interest: policy.interest, rate: policy.interest === 'none' ? 0 : policy.rate,
    fee: toMinorUnits(policy.fee, decimalsOf(currency)), oddUnits: policy.oddUnits,
  };
}

/** The schedule, or every mistake in the terms, each with its field. The instalments' principal always sums to the debt. */
export function proposePlan(debt: PlanDebt, terms: PlanTerms, policy: PlanPolicy, holidays: readonly string[]): PlanOutcome {
  const owed = debtOf(debt);
  const wrong = termMistakes(debt, owed, terms, policy);
  if (wrong.length > 0) return { mistakes: wrong };
  const days = instalmentDays(terms.firstOn, askedCount(owed, terms), { every: terms.every, shift: policy.shift, holidays: holidaysOf(holidays) }, terms.agreedOn + (terms.downPayment > 0 ? 1 : 0));
  const parts = dueParts(owed, terms, days);
  if (parts === null) return { mistakes: [{ field: 'amount', problem: 'below-interest', facts: {} }] };
  const endless = terms.parts.by === 'fixed' && parts.length >= MOST_INSTALMENTS && parts[parts.length - 1].principal > terms.parts.amount;
  if (endless) return { mistakes: [{ field: 'amount', problem: 'too-many', facts: { most: { count: MOST_INSTALMENTS }, count: { count: parts.length } } }] };
  const nothing = parts.findIndex((part) => part.principal <= 0);
  if (nothing >= 0) return { mistakes: [{ field: 'parts', problem: 'nothing-left', facts: { number: { count: nothing + 1 } } }] };
  const plan: ProposedPlan = { ...debt, agreedOn: terms.agreedOn, rate: terms.interest === 'none' ? 0 : terms.rate, instalments: allocate(debt, withFee(parts, terms.fee)) };
  const beyond = limitMistakes(plan, terms, policy, monthsTo(terms.agreedOn, plan.instalments[plan.instalments.length - 1].dueOn));
  return beyond.length > 0 ? { mistakes: beyond } : { plan };
}

/** What is to be paid off, minor units: the sum of the documents. */
export function debtOf({ documents }: Pick<PlanDebt, 'documents'>): number {
  return documents.reduce((sum, document) => sum + document.owed, 0);
}

/** Sum of a column of the schedule, minor units. */
export function planSum({ instalments }: Pick<PaymentPlan, 'instalments'>, of: 'amount' | 'principal' | 'interest' | 'fee'): number {
  return instalments.reduce((sum, instalment) => sum + instalment[of], 0);
}

function dueParts(owed: number, terms: PlanTerms, days: readonly Day[]): readonly DuePart[] | null {
  const { agreedOn, downPayment, interest, rate } = terms;
  const first = downPayment > 0 ? [{ dueOn: agreedOn, principal: downPayment }] : [];
  if (interest === 'annuity') {
    const rest = owed - downPayment;
    const payment = terms.parts.by === 'fixed' ? terms.parts.amount : annuityPayment(rest, agreedOn, days, rate);
    const parts = byAnnuity(rest, agreedOn, days, rate, payment);
    return parts && [...first.map((part) => ({ ...part, interest: 0 })), ...parts];
  }
  const amounts = principals(owed - downPayment, terms);
  const parts = [...first, ...days.map((dueOn, at) => ({ dueOn, principal: amounts[at] }))];
  return interest === 'simple' ? onDecliningBalance(agreedOn, parts, rate) : parts.map((part) => ({ ...part, interest: 0 }));
}

function principals(rest: number, { parts, oddUnits }: PlanTerms): readonly number[] {
  switch (parts.by) {
    case 'equal': return equalParts(rest, parts.count, oddUnits);
    case 'fixed': return partsOfAmount(rest, parts.amount, oddUnits);
    case 'percentages': return partsByShares(rest, parts.percentages, oddUnits);
    case 'custom': return parts.amounts;
  }
}

function withFee(parts: readonly DuePart[], fee: number): readonly (DuePart & { readonly fee: number })[] {
  return parts.map((part, at) => ({ ...part, fee: at === 0 ? fee : 0 }));
}

/** The instalments with what each pays, oldest document first; no document is paid more than is owed on it where the parts sum to the debt. */
export function allocate(debt: Pick<PlanDebt, 'documents'>, parts: readonly (DuePart & { readonly fee: number })[]): PlanInstalment[] {
  const { documents } = debt;
  let [document, leftOfDocument, left] = [0, documents[0]?.owed ?? 0, debtOf(debt)];
  return parts.map((part, at) => {
    const pays: { document: number; amount: number }[] = [];
    for (let rest = part.principal; rest > 0 && document < documents.length;) {
      const amount = Math.min(rest, leftOfDocument);
      if (amount > 0) pays.push({ document, amount });
      rest -= amount;
      leftOfDocument -= amount;
      if (leftOfDocument === 0) leftOfDocument = documents[document += 1]?.owed ?? 0;
    }
    left -= part.principal;
    return { number: at + 1, ...part, amount: part.principal + part.interest + part.fee, leftAfter: left, pays };
  });
}

/** Months begun from one day to another: 31 January to 28 February is one. */
function monthsTo(from: Day, to: Day): number {
  const [a, b] = [calendarOf(from), calendarOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month + (b.dayOfMonth > a.dayOfMonth ? 1 : 0);
}
