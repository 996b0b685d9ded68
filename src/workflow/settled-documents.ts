/** The invoices that an account settled last, with their rows: what stands behind its score and its history. It judges nothing. */
import type { LedgerSource } from '../receivables/entries';
import type { Day } from '../receivables/days';
import { documentsAt, UNTOLD_DAY } from '../receivables/open-balances';
import type { AccountReview } from '../receivables/review';
import type { ReviewRun } from './review-ledger';

export interface SettledDocument {
  readonly number: string;
  readonly source: LedgerSource;
  /** Minor units. */
  readonly amount: number;
  readonly settledOn: Day;
  /** Negative where it was settled before its due date; null where no due date is known. */
  readonly daysLate: number | null;
}

/** The latest of them first, `most` at most, and how many more there are; those settled on a day that the ledger does not tell are left out. */
export function settledDocuments({ ledger: { book }, review }: Pick<ReviewRun, 'ledger' | 'review'>, account: AccountReview, most = 8): { readonly lines: readonly SettledDocument[]; readonly more: number } {
  const { entries, sheets } = book;
  const { settledOn, dueOn } = documentsAt(book, review.asOf, review.policy.aging.termsDays);
  const places: number[] = [];
  for (let entry = 0; entry < entries.count; entry += 1) if (entries.account[entry] === account.accountIndex && settledOn[entry] > UNTOLD_DAY) places.push(entry);
  places.sort((a, b) => settledOn[b] - settledOn[a] || a - b);
  const lines = places.slice(0, most).map((entry) => ({
    number: String(entries.document[entry]), source: { sheet: sheets[entries.sheet[entry]] ?? '', row: entries.row[entry] }, amount: entries.amount[entry], settledOn: settledOn[entry],
    daysLate: dueOn[entry] > 0 ? settledOn[entry] - dueOn[entry] : null,
  }));
  return { lines, more: places.length - lines.length };
}
