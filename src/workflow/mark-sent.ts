/** Marking letters as sent: looks at the log afresh, refuses what was written already, adds the rows, reads them back and decides anew. No rule of the ladder is here. */
import type { ContactLogReading } from '../ledger/contact-log-sheet';
import type { Letter } from '../letters/letter';
import { lastLoggedLetter } from '../receivables/contact-log';
import { isoOf, type Day } from '../receivables/days';
import { decideReminders, type ReminderToSend } from '../receivables/decide-reminders';
import type { ReceivablesReview } from '../receivables/review';
import type { Channel, ContactEntry } from '../reports/contact-log';
import { addToLog, namesOf } from './add-to-log';
import { outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import { readContactLog } from './read-contact-log';
import { reviewRead, type ReadReviewRequest, type ReviewRequest, type ReviewRun } from './review-ledger';
import type { Writing } from './write-review';

/** A letter that has left, and how. */
export interface SentLetter {
  readonly letter: Letter;
  readonly channel: Channel;
  /** The subject that was really sent, where she changed the letter before it left; null where it went as it was made. */
  readonly editedSubject: string | null;
}

export interface MarkRequest {
  readonly sent: readonly SentLetter[];
  /** Who sent them. */
  readonly by: string;
  readonly wording: Writing['wording'];
  readonly dateFormat?: string;
  /** With what the review was made, so that it is made again alike. */
  readonly again: Omit<ReadReviewRequest, 'asOf' | 'log' | 'texts' | 'plans' | 'policy'>;
}

/** Logs the letters, all or none, and reviews the same ledger anew with the log as it then stands: the letters are no longer among its letters. */
export async function markSent(workbook: Workbook, reviewed: ReviewRun, request: MarkRequest, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  const { ledger, review } = reviewed;
  const logged = await outcomeOf(run, async () => {
    const entries = request.sent.map((one) => entryOf(one, reviewed, request));
    const standing = await readContactLog(workbook, ledger, run);
    refuseTwice(request.sent, reviewed, standing?.reading ?? null, request.again.contacts);
    return addToLog(workbook, ledger, entries, { ...request, standing, failedAfter: 'The letters are in the Contact Log, but reading it back failed. Review the ledger again to see what is left to send.' }, run);
  });
  if (logged.is !== 'done') return logged;
  return reviewRead(ledger, { ...request.again, policy: review.policy, asOf: review.asOf, log: logged.result, texts: reviewed.texts.standing, plans: reviewed.plans }, run);
}

function refuseTwice(sent: readonly SentLetter[], { review }: ReviewRun, log: ContactLogReading | null, told: ReviewRequest['contacts']): void {
  const refuse = (message: string): never => { throw new WorkbookFailure(message, ''); };
  if (log?.unreadable) refuse(log.unreadable);
  const contacts = [...told, ...log?.contacts ?? []];
  const last = lastLoggedLetter(contacts);
  if (last && last.on > review.asOf) refuse(`A letter dated ${isoOf(last.on)} is logged already, which is after ${isoOf(review.asOf)}. Nothing was logged: review the ledger as of ${isoOf(last.on)} or later.`);
  const decided = decideReminders(review, contacts, review.policy.reminders, review.asOf);
  for (const { letter } of sent) {
    const decision = decided[accountOf(review, letter)];
    if ('send' in decision && decision.send === letter.stage) continue;
    refuse(`The letter to ${letter.customerName} is no longer due: ${lastLetterTo(contacts, letter, review.asOf)} Nothing was logged; review the ledger again.`);
  }
}

function lastLetterTo(contacts: ReviewRequest['contacts'], letter: Letter, asOf: Day): string {
  const last = lastLoggedLetter(contacts.filter(({ customerId, currency, on }) => customerId === letter.customerId && (currency === null || currency === letter.currency) && on <= asOf));
  return last === null ? 'the Contact Log or the policy has changed.' : `one is in the Contact Log${last.row === undefined ? '' : ` (row ${last.row})`}, dated ${isoOf(last.on)}.`;
}

function accountOf(review: ReceivablesReview, letter: Letter): number {
  return review.accounts.findIndex(({ customer, currency }) => customer.id === letter.customerId && currency === letter.currency);
}

function entryOf({ letter, channel, editedSubject }: SentLetter, { review, reminders, ledger }: ReviewRun, { by, wording }: MarkRequest): ContactEntry {
  const decision = reminders[accountOf(review, letter)];
  if (!decision || !('send' in decision)) throw new Error('A letter is marked as sent that the review did not decide.');
  return {
    on: decision.on, ...namesOf(ledger, review.accounts[decision.account].customer), currency: letter.currency, kind: 'letter', stage: letter.stage, channel,
    invoices: numbersOf(review, decision), amount: letter.asksFor, promisedFor: null, template: (letter.template ?? '') + (editedSubject === null ? '' : '*'), by,
    note: editedSubject === null ? '' : wording.say('contactLog.edited', { subject: editedSubject }),
  };
}

/** As the ledger writes them; none where a document has none: then the letter is about the whole account. */
function numbersOf({ open, entries }: ReceivablesReview, { documents }: ReminderToSend): readonly string[] {
  const numbers = documents.map((document) => String(entries.document[open.entry[document]]));
  return numbers.includes('') ? [] : numbers;
}
