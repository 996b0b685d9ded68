/** The amount in one cell, a number or a text that reads as one. What a whole column of amounts proves is decided elsewhere. */
import type { CellValue } from './ledger';
import { AmountText } from './text-amounts';

/** Null for a cell that holds no amount. Who reads many cells hands in one reader for all of them. */
export function amountOf(cell: CellValue, reader = new AmountText()): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && reader.read(cell) === 'amount' ? reader.value : null;
}
