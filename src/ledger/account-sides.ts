/** Tells the two sides of an account that are called otherwise ("Charges | Payments", "Cargo | Abono") by what stands in them: each row on one side only. */
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import type { HeaderFound } from './find-header';
import type { HeadingSense } from './heading-sense';
import type { ColumnReading, ColumnRole } from './ledger';
import { carriesOn } from './running-balance';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** Fewer payments on rows of their own could be slips. */
const ENOUGH_PAYMENTS = 2;

/** Meanings that a column of charges or payments may be taken for by its heading. */
const MAYBE_SIDES: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['amount', 'paid', 'debit', 'credit', 'total', 'invoiceNumber', 'documentType', 'status']);

interface Side {
  readonly column: number;
  /** By which the column is known so far; null for none. */
  readonly role: ColumnRole | null;
}

interface AccountSheet {
  readonly grid: SheetGrid;
  readonly header: HeaderFound;
  readonly amountIn: (row: number, column: number) => number | null;
}

/** Makes what was charged the debit and what was paid the credit, where no document has both; `closed` are the roles that a person decided. */
export function settleSides(grid: SheetGrid, header: HeaderFound, roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  if ((['debit', 'credit', 'amount', 'paid', 'balance'] as const).some((role) => closed.has(role)) || (roles.has('debit') && roles.has('credit'))) return;
  const reader = new AmountText();
  const sheet: AccountSheet = { grid, header, amountIn: (row, column) => amountOf(grid.cell(row, column), reader) };
  const known = (...wanted: readonly ColumnRole[]): Side[] => wanted.flatMap((role) => { const reading = roles.get(role); return reading === undefined ? [] : [{ column: reading.column, role }]; }).slice(0, 1);
  const [charges, payments] = [known('debit', 'amount'), known('credit', 'paid')];
  if (charges.length + payments.length === 0) return;
  const free = charges.length + payments.length === 2 ? [] : freeAmounts(sheet, roles);
  for (const charged of charges.length > 0 ? charges : free) for (const paid of payments.length > 0 ? payments : free) {
    if (charged.column !== paid.column && areSides(sheet, charged.column, paid.column) && isAccount(sheet, roles, charged.column, paid.column)) return giveSides(header, roles, charged, paid);
  }
}

function giveSides(header: HeaderFound, roles: Map<ColumnRole, ColumnReading>, charged: Side, paid: Side): void {
  for (const { role } of [charged, paid]) if (role !== null) roles.delete(role);
  const [one, other] = [charged, paid].map(({ column }) => header.headings.get(column) ?? '');
  const because = `no row has an amount under both "${one}" and "${other}"`;
  roles.set('debit', { role: 'debit', column: charged.column, heading: one, confidence: 0.85, because });
  roles.set('credit', { role: 'credit', column: paid.column, heading: other, confidence: 0.85, because });
}

/** What is open of each document stands in no column, or the balance is carried from row to row. */
function isAccount({ grid, header, amountIn }: AccountSheet, roles: ReadonlyMap<ColumnRole, ColumnReading>, charged: number, paid: number): boolean {
  const balance = roles.get('balance');
  const movement = (row: number): number | null => {
    const [debit, credit] = [amountIn(row, charged), amountIn(row, paid)];
    return debit === null && credit === null ? null : (debit ?? 0) - Math.abs(credit ?? 0);
  };
  return balance === undefined || carriesOn(grid, header, roles, balance.column, movement, amountIn);
}

/** Columns of amounts, most of them with a fraction, that nothing has been found for. */
function freeAmounts({ grid, header, amountIn }: AccountSheet, roles: ReadonlyMap<ColumnRole, ColumnReading>): Side[] {
  const used = new Set([...roles.values()].map(({ column }) => column));
  return [...header.headings.keys()].filter((column) => {
    if (used.has(column) || (header.senses.get(column) ?? []).some(({ sense }) => !MAYBE_SIDES.has(sense))) return false;
    let amounts = 0, fractions = 0, others = 0;
    for (const row of rowsBelow(grid, header)) {
      const amount = amountIn(row, column);
      if (amount === null) others += isBlank(grid.cell(row, column)) ? 0 : 1;
      else if (amount !== 0) { amounts += 1; fractions += Number.isInteger(amount) ? 0 : 1; }
    }
    return amounts > 0 && fractions > amounts / 2 && others <= amounts * 0.1;
  }).map((column) => ({ column, role: null }));
}

/** Charges and payments on rows of their own; both stand only in sums: of the rows since the last sum, or of all. */
function areSides({ grid, header, amountIn }: AccountSheet, charged: number, paid: number): boolean {
  let charges = 0, payments = 0, both = 0;
  const all: [number, number] = [0, 0], group: [number, number] = [0, 0];
  for (const row of rowsBelow(grid, header)) {
    const charge = amountIn(row, charged) ?? 0, payment = amountIn(row, paid) ?? 0;
    if (charge !== 0 && payment !== 0) {
      const isSum = [all, group].some(([sum, settled]) => Math.abs(charge - sum) < 0.006 && Math.abs(payment - settled) < 0.006);
      if (!isSum) both += 1;
      group.fill(0);
      continue;
    }
    if (charge !== 0) charges += 1; else if (payment !== 0) payments += 1;
    for (const sums of [all, group]) [sums[0], sums[1]] = [sums[0] + charge, sums[1] + payment];
  }
  return both === 0 && charges > 0 && payments >= ENOUGH_PAYMENTS;
}
