/** Corrections that must not be lost: those of a sheet that is refused, those that a workbook kept before shapes were told apart; and what is told of documents of a later day. */
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { keepMapping, recallSettings } from '../../src/workflow/kept-settings';
import { readLedgerSheet } from '../../src/workflow/read-ledger-sheet';
import type { HostValue } from '../../src/workbench/host/model';
import { day } from '../a/book';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import { readAndReviewed } from '../a/reading';

const AMBIGUOUS: HostValue[][] = [['Customer', 'Invoice', 'Date', 'Due date', 'Amount'], ['A', 'I1', '01/02/2026', '03/04/2026', 10], ['B', 'I2', '02/03/2026', '04/05/2026', 20]];
const request = { sheet: 'Invoices', block: null, payments: null, customers: null, mapping: null, homeCurrency: 'EUR' };

test('a refused sheet tells the corrections it was looked at with, so that a further one is added to them', async () => {
  const { workbook } = openWorkbook([aSheet('Invoices', AMBIGUOUS)]);
  const told = await readLedgerSheet(workbook, { ...request, mapping: { columns: { amount: 'E' }, kind: 'open-items' } }, aRun());
  expect(told).toMatchObject({ is: 'refused', why: 'ambiguous-dates', corrections: { columns: { amount: 'E' }, kind: 'open-items' } });
  expect(await readLedgerSheet(workbook, { ...request, mapping: { columns: { amount: 'E' }, kind: 'open-items', dateOrder: 'dmy' } }, aRun())).toMatchObject({ is: 'done', result: { kind: 'open-items', dateOrder: 'dmy' } });
});

test('the heading row is told to the reader, and the rows above it are then above the headings', async () => {
  const { workbook } = openWorkbook([aSheet('Invoices', [['Customer', 'Invoice', 'Date', 'Due date', 'Amount'], ['old', 'names', 'of', 'the', 'columns'], ['Debtor', 'Invoice no', 'Invoice date', 'Due date', 'Balance'], ['A', 'I1', day('2026-02-01'), day('2026-03-01'), 10], ['B', 'I2', day('2026-02-02'), day('2026-03-02'), 20]])]);
  expect(await readLedgerSheet(workbook, { ...request, mapping: { headerRow: 3 } }, aRun())).toMatchObject({ is: 'done', result: { headerRows: [3], rowsTaken: 2 } });
});

test('corrections kept before shapes were told apart hold for their sheet, until others are kept for it', async () => {
  const { workbook } = openWorkbook([aSheet('Invoices', AMBIGUOUS), aSheet('Others', AMBIGUOUS)]);
  await workbook.remember('mapping', { version: 1, sheet: 'Invoices', dateOrder: 'dmy' });
  const { mappings: kept } = await recallSettings(workbook);
  const read = await readLedgerSheet(workbook, { ...request, kept }, aRun());
  expect(read).toMatchObject({ is: 'done', result: { dateOrder: 'dmy', corrections: { sheet: 'Invoices', dateOrder: 'dmy' } } });
  expect(await readLedgerSheet(workbook, { ...request, sheet: 'Others', kept }, aRun())).toMatchObject({ is: 'refused', why: 'ambiguous-dates' });
  const shape = read.is === 'done' ? read.result.shape ?? '' : '';
  await keepMapping(workbook, shape, { sheet: 'Invoices', dateOrder: 'mdy' });
  expect((await recallSettings(workbook)).mappings).toEqual([{ shape, mapping: { sheet: 'Invoices', dateOrder: 'mdy' } }]);
  expect(await workbook.recall('mapping')).toBeNull();
});

test('where earlier days can be rebuilt, documents of a later day are left out and one line says how many', () => {
  const paid = { payments: [['2026-03-01', '5.00'] as const] };
  const { review, reading } = readAndReviewed([
    { no: 'A', issued: '2026-01-10', due: '2026-02-09', amount: '100.00', ...paid }, { no: 'B', issued: '2026-04-11', due: '2026-05-11', amount: '70.00' }, { no: 'C', issued: '2026-04-12', due: '2026-05-12', amount: '30.00' },
  ], '2026-04-10');
  expect(review.backDating).toBe('exact');
  expect(review.findings.filter(({ problem }) => problem === 'future-date')).toMatchObject([{ severity: 'notice', count: 2, value: '2026-04-11' }]);
  expect(makeReview(reading.book, day('2026-04-12'), DEFAULT_POLICY).findings.filter(({ problem }) => problem === 'future-date')).toEqual([]);
  expect(makeReview(reading.book, day('2026-04-11'), DEFAULT_POLICY).findings.find(({ problem }) => problem === 'future-date')).not.toHaveProperty('count');
});
