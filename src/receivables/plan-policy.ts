/** The policy's section on payment plans: what may be agreed and when an agreement counts as late or broken. Defaults only; what may be set is checked in `settings`. */
import type { OddUnits } from './plan-amounts';
import type { DayShift, PlanRhythm } from './plan-dates';

/** How the debt bears interest while it is paid off. */
export const PLAN_INTEREST = ['none', 'simple', 'annuity'] as const;
export type PlanInterestMethod = (typeof PLAN_INTEREST)[number];

export interface PlanPolicy {
  /** Most instalments of one plan, a down payment among them. */
  readonly mostInstalments: number;
  /** Least instalment, in whole units of the account's currency; the one that takes the rest may be less. */
  readonly leastAmount: number;
  /** Months from the agreement to the last instalment, at most. */
  readonly longestMonths: number;
  /** What a new plan begins with. */
  readonly instalments: number;
  readonly every: PlanRhythm;
  readonly interest: PlanInterestMethod;
  /** Yearly rate: 0.08 is 8 %. */
  readonly rate: number;
  /** In whole units of the account's currency, due with the first instalment. */
  readonly fee: number;
  readonly oddUnits: OddUnits;
  /** Where an instalment goes that falls on a weekend or one of `reminders.holidays`. */
  readonly shift: DayShift;
  /** Days after which an unpaid instalment makes the plan late, and broken: from then on reminders are sent again. */
  readonly lateAfterDays: number;
  readonly brokenAfterDays: number;
}

export const DEFAULT_PLANS: PlanPolicy = {
  mostInstalments: 24, leastAmount: 25, longestMonths: 24, instalments: 6, every: 'month', interest: 'none', rate: 0, fee: 0,
  oddUnits: 'last', shift: 'forward', lateAfterDays: 3, brokenAfterDays: 14,
};
