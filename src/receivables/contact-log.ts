/** What was written, said and promised to whom, as facts; it decides nothing. The Contact Log sheet is read into this. */
import type { CurrencyCode } from './money';
import type { Day } from './days';
import type { ReminderStage } from './reminder-ladder';

/** What a contact was. */
export const CONTACT_KINDS = ['letter', 'call', 'promise', 'dispute', 'resolved', 'plan', 'note'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Why an invoice is disputed. */
export const DISPUTE_REASONS = ['price', 'quantity', 'quality', 'not-delivered', 'not-ordered', 'paperwork', 'already-paid', 'other'] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** How a dispute ended: the customer was right, in part or not, or took it back. */
export const DISPUTE_OUTCOMES = ['justified', 'partly-justified', 'not-justified', 'withdrawn'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

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
  /** Absent where nobody asked: a letter where there is a stage, else a note. */
  readonly kind?: ContactKind;
  /** In the account's whole units, as typed; null where the log tells none. */
  readonly amount?: number | null;
  /** Why it is disputed, or how that ended: a known word, or hers as typed; null where the log tells none. */
  readonly reason?: string | null;
  /** By what it went, by whom and what was noted, as typed; empty where the log tells none. */
  readonly told?: { readonly channel: string; readonly by: string; readonly note: string };
  /** Where it stands on the Contact Log sheet, 1-based. */
  readonly row?: number;
}

export type ContactLog = readonly LoggedContact[];

/** The day of the last letter in the log: a run dated before it is to be refused. Null when there is none. */
export function lastLoggedLetter(log: ContactLog): LoggedContact | null {
  return log.reduce<LoggedContact | null>((last, contact) => (contact.stage !== null && (last === null || contact.on > last.on) ? contact : last), null);
}
