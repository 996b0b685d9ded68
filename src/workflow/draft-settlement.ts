/** What she types to compare a lump sum with a plan and an agency, and longer terms with those of now, as figures; or what is wrong at which field. It writes nothing. */
import { keptChances } from '../receivables/agreed-payments';
import { discountOffers } from '../receivables/early-payment';
import type { DiscountOffer } from '../receivables/early-payment';
import { longerTerms, salesOfYear, termsMistakes } from '../receivables/longer-terms';
import type { LongerTerms, LongerTermsCost, TermsField, TermsProblem } from '../receivables/longer-terms';
import { exactText, minorUnitsOf } from '../receivables/money';
import { debtOf } from '../receivables/payment-plan';
import type { ProposedPlan } from '../receivables/payment-plan';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import { settle, settlementMistakes, USUAL_SETTLEMENT } from '../receivables/settlement';
import type { Settlement, SettlementField, SettlementProblem, SettlementTerms } from '../receivables/settlement';
import type { TextReaders } from './draft-plan';

export { SETTLEMENT_WAYS } from '../receivables/settlement';

/** The fields as text; shares and rates are percentages. */
export type TypedSettlement = Readonly<Record<SettlementField | TermsField, string>>;

export interface SettlementDraft {
  readonly terms: SettlementTerms;
  readonly settled: Settlement | null;
  readonly longer: LongerTerms;
  /** Null where it cannot be worked out. */
  readonly cost: LongerTermsCost | null;
  readonly mistakes: readonly { readonly field: SettlementField | TermsField; readonly problem: SettlementProblem | TermsProblem }[];
}

const percent = (share: number): string => String(Math.round(share * 1e4) / 100);

/** Rules of thumb, but for the chance of the plan, which is that of this customer's promises and instalments so far. */
export function usualSettlement(review: ReceivablesReview, account: AccountReview, debt: number): TypedSettlement {
  const usual = USUAL_SETTLEMENT;
  return {
    lump: exactText(Math.round(debt * usual.lumpShare), account.currency), lumpChance: percent(usual.lumpChance), lumpDays: String(usual.lumpDays),
    planChance: percent(Math.round(keptChances(review.plans, review.promises)(account.accountIndex) * 100) / 100),
    agencyTaken: percent(usual.agencyTaken), agencyChance: percent(usual.agencyChance), agencyDays: String(usual.agencyDays), rate: percent(usual.rate),
    daysNow: String(termsOf(review, account)), daysNew: String(termsOf(review, account) + 30), termsRate: percent(usual.rate),
  };
}

function termsOf({ policy }: ReceivablesReview, { customer }: AccountReview): number {
  return customer.termsDays ?? policy.aging.termsDays;
}

/** Worked out as far as what she typed allows. */
export function draftSettlement(review: ReceivablesReview, account: AccountReview, plan: ProposedPlan, typed: TypedSettlement, { exactAmount }: Pick<TextReaders, 'exactAmount'>): SettlementDraft {
  const figure = (text: string): number => (text.trim() === '' ? NaN : Number(text.replace('%', '').trim().replace(',', '.')));
  const share = (text: string): number => figure(text) / 100;
  const debt = debtOf(plan);
  const exact = exactAmount(typed.lump, account.currency);
  const terms: SettlementTerms = {
    debt, rate: share(typed.rate), asOf: review.asOf,
    lump: { amount: exact === null ? NaN : minorUnitsOf(exact, account.currency) ?? NaN, chance: share(typed.lumpChance), taken: 0, days: figure(typed.lumpDays) },
    agency: { amount: debt, chance: share(typed.agencyChance), taken: share(typed.agencyTaken), days: figure(typed.agencyDays) },
    plan: { payments: plan.instalments.map(({ dueOn, amount }) => ({ on: dueOn, amount })), chance: share(typed.planChance) },
  };
  const longer: LongerTerms = { sales: salesOfYear(review, account.accountIndex), daysNow: figure(typed.daysNow), daysNew: figure(typed.daysNew), rate: share(typed.termsRate) };
  const [wrong, wrongTerms] = [settlementMistakes(terms), termsMistakes(longer)];
  return { terms, longer, settled: wrong.length > 0 ? null : settle(terms), cost: wrongTerms.length > 0 ? null : longerTerms(longer), mistakes: [...wrong, ...wrongTerms] };
}

/** What the policy's discount for early payment costs with a customer that pays when this one does; null where there is none to give, too little is known, or it pays as early by itself. */
export function discountFor({ policy }: ReceivablesReview, account: AccountReview): DiscountOffer | null {
  return discountOffers({ accounts: [account], policy })[0] ?? null;
}
