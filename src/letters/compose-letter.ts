/** Makes letters of the ladder's decisions, one each. It decides neither who is written to nor what a letter says. */
import type { ReminderDecision, ReminderToSend } from '../receivables/decide-reminders';
import type { ReceivablesReview } from '../receivables/review';
import type { Letter } from './letter';
import { factsOfDecision } from './letter-facts';
import type { TooLong } from './letter-script';
import { letterPrinter } from './print-letter';
import type { LetterShelf } from './templates/load-letters';

/** One letter for each decision to send, in their order. */
export function composeLetters(review: ReceivablesReview, decisions: readonly ReminderDecision[], shelf: LetterShelf): Letter[] {
  const compose = letterComposer(review, shelf);
  return decisions.flatMap((decision) => ('send' in decision ? [compose(decision)] : []));
}

/** A function that writes letters of one review; templates are read and formatters made once. `tooLong` hears of a text of hers for which the built-in one was used. */
export function letterComposer(review: ReceivablesReview, shelf: LetterShelf, tooLong?: TooLong): (decision: ReminderToSend) => Letter {
  const print = letterPrinter(review, shelf, tooLong);
  return (decision) => Object.assign(print(factsOfDecision(review, decision)), { stage: decision.send });
}

/** Languages in which a review's letters may be wanted: those of its customers and the company's own. */
export function languagesOf(review: ReceivablesReview): ReadonlySet<string | null> {
  return new Set([review.policy.company.language, ...review.accounts.map((account) => account.customer.language)]);
}
