/** One account's invoices by the month in which they fell due: paid on time, paid late, still open. It measures nothing and judges nobody. */
import { NO_DAY, addMonths, calendarOf } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { UNTOLD_DAY, documentsAt } from './open-balances';

/** The invoices due in one calendar month. */
export interface HistoryMonth {
  /** First day of the month. */
  readonly firstDay: Day;
  readonly onTime: number;
  readonly late: number;
  /** Past due and still open. */
  readonly open: number;
  /** Days late of the one that was or is latest; 0 where none was. */
  readonly mostDaysLate: number;
}

/** Months shown: the month of the as-of day and those before it. */
export const HISTORY_MONTHS = 24;

/** The months up to that of `asOf`, oldest first. Invoices settled on a day that the ledger does not tell are left out: nobody knows whether they were on time. */
export function paymentHistory(book: Book, account: number, asOf: Day, policyTerms: number, months = HISTORY_MONTHS): readonly HistoryMonth[] {
  const { balance, dueOn, settledOn } = documentsAt(book, asOf, policyTerms);
  const first = addMonths(asOf - calendarOf(asOf).dayOfMonth + 1, 1 - months);
  const found = Array.from({ length: months }, (_, month) => ({ firstDay: addMonths(first, month), onTime: 0, late: 0, open: 0, mostDaysLate: 0 }));
  for (let entry = 0; entry < book.entries.count; entry += 1) {
    const due = dueOn[entry];
    if (book.entries.account[entry] !== account || book.entries.issuedOn[entry] > asOf || due === NO_DAY || due < first || due > asOf) continue;
    const month = found[monthsBetween(first, due)];
    const settled = settledOn[entry];
    const isOpen = balance[entry] > 0;
    if (!isOpen && settled <= UNTOLD_DAY) continue;
    const daysLate = (isOpen ? asOf : settled) - due;
    if (isOpen && daysLate > 0) month.open += 1;
    else if (!isOpen && daysLate > 0) month.late += 1;
    else if (!isOpen) month.onTime += 1;
    month.mostDaysLate = Math.max(month.mostDaysLate, daysLate);
  }
  return found;
}

function monthsBetween(first: Day, day: Day): number {
  const [from, to] = [calendarOf(first), calendarOf(day)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
