/** What the policy's section on payment plans may hold. It decides what is allowed, not what is wise. */
import { ODD_UNITS } from '../receivables/plan-amounts';
import { DAY_SHIFTS, PLAN_RHYTHMS } from '../receivables/plan-dates';
import { PLAN_INTEREST } from '../receivables/plan-policy';
import type { PlanPolicy } from '../receivables/plan-policy';
import type { Checks } from './checks';
import { numberFrom, oneOf, whole } from './checks';

/** No plan has more instalments, whatever the policy says. */
export const PLAN_CHECKS: Checks<PlanPolicy> = {
  mostInstalments: whole(1, 600),
  leastAmount: numberFrom(0, 1e9),
  longestMonths: whole(1, 600),
  instalments: whole(1, 600),
  every: oneOf(PLAN_RHYTHMS),
  interest: oneOf(PLAN_INTEREST),
  rate: numberFrom(0, 1),
  fee: numberFrom(0, 1e9),
  oddUnits: oneOf(ODD_UNITS),
  shift: oneOf(DAY_SHIFTS),
  lateAfterDays: whole(0, 365),
  brokenAfterDays: whole(0, 365),
};
