/** Letters beside a run's own: one that a person chose for an account, the letter about a plan, the whole ladder as it would read, and the check of any of them before it leaves. It knows no words. */
import { handOverLacks, letterChooser } from '../letters/choose-letter';
import type { Lacking, LetterWish } from '../letters/choose-letter';
import type { AnyLetter } from '../letters/letter';
import { factsOfDecision } from '../letters/letter-facts';
import type { LetterFacts } from '../letters/letter-facts';
import { CHOSEN_LETTERS, isPlanLetter } from '../letters/letter-kinds';
import { previewLadder } from '../letters/preview-ladder';
import { wordingChecker } from '../letters/wording-check';
import type { WordingFinding } from '../letters/wording-check';
import type { ReviewRun } from './review-ledger';

export type OtherLetter = { readonly is: 'letter'; readonly letter: AnyLetter } | { readonly is: 'lacking'; readonly what: Lacking };

/** Written in the run's own texts, hers where she edited one; promises and the last letter come from the run's contacts. */
export function otherLetter({ review, texts, contacts, reminders }: Pick<ReviewRun, 'review' | 'texts' | 'contacts' | 'reminders'>, wish: LetterWish): OtherLetter {
  const lacks = wish.letter === 'hand-over' ? handOverLacks(reminders[wish.account], review.policy.reminders) : null;
  if (lacks !== null) return { is: 'lacking', what: lacks };
  const wished = letterChooser(review, contacts, texts.shelf)(wish);
  return wished.is === 'lacking' ? wished : { is: 'letter', letter: wished.letter };
}

export function ladderOf({ review, texts }: Pick<ReviewRun, 'review' | 'texts'>, account: number): readonly AnyLetter[] {
  return previewLadder(review, account, texts.shelf);
}

/** What is not as it should be in a letter, as it was made or as she changed it; nothing for one that was not made from the run. */
export function checkLetter(run: Pick<ReviewRun, 'review' | 'reminders' | 'texts' | 'contacts'>, letter: AnyLetter): readonly WordingFinding[] {
  const facts = factsOf(run, letter);
  return facts ? wordingChecker(run.review)(letter, facts) : [];
}

/** From what a letter of the run, or one that a person chose, was made; null for one that was not made from the run. */
export function factsOf({ review, reminders, texts, contacts }: Pick<ReviewRun, 'review' | 'reminders' | 'texts' | 'contacts'>, letter: AnyLetter): LetterFacts | null {
  const index = review.accounts.findIndex(({ customer, currency }) => customer.id === letter.customerId && currency === letter.currency);
  const decision = reminders[index];
  if (decision && 'send' in decision && decision.send === letter.letter) return factsOfDecision(review, decision);
  const account = review.accounts[index];
  if (account && isPlanLetter(letter.letter)) {
    return { letter: letter.letter, review, account, on: review.asOf, documents: [], asksFor: letter.asksFor, invoices: letter.numbers.length, entry: -1, dueOn: review.asOf, lastLetterOn: null, told: {} };
  }
  const chosen = CHOSEN_LETTERS.find((one) => one === letter.letter);
  const again = account && chosen ? letterChooser(review, contacts, texts.shelf)({ account: index, letter: chosen }) : null;
  return again?.is === 'letter' ? again.facts : null;
}
