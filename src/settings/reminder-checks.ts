/** What the policy's section on reminders may hold, an exception for a customer included. It decides what is allowed, not what is wise. */
import { dayFromIso } from '../receivables/days';
import { DEFAULT_POLICY } from '../receivables/policy';
import type { ReminderPolicy } from '../receivables/policy';
import { REMINDER_STAGES } from '../receivables/reminder-ladder';
import type { ReminderStage } from '../receivables/reminder-ladder';
import { CC_CHOICES, COUNT_FROM, FINAL_STEPS } from '../receivables/reminder-policy';
import type { CustomerReminders } from '../receivables/reminder-policy';
import type { Check, Checks, Repair } from './checks';
import { isRecord, numberFrom, oneOf, readSection, whole } from './checks';

type Stages = keyof ReminderPolicy['fromDays'];
const STAGES = Object.keys(DEFAULT_POLICY.reminders.fromDays) as Stages[];
const DAYS = whole(-60, 3650);

const yesOrNo: Check<boolean> = (given) => (typeof given === 'boolean' ? { valid: given } : { allowed: 'true or false' });

const stages: Check<readonly Stages[]> = (given) => {
  const valid = Array.isArray(given) && given.every((one: unknown) => STAGES.some((stage) => stage === one));
  return valid ? { valid: given as Stages[] } : { allowed: `a list of stages: ${STAGES.join(', ')}` };
};

const holidays: Check<readonly string[]> = (given) => {
  const valid = Array.isArray(given) && given.length <= 1000 && given.every((one: unknown) => typeof one === 'string' && dayFromIso(one) !== null);
  return valid ? { valid: given as string[] } : { allowed: 'a list of dates such as "2026-12-25"' };
};

/** Each setting of an exception as that of the policy itself. */
const EXCEPTION: Readonly<Record<keyof CustomerReminders, (given: unknown) => boolean>> = {
  customer: (given) => typeof given === 'string' && given !== '' && given.length <= 500,
  remind: (given) => typeof given === 'boolean',
  fromDays: (given) => isRecord(given) && Object.entries(given).every(([stage, days]) => STAGES.some((one) => one === stage) && 'valid' in DAYS(days)),
  graceDays: (given) => 'valid' in whole(0, 365)(given),
  restDays: (given) => 'valid' in whole(0, 365)(given),
  minimumAmount: (given) => 'valid' in numberFrom(0, 1e9)(given),
};

const exceptions: Check<readonly CustomerReminders[]> = (given) => {
  const isOne = (one: unknown): boolean => isRecord(one) && Object.hasOwn(one, 'customer')
    && Object.entries(one).every(([name, value]) => Object.hasOwn(EXCEPTION, name) && EXCEPTION[name as keyof CustomerReminders](value));
  const valid = Array.isArray(given) && given.length <= 10_000 && given.every(isOne);
  return valid ? { valid: given as CustomerReminders[] } : { allowed: 'a list of exceptions such as [{"customer": "10023", "remind": false}] or [{"customer": "10023", "graceDays": 14}]' };
};

/** A check for each setting; what is wrong inside the lists by stage goes to `repairs`. */
export function reminderChecks(path: string, repairs: Repair[]): Checks<ReminderPolicy> {
  const defaults = DEFAULT_POLICY.reminders;
  const eachOf = <Stage extends ReminderStage, T>(stages: readonly Stage[], check: Check<T>): Checks<Record<Stage, T>> => Object.fromEntries(stages.map((stage) => [stage, check])) as Checks<Record<Stage, T>>;
  return {
    fromDays: (given) => ({ valid: readSection(given, defaults.fromDays, eachOf(STAGES, DAYS), `${path}fromDays.`, repairs) }),
    countFrom: (given) => ({ valid: readSection(given, defaults.countFrom, eachOf(STAGES, oneOf(COUNT_FROM)), `${path}countFrom.`, repairs) }),
    cc: (given) => ({ valid: readSection(given, defaults.cc, eachOf(REMINDER_STAGES, oneOf(CC_CHOICES)), `${path}cc.`, repairs) }),
    without: stages,
    upcomingBusinessDays: whole(0, 30),
    holidays,
    firstLetter: oneOf(['stage-reached', 'lowest-stage']),
    graceDays: whole(0, 365),
    restDays: whole(0, 365),
    minimumAmount: numberFrom(0, 1e9),
    answerDays: whole(1, 365),
    deadlineDays: whole(1, 365),
    finalDays: whole(1, 365),
    personDays: whole(1, 365),
    finalDemandConfirmed: yesOrNo,
    finalStep: oneOf(FINAL_STEPS),
    holdsSupply: yesOrNo,
    offersPlan: yesOrNo,
    thankYouDays: whole(0, 365),
    customers: exceptions,
  };
}
