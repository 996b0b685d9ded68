/** Payments that stand in a row for each invoice they pay, with their whole amount on every row and what of it was applied beside: which columns these are, and what was applied to none. */
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import { normalHeading } from './headings';
import type { ColumnReading, ColumnRole } from './ledger';
import type { PaymentRow } from './payments-sheet';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

const APPLIED = /\b(applied|allocated|allocation|matched|zugeordnet|zugeordneter|zuordnung|verrechnet|ausgleichsbetrag|ausgeglichen|affecte|impute|lettre|aplicado|asignado|imputado|aplicada|imputato|assegnato|attribuito|toegewezen|afgeletterd)\b/;
/** What was applied to nothing, and what it was applied to. */
const OTHERWISE = /\b(unapplied|unallocated|unused|not|nicht|non|no|to|date|document|doc|invoice no|invoice number)\b/;

/** Makes the applied part the amount of a sheet of payments, and returns the column of the whole; -1 where there are no such two. */
export function settleAppliedAmount(grid: SheetGrid, header: HeaderFound, roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): number {
  const amount = roles.get('amount');
  if (amount === undefined || closed.has('amount')) return -1;
  const reader = new AmountText();
  const amountsIn = (column: number): readonly (number | null)[] => {
    const cells: (number | null)[] = [];
    for (const row of rowsBelow(grid, header)) cells.push(amountOf(grid.cell(row, column), reader));
    return cells;
  };
  const applied = [...header.headings].find(([column, heading]) => saysApplied(heading) && amountsIn(column).some((cell) => cell !== null));
  if (applied === undefined) return -1;
  const [column, heading] = applied;
  const parts = amountsIn(column);
  const isWhole = (other: number): boolean => other !== column && !saysApplied(header.headings.get(other) ?? '') && isNeverLess(amountsIn(other), parts);
  const whole = [amount.column, ...(roles.has('paid') ? [roles.get('paid')?.column ?? -1] : []), ...wholesIn(header)].find(isWhole) ?? -1;
  if (whole < 0) return -1;
  for (const [role, reading] of roles) if (reading.column === column || role === 'paid' || role === 'balance') roles.delete(role);
  roles.set('amount', { role: 'amount', column, heading, confidence: 0.9, because: `what was applied of "${header.headings.get(whole) ?? ''}"` });
  return whole;
}

function saysApplied(heading: string): boolean {
  const normal = normalHeading(heading);
  return APPLIED.test(normal) && !OTHERWISE.test(normal.replace(/\bapplied to invoice$/, 'applied'));
}

function wholesIn(header: HeaderFound): readonly number[] {
  return [...header.senses].filter(([, senses]) => senses.some(({ sense, weight }) => (sense === 'paid' || sense === 'amount' || sense === 'total') && weight > 0.3)).map(([column]) => column);
}

/** In every row with both; and now and then it is more, or it would be the same column twice. */
function isNeverLess(whole: readonly (number | null)[], parts: readonly (number | null)[]): boolean {
  let rows = 0, more = 0;
  for (let row = 0; row < whole.length; row += 1) {
    const [all, part] = [whole[row], parts[row] ?? 0];
    if (all === null) continue;
    if (Math.abs(part) > Math.abs(all) + 0.006) return false;
    rows += 1;
    if (Math.abs(part) < Math.abs(all) - 0.006) more += 1;
  }
  return rows > 0 && more > 0;
}

/** A row of payments with the whole of its payment, minor units; null where the row tells none. */
export interface PartOfPayment {
  readonly payment: PaymentRow;
  readonly whole: number | null;
}

/** The rows themselves, and for each payment what of it no row applies: the customer's, on account. A payment is told by its number or, without one, by customer, day and amount. */
export function withRemainders(parts: readonly PartOfPayment[]): readonly PaymentRow[] {
  const payments = new Map<string, { first: PaymentRow; whole: number; applied: number }>();
  let last: { first: PaymentRow; whole: number; applied: number } | null = null;
  for (const { payment, whole } of parts) {
    if (whole === null) {
      // Written on a payment's first row alone, the whole holds for the rows below it.
      if (last !== null && (payment.document === '' || payment.document === last.first.document)) last.applied += payment.amount;
      continue;
    }
    const key = [payment.document, payment.customerId, payment.customerName, payment.on, whole, payment.currency ?? ''].join('\u0000');
    last = payments.get(key) ?? { first: payment, whole, applied: 0 };
    last.applied += payment.amount;
    payments.set(key, last);
  }
  const onAccount = [...payments.values()].filter(({ whole, applied }) => whole > applied && applied >= 0).map(({ first, whole, applied }): PaymentRow => ({ ...first, reference: '', amount: whole - applied, beside: 0 }));
  return [...parts.map(({ payment }) => payment).filter(({ amount, beside }) => amount !== 0 || beside !== 0), ...onAccount];
}
