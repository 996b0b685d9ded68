/** Corrections through the workflow: kept by shape or given, with the sheets that go with a ledger. */
import { dayOf } from '../../src/receivables/days';
import type { Ledger } from '../../src/ledger/ledger';
import { shapeOf } from '../../src/ledger/sheet-shape';
import type { RunOutcome } from '../../src/workflow/ports';
import { readLedgerSheet } from '../../src/workflow/read-ledger-sheet';
import type { LedgerRequest } from '../../src/workflow/read-ledger-sheet';
import type { HostValue } from '../../src/workbench/host/model';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const INVOICES: HostValue[][] = [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Currency'],
  ['Alder', 'INV-1', day(2026, 8, 1), day(2026, 8, 31), 100, 'EUR'], ['Birch', 'INV-2', day(2026, 8, 2), day(2026, 9, 1), 200, 'EUR'], ['Cedar', 'INV-3', day(2026, 8, 3), day(2026, 9, 2), 300, 'EUR'],
];
const RECEIPTS: HostValue[][] = [['Customer', 'Applies to', 'Payment date', 'Amount'], ['Alder', 'INV-1', day(2026, 9, 5), 100], ['Birch', 'INV-2', day(2026, 9, 6), 50]];
const DEBTORS: HostValue[][] = [['Customer', 'Email'], ['Cedar', 'pay@cedar.example']];
const request = (more: Partial<LedgerRequest> = {}): LedgerRequest => ({ sheet: 'Invoices', block: null, payments: null, customers: null, mapping: null, homeCurrency: 'EUR', ...more });
const book = () => openWorkbook([aSheet('Invoices', INVOICES), aSheet('Receipts', RECEIPTS), aSheet('Debtors', DEBTORS)]);
const read = (more: Partial<LedgerRequest>) => readLedgerSheet(book().workbook, request(more), aRun());

function done(outcome: RunOutcome<Ledger>): Ledger {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const settled = ({ book: { applications } }: Ledger): number => applications.amount.slice(0, applications.count).reduce((sum, amount) => sum + amount, 0);

test('payments and customers named in the corrections are read with the ledger; those of the request come first', async () => {
  const ledger = done(await read({ mapping: { payments: 'receipts', customers: 'Debtors' } }));
  expect(settled(ledger)).toBe(15000);
  expect(ledger.book.customers.find(({ name }) => name === 'Cedar')?.email).toBe('pay@cedar.example');
  expect(settled(done(await read({ mapping: { payments: 'Nowhere' }, payments: 'Receipts' })))).toBe(15000);
  expect(settled(done(await read({ mapping: { payments: null } })))).toBe(0);
  expect(await read({ mapping: { payments: 'Nowhere' } })).toMatchObject({ is: 'refused', why: 'sheet-not-found' });
});

test('kept for the shape they are used, and told; one that is gone is told as a problem and the ledger read without it', async () => {
  const { shape = '' } = done(await read({}));
  const kept = done(await read({ kept: [{ shape: 'other', mapping: { kind: 'transactions' } }, { shape, mapping: { payments: 'Receipts' } }] }));
  expect([settled(kept), kept.corrections, kept.shape]).toEqual([15000, { payments: 'Receipts' }, shape]);
  const gone = done(await read({ kept: [{ shape, mapping: { payments: 'September' } }] }));
  expect(settled(gone)).toBe(0);
  expect(gone.problems.filter(({ problem }) => problem === 'unknown-reference')).toMatchObject([{ severity: 'warning', value: 'September', row: null }]);
  expect(done(await read({ mapping: {}, kept: [{ shape, mapping: { payments: 'Receipts' } }] })).corrections).toEqual({});
});

test('a shape is its headings and their places: figures in them and the sheet\'s name make no other shape', () => {
  const shape = (...headings: string[]): string => shapeOf(new Map(headings.map((heading, column) => [column, heading])));
  expect(shape('Customer', 'Balance 31.08.2026')).toBe(shape('customer ', 'Balance 30.09.2026'));
  expect(new Set([shape('Customer', 'Balance'), shape('Balance', 'Customer'), shape('Customer', 'Balance', 'Due'), shape('Customer', 'Amount')]).size).toBe(4);
  expect(shapeOf(new Map())).toBe('');
});
