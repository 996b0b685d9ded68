/** Marking letters as sent: looks at the log afresh, refuses what was written already, adds the rows, reads them back and decides anew. No rule of the ladder is here. */
import type { ContactLogReading } from '../ledger/contact-log-sheet';
import { handOverLacks } from '../letters/choose-letter';
import type { AnyLetter } from '../letters/letter';
import { REMINDER_STAGES, type ReminderStage } from '../receivables/reminder-ladder';
import { lastLoggedLetter, type LoggedContact } from '../receivables/contact-log';
import { isoOf, type Day } from '../receivables/days';
import { decideReminders } from '../receivables/decide-reminders';
import type { ReceivablesReview } from '../receivables/review';
import type { Channel, ContactEntry } from '../reports/contact-log';
import { addToLog, namesOf } from './add-to-log';
import { outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import { readContactLog } from './read-contact-log';
import { reviewRead, type ReadReviewRequest, type ReviewRequest, type ReviewRun } from './review-ledger';
import type { Writing } from './write-review';

/** A letter that has left, and how: one of the run, or one that she chose to write. */
export interface SentLetter {
  readonly letter: AnyLetter;
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
  const onLadder = sent.filter(({ letter }) => stageOf(letter) !== null);
  const decided = onLadder.length === 0 ? [] : decideReminders(review, contacts, review.policy.reminders, review.asOf);
  for (const { letter } of onLadder) {
    const decision = decided[accountOf(review, letter)];
    if ('send' in decision ? decision.send === letter.letter : letter.letter === 'hand-over' && handOverLacks(decision, review.policy.reminders) === null) continue;
    refuse(noLongerDue(letter, lastLetterTo(contacts, letter, review.asOf)));
  }
}

/** The stage of the ladder that a letter is; null for any other, which is nobody's next step. */
function stageOf({ letter }: AnyLetter): ReminderStage | null {
  return REMINDER_STAGES.find((stage) => stage === letter) ?? null;
}

function lastLetterTo(contacts: ReviewRequest['contacts'], letter: AnyLetter, asOf: Day): LoggedContact | null {
  return lastLoggedLetter(contacts.filter(({ customerId, currency, on }) => customerId === letter.customerId && (currency === null || currency === letter.currency) && on <= asOf));
}

function noLongerDue({ customerName }: AnyLetter, last: LoggedContact | null): string {
  if (last === null) return `The letter to ${customerName} is no longer due: the Contact Log or the policy has changed. Nothing was logged; review the ledger again.`;
  return last.row === undefined
    ? `The letter to ${customerName} is no longer due: one is in the Contact Log, dated ${isoOf(last.on)}. Nothing was logged; review the ledger again.`
    : `The letter to ${customerName} is no longer due: one is in the Contact Log (row ${last.row}), dated ${isoOf(last.on)}. Nothing was logged; review the ledger again.`;
}

function accountOf(review: ReceivablesReview, letter: AnyLetter): number {
  return review.accounts.findIndex(({ customer, currency }) => customer.id === letter.customerId && currency === letter.currency);
}

function entryOf({ letter, channel, editedSubject }: SentLetter, { review, ledger }: ReviewRun, { by, wording }: MarkRequest): ContactEntry {
  const account = review.accounts[accountOf(review, letter)];
  if (!account) throw new Error('A letter is marked as sent to an account that the review does not have.');
  const stage = stageOf(letter);
  const notes = [...(stage === null ? [wording.sayIfKnown(`letterName.${letter.letter}`, letter.letter)] : []), ...(editedSubject === null ? [] : [wording.say('contactLog.edited', { subject: editedSubject })])];
  return {
    on: review.asOf, ...namesOf(ledger, account.customer), currency: letter.currency, kind: 'letter', stage, channel, invoices: numbersOf(letter),
    amount: stage === null && letter.asksFor === 0 ? null : letter.asksFor, promisedFor: null, template: letter.template + (editedSubject === null ? '' : '*'), by, note: notes.join('. '),
  };
}

/** None where a document has no number, or in a letter of thanks: then it is about the whole account. */
function numbersOf({ letter, numbers }: AnyLetter): readonly string[] {
  return letter === 'thank-you' || numbers.includes('') ? [] : numbers;
}
