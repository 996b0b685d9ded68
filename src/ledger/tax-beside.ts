/** Finds the columns of tax that must be added to a net amount where no column holds both together. It reads no rows. */
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import { normalHeading } from './headings';
import type { ColumnReading, ColumnRole } from './ledger';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

const NET = /\b(net|netto\p{L}*|ht|hors taxe|excl\p{L}*|ex (vat|gst|tax)|before tax|taxable|untaxed|imponible|imponibile|zonder btw)\b/u;
/** What a heading calls a tax on sales. */
export const TAX = /\b(tax(es)?|vat|gst|hst|pst|cgst|sgst|igst|mwst\p{L}*|ust|umsatzsteuer\p{L}*|mehrwertsteuer\p{L}*|steuerbetrag|tva|iva|igv|btw|moms|mva|alv)\b/u;
const NO_TAX_AMOUNT = /\b(code|type|rate|no|number|id|percent|name|schlussel|satz|kz|codigo|aliquota|tipo|status|date|region)\b/u;
const MOST_TAX = 0.3;
/** Rates of tax are few. */
const MOST_RATES = 6;
const NEARLY_ALL = 0.9;

/** 0-based columns; none where the amount is not called net, something else says what is owed, or what stands there is no tax of it. */
export function taxBeside(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): readonly number[] {
  const amount = roles.get('amount');
  if (amount === undefined || amount.because === 'chosen by a person' || roles.has('balance') || roles.has('debit') || !NET.test(normalHeading(amount.heading))) return [];
  const used = new Set([...roles.values()].map(({ column }) => column));
  const columns = [...header.headings].filter(([column, heading]) => !used.has(column) && !heading.includes('%') && TAX.test(normalHeading(heading)) && !NET.test(normalHeading(heading)) && !NO_TAX_AMOUNT.test(normalHeading(heading))).map(([column]) => column);
  const reader = new AmountText();
  const rates = new Set<number>();
  let rows = 0, taxed = 0, right = 0;
  for (const row of rowsBelow(grid, header)) {
    const net = amountOf(grid.cell(row, amount.column), reader);
    if (net === null || net === 0) continue;
    const tax = columns.reduce((sum, column) => sum + (amountOf(grid.cell(row, column), reader) ?? 0), 0);
    const share = tax / net;
    rows += 1;
    if (tax !== 0) { taxed += 1; rates.add(Math.round(share * 100)); }
    if (share >= 0 && share <= MOST_TAX) right += 1;
  }
  return taxed > 1 && right >= rows * NEARLY_ALL && rates.size <= MOST_RATES ? columns : [];
}
