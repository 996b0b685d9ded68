/** A full Excel sheet of invented invoices, as parts of JSON text: what Office.js hands over before it is parsed. It measures nothing. */
import { dayFromIso } from '../../src/receivables/days';

export const ROWS = 1_048_575;
export const CUSTOMERS = 20_000;
export const PART = 20_000;
export const AS_OF = dayFromIso('2026-09-30') ?? 0;
export const HEADINGS = ['Invoice No', 'Customer No', 'Customer', 'Invoice date', 'Due date', 'Amount', 'Paid on', 'Currency', 'Status', 'Reference', 'Salesperson', 'Country'];
/** Places of the columns that aging needs. */
export const AT = { document: 0, customer: 1, issued: 3, due: 4, amount: 5, paidOn: 6 } as const;
/** Places of those that the whole review reads beside them. */
export const BESIDE = { name: 2, currency: 7, status: 8, country: 11 } as const;

/** Repeatable, 0 to 1. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** JSON texts of `any[][]`, the heading in the first part; about one invoice in twelve is open at the as-of day. */
export function largeLedgerParts(rows = ROWS): string[] {
  const random = repeatable(7);
  const parts: string[] = [];
  let values: (string | number)[][] = [HEADINGS];
  for (let row = 0; row < rows; row += 1) {
    const customer = Math.floor(random() * random() * CUSTOMERS);
    const issued = AS_OF - 730 + Math.floor((row / rows) * 729);
    const due = issued + 30;
    const paidOn = due + Math.floor((random() + random() - 0.9) * 40);
    const paid = paidOn <= AS_OF && random() < 0.985;
    values.push([`INV${String(1_000_000 + row)}`, `C${String(customer).padStart(6, '0')}`, `Customer ${customer} Ltd`, issued, due, Math.round(random() * 900_000) / 100,
      paid ? Math.max(issued + 1, paidOn) : '', 'USD', paid ? 'Paid' : 'Open', `PO-${row % 9000}`, `Rep ${row % 40}`, row % 7 === 0 ? 'DE' : 'US']);
    if (values.length === PART) {
      parts.push(JSON.stringify(values));
      values = [];
    }
  }
  if (values.length > 0) parts.push(JSON.stringify(values));
  return parts;
}
