/** A letter as data: what it says, to whom, about which documents. Text and HTML are made from one plain-text template; nothing here knows a mail client. */
import type { CurrencyCode } from '../receivables/money';
import type { ReminderStage } from '../receivables/reminder-ladder';
import type { LetterId } from './letter-kinds';

export { REMINDER_STAGES } from '../receivables/reminder-ladder';
export type { ReminderStage } from '../receivables/reminder-ladder';

/** Any letter to one account. */
export interface AnyLetter {
  readonly letter: LetterId;
  readonly customerId: string;
  readonly customerName: string;
  readonly currency: CurrencyCode;
  readonly language: string;
  /** Which text it was made of, and in which version: it changes with every change of the wording. */
  readonly template: string;
  readonly to: string | null;
  /** Who gets a copy, as `to`, and who a copy that the others do not see. */
  readonly cc: string | null;
  readonly bcc: string | null;
  /** What stands in the customer's cells for addresses and is none. */
  readonly notAddresses: readonly string[];
  /** False where the policy names neither a sender nor a company: it then ends without a signature. */
  readonly signed: boolean;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Minor units asked for, interest and fees apart; 0 where nothing is. */
  readonly asksFor: number;
  /** Interest and fees that it asks for beside, minor units. */
  readonly charges: number;
  /** Numbers of its documents as the ledger writes them; of those that were paid in a letter of thanks. */
  readonly numbers: readonly string[];
}

/** A letter of the ladder. */
export interface Letter extends AnyLetter {
  readonly stage: ReminderStage;
}
