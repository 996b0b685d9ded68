/** Sheets that are no ledger are refused with the right reason, and nothing a sheet may hold makes the reader throw. */
import fc from 'fast-check';
import type { CellValue } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { refusal } from '../../src/ledger/refusals';
import { readCustomersSheet } from '../../src/ledger/customers-sheet';
import { sliceOf } from '../../src/ledger/read-ledger';
import { A_CONTEXT, aTable, theLedger, whyRefused } from '../a/ledger-sheets';

it.each([
  ['an empty sheet', [], 'empty'],
  ['a sheet of blanks', [['', ' '], ['', '']], 'empty'],
  ['headings without rows', aTable('Customer|Invoice|Invoice date|Due date|Balance'), 'empty'],
  ['prose', aTable('Dear all,\nplease find below what we discussed about the customer on Monday.\nThe amount is due on the date agreed.'), 'no-ledger-found'],
  ['a price list', aTable('Item|Description|Price\nA1|Chair|10.00\nA2|Desk|20.00'), 'no-ledger-found'],
  ['a bank statement that names who paid', aTable('Buchungstag|Auftraggeber/Empfänger|Verwendungszweck|Betrag|Saldo\n13.06.2026|REWE|Einkauf|-12,50|1000,00\n14.06.2026|Firma|Gehalt|2000,00|3000,00\n15.06.2026|Vermieter|Miete|-900,00|2100,00\n16.06.2026|Stadt|Gebühr|-100,00|2000,00'), 'no-ledger-found'],
  ['quotes', aTable('Quote number|Customer|Quote date|Valid until|Total\nQ1|Acme|2026-06-13|2026-07-13|100.00\nQ2|Beta|2026-06-14|2026-07-14|50.00\nQ3|Beta|2026-06-15|2026-07-15|50.00'), 'no-ledger-found'],
  ['no amounts', aTable('Customer|Invoice number|Invoice date|Due date\nAcme|1|2026-01-05|2026-02-04'), 'no-amounts'],
  ['no dates', aTable('Customer|Invoice number|Amount\nAcme|1|10.00'), 'no-dates'],
  ['an aged summary', aTable('Aged Receivables Summary\nContact|Current|< 1 Month|1 Month|2 Months|3 Months|Older|Total\nAcme|0.00|10.00|0.00|0.00|0.00|0.00|10.00'), 'summary-not-documents'],
  ['a summary in German', aTable('Kunde|Nicht fällig|1-30 Tage|31-60 Tage|61-90 Tage|Über 90 Tage|Gesamt\nAcme|0,00|10,00|0,00|0,00|0,00|10,00'), 'summary-not-documents'],
  ['payables by heading', aTable('Vendor|Bill no|Bill date|Due date|Open balance\nAcme|1|2026-01-05|2026-02-04|10.00'), 'payables-not-receivables'],
  ['a purchase ledger', aTable('Purchase ledger\nDate|Num|Name|Due date|Open balance\n2026-01-05|1|Acme|2026-02-04|10.00'), 'payables-not-receivables'],
  ['payables by title', aTable('A/P Aging Detail\nAs of 2026-01-31\nDate|Transaction type|Num|Name|Due date|Open balance\n2026-01-05|Bill|1|Acme|2026-02-04|10.00'), 'payables-not-receivables'],
  ['German payables', aTable('Lieferant|Rechnungsnummer|Rechnungsdatum|Fälligkeit|Offener Betrag\nAcme|1|05.01.2026|04.02.2026|10,00'), 'payables-not-receivables'],
  ['a supplier column although customers are named', aTable('Supplier|Bill no|Buyer|Bill date|Due date|Amount\nAcme|1|Ours|2026-01-05|2026-02-04|10.00\nBeta|2|Ours|2026-01-05|2026-02-04|20.00'), 'payables-not-receivables'],
  ['lines of which only further charges are amounts', aTable('customer_id|product_id|quantity|tax_rate_per_item|due_date|currency|shipping_charges|other_charges\n8004|7026|1|18.0|2025-09-15|INR|98.78|28.4\n8008|7048|5|18.0|2025-09-15|INR|95.24|70.38\n8009|7032|3|18.0|2025-09-15|INR|98.36|24.12'), 'no-amounts'],
  ['ourselves under "Supplier", once and again', aTable('Supplier|Invoice no|Customer|Invoice date|Due date|Amount\nOurs|1|Acme|2026-01-05|2026-02-04|10.00\nOurs|2|Beta|2026-01-05|2026-02-04|20.00'), 'read'],
  ['what the customer calls us', aTable('Customer|Our supplier no|Invoice no|Invoice date|Due date|Amount\nAcme|V-7|1|2026-01-05|2026-02-04|10.00\nBeta|A-9|2|2026-01-05|2026-02-04|20.00'), 'read'],
] as const)('%s', (_, rows, why) => {
  expect(whyRefused(rows)).toBe(why);
});

it('says in a sentence what to do', () => {
  for (const why of ['empty', 'no-ledger-found', 'summary-not-documents', 'payables-not-receivables', 'no-dates', 'no-amounts', 'ambiguous-dates', 'swapped-dates'] as const) {
    const { message } = refusal(why, 'Sheet1');
    expect(message).toContain('"Sheet1"');
    expect(message).toMatch(/\b(Export|Choose|Say|Open)\b/);
  }
});

it('rows that stand whole in one cell are refused with the way to part them', () => {
  const whole = (mark: string): CellValue[][] => ['Customer|Invoice|Due date|Balance', 'Acme|1|2026-02-04|10.00', 'Beta, Gamma & Co|2|2026-02-05|20.00', 'Acme|3|2026-02-06|30.00'].map((line) => [line.replaceAll('|', mark)]);
  for (const mark of [';', '\t', '|']) {
    const outcome = readLedger(whole(mark), A_CONTEXT);
    expect(outcome).toMatchObject({ is: 'refused', why: 'no-ledger-found', message: expect.stringContaining(`with "${mark === '\t' ? 'tab' : mark}" as the delimiter`) as string });
  }
});

const HOSTILE = ['__proto__', 'constructor', '=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '<script>alert(1)</script>', '{{customer}}', '\u202eevil', 'a\u0000b\u0007', 'x'.repeat(32_767), 'toString', "Robert'); DROP TABLE", '\ud800'];

it('hostile text passes through as the text it is', () => {
  const rows: CellValue[][] = [['Customer', 'Invoice', 'Invoice date', 'Due date', 'Balance'], ...HOSTILE.map((text, index): CellValue[] => [text, `${text}${index}`, 46000, 46030, 10])];
  const ledger = theLedger(rows);
  expect(ledger.book.entries.count).toBe(HOSTILE.length);
  expect(ledger.book.customers.map(({ name }) => name)).toEqual(HOSTILE);
  expect([...ledger.book.entries.document]).toEqual(HOSTILE.map((text, index) => `${text}${index}`));
});

const WORDS = ['Customer', 'Invoice', 'Date', 'Due date', 'Amount', 'Balance', 'Total', 'Total for x', 'CURRENT', '1-30', 'Status', 'Paid', 'Currency', 'EUR', 'Payment', 'Type', 'As of 1/2/2026', '12/31/2026', '31/12/2026', '#N/A', '1,234', '(5.00)', '', '', '', 'Acme', 'Konto', 'Fälligkeit', ...HOSTILE.slice(0, 9)];
const cell = fc.oneof(fc.constantFrom<CellValue>(...WORDS), fc.double({ noNaN: true }), fc.integer({ min: -10, max: 60_000 }), fc.string({ maxLength: 12 }), fc.boolean(), fc.constant(null));

it('no sheet makes it throw, and every row is accounted for', () => {
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 0, maxLength: 9 }), { maxLength: 40 }), (rows) => {
    const outcome = readLedger(rows, A_CONTEXT);
    if (outcome.is === 'read') expect(outcome.ledger.rowsTaken + outcome.ledger.setAside.length).toBe(outcome.ledger.rowsRead);
    readCustomersSheet([sliceOf(rows)]);
  }), { numRuns: 400 });
});

it('no rows under a good heading make it throw', () => {
  fc.assert(fc.property(fc.shuffledSubarray(['Customer', 'Customer no', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Balance', 'Paid', 'Paid date', 'Status', 'Type', 'Currency', 'Applies to', 'Disputed', 'Terms'], { minLength: 5 }), fc.array(fc.array(cell, { minLength: 15, maxLength: 15 }), { maxLength: 60 }), (headings, rows) => {
    const outcome = readLedger([headings, ...rows], A_CONTEXT);
    if (outcome.is !== 'read') return;
    const { ledger } = outcome;
    expect(ledger.rowsTaken + ledger.setAside.length).toBe(ledger.rowsRead);
    const { entries, applications, accounts, customers } = ledger.book;
    for (let i = 0; i < entries.count; i += 1) {
      expect(accounts[entries.account[i]]).toBeDefined();
      expect(Number.isInteger(entries.amount[i])).toBe(true);
    }
    for (let i = 0; i < applications.count; i += 1) expect(applications.entry[i]).toBeLessThan(entries.count);
    for (const account of accounts) expect(customers[account.customer]).toBeDefined();
  }), { numRuns: 200 });
});
