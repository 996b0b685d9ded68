/** Sheets without headings: read where the contents leave no doubt, refused where they do. */
import { aTable, openAt, theLedger, whyRefused } from '../a/ledger-sheets';

const ROWS = `
  Acme|F-1|2026-01-05|2026-02-04|100.50
  Beta|F-2|2026-01-06|2026-02-05|70.25
  Acme|F-3|2026-01-07|2026-02-06|30.10
  Gamma|F-4|2026-01-08|2026-02-07|71.90
  Beta|F-5|2026-01-09|2026-02-08|-12.40`;

test('one column each of names, numbers and amounts, and two of days', () => {
  const ledger = theLedger(aTable(ROWS));
  expect(ledger.headerRows).toEqual([]);
  expect(Object.fromEntries(ledger.columns.map(({ role, column }) => [role, column]))).toEqual({ customerName: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4 });
  expect(openAt(ledger, '2026-01-31')).toEqual({ 'F-1': 10050, 'F-2': 7025, 'F-3': 3010, 'F-4': 7190, 'F-5': -1240 });
  expect([ledger.rowsRead, ledger.rowsTaken]).toEqual([5, 5]);
});

test.each([
  ['two columns of amounts', (row: string) => `${row}|5.55`],
  ['two columns of names', (row: string) => `North|${row}`],
  ['one column of days', (row: string) => row.replace(/\|2026-02-\d\d/, '')],
  ['no number of documents', (row: string) => row.replace(/F-\d/, 'F')],
])('%s leave a doubt', (_, change) => {
  expect(whyRefused(aTable(ROWS.trim().split('\n').map(change).join('\n')))).toBe('no-ledger-found');
});
