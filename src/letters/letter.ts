/** A letter as data: what it says, to whom, about which documents. Text and HTML are made from one plain-text template; nothing here knows a mail client. */
import type { LedgerSource } from '../receivables/entries';
import type { CurrencyCode } from '../receivables/money';
import type { ReminderStage } from '../receivables/reminder-ladder';

export { REMINDER_STAGES } from '../receivables/reminder-ladder';
export type { ReminderStage } from '../receivables/reminder-ladder';

export interface Letter {
  readonly customerId: string;
  readonly customerName: string;
  readonly currency: CurrencyCode;
  readonly stage: ReminderStage;
  readonly language: string;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Minor units asked for. */
  readonly asksFor: number;
  readonly documents: readonly { readonly number: string; readonly source: LedgerSource }[];
}
