/** The main job as an order of events: ledger, day, review, decisions, letters. Every rule stands elsewhere. */
import type { Ledger } from '../ledger/ledger';
import type { Letter } from '../letters/letter';
import { letterComposer } from '../letters/compose-letter';
import type { ContactLog } from '../receivables/contact-log';
import type { Day } from '../receivables/days';
import { decideReminders } from '../receivables/decide-reminders';
import type { ReminderDecision } from '../receivables/decide-reminders';
import { makeReview } from '../receivables/make-review';
import type { CollectionPolicy } from '../receivables/policy';
import type { ReceivablesReview } from '../receivables/review';
import { breathe, outcomeOf } from './outcome';
import type { RunControl, RunOutcome, Workbook } from './ports';
import type { LedgerRequest } from './read-ledger-sheet';
import { readLedgerSheet } from './read-ledger-sheet';

export interface ReviewRequest extends Omit<LedgerRequest, 'homeCurrency'> {
  readonly policy: CollectionPolicy;
  /** Null: the day that the export's own title states, else `today`. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly contacts: ContactLog;
}

/** A ledger reviewed, with everything decided and nothing written yet. */
export interface ReviewRun {
  readonly ledger: Ledger;
  readonly review: ReceivablesReview;
  /** Where the as-of day comes from. */
  readonly asOfFrom: 'request' | 'ledger' | 'today';
  /** One for each account of the review, in its order. */
  readonly reminders: readonly ReminderDecision[];
  readonly letters: readonly Letter[];
}

/** Letters composed between two breaths: about ten milliseconds' worth. */
const LETTERS_A_STEP = 200;

/** Reads the workbook's ledger and reviews it. Nothing is written. */
export async function reviewLedger(workbook: Workbook, request: ReviewRequest, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  const read = await readLedgerSheet(workbook, { ...request, homeCurrency: request.policy.company.homeCurrency }, run);
  return read.is === 'done' ? reviewRead(read.result, request, run) : read;
}

/** Reviews a ledger that has been read already, such as on another day or under another policy. */
export function reviewRead(ledger: Ledger, request: Pick<ReviewRequest, 'policy' | 'asOf' | 'today' | 'contacts'>, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  return outcomeOf(run, async () => {
    const { policy, contacts } = request;
    const stated = ledger.book.statedAsOf;
    const asOf = request.asOf ?? stated ?? request.today;
    const step = async (done: number): Promise<void> => {
      run.report({ stage: 'reviewing', done, total: 2, unit: 'steps' });
      await breathe(run);
    };
    await step(0);
    const review = makeReview(ledger.book, asOf, policy);
    await step(1);
    const reminders = decideReminders(review, contacts, policy.reminders, asOf);
    await step(2);
    const letters = await compose(review, reminders, run);
    return { ledger, review, asOfFrom: request.asOf !== null ? 'request' : stated !== null ? 'ledger' : 'today', reminders, letters };
  });
}

async function compose(review: ReceivablesReview, reminders: readonly ReminderDecision[], run: RunControl): Promise<readonly Letter[]> {
  const due = reminders.flatMap((decision) => ('send' in decision ? [decision] : []));
  const composer = letterComposer(review);
  const letters: Letter[] = [];
  for (let from = 0; from < due.length; from += LETTERS_A_STEP) {
    letters.push(...due.slice(from, from + LETTERS_A_STEP).map(composer));
    run.report({ stage: 'composing', done: letters.length, total: due.length, unit: 'letters' });
    await breathe(run);
  }
  return letters;
}
