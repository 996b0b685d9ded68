/** Runs the ladder over days for tests: each run decides, and what it decides is marked as sent unless the test holds it back. */
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders } from '../../src/receivables/decide-reminders';
import type { ReminderDecision } from '../../src/receivables/decide-reminders';
import type { Book, Customer } from '../../src/receivables/entries';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy, ReminderPolicy } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';
import { aBook } from './book';
import type { ADocument } from './book';

export interface RunSetting {
  readonly reminders?: Partial<ReminderPolicy>;
  readonly policy?: Partial<CollectionPolicy>;
  readonly customers?: readonly Customer[];
  readonly change?: (book: Book) => Book;
}

export interface RunOfDay {
  readonly review: ReceivablesReview;
  readonly decisions: readonly ReminderDecision[];
  /** What would be logged when all its letters are marked as sent. */
  readonly sent: readonly LoggedContact[];
}

/** One run: what is decided on a day with a log. */
export function runOn(documents: readonly ADocument[], on: number, log: readonly LoggedContact[], { reminders, policy, customers = [], change = (book) => book }: RunSetting = {}): RunOfDay {
  const whole = { ...DEFAULT_POLICY, ...policy, reminders: { ...DEFAULT_POLICY.reminders, ...reminders } };
  const review = makeReview(change(aBook(documents, { customers })), on, whole, log);
  const decisions = decideReminders(review, log, whole.reminders, on);
  return { review, decisions, sent: decisions.flatMap((decision) => ('send' in decision ? [loggedAs(review, decision)] : [])) };
}

function loggedAs({ accounts, entries, open }: ReceivablesReview, decision: Extract<ReminderDecision, { readonly send: unknown }>): LoggedContact {
  const { customer, currency } = accounts[decision.account];
  const places = decision.paid ? decision.paid.entries : decision.documents.map((document) => open.entry[document]);
  return { on: decision.on, customerId: customer.id, currency, stage: decision.send, documents: places.map((entry) => String(entries.document[entry])), promisedFor: null };
}

/** The stage or the wait of the only account on each of the days, every letter marked as sent. */
export function runs(documents: readonly ADocument[], days: readonly number[], setting: RunSetting = {}): readonly string[] {
  const log: LoggedContact[] = [];
  return days.map((on) => {
    const { decisions, sent } = runOn(documents, on, log, setting);
    log.push(...sent);
    const [decision] = decisions;
    return 'send' in decision ? decision.send : decision.wait;
  });
}
