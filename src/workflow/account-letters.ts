/** Letters beside a run's own: one that a person chose for an account, the whole ladder as it would read to it, and the check of a letter before it leaves. It knows no words. */
import { letterChooser } from '../letters/choose-letter';
import type { LetterWish, WishedLetter } from '../letters/choose-letter';
import type { AnyLetter, Letter } from '../letters/letter';
import { factsOfDecision } from '../letters/letter-facts';
import { previewLadder } from '../letters/preview-ladder';
import { wordingChecker } from '../letters/wording-check';
import type { WordingFinding } from '../letters/wording-check';
import type { ReviewRun } from './review-ledger';

/** Written in the run's own texts, hers where she edited one; promises and the last letter come from the run's contacts. */
export function otherLetter({ review, texts, contacts }: Pick<ReviewRun, 'review' | 'texts' | 'contacts'>, wish: LetterWish): WishedLetter {
  return letterChooser(review, contacts, texts.shelf)(wish);
}

export function ladderOf({ review, texts }: Pick<ReviewRun, 'review' | 'texts'>, account: number): readonly AnyLetter[] {
  return previewLadder(review, account, texts.shelf);
}

/** What is not as it should be in a letter of the run, as it was made or as she changed it; nothing for a letter that the run did not decide. */
export function checkLetter({ review, reminders }: Pick<ReviewRun, 'review' | 'reminders'>, letter: Letter): readonly WordingFinding[] {
  const decision = reminders.find((one) => 'send' in one && one.send === letter.stage && review.accounts[one.account].customer.id === letter.customerId && review.accounts[one.account].currency === letter.currency);
  return decision && 'send' in decision ? wordingChecker(review)(letter, factsOfDecision(review, decision)) : [];
}
