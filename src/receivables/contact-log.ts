/** What was written, said and promised to whom, as facts; it decides nothing. The Contact Log sheet is read into this. */
import type { CurrencyCode } from './money';
import type { Day } from './days';
import type { ReminderStage } from './reminder-ladder';

/** One contact. Fields that the log does not tell are null. */
export interface LoggedContact {
  readonly on: Day;
  readonly customerId: string;
  /** Null: all of the customer's accounts. */
  readonly currency: CurrencyCode | null;
  /** The stage of a reminder letter that was sent; null for any other contact. */
  readonly stage: ReminderStage | null;
  /** Document numbers it was about; none: the whole account. */
  readonly documents: readonly string[];
  /** The day on which payment was promised. */
  readonly promisedFor: Day | null;
}

export type ContactLog = readonly LoggedContact[];
