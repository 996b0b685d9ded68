/** Writes every stage of the ladder for one account, each as it would read on its own day: how the tone rises, side by side. Nothing of it is to be sent. */
import { reachedFromOf } from '../receivables/reminder-timing';
import { REMINDER_LADDER, REMINDER_STAGES } from '../receivables/reminder-ladder';
import type { ReminderStage } from '../receivables/reminder-ladder';
import type { ReceivablesReview } from '../receivables/review';
import { finalDaysFor } from '../receivables/decide-reminders';
import type { AnyLetter } from './letter';
import type { LetterFacts } from './letter-facts';
import { letterPrinter } from './print-letter';
import type { LetterShelf } from './templates/load-letters';

/** The facts of each stage in the ladder's order, about the account's oldest open invoice; none where nothing is open. */
export function previewFacts(review: ReceivablesReview, account: number): readonly LetterFacts[] {
  const { open, policy: { reminders } } = review;
  const about = review.accounts[account];
  const oldest = Array.from({ length: about.openEntries }, (_, at) => about.firstOpen + at).find((place) => open.open[place] > 0);
  if (oldest === undefined) return [];
  const dueOn = open.dueOn[oldest];
  const facts: LetterFacts[] = [];
  let last: number | null = null;
  for (const stage of REMINDER_STAGES) {
    const on = dayOf(stage, dueOn, last, review, finalDaysFor(about.customer.debtorType, reminders));
    const thanks = stage === 'thank-you';
    facts.push({
      letter: stage, review, account: thanks ? { ...about, open: about.open - open.open[oldest], pastDue: Math.max(0, about.pastDue - open.open[oldest]) } : about, on, documents: thanks ? [] : [oldest], asksFor: thanks ? 0 : open.open[oldest], invoices: 1, entry: open.entry[oldest], dueOn,
      lastLetterOn: last, told: thanks ? { paid: { entries: [open.entry[oldest]], amount: open.open[oldest], on } } : {},
    });
    if (on >= dueOn) last = on;
  }
  return facts;
}

/** Each stage's first day; a hand-over follows the final demand's deadline, thanks the due date. */
function dayOf(stage: ReminderStage, dueOn: number, last: number | null, { policy: { reminders } }: ReceivablesReview, finalDays: number): number {
  if (stage === 'thank-you') return dueOn + 2;
  const step = REMINDER_LADDER.find((one) => one.stage === stage);
  if (!step) return (last ?? dueOn) + finalDays + 1;
  return Math.max(reachedFromOf(reminders)(step, dueOn, last) ?? dueOn, (last ?? -Infinity) + 1);
}

/** The letters themselves. */
export function previewLadder(review: ReceivablesReview, account: number, shelf: LetterShelf): readonly AnyLetter[] {
  return previewFacts(review, account).map(letterPrinter(review, shelf));
}
