/** The policy's section on reminders: when each stage may be sent and what the letters may say will be done. Defaults only; `decide-reminders.ts` climbs by it. */
import { REMINDER_LADDER, REMINDER_STAGES } from './reminder-ladder';
import type { DatedStage, ReminderStage } from './reminder-ladder';

/**
 * What the days of a stage are counted from: the due date; the end of the month in which it falls (OCA's "end of month"); or the last reminder to
 * the account (Business Central's levels, OCA's "previous date"), without which the stage is never reached.
 */
export const COUNT_FROM = ['due-date', 'due-month-end', 'last-letter'] as const;
export type CountFrom = (typeof COUNT_FROM)[number];

/** What will really be done once the deadline of the final demand has passed. Undecided, no final demand leaves: it could not say. */
export const FINAL_STEPS = ['undecided', 'collection-agency', 'lawyer', 'court-claim'] as const;
export type FinalStep = (typeof FINAL_STEPS)[number];

/** Who gets a copy of a letter: nobody, the addresses that the Customers sheet names for it, our own senior, or both. */
export const CC_CHOICES = ['nobody', 'customer', 'senior', 'both'] as const;
export type CcChoice = (typeof CC_CHOICES)[number];

/** What holds for one customer instead of the policy. */
export interface CustomerReminders {
  /** Number or name, as the ledger identifies the customer. */
  readonly customer: string;
  /** False: never written to by the ladder. */
  readonly remind?: boolean;
  readonly fromDays?: Readonly<Partial<Record<DatedStage, number>>>;
  readonly graceDays?: number;
  readonly restDays?: number;
  readonly minimumAmount?: number;
}

export interface ReminderPolicy {
  /** Days past due from which each stage may be sent; negative is before the due date. */
  readonly fromDays: Readonly<Record<DatedStage, number>>;
  readonly countFrom: Readonly<Record<DatedStage, CountFrom>>;
  /** Who gets a copy of each stage's letter. */
  readonly cc: Readonly<Record<ReminderStage, CcChoice>>;
  /** Stages that are never sent. */
  readonly without: readonly DatedStage[];
  /** Working days before the due date from which "upcoming" may be sent as well, whichever comes first; 0: by `fromDays` alone. */
  readonly upcomingBusinessDays: number;
  /** Days on which nobody works, as "2026-12-25". Weekends need not be named. */
  readonly holidays: readonly string[];
  /** The first letter is at the stage that the days past due have reached, the fourth at most; or at the lowest stage, however late. */
  readonly firstLetter: 'stage-reached' | 'lowest-stage';
  /** Days after the due date in which nothing is said; strict: due 1 October with 10 is first written to on 12 October. */
  readonly graceDays: number;
  /** Least days from one letter to an account to the next. */
  readonly restDays: number;
  /** Least past-due sum worth a letter, in whole units of the account's own currency (5 is EUR 5.00). */
  readonly minimumAmount: number;
  /** Days that a letter gives for an answer. */
  readonly answerDays: number;
  /** Days that the fourth reminder gives for payment. */
  readonly deadlineDays: number;
  /** Days that a final demand gives a business; consumers and sole traders get `personDays` (England and Wales: 30). */
  readonly finalDays: number;
  readonly personDays: number;
  /** A person has read the wording of the final demand and of the hand-over and stands by it: without this neither leaves. */
  readonly finalDemandConfirmed: boolean;
  readonly finalStep: FinalStep;
  /** From the fourth reminder on, nothing is delivered until the account is settled. False: no letter speaks of it. */
  readonly holdsSupply: boolean;
  /** The third reminder and later ones offer payment by instalments. */
  readonly offersPlan: boolean;
  /** A payment is thanked for up to so many days later; 0: never. */
  readonly thankYouDays: number;
  readonly customers: readonly CustomerReminders[];
}

function byStage<T>(valueOf: (step: (typeof REMINDER_LADDER)[number]) => T): Record<DatedStage, T> {
  return Object.fromEntries(REMINDER_LADDER.map((step) => [step.stage, valueOf(step)])) as Record<DatedStage, T>;
}

/** From the fourth reminder on a senior of ours is told, as the letter says. */
const SENIOR_TOLD: readonly ReminderStage[] = ['fourth-reminder', 'final-demand', 'hand-over'];
const USUAL_CC = Object.fromEntries(REMINDER_STAGES.map((stage) => [stage, SENIOR_TOLD.includes(stage) ? 'both' : 'customer'])) as Record<ReminderStage, CcChoice>;

export const DEFAULT_REMINDERS: ReminderPolicy = {
  fromDays: byStage((step) => step.fromDays), countFrom: byStage(() => 'due-date'), cc: USUAL_CC, without: [], upcomingBusinessDays: 3, holidays: [],
  firstLetter: 'stage-reached', graceDays: 0, restDays: 7, minimumAmount: 5, answerDays: 7, deadlineDays: 10, finalDays: 14, personDays: 30,
  finalDemandConfirmed: false, finalStep: 'undecided', holdsSupply: true, offersPlan: true, thankYouDays: 14, customers: [],
};
