/** Rows of a payments sheet that are the same payment: one that bears its own number counts once, one that bears none may have been made twice. Both are told. */
import { shownText } from './cells';
import type { LedgerProblem } from './ledger';
import type { PaymentRow } from './payments-sheet';

/** The rows that repeat an earlier one, and what is told of them and of others that look alike. */
export function repeatedPayments(sheet: string, rows: readonly PaymentRow[]): { readonly repeats: ReadonlySet<PaymentRow>; readonly problems: readonly LedgerProblem[] } {
  const first = new Map<string, PaymentRow>();
  const repeats = new Set<PaymentRow>();
  const problems: LedgerProblem[] = [];
  for (const row of rows) {
    const { document, reference, customerId, customerName, on, amount, beside, currency } = row;
    const key = JSON.stringify([document, reference, customerId, customerName, on, amount, beside, currency]);
    const earlier = first.get(key);
    if (earlier === undefined) { first.set(key, row); continue; }
    // "Cash" is no number of a payment, and a row that names nothing is like any other of its day.
    const isNumbered = /\d/.test(String(document));
    if (!isNumbered && reference === '' && customerId === '' && customerName === '') continue;
    if (isNumbered) repeats.add(row);
    problems.push({ sheet, row: row.row, column: null, problem: 'duplicate-document', value: shownText(isNumbered ? document : reference), severity: 'warning', message: messageOf(row, earlier.row, isNumbered, sheet) });
  }
  return { repeats, problems };
}

function messageOf({ document, row }: PaymentRow, earlier: number, isNumbered: boolean, sheet: string): string {
  return isNumbered ? `The payment ${shownText(document)} stands in row ${earlier} and row ${row} of the sheet "${shownText(sheet)}" with the same invoice, day and amount; it is counted once. Remove one of the rows, or give them different numbers.`
    : `Row ${earlier} and row ${row} of the sheet "${shownText(sheet)}" are alike in customer, invoice, day and amount; both are counted. If it is one payment, remove one of the rows and run again.`;
}
