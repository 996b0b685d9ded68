/** Settles which amount columns are the total, what was paid and what is open, by arithmetic where the headings leave it open. */
import type { CellValue, ColumnReading, ColumnRole } from './ledger';
import { isBlank } from './cells';
import type { RoleCandidate } from './assign-roles';
import { namesBucket } from './heading-sense';
import type { HeaderFound } from './find-header';
import { carriesOn } from './running-balance';
import type { SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

export interface MoneyColumns {
  /** Age-bucket columns to be summed where nothing else holds the open balance. */
  readonly bucketColumns: readonly number[];
  readonly amountPerLine: boolean;
}

/** Changes `roles` in place; `closed` are the roles that a person decided. */
export function settleMoney(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): MoneyColumns {
  const buckets = [...header.headings].filter(([column, heading]) => namesBucket(heading) && ![...roles.values()].some((reading) => reading.column === column && isOwnRole(reading))).map(([column]) => column);
  const ageing = buckets.length >= 2;
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
  dropRunningBalance(grid, header, candidates, roles, closed);
  if (roles.has('amount') || roles.has('balance')) for (const role of ['debit', 'credit'] as const) if (!closed.has(role)) roles.delete(role);
  swapByArithmetic(grid, header, roles, closed);
  chooseBalance(grid, header, candidates, roles, closed);
  return { bucketColumns: ageing && !roles.has('balance') && !roles.has('amount') ? buckets : [], amountPerLine };
}

/** Odoo writes the total on its customers' rows only: then the documents' own age columns must be summed. */
function sumsItsRow(grid: SheetGrid, header: HeaderFound, buckets: readonly number[], total: number): boolean {
  let aged = 0, summed = 0;
  for (let row = header.rows[header.rows.length - 1] + 1; row <= grid.lastRow; row += 1) {
    if (buckets.every((column) => isBlank(grid.cell(row, column)))) continue;
    aged += 1;
    if (!isBlank(grid.cell(row, total))) summed += 1;
  }
  return aged === 0 || summed >= aged / 2;
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

/** Of several columns that may say what is open, the one that is the total less what was paid: Stripe's "Amount Due" is the total again. */
function chooseBalance(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  const amount = roles.get('amount'), paid = roles.get('paid'), balance = roles.get('balance');
  if (!amount || !paid || !balance || ['amount', 'paid', 'balance'].some((role) => closed.has(role))) return;
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const others = candidates.filter(({ role, score, column }) => role === 'balance' && score > 0.3 && !taken.has(column));
  if (others.length === 0) return;
  const fits = (column: number): number => {
    const { rows, right } = lessPaid(grid, header, amount.column, paid.column, column);
    return rows === 0 ? 0 : right / rows;
  };
  const best = others.find(({ column }) => fits(column) >= 0.9);
  if (best && fits(balance.column) < 0.5) roles.set('balance', { role: 'balance', column: best.column, heading: best.heading, confidence: 0.95, because: `amounts say so: "${amount.heading}" less "${paid.heading}" is "${best.heading}"` });
}

/** total − paid = open, in nearly every row of the sample: if the names say otherwise, the numbers are believed. */
function swapByArithmetic(grid: SheetGrid, header: HeaderFound, roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  const amount = roles.get('amount'), paid = roles.get('paid'), balance = roles.get('balance');
  if (!amount || !paid || !balance || ['amount', 'paid', 'balance'].some((role) => closed.has(role))) return;
  const { rows, right: asNamed } = lessPaid(grid, header, amount.column, paid.column, balance.column);
  const { right: swapped } = lessPaid(grid, header, balance.column, paid.column, amount.column);
  if (rows >= 3 && swapped >= rows * 0.9 && asNamed < rows * 0.1) {
    roles.set('amount', { ...balance, role: 'amount', because: `amounts say so: "${balance.heading}" less "${paid.heading}" is "${amount.heading}"` });
    roles.set('balance', { ...amount, role: 'balance', because: `amounts say so: "${balance.heading}" less "${paid.heading}" is "${amount.heading}"` });
  }
}

/** In how many rows of the sample, of those that tell because something was paid, the total less what was paid is the rest. */
function lessPaid(grid: SheetGrid, header: HeaderFound, total: number, paid: number, rest: number): { readonly rows: number; readonly right: number } {
  const reader = new AmountText();
  let rows = 0, right = 0;
  for (let row = header.rows[header.rows.length - 1] + 1; row <= grid.lastRow; row += 1) {
    const [whole, part, left] = [total, paid, rest].map((column) => numberIn(grid.cell(row, column), reader));
    if (whole === null || left === null || (part ?? 0) === 0) continue;
    rows += 1;
    if (Math.abs(whole - (part ?? 0) - left) < 0.006) right += 1;
  }
  return { rows, right };
}

function numberIn(value: CellValue, reader: AmountText): number | null {
  if (typeof value === 'number') return value;
  if (isBlank(value) || typeof value !== 'string') return null;
  return reader.read(value) === 'amount' ? reader.value : null;
}
