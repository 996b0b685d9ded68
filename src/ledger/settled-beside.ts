/** Columns that settle an invoice beside the money received: a discount taken, tax withheld, credits applied, what was written off. Which columns they are, and by the amounts whether they come on top of the payment. It reads no rows. */
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import { isLocalHeading } from './heading-sense';
import { normalHeading } from './headings';
import { isBlank } from './cells';
import type { ColumnReading, ColumnRole } from './ledger';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

const SETTLES = /\b(discounts?|disc|skonti|skonto|kassenskonto|escomptes?|sconto|sconti|abbuono|abbuoni|descuentos?|descontos?|dto|kortingen|korting|kontantrabatt|kassarabatt|kasserabat|rabat|alennus|alennukset|withheld|withholding|wht|tds|retention|retentions|retenue|ritenuta|ritenute|retencion|retenciones|retencao|einbehalt|einbehalten|quellensteuer|write offs?|writeoffs?|written off|ausgebucht|ausbuchung|deductions?|abzug|abzuge)\b/;
/** What the terms offer, and shares, days and accounts of it, settle nothing. */
const NO_AMOUNT = /\b(date|datum|fecha|data|day|days|tage|until|bis|by|percent|prozent|rate|satz|code|account|konto|possible|available|moglich|offered|terms|basis|type|reason|grund|name|id|no)\b|%/;

/** 0-based columns with amounts under such headings that have no role of their own. On a list of invoices with what was paid they must be proved: what was paid and what stands there make the total. */
export function columnsBeside(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>, purpose: 'ledger' | 'payments'): readonly number[] {
  const used = new Set([...roles.values()].map(({ column }) => column));
  const [amount, paid] = [roles.get('amount')?.column, roles.get('paid')?.column];
  const named = [...header.headings].filter(([column, heading]) => {
    const normal = normalHeading(heading);
    const settles = SETTLES.test(normal) || (purpose === 'ledger' && paid !== undefined && isPaidToo(grid, header, column, paid));
    return !used.has(column) && settles && !NO_AMOUNT.test(normal) && !heading.includes('%');
  }).map(([column]) => column).filter((column) => holdsAmounts(grid, header, column));
  if (named.length === 0 || purpose === 'payments') return named;
  if (roles.has('balance')) return [];
  // A list of invoices and payments is proved invoice by invoice, once it is known what pays what.
  if (paid === undefined) return roles.has('documentType') || roles.has('appliesTo') ? named : [];
  return amount !== undefined && makeTheTotal(grid, header, amount, [paid, ...named]) ? named : [];
}

/** A second column of what was paid, such as the credits applied, and not the first one once more. */
function isPaidToo(grid: SheetGrid, header: HeaderFound, column: number, paid: number): boolean {
  const speaks = (header.senses.get(column) ?? []).some(({ sense, weight }) => (sense === 'paid' || sense === 'credit') && weight > 0.3);
  if (!speaks || isLocalHeading(header.headings.get(column) ?? '')) return false;
  const reader = new AmountText();
  for (const row of rowsBelow(grid, header)) {
    const [one, other] = [amountOf(grid.cell(row, column), reader), amountOf(grid.cell(row, paid), reader)];
    if ((one ?? 0) !== (other ?? 0)) return true;
  }
  return false;
}

function holdsAmounts(grid: SheetGrid, header: HeaderFound, column: number): boolean {
  const reader = new AmountText();
  let amounts = 0, others = 0;
  for (const row of rowsBelow(grid, header)) {
    const value = grid.cell(row, column);
    if (isBlank(value)) continue;
    if (amountOf(value, reader) === null) others += 1; else amounts += 1;
  }
  return amounts > others * 5;
}

/** In some row with both they make the total, and in none more than it. */
function makeTheTotal(grid: SheetGrid, header: HeaderFound, amount: number, [paid, ...beside]: readonly number[]): boolean {
  const reader = new AmountText();
  const at = (row: number, column: number): number => amountOf(grid.cell(row, column), reader) ?? 0;
  let exact = 0;
  for (const row of rowsBelow(grid, header)) {
    const whole = at(row, amount), received = at(row, paid), more = beside.reduce((sum, column) => sum + at(row, column), 0);
    if (whole <= 0 || received === 0 || more === 0) continue;
    const over = Math.abs(received) + Math.abs(more) - whole;
    if (over > 0.006) return false;
    if (over > -0.006) exact += 1;
  }
  return exact > 0;
}

/** What was received for one invoice and what stood beside it, minor units. */
export interface SettledTogether {
  readonly claim: number;
  readonly received: number;
  readonly beside: number;
}

/** Whether what stands beside payments comes on top of them: not where it would be more than an invoice claims, or where the payments alone make one up. "unproved" where no invoice tells. */
export function comesOnTop(invoices: readonly SettledTogether[]): 'yes' | 'no' | 'unproved' {
  const telling = invoices.filter(({ beside }) => beside !== 0);
  const together = telling.filter(({ claim, received, beside }) => received + beside === claim).length;
  const alone = telling.filter(({ claim, received, beside }) => received === claim || received + beside > claim).length;
  if (together === 0 && alone === 0) return 'unproved';
  return together >= alone ? 'yes' : 'no';
}

/** The sentence for deductions that are counted though nothing proves it. */
export function unprovedMessage(sheet: string): string {
  return `What the sheet "${sheet}" has deducted beside its payments, such as discounts, is counted as settled too, and no invoice paid in full proves it. Check one of them.`;
}

/** The sentence for deductions beside payments of which nobody knows what they pay. */
export function unmatchedMessage(sheet: string): string {
  return `What the sheet "${sheet}" has deducted beside payments that name no invoice, such as discounts, is not counted. Enter the invoice on each of these payments.`;
}
