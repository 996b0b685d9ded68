/** From which day a stage of the ladder may be sent for an invoice, by the policy's way of counting. It knows no account and no log. */
import { businessDaysBefore, holidaysOf } from './business-days';
import { addMonths, calendarOf } from './days';
import type { Day } from './days';
import type { ReminderPolicy } from './reminder-policy';
import type { LadderStep } from './reminder-ladder';

/** The first day on which a step may be taken for an invoice due on `dueOn`; null where it counts from the last letter and there is none. */
export type ReachedFrom = (step: LadderStep, dueOn: Day, lastLetterOn: Day | null) => Day | null;

/** Make it once a run. */
export function reachedFromOf(policy: ReminderPolicy): ReachedFrom {
  const holidays = holidaysOf(policy.holidays);
  return ({ stage }, dueOn, lastLetterOn) => {
    const days = policy.fromDays[stage];
    const from = countedFrom(policy.countFrom[stage], dueOn, lastLetterOn);
    if (from === null || stage !== 'upcoming' || policy.upcomingBusinessDays === 0) return from === null ? null : from + days;
    return Math.min(from + days, businessDaysBefore(dueOn, policy.upcomingBusinessDays, holidays));
  };
}

function countedFrom(base: ReminderPolicy['countFrom']['upcoming'], dueOn: Day, lastLetterOn: Day | null): Day | null {
  if (base === 'due-date') return dueOn;
  if (base === 'last-letter') return lastLetterOn;
  return addMonths(dueOn - calendarOf(dueOn).dayOfMonth + 1, 1) - 1;
}

/** The policy as it holds for one customer. */
export interface CustomerRules {
  readonly policy: ReminderPolicy;
  /** False: the ladder never writes to this customer. */
  readonly remind: boolean;
  readonly reachedFrom: ReachedFrom;
}

/** The policy with its exceptions, by a customer's number or name. Make it once a run. */
export function rulesByCustomer(policy: ReminderPolicy): (customer: { readonly id: string; readonly name: string }) => CustomerRules {
  const usual: CustomerRules = { policy, remind: true, reachedFrom: reachedFromOf(policy) };
  const own = new Map(policy.customers.map(({ customer, remind = true, fromDays, ...exception }) => {
    const changed = { ...policy, ...exception, fromDays: { ...policy.fromDays, ...fromDays } };
    return [customer, { policy: changed, remind, reachedFrom: reachedFromOf(changed) }];
  }));
  return own.size === 0 ? () => usual : ({ id, name }) => own.get(id) ?? own.get(name) ?? usual;
}
