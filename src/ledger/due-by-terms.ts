/** Due-date cells that say terms instead of a day ("Due on receipt", "30 Tage netto"): the day is counted from the document's own. It reads no other column. */
import { NO_DAY } from '../receivables/days';
import { HAS_FAULT } from './lanes';
import type { RowStore } from './row-store';
import { dueAfter, termsOf } from './terms';

/** "Direct debit" and its like say how, not when. */
const A_WAY_OF_PAYING = /\bdebit|lastschrift|prelevement|domicili|incasso|addebito/;
/** A day that was meant as one is no number of days. */
const A_DAY = /\d[./-]\d/;

/** True for text under a heading of due dates from which a day can be counted. */
export function saysTerms(text: string): boolean {
  if (text.length > 60 || A_DAY.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const plain = text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return !A_WAY_OF_PAYING.test(plain) && termsOf(text) !== null;
}

/** Replaces such cells of `store` by their days; all dates must be settled. What has no day of its own stays a cell that cannot be read. */
export function settleTermsAsDays(store: RowStore): void {
  const due = store.dates.get('dueDate'), issued = store.dates.get('invoiceDate');
  if (due === undefined || issued === undefined) return;
  const { notes } = store;
  const read = new Set<number>();
  for (const fault of notes.faults) {
    if (fault.column !== due.column || fault.what !== 'unreadable-date' || issued.values[fault.row] === NO_DAY || !saysTerms(fault.value)) continue;
    const terms = termsOf(fault.value);
    if (terms === null) continue;
    due.values[fault.row] = dueAfter(issued.values[fault.row], terms);
    read.add(fault.row);
  }
  if (read.size === 0) return;
  const left = notes.faults.filter((fault) => fault.column !== due.column || !read.has(fault.row));
  const faulty = new Set(left.map(({ row }) => row));
  notes.faults.splice(0, notes.faults.length, ...left);
  for (const row of read) if (!faulty.has(row)) notes.bits[row] &= ~HAS_FAULT;
}
