/** Limits that a person approves on the Credit Limits sheet, through Office.js: in force from the next review on, never overruled in silence, never lost. */
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger } from '../../src/workflow/review-ledger';
import type { ReviewRun } from '../../src/workflow/review-ledger';
import { writeReview } from '../../src/workflow/write-review';
import type { HostValue } from '../../src/workbench/host/model';
import { workingText } from '../../src/wording/judgement-text';
import { wordingFor } from '../../src/wording/sentences';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import type { OpenWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const TODAY = day(2026, 9, 30);

/** A year of invoices of 1,000 a month, paid on the day: a need of 1,000 × 30/30 × 1.25. */
function ledgerRows(customer: string, currency = 'EUR'): HostValue[][] {
  const months = Array.from({ length: 12 }, (_, month): HostValue[] => {
    const issued = day(2025, 10, 1) + month * 30;
    return [`C-${customer}`, customer, `${customer}-${currency}-${month}`, issued, issued + 30, 1000, month < 10 ? issued + 30 : '', currency];
  });
  return months;
}
const HEADINGS = ['Customer no', 'Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Paid on', 'Currency'];

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const review = async (open: OpenWorkbook): Promise<ReviewRun> => done(await reviewLedger(open.workbook, { sheet: 'Invoices', block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: TODAY, today: TODAY, contacts: [] }, aRun()));
async function refresh(open: OpenWorkbook): Promise<ReviewRun> {
  const run = await review(open);
  done(await writeReview(open.workbook, run, { wording: wordingFor('en'), context: { ledgerSheet: 'Invoices', version: '1' } }, aRun()));
  return run;
}

function limitsSheet(open: OpenWorkbook) {
  const sheet = open.model.sheets.find((one) => one.name === 'Credit Limits');
  if (!sheet) throw new Error('There is no Credit Limits sheet.');
  const cells = Array.from({ length: sheet.cells.rowCount }, (_, row) => Array.from({ length: sheet.cells.columnCount }, (_cell, column) => sheet.cells.value(row, column)));
  const heading = cells.findIndex((row) => row.includes('Approved limit'));
  const column = (name: string): number => cells[heading].indexOf(name);
  return {
    type: (customer: string, name: string, value: HostValue) => sheet.cells.setValue(cells.findIndex((row) => row[column('Customer')] === customer), column(name), value),
    row: (customer: string) => { const at = cells.findIndex((row) => row[column('Customer')] === customer); return (name: string): unknown => cells[at]?.[column(name)]; },
  };
}

const working = (run: ReviewRun, name: string): string => {
  const account = run.review.accounts.find((one) => one.customer.name === name);
  return workingText(account?.limit.working() ?? [], wordingFor('en')).join(' ');
};
const limitOf = (run: ReviewRun, name: string) => run.review.accounts.find((one) => one.customer.name === name)?.limit;

test('an approved limit is the limit in force of the next review, stays on the sheet, and the working says so', async () => {
  const open = openWorkbook([aSheet('Invoices', [HEADINGS, ...ledgerRows('Alder'), ...ledgerRows('Birch')])]);
  const first = await refresh(open);
  expect([limitOf(first, 'Alder')?.current, limitOf(first, 'Alder')?.advice]).toEqual([null, 'grant']);
  limitsSheet(open).type('Alder', 'Approved limit', 800);
  limitsSheet(open).type('Alder', 'Note', 'until the audit');
  const second = await refresh(open);
  expect(limitOf(second, 'Alder')).toMatchObject({ current: 80000, isApproved: true, hold: true });
  expect(limitOf(second, 'Birch')).toMatchObject({ current: null, isApproved: false });
  expect(working(second, 'Alder')).toContain('A person approved EUR 800.00: that limit is in force.');
  const shown = limitsSheet(open).row('Alder');
  expect([shown('Limit on file'), shown('Approved limit'), shown('Note')]).toEqual([800, 800, 'until the audit']);
  const flags = second.review.accounts.find((one) => one.customer.name === 'Alder')?.flags.map(({ rule }) => rule);
  expect(flags).toContain('over-limit');
});

test('a suggestion above what a person approved says so', async () => {
  const open = openWorkbook([aSheet('Invoices', [HEADINGS, ...ledgerRows('Alder')])]);
  await refresh(open);
  limitsSheet(open).type('Alder', 'Approved limit', 800);
  const run = await refresh(open);
  const { suggested } = limitOf(run, 'Alder') ?? {};
  expect(suggested).toBeGreaterThan(80000);
  expect(working(run, 'Alder')).toContain('This is above the EUR 800.00 that a person approved: it holds only once it is approved anew.');
});

test('what she approved for a customer that has left the ledger stays, and holds again when it is back', async () => {
  const open = openWorkbook([aSheet('Invoices', [HEADINGS, ...ledgerRows('Alder'), ...ledgerRows('Birch')])]);
  await refresh(open);
  limitsSheet(open).type('Birch', 'Approved limit', 5000);
  const ledger = open.model.sheets.find((one) => one.name === 'Invoices');
  const put = (rows: readonly (readonly HostValue[])[]): void => { for (let row = 1; row <= 24; row += 1) HEADINGS.forEach((_, column) => ledger?.cells.setValue(row, column, rows[row - 1]?.[column] ?? '')); };
  put(ledgerRows('Alder'));
  await refresh(open);
  await refresh(open);
  const gone = limitsSheet(open).row('Birch');
  expect([gone('Customer no.'), gone('Advice'), gone('Approved limit')]).toEqual(['C-Birch', 'Not in this ledger', 5000]);
  put([...ledgerRows('Alder'), ...ledgerRows('Birch')]);
  expect(limitOf(await refresh(open), 'Birch')).toMatchObject({ current: 500000, isApproved: true });
});

test('what is no amount is told with its place, and changes nothing', async () => {
  const open = openWorkbook([aSheet('Invoices', [HEADINGS, ...ledgerRows('Alder')])]);
  await refresh(open);
  limitsSheet(open).type('Alder', 'Approved limit', 'ask Ann');
  const run = await refresh(open);
  expect(limitOf(run, 'Alder')).toMatchObject({ current: null, isApproved: false });
  expect(run.ledger.problems.find(({ value }) => value === 'ask Ann')?.message).toContain('type the amount alone');
  expect(limitsSheet(open).row('Alder')('Approved limit')).toBe('ask Ann');
});

test('each currency has its own', async () => {
  const open = openWorkbook([aSheet('Invoices', [HEADINGS, ...ledgerRows('Alder', 'EUR'), ...ledgerRows('Alder', 'GBP')])]);
  await refresh(open);
  limitsSheet(open).type('Alder', 'Approved limit', 700);
  const run = await refresh(open);
  expect(run.review.accounts.map(({ currency, limit }) => [currency, limit.current])).toEqual([['EUR', 70000], ['GBP', null]]);
});
