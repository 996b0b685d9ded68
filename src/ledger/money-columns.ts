/** Settles which amount columns are the total, what was paid and what is open, by arithmetic where the headings leave it open. */
import { settleSides } from './account-sides';
import { ageColumns, saysWhatIsLeft } from './age-columns';
import type { CellValue, ColumnReading, ColumnRole } from './ledger';
import { isBlank } from './cells';
import type { RoleCandidate } from './assign-roles';
import { namesDue } from './heading-sense';
import type { HeaderFound } from './find-header';
import { dropForeignAmounts } from './foreign-amounts';
import { settleByArithmetic } from './money-arithmetic';
import { settlePaidThoughOpen } from './paid-though-open';
import { carriesOn } from './running-balance';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** Of the rows, so many may be slips of the export. */
const MOST_SLIPS = 0.1;

export interface MoneyColumns {
  /** Age-bucket columns to be summed where nothing else holds the open balance. */
  readonly bucketColumns: readonly number[];
  readonly amountPerLine: boolean;
}

/** Changes `roles` in place; `closed` are the roles that a person decided. */
export function settleMoney(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): MoneyColumns {
  const buckets = ageColumns({ grid, header }, new Set([...roles.values()].filter(isOwnRole).map(({ column }) => column)), roles.get('amount')?.column ?? -1);
  const ageing = buckets.length >= 2;
  const held = roles.get('balance');
  // "Amount due" beside "Not due", and no document has both; "Total overdue" beside the ages of which it is made.
  if (ageing && held !== undefined && !closed.has('balance') && (buckets.includes(held.column) || (namesDue(held.heading) && !sumsItsRow(grid, header, buckets, held.column)))) roles.delete('balance');
  if (ageing && !roles.has('balance') && !closed.has('balance')) {
    const total = candidates.find((candidate) => candidate.role === 'total' && candidate.score > 0.3);
    if (total) {
      dropColumn(roles, total.column);
      if (sumsItsRow(grid, header, buckets, total.column)) roles.set('balance', { role: 'balance', column: total.column, heading: total.heading, confidence: 0.95, because: 'it is the sum of the age columns beside it' });
    }
  }
  const lineAmount = candidates.find((candidate) => candidate.role === 'lineAmount' && candidate.score > 0.3);
  const amountPerLine = lineAmount !== undefined && !roles.has('amount') && !roles.has('balance') && !closed.has('amount');
  if (amountPerLine) roles.set('amount', { role: 'amount', column: lineAmount.column, heading: lineAmount.heading, confidence: 0.85, because: 'each line of a document has its own amount; the lines are added up' });
  if (!ageing && !amountPerLine) settleSides(grid, header, roles, closed);
  dropRunningBalance(grid, header, candidates, roles, closed);
  if (roles.has('amount') || roles.has('balance')) for (const role of ['debit', 'credit'] as const) if (!closed.has(role)) roles.delete(role);
  takeTotal(candidates, roles, ageing || amountPerLine, closed);
  dropForeignAmounts({ grid, header, roles }, candidates, closed);
  settleByArithmetic(grid, header, candidates, roles, closed);
  settlePaidThoughOpen(grid, header, candidates, roles, closed);
  return { bucketColumns: ageing && agesAreOpen(grid, header, buckets, roles, closed) ? buckets : [], amountPerLine };
}

/** Nothing else says what is open; or the amounts do, and of some documents less is left. */
function agesAreOpen(grid: SheetGrid, header: HeaderFound, buckets: readonly number[], roles: ReadonlyMap<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): boolean {
  const amount = roles.get('amount');
  if (roles.has('balance')) return false;
  return amount === undefined || (!closed.has('balance') && !roles.has('paid') && saysWhatIsLeft({ grid, header }, buckets, amount.column));
}

/** Beside age columns "Total" is their sum; elsewhere it is the amount of the document, where nothing surer is. */
function takeTotal(candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, elsewhere: boolean, closed: ReadonlySet<string>): void {
  if (elsewhere || roles.has('amount') || closed.has('amount') || roles.has('debit') || roles.has('credit')) return;
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const total = candidates.find((candidate) => candidate.role === 'total' && candidate.score > 0.3 && !taken.has(candidate.column) && !candidates.some(({ role, column }) => role === 'balance' && column === candidate.column));
  if (total) roles.set('amount', { role: 'amount', column: total.column, heading: total.heading, confidence: Math.min(1, total.score), because: total.because });
}

/** Odoo writes the total on its customers' rows only: then the documents' own age columns must be summed. "Total overdue" is the sum of some of them. */
function sumsItsRow(grid: SheetGrid, header: HeaderFound, buckets: readonly number[], total: number): boolean {
  const reader = new AmountText();
  let aged = 0, summed = 0, differ = 0;
  for (const row of rowsBelow(grid, header)) {
    const parts = buckets.map((column) => numberIn(grid.cell(row, column), reader));
    if (parts.every((part) => part === null)) continue;
    aged += 1;
    const whole = numberIn(grid.cell(row, total), reader);
    if (whole === null) continue;
    summed += 1;
    if (Math.abs(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) - whole) > 0.006) differ += 1;
  }
  return aged === 0 || (summed >= aged / 2 && differ <= summed * MOST_SLIPS);
}

function isOwnRole(reading: ColumnReading): boolean {
  return reading.because === 'chosen by a person' || (reading.role !== 'balance' && reading.confidence > 0.85);
}

function dropColumn(roles: Map<ColumnRole, ColumnReading>, column: number): void {
  for (const [role, reading] of roles) if (reading.column === column) roles.delete(role);
}

/** On an account card the balance is carried down: what each row is about stands in its debit and credit, or in its amount. */
function dropRunningBalance(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  const balance = roles.get('balance');
  if (!balance || closed.has('balance')) return;
  const reader = new AmountText();
  const amountIn = (row: number, column: number): number | null => numberIn(grid.cell(row, column), reader);
  const columnOf = (role: 'debit' | 'credit'): number | null => roles.get(role)?.column ?? candidates.find((one) => one.role === role && one.score > 0.3)?.column ?? null;
  const [debit, credit, amount] = [columnOf('debit'), columnOf('credit'), roles.get('amount')?.column ?? null];
  const sides = (row: number): number | null => {
    const [d, c] = [debit, credit].map((column) => (column === null ? null : amountIn(row, column)));
    return d === null && c === null ? null : (d ?? 0) - Math.abs(c ?? 0);
  };
  const bySides = debit !== null && credit !== null && carriesOn(grid, header, roles, balance.column, sides, amountIn);
  if (!bySides && (amount === null || !carriesOn(grid, header, roles, balance.column, (row) => amountIn(row, amount), amountIn))) return;
  roles.delete('balance');
}

function numberIn(value: CellValue, reader: AmountText): number | null {
  if (typeof value === 'number') return value;
  if (isBlank(value) || typeof value !== 'string') return null;
  return reader.read(value) === 'amount' ? reader.value : null;
}
