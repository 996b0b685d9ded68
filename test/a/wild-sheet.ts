/** Sheets of any content at all, half of them under headings that promise a ledger, for tests that nothing makes the reader fall over. */
import fc from 'fast-check';
import type { CellValue } from '../../src/ledger/ledger';

const HEADINGS = ['Customer', 'Customer No.', 'Invoice', 'Invoice Date', 'Due Date', 'Amount', 'Open balance', 'Paid', 'Currency', 'Status', 'Type', 'Soll', 'Haben', 'S/H', 'Terms', 'Applies to',
  'Payment date', 'Total', '1-30', '31-60', 'Older', 'Kunde', 'Échéance', 'Saldo', 'Betrag', '*Quantity', 'Line Total', 'Age', 'Email', 'Disputed', 'Hold', 'Credit Limit', '', '__proto__', 'constructor'];
const TEXTS = ['', ' ', 'Total', 'Total for A', 'Grand Total', 'A', 'B (2)', 'Current', '1 - 30 days past due (1)', '> 90', 'As of June 30, 2026', '31/12/2025', '12/31/2025', '05/06/2026', '31.02.2026', '2026-13-45',
  '1-Apr-26', '0000-00-00', '1,234.56', '1.234,56', '1,23,456.00 Cr', '(5.00)', '5-', '−7', '--5', '1e999', '-', '€', '€ 5', '#N/A', '#REF!', 'Paid', 'Draft', 'Void', 'Credit Memo', 'Payment', 'INV-1', '=1+1',
  '__proto__', 'constructor', 'toString', 'EUR', 'usd', 'XXX', '%', '\u0000', '\u202eabc', '\ud800', '😀', '\u00a0', 'Net 30', 'yes', 'S', 'H', '{{x}}', '<b>', 'x'.repeat(500)];
const NUMBERS = [0, -0, 1, -1, 0.1, 1.005, 46000, 46200.75, 20260131, 1e15, -1e15, 1e308, -1e308, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, NaN, Infinity, -Infinity, 60, 61, 2958465, 2958466];

const aWildCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<CellValue>(...TEXTS) }, { weight: 4, arbitrary: fc.constantFrom<CellValue>(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(true, false, null) }, { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) }, { weight: 1, arbitrary: fc.double() },
);

/** One of the cells that a ledger has, or, one time in six, anything. */
function mostly(...usual: readonly CellValue[]): fc.Arbitrary<CellValue> {
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom<CellValue>(...usual) }, { weight: 1, arbitrary: aWildCell });
}

/** Rows from A1; `widest` and `longest` bound the size. */
export function aWildSheet(widest: number, longest: number): fc.Arbitrary<readonly (readonly CellValue[])[]> {
  const heading = fc.array(fc.constantFrom<CellValue>(...HEADINGS), { minLength: 1, maxLength: widest });
  const body = fc.array(fc.array(aWildCell, { maxLength: widest }), { maxLength: longest });
  const documents = fc.array(fc.tuple(mostly('A', 'B', ''), mostly('INV-1', 'INV-2', 7), mostly('2026-01-20', '2026-05-31', 46100), mostly('2026-02-19', 46150), mostly(100, '250.00', -5), mostly('', 0, 100)), { minLength: 1, maxLength: longest });
  const ledgerHeading = fc.tuple(fc.constantFrom('Customer', 'Kunde', 'Customer No.'), fc.constantFrom('Invoice', 'Type'), fc.constant('Invoice Date'), fc.constantFrom('Due Date', 'Payment date'), fc.constantFrom('Amount', 'Open balance', 'Soll'), fc.constantFrom(...HEADINGS));
  return fc.oneof(
    body, fc.tuple(body, heading, body).map(([above, middle, below]) => [...above.slice(0, 5), middle, ...below]),
    fc.tuple(ledgerHeading, documents, body).map(([head, rows, more]) => [head, ...rows, ...more]),
  );
}
