/** Payments and customers on sheets of their own are read with the ledger. */
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { reviewLedger } from '../../src/workflow/review-ledger';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';

const on = (month: number, date: number): number => dayOf(2026, month, date) as number;

test('a payment lowers its invoice, and the customer sheet gives the email', async () => {
  const { workbook } = openWorkbook([
    aSheet('Invoices', [['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount'], ['Harbour Foods', 'INV-1', on(8, 1), on(8, 31), 100], ['Brook & Sons', 'INV-2', on(8, 1), on(8, 31), 50]]),
    aSheet('Payments', [['Customer', 'Invoice number', 'Payment date', 'Amount'], ['Harbour Foods', 'INV-1', on(9, 1), 30.25]]),
    aSheet('Customers', [['Customer', 'Email'], ['Brook & Sons', 'post@brook.example']]),
  ]);
  const outcome = await reviewLedger(workbook, { sheet: 'Invoices', block: null, payments: 'Payments', customers: 'Customers', mapping: {}, policy: DEFAULT_POLICY, asOf: on(9, 30), today: on(9, 30), contacts: [] }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  expect(outcome.result.review.totals.map(({ open }) => open)).toEqual([11975]);
  expect(outcome.result.letters.find(({ customerName }) => customerName === 'Brook & Sons')?.to).toBe('post@brook.example');
});

test.each([['Amount paid'], ['Payment amount'], ['Payments'], ['Amount received']])('a sheet of payments may call its amounts "%s"; what was invoiced stands there for information only', async (heading) => {
  const { workbook } = openWorkbook([
    aSheet('Invoices', [['Invoice', 'Customer', 'Date', 'Due', 'Amount'], ['A1', 'Moss', on(5, 1), on(5, 31), 100], ['A2', 'Moss', on(8, 1), on(8, 31), 200], ['A3', 'Reed', on(9, 1), on(10, 1), 300]]),
    aSheet('Payments', [['Payment date', 'Customer', 'Invoice', 'Invoice total', heading], [on(6, 2), 'Moss', 'A1', 100, 100], [on(9, 2), 'Moss', 'A2', 200, 50], [on(9, 15), 'Reed', 'A9', 25, 25]]),
  ]);
  const outcome = await reviewLedger(workbook, { sheet: 'Invoices', block: null, payments: 'Payments', customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: on(9, 30), today: on(9, 30), contacts: [] }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  expect(outcome.result.review.totals.map(({ open, credits }) => [open, credits])).toEqual([[45000, -2500]]);
});
