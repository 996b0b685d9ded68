/** Letters beside a run's own: one that a person chose for an account, the whole ladder as it would read to it, and the check of a letter before it leaves. It knows no words. */
import { letterChooser } from '../letters/choose-letter';
import type { LetterWish, WishedLetter } from '../letters/choose-letter';
import type { AnyLetter, Letter } from '../letters/letter';
import { factsOfDecision } from '../letters/letter-facts';
import { previewLadder } from '../letters/preview-ladder';
import { loadLetters } from '../letters/templates/load-letters';
import type { LetterShelf } from '../letters/templates/load-letters';
import { wordingChecker } from '../letters/wording-check';
import type { WordingFinding } from '../letters/wording-check';
import type { ContactLog } from '../receivables/contact-log';
import type { ReceivablesReview } from '../receivables/review';
import type { ReviewRun } from './review-ledger';

/** Texts in the languages in which one account may be written to. */
function shelfFor({ accounts, policy }: ReceivablesReview, account: number): Promise<LetterShelf> {
  return loadLetters([accounts[account].customer.language, policy.company.language]);
}

export async function otherLetter({ review }: Pick<ReviewRun, 'review'>, log: ContactLog, wish: LetterWish): Promise<WishedLetter> {
  return letterChooser(review, log, await shelfFor(review, wish.account))(wish);
}

export async function ladderOf({ review }: Pick<ReviewRun, 'review'>, account: number): Promise<readonly AnyLetter[]> {
  return previewLadder(review, account, await shelfFor(review, account));
}

/** What is not as it should be in a letter of the run, as it was made or as she changed it; nothing for a letter that the run did not decide. */
export function checkLetter({ review, reminders }: Pick<ReviewRun, 'review' | 'reminders'>, letter: Letter): readonly WordingFinding[] {
  const decision = reminders.find((one) => 'send' in one && one.send === letter.stage && review.accounts[one.account].customer.id === letter.customerId && review.accounts[one.account].currency === letter.currency);
  return decision && 'send' in decision ? wordingChecker(review)(letter, factsOfDecision(review, decision)) : [];
}
