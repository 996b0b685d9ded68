/** The Overview's key figures and their trend: what a person can check by hand, and "–" where nothing can be known. */
import { overview } from '../../src/reports/overview';
import type { ReportCell, ReportSheet } from '../../src/reports/report-sheet';
import { layOut } from '../../src/reports/lay-out';
import { wordingFor } from '../../src/wording/sentences';
import type { ADocument } from '../a/book';
import { readAndReviewed } from '../a/reading';

const sheetOf = (documents: readonly ADocument[], asOf: string): ReportSheet => overview({ ...readAndReviewed(documents, asOf), wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } });
const rowsOf = (sheet: ReportSheet, id: string): readonly (readonly ReportCell[])[] => sheet.tables.find((table) => table.id === id)?.rows.map((row) => row.cells) ?? [];

const YEAR: ADocument[] = Array.from({ length: 15 }, (_, month): ADocument => {
  const iso = (at: number): string => new Date(Date.UTC(2025, at, 1)).toISOString().slice(0, 10);
  return { issued: iso(month), due: iso(month + 1), amount: '300', payments: [[iso(month + 2), '300']] };
});

test('each figure stands with its amounts and its formula', () => {
  const rows = rowsOf(sheetOf(YEAR, '2026-03-31'), 'figures0');
  // Open: the invoices of 1 February and 1 March. Sold in 90 days: those of January (1 January is day 90 back), February, March.
  expect(rows[0]).toEqual(['Days sales outstanding (DSO)', 60, '38.04 to 41.56', 'Open balance / credit sales of the last 90 days × 90. USD 600.00 open, USD 900.00 sold']);
  expect(rows[2]?.slice(0, 3)).toEqual(['Best possible DSO', 30, '31.75 to 32.6']);
  expect(rows[2]?.[3]).toContain('USD 300.00 not past due, USD 900.00 sold');
  expect(rows[3]?.[1]).toBe(30);
});

test('what explains a figure runs on to the right, and makes no column of the amounts above and below wide', () => {
  const { widths } = layOut(sheetOf(YEAR, '2026-03-31'), new Map());
  expect(Math.max(...widths.slice(1))).toBeLessThanOrEqual(24);
});

test('the trend shows only days whose whole period is in the ledger, and the last is the as-of day', () => {
  const sheet = sheetOf(YEAR, '2026-03-31');
  const days = rowsOf(sheet, 'trend0').map((row) => row[0]);
  expect([days.length, days[0], days[days.length - 1]]).toEqual([13, '31 Mar 2025', '31 Mar 2026']);
  expect(sheet.charts.map((chart) => [chart.kind, chart.table])).toEqual([['stacked-bar', 'aging0'], ['line', 'trend0']]);
  expect(rowsOf(sheetOf(YEAR, '2025-03-01'), 'trend0')).toEqual([]);
});

test('what cannot be known is a dash, in the format of its own figure', () => {
  const sheet = sheetOf([{ issued: '2020-01-01', amount: '10' }], '2026-01-01');
  expect(rowsOf(sheet, 'figures0').map((row) => row[1])).toEqual(expect.arrayContaining([{ unknown: true }]));
  const laid = layOut(sheetOf(YEAR, '2026-03-31'), new Map());
  const dso = laid.cells.findIndex((row) => row[0] === 'Days sales outstanding (DSO)') + 1;
  const onTime = laid.cells.findIndex((row) => row[0] === 'Paid on time') + 1;
  const formatAt = (row: number): string | undefined => laid.formats.find(({ block }) => block.column === 1 && block.row <= row && row < block.row + block.rows)?.numberFormat;
  expect([formatAt(dso), formatAt(onTime)].map((format) => format?.slice(0, 4))).toEqual(['#,##', '0.0%']);
});
