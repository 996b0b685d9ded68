/** A sheet of rates beside the ledger, through Office.js: the column beside, its live total, the stamp, and that nothing else moves. */
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { reviewLedger } from '../../src/workflow/review-ledger';
import type { ReviewRequest, ReviewRun } from '../../src/workflow/review-ledger';
import { writeReview } from '../../src/workflow/write-review';
import { wordingFor } from '../../src/wording/sentences';
import { reviewJson } from '../../src/workbench/report/review-json';
import type { HostValue, SheetModel } from '../../src/workbench/host/model';
import { day } from '../a/book';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';

const AS_OF = day('2026-09-30');
const POLICY = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, homeCurrency: 'EUR' } };
const LEDGER: HostValue[][] = [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Open balance', 'Currency'],
  ['Harbour Foods Ltd', 'INV-1', day('2026-09-05'), day('2026-10-05'), 100.1, 100.1, 'EUR'],
  ['Lakeside Inc', 'INV-2', day('2026-08-15'), day('2026-09-14'), 300.01, 300.01, 'USD'],
  ['Mesa Corp', 'INV-3', day('2026-08-15'), day('2026-09-14'), 10.01, 10.01, 'USD'],
  ['Tokyo KK', 'INV-4', day('2026-07-01'), day('2026-07-31'), 5725, 5725, 'JPY'],
];
const RATES: HostValue[][] = [['Currency', 'Rate', 'Date'], ['USD', 0.9, day('2026-08-31')], ['USD', 0.95, day('2026-09-30')], ['USD', 0.5, day('2026-10-01')], ['JPY', 0.0062, day('2026-09-30')]];

async function reviewed(rates: HostValue[][] | null): Promise<{ run: ReviewRun; sheets: SheetModel[] }> {
  const open = openWorkbook([aSheet('Invoices', LEDGER), ...(rates ? [aSheet('Rates', rates)] : [])]);
  const request: ReviewRequest = { sheet: null, block: null, payments: null, customers: null, mapping: {}, policy: POLICY, asOf: AS_OF, today: AS_OF, contacts: [] };
  const outcome = await reviewLedger(open.workbook, request, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  const written = await writeReview(open.workbook, outcome.result, { wording: wordingFor('en'), context: { ledgerSheet: 'Invoices', version: '0' } }, aRun());
  if (written.is !== 'done') throw new Error(JSON.stringify(written));
  return { run: outcome.result, sheets: open.model.sheets };
}

const json = ({ ledger, review, reminders }: ReviewRun) => reviewJson({ reading: ledger, review, reminders, letters: [] }) as Record<string, unknown>;
const textOf = ({ cells }: SheetModel): string[][] => Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => String(cells.value(row, column))));
const sheetOf = (sheets: SheetModel[], name: string): SheetModel => sheets.find((sheet) => sheet.name === name) ?? (() => { throw new Error(name); })();

test('the rates of the day stand in review.json with what they make of each currency', async () => {
  const { run } = await reviewed(RATES);
  expect(json(run).consolidated).toEqual({
    currency: 'EUR', open: '430.12',
    lines: [
      { currency: 'EUR', open: '100.10', rate: null, rateOn: null, consolidated: '100.10' },
      { currency: 'USD', open: '310.02', rate: 0.95, rateOn: '2026-09-30', consolidated: '294.52' },
      { currency: 'JPY', open: '5725', rate: 0.0062, rateOn: '2026-09-30', consolidated: '35.50' },
    ],
  });
});

test('the Aging Summary has the column, its total follows the filter, and the foot says which rate of which day', async () => {
  const { sheets } = await reviewed(RATES);
  const summary = sheetOf(sheets, 'Aging Summary');
  const rows = textOf(summary);
  const heading = rows.findIndex((row) => row.includes('Open in EUR'));
  const column = rows[heading].indexOf('Open in EUR');
  const names = rows[heading].indexOf('Customer');
  expect(rows.slice(heading + 1, heading + 5).map((row) => [row[names], row[column]])).toEqual([['Harbour Foods Ltd', '100.1'], ['Lakeside Inc', '285.01'], ['Mesa Corp', '9.51'], ['Tokyo KK', '35.5']]);
  const total = rows.findIndex((row) => row[0] === 'Total in EUR');
  expect(Number(rows[total][column])).toBeCloseTo(430.12, 10);
  expect(summary.cells.formula(total, column)).toMatch(/^=SUBTOTAL\(109,/);
  expect(rows.flat().join(' ')).toContain('1 USD = 0.9500 EUR on 30 Sep 2026 (row 3)');
  expect(textOf(sheetOf(sheets, 'Overview')).flat()).toEqual(expect.arrayContaining(['All in EUR, for information', '0.95', '294.52']));
  expect(sheets.filter(({ name }) => name === 'Rates' || name === 'Invoices').every(({ touched }) => !touched)).toBe(true);
});

test('nothing but the figures beside is any different', async () => {
  const [withRates, without] = [await reviewed(RATES), await reviewed(null)];
  const { consolidated, ...rest } = json(withRates.run);
  expect(consolidated).toBeDefined();
  expect(rest).toEqual(json(without.run));
  expect(textOf(sheetOf(without.sheets, 'Aging Summary')).flat().join()).not.toContain('Open in EUR');
});

test('a currency without a rate is no part of a figure, and says so', async () => {
  const { run, sheets } = await reviewed(RATES.slice(0, 3));
  expect(json(run).consolidated).toMatchObject({ open: null, lines: [{ consolidated: '100.10' }, { consolidated: '294.52' }, { consolidated: null, rate: null }] });
  const cells = textOf(sheetOf(sheets, 'Aging Summary')).flat();
  expect(cells).not.toContain('Total in EUR');
  expect(cells.join(' ')).toContain('No rate in force for JPY');
});
