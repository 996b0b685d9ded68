/** The ribbon's commands through Office.js, with no pane open: the same ledger, corrections and policy as the last time; and a sentence for everything that goes wrong. */
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { ribbonCommands } from '../../src/taskpane/ribbon/ribbon-commands';
import { keepMapping, keepPlace, keepPolicy, recallPlace } from '../../src/workflow/kept-settings';
import * as refreshing from '../../src/workflow/refresh-reports';
import type { HostValue } from '../../src/workbench/host/model';
import { wordingFor } from '../../src/wording/sentences';
import { aSheet, openWorkbook, type OpenWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const TODAY = day(2026, 9, 30);
const HEADINGS = ['Customer no', 'Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'];
const row = (no: number, amount: number): HostValue[] => ['A-1', 'Alder Ltd', `INV-${no}`, day(2026, 7, no), day(2026, 8, no), amount, 'EUR'];

function open(rows: readonly HostValue[][] = [HEADINGS, row(1, 100), row(2, 200), row(3, 300)], excelApi = '1.13'): OpenWorkbook & { readonly told: string[]; readonly press: ReturnType<typeof ribbonCommands> } {
  const book = openWorkbook([aSheet('Notes', [['hers']]), aSheet('Invoices', rows)], excelApi);
  const told: string[] = [];
  const press = ribbonCommands({ workbook: book.workbook, wording: wordingFor('en'), version: '1', clock: { today: () => TODAY, timeOfDay: () => '09:00' }, refreshing: () => Promise.resolve(refreshing), tell: (sentence) => (told.push(sentence), Promise.resolve()) });
  return { ...book, told, press };
}

const overview = ({ model }: OpenWorkbook) => model.sheets.find(({ name }) => name === 'Overview');
const inFront = ({ model }: OpenWorkbook): string | undefined => model.sheets.find(({ id }) => id === model.activeSheet)?.name;

function textOf(book: OpenWorkbook, name: string): string {
  const sheet = book.model.sheets.find((one) => one.name === name);
  const cells = sheet ? Array.from({ length: sheet.cells.rowCount }, (_, r) => Array.from({ length: sheet.cells.columnCount }, (_cell, c) => String(sheet.cells.value(r, c)))) : [];
  return cells.map((line) => line.join(' ')).join('\n');
}

test('before anything was written, both buttons say what to do, and nothing is made', async () => {
  const book = open();
  await book.press.refreshReview();
  await book.press.goToOverview();
  expect(book.told).toEqual([expect.stringContaining('nothing to refresh yet'), expect.stringContaining('no Overview yet')]);
  expect(book.model.sheets.map(({ name }) => name)).toEqual(['Notes', 'Invoices']);
});

test.each(['1.13', '1.9'])('in ExcelApi %s: the ledger of the last time is read again with her corrections and policy, the sheets follow it, and the Overview is in front', async (excelApi) => {
  const book = open(undefined, excelApi);
  await keepPlace(book.workbook, { sheet: 'Invoices', block: null });
  await keepPolicy(book.workbook, { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, edges: [0, 45, 90] } });
  await book.press.refreshReview();
  expect(book.told).toEqual([]);
  expect(inFront(book)).toBe('Overview');
  expect(textOf(book, 'Overview')).toContain('30 Sep 2026 09:00');
  expect(textOf(book, 'Aging Summary')).toContain('1–45');
  expect(textOf(book, 'Aging Summary')).toContain('600');

  const ledger = book.model.sheets[1].cells;
  row(4, 1000).forEach((value, column) => ledger.setValue(4, column, value));
  await book.press.refreshReview();
  expect(textOf(book, 'Aging Summary')).toContain('1600');
  expect(book.model.sheets.filter(({ name }) => name.startsWith('Overview'))).toHaveLength(1);
  expect(book.told).toEqual([]);
}, 60_000);

test('a sheet of payments that is passed over is told at each refresh', async () => {
  const book = open([HEADINGS.map((heading) => (heading === 'Open balance' ? 'Amount' : heading)), row(1, 100), row(2, 200), row(3, 300)]);
  book.model.sheets.push(aSheet('Receipts', [['Date', 'Customer', 'Invoice', 'Amount'], [day(2026, 9, 1), 'Alder Ltd', 'INV-1', 100]]));
  await keepPlace(book.workbook, { sheet: 'Invoices', block: null });
  for (let time = 0; time < 2; time += 1) {
    await book.press.refreshReview();
    expect(textOf(book, 'Problems')).toContain('looks like payments of these invoices and was not read');
  }
}, 60_000);

test('corrections kept for the shape are in force, and a block stays a block', async () => {
  const book = open();
  await keepPlace(book.workbook, { sheet: 'Invoices', block: { firstRow: 1, firstColumn: 0, rows: 3, columns: 7 } });
  expect(await recallPlace(book.workbook)).toEqual({ sheet: 'Invoices', block: { firstRow: 1, firstColumn: 0, rows: 3, columns: 7 } });
  await keepMapping(book.workbook, 'nothing-like-it', { currency: 'USD' });
  await book.press.refreshReview();
  expect(textOf(book, 'Aging Summary')).toContain('300');
  expect(textOf(book, 'Aging Summary')).not.toContain('600');
  expect(book.told).toEqual([]);
});

test.each([
  ['the ledger\'s sheet is gone', (book: OpenWorkbook) => void book.model.sheets.splice(1, 1), 'There is no sheet named "Invoices"'],
  ['the ledger has no amounts any more', (book: OpenWorkbook) => { for (let r = 0; r < 5; r += 1) book.model.sheets[1].cells.setValue(r, 5, ''); }, 'Export it with the amount'],
  ['Excel fails in the middle', (book: OpenWorkbook) => book.host.faults.failSync(book.host.syncs.count + 8, 'half-way'), 'The sheets are as they were.'],
])('%s: a sentence, and no half sheet', async (_what, spoil, words) => {
  const book = open(undefined, '1.9');
  await keepPlace(book.workbook, { sheet: 'Invoices', block: null });
  spoil(book);
  await book.press.refreshReview();
  expect(book.told).toEqual([expect.stringContaining(words)]);
  expect(overview(book)).toBeUndefined();
});

test('a place that makes no sense is none', async () => {
  const book = open();
  for (const given of [null, 7, {}, { sheet: '' }, { sheet: 'Invoices', block: { firstRow: 0, firstColumn: 0, rows: 1, columns: 1 } }, { sheet: 'Invoices', block: 'A1' }]) {
    await book.workbook.remember('ledgerPlace', given);
    expect(await recallPlace(book.workbook)).toBeNull();
  }
});
