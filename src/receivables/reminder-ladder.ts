/** The ladder of reminders as data: its stages in order and when each begins. `decide-reminders.ts` climbs it. */

/** In rising order; hand-over and thank-you do not follow from days past due. */
export const REMINDER_STAGES = ['upcoming', 'due-today', 'first-reminder', 'second-reminder', 'third-reminder', 'fourth-reminder', 'final-demand', 'hand-over', 'thank-you'] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];

/** Stages that begin with a number of days past due. */
export type DatedStage = Exclude<ReminderStage, 'hand-over' | 'thank-you'>;

export interface LadderStep {
  readonly stage: DatedStage;
  /** Days past due from which the stage may be sent; negative is before the due date. The policy may set others. DOMAIN section 5. */
  readonly fromDays: number;
  /** Whether it speaks of what will fall due (up to the due date) or of what is past due. */
  readonly about: 'coming-due' | 'past-due';
  /** May be the first letter that an account gets, however late it is. */
  readonly mayComeFirst: boolean;
}

export const REMINDER_LADDER: readonly LadderStep[] = [
  { stage: 'upcoming', fromDays: -7, about: 'coming-due', mayComeFirst: true },
  { stage: 'due-today', fromDays: 0, about: 'coming-due', mayComeFirst: true },
  { stage: 'first-reminder', fromDays: 1, about: 'past-due', mayComeFirst: true },
  { stage: 'second-reminder', fromDays: 10, about: 'past-due', mayComeFirst: true },
  { stage: 'third-reminder', fromDays: 30, about: 'past-due', mayComeFirst: true },
  { stage: 'fourth-reminder', fromDays: 60, about: 'past-due', mayComeFirst: true },
  { stage: 'final-demand', fromDays: 90, about: 'past-due', mayComeFirst: false },
];

/** Why an account gets no letter, or a document no line in one. */
export const WAIT_REASONS = ['nothing-due', 'disputed', 'promise-running', 'plan-on-track', 'on-hold', 'below-minimum', 'written-recently', 'covered-by-credit', 'needs-confirmation'] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];
