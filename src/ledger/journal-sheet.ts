/** Tells a journal of the books, in which every entry stands with its counter-entry or with the account of it, from an account of customers; it only judges. */
import type { ColumnReading, ColumnRole } from './ledger';
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import { normalHeading } from './headings';
import type { HeaderFound } from './find-header';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** So many rows of a journal, at least, are on accounts of the books and name no customer. */
const LEAST_OF_BOOKS = 0.25;
const NEARLY_ALL = 0.9;

/** A heading above the account on which the counter-entry stands. */
const CONTRA = /^(split|split account|contra account|counter account|offset account|offsetting account|gegenkonto.*|compte de contrepartie|contrepartie|contrapartida|cuenta de contrapartida|contropartita|conto contropartita|tegenrekening|motkonto|modkonto)$/;
/** So many accounts that stand above their rows and as counter-accounts of others. */
const ENOUGH_ACCOUNTS = 2;

/** True for a journal, in whichever of its forms: entries of one number, entries whose further rows tell no day, accounts one below the other, or accounts of the books on both sides of each row. */
export function isJournal(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): boolean {
  return hasEvenNumbers(grid, header, roles) || hasEvenEntries(grid, header, roles) || hasAccountsAsGroups(grid, header) || hasBooksOnBothSides(grid, header, roles);
}

/** An entry's first row tells the day, the others go on with its counter-entries until it comes to nought. */
function hasEvenEntries(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): boolean {
  const [debit, credit, day] = (['debit', 'credit', 'invoiceDate'] as const).map((role) => roles.get(role)?.column);
  if (debit === undefined || credit === undefined || day === undefined) return false;
  const reader = new AmountText();
  const entries: { rows: number; sum: number }[] = [];
  for (const row of rowsBelow(grid, header)) {
    const [d, c] = [debit, credit].map((column) => amountOf(grid.cell(row, column), reader) ?? 0);
    // Both sides at once are the entry's sum.
    if ((d === 0) === (c === 0)) continue;
    const last = entries[entries.length - 1];
    if (!isBlank(grid.cell(row, day))) entries.push({ rows: 1, sum: d - c });
    else if (last !== undefined) { last.rows += 1; last.sum += d - c; }
  }
  // The sample may end within an entry.
  if (entries.length > 2) entries.pop();
  const even = entries.filter((one) => one.rows > 1 && Math.abs(one.sum) < 0.006);
  return even.length > 1 && even.length >= entries.length * NEARLY_ALL;
}

/** A general ledger: what stands alone above its rows stands beside other rows as the account of their counter-entries. */
function hasAccountsAsGroups(grid: SheetGrid, header: HeaderFound): boolean {
  const contra = contraColumn(header);
  if (contra === undefined) return false;
  const groups = new Set<string>(), counters = new Set<string>();
  for (const row of rowsBelow(grid, header)) {
    const filled = grid.columns.map((column) => grid.cell(row, column)).filter((value) => !isBlank(value));
    if (filled.length === 1) groups.add(String(filled[0]).trim());
    counters.add(String(grid.cell(row, contra) ?? '').trim());
  }
  return [...groups].filter((account) => counters.has(account)).length >= ENOUGH_ACCOUNTS;
}

/** "Konto | Gegenkonto": the books' own accounts, which have fewer figures than customers', stand on both sides; or no day can be read, as where it is written without its year. */
function hasBooksOnBothSides(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): boolean {
  const contra = contraColumn(header), account = roles.get('customerId')?.column;
  if (contra === undefined || account === undefined || roles.has('dueDate') || roles.has('balance')) return false;
  if (!roles.has('invoiceDate')) return true;
  const codes = (column: number): string[] => rowsBelow(grid, header).map((row) => String(grid.cell(row, column) ?? '').trim()).filter((code) => /^\d+$/.test(code));
  const lengths = new Map<number, number>();
  for (const { length } of codes(contra)) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const [usual] = [...lengths].sort((left, right) => right[1] - left[1])[0] ?? [0];
  return new Set(codes(account).filter(({ length }) => length === usual)).size >= ENOUGH_ACCOUNTS;
}

function contraColumn(header: HeaderFound): number | undefined {
  return [...header.headings].find(([, heading]) => CONTRA.test(normalHeading(heading)))?.[0];
}

/** True where entries of the same number come to nought and a good part of their rows name nobody: what is owed would be cancelled by what was sold. */
function hasEvenNumbers(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): boolean {
  const [debit, credit, entry] = (['debit', 'credit', 'invoiceNumber'] as const).map((role) => roles.get(role)?.column);
  const customer = roles.get('customerId')?.column ?? roles.get('customerName')?.column;
  if (debit === undefined || credit === undefined || entry === undefined || customer === undefined) return false;
  const reader = new AmountText();
  const entries = new Map<string, { rows: number; sum: number }>();
  let rows = 0, nameless = 0, last = '';
  for (const row of rowsBelow(grid, header)) {
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
