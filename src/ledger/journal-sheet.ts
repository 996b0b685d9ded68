/** Tells a journal of the books, in which every entry stands with its counter-entries, from an account of customers; it only judges. */
import type { ColumnReading, ColumnRole } from './ledger';
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import type { HeaderFound } from './find-header';
import type { SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** So many rows of a journal, at least, are on accounts of the books and name no customer. */
const LEAST_OF_BOOKS = 0.25;
const NEARLY_ALL = 0.9;

/** True where entries of the same number come to nought and a good part of their rows name nobody: what is owed would be cancelled by what was sold. */
export function isJournal(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): boolean {
  const [debit, credit, entry] = (['debit', 'credit', 'invoiceNumber'] as const).map((role) => roles.get(role)?.column);
  const customer = roles.get('customerId')?.column ?? roles.get('customerName')?.column;
  if (debit === undefined || credit === undefined || entry === undefined || customer === undefined) return false;
  const reader = new AmountText();
  const entries = new Map<string, { rows: number; sum: number }>();
  let rows = 0, nameless = 0, last = '';
  for (let row = header.rows[header.rows.length - 1] + 1; row <= grid.lastRow; row += 1) {
    const number = String(grid.cell(row, entry) ?? '').trim();
    const [d, c] = [debit, credit].map((column) => amountOf(grid.cell(row, column), reader) ?? 0);
    if (number === '' || (d === 0 && c === 0)) continue;
    rows += 1;
    if (isBlank(grid.cell(row, customer))) nameless += 1;
    const known = entries.get(number) ?? { rows: 0, sum: 0 };
    entries.set(number, { rows: known.rows + 1, sum: known.sum + d - c });
    last = number;
  }
  // The sample may end within an entry.
  if (entries.size > 2) { rows -= entries.get(last)?.rows ?? 0; entries.delete(last); }
  const even = [...entries.values()].filter((one) => one.rows > 1 && Math.abs(one.sum) < 0.006);
  return even.length > 1 && nameless >= rows * LEAST_OF_BOOKS && even.reduce((sum, one) => sum + one.rows, 0) >= rows * NEARLY_ALL;
}
