/** Records a call, promise, dispute or its end in the Contact Log, and reviews the same ledger anew with it. What may be recorded was decided before. */
import { openOf } from '../receivables/new-contact';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import type { ContactEntry } from '../reports/contact-log';
import { addToLog, namesOf } from './add-to-log';
import type { RecordedContact } from './draft-contact';
import { outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import { readContactLog } from './read-contact-log';
import { reviewRead, type ReviewRun } from './review-ledger';
import type { MarkRequest } from './mark-sent';

/** With what it is recorded, and the review made again alike. */
export type LogRequest = Omit<MarkRequest, 'sent'> & { readonly account: AccountReview; readonly contact: RecordedContact };

/** All or nothing; the review returned is of the same reading with the log as it then stands. */
export async function logContact(workbook: Workbook, reviewed: ReviewRun, request: LogRequest, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  const { ledger, review } = reviewed;
  const logged = await outcomeOf(run, async () => {
    const standing = await readContactLog(workbook, ledger, run);
    if (standing?.reading.unreadable) throw new WorkbookFailure(standing.reading.unreadable, '');
    return addToLog(workbook, ledger, [entryOf(reviewed, request)], { ...request, standing, failedAfter: request.wording.say('record.failedAfter') }, run);
  });
  if (logged.is !== 'done') return logged;
  return reviewRead(ledger, { ...request.again, policy: review.policy, asOf: review.asOf, log: logged.result, texts: reviewed.texts.standing, plans: reviewed.plans }, run);
}

function entryOf({ ledger, review }: ReviewRun, { account, contact, by, wording }: LogRequest): ContactEntry {
  const { kind, on, places, promisedFor, amount, reason, who, note } = contact;
  return {
    on, ...namesOf(ledger, account.customer), currency: account.currency, kind, stage: null, channel: kind === 'call' || kind === 'promise' ? 'phone' : null,
    invoices: numbersOf(review, places), amount: amount ?? (places.length === 0 ? null : openOf(review, places)), promisedFor, template: '', by,
    note: [...(who === '' ? [] : [wording.say('record.spokeWith', { who })]), ...(note === '' ? [] : [note])].join(' '), reason,
  };
}

function numbersOf({ open, entries }: ReceivablesReview, places: readonly number[]): readonly string[] {
  return [...new Set(places.map((place) => String(entries.document[open.entry[place]])))];
}
