/** What it costs to give a customer more days to pay: more is open at any time, and money costs. It changes no terms. */
import type { Day } from './days';
import { KIND_PAYMENT } from './entries';
import { toMinorUnits } from './money';
import type { ReceivablesReview } from './review';

export interface LongerTerms {
  /** Minor units, of a year. */
  readonly sales: number;
  readonly daysNow: number;
  readonly daysNew: number;
  /** What money costs a year: 0.08 is 8 %. */
  readonly rate: number;
}

export interface LongerTermsCost {
  readonly extraDays: number;
  /** Open on average beyond what is open now, minor units: sales × extra days / 365. */
  readonly moreOpen: number;
  /** A year, minor units; and as a share of the sales. */
  readonly costYear: number;
  readonly ofSales: number;
}

/** That the customer stays as late beyond its terms as it is now is taken for granted. Fewer days save what more days cost. */
export function longerTerms({ sales, daysNow, daysNew, rate }: LongerTerms): LongerTermsCost {
  const extraDays = daysNew - daysNow;
  const moreOpen = toMinorUnits((sales * extraDays) / 365, 0);
  return { extraDays, moreOpen, costYear: toMinorUnits(moreOpen * rate, 0), ofSales: (rate * extraDays) / 365 };
}

/** What an account was invoiced in the 365 days up to the review's day, minor units. */
export function salesOfYear({ entries, asOf }: Pick<ReceivablesReview, 'entries' | 'asOf'>, accountIndex: number): number {
  const from: Day = asOf - 364;
  let sales = 0;
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.account[entry] === accountIndex && entries.amount[entry] > 0 && entries.kind[entry] !== KIND_PAYMENT && entries.issuedOn[entry] >= from && entries.issuedOn[entry] <= asOf) sales += entries.amount[entry];
  }
  return sales;
}

export const TERMS_FIELDS = ['daysNow', 'daysNew', 'termsRate'] as const;
export type TermsField = (typeof TERMS_FIELDS)[number];
export type TermsProblem = 'not-days' | 'not-a-figure' | 'below-zero' | 'above-100';

/** Every mistake at its field. */
export function termsMistakes({ daysNow, daysNew, rate }: LongerTerms): readonly { readonly field: TermsField; readonly problem: TermsProblem }[] {
  const ofDays = (field: TermsField, value: number): { field: TermsField; problem: TermsProblem }[] => (Number.isInteger(value) && value >= 0 && value <= 365 ? [] : [{ field, problem: 'not-days' }]);
  const ofRate: { field: TermsField; problem: TermsProblem }[] = !Number.isFinite(rate) ? [{ field: 'termsRate', problem: 'not-a-figure' }] : rate < 0 ? [{ field: 'termsRate', problem: 'below-zero' }] : rate > 1 ? [{ field: 'termsRate', problem: 'above-100' }] : [];
  return [...ofDays('daysNow', daysNow), ...ofDays('daysNew', daysNew), ...ofRate];
}
