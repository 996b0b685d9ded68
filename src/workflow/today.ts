/** What is to be done today about a reviewed ledger, for the pane. No rule is here. */
import { worklist, type TodayItem } from '../receivables/worklist';
import type { ReviewRun } from './review-ledger';

/** In the order of what is worth doing. */
export function todayOf({ review, reminders, contacts, lettersRefused }: Pick<ReviewRun, 'review' | 'reminders' | 'contacts' | 'lettersRefused'>): readonly TodayItem[] {
  return worklist(review, lettersRefused === null ? reminders : [], contacts);
}
