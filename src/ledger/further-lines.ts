/** Lines of a document that repeat nothing of it but its number: no amount of their own in the columns read, and no date. Lines that repeat the whole document are for the search for repeats. */
import { HAS_DOCUMENT } from './lanes';
import type { Reading } from './reading';

/** True for a row that repeats the number of the document above it, or of a line of that. */
export function isFurtherLine({ store, aside, survey }: Reading, row: number): boolean {
  const numbers = store.raw.get('invoiceNumber')?.values;
  if (numbers === undefined || !survey.details.lineColumns || (store.notes.bits[row] & HAS_DOCUMENT) === 0) return false;
  let above = row - 1;
  while (above >= 0 && aside[above] !== 0 && numbers[above] === numbers[row]) above -= 1;
  return above >= 0 && aside[above] === 0 && numbers[above] === numbers[row];
}
