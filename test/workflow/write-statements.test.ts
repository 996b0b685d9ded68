/** Statements of account for every customer at once: one tab each, tied to the review; all of them or none; too many are refused. */
import { dayFromIso } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { HostValue } from '../../src/workbench/host/model';
import { wordingFor } from '../../src/wording/sentences';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger, type ReviewRun } from '../../src/workflow/review-ledger';
import { writeStatement, writeStatements } from '../../src/workflow/write-statement';
import { aRun, aRunStoppedAt, aSheet, openWorkbook, pictureOf, type OpenWorkbook } from '../a/open-workbook';

const day = (iso: string): number => dayFromIso(iso) as number;
const TODAY = day('2026-09-30');
const WRITING = { wording: wordingFor('en'), context: { ledgerSheet: 'Invoices', version: '0.1.0' } };
const HEADINGS = ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Open balance', 'Currency'];
const open = (customer: string, number: string, amount: number, currency = 'EUR'): HostValue[] => [customer, number, day('2026-08-15'), day('2026-09-14'), Math.abs(amount), amount, currency];

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

async function reviewed(rows: HostValue[][]): Promise<{ open: OpenWorkbook; run: ReviewRun }> {
  const book = openWorkbook([aSheet('Invoices', [HEADINGS, ...rows])]);
  return { open: book, run: done(await reviewLedger(book.workbook, { sheet: null, block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: TODAY, today: TODAY, contacts: [] }, aRun())) };
}

const ROWS = [open('Harbour', 'INV-1', 250.5), open('Brook', 'INV-2', 40), open('Harbour', 'INV-3', 9.5, 'USD'), open('Cedar', 'INV-4', 0), open('Brook', 'INV-5', 60)];

test('each customer with something open gets one tab, whatever its currencies; whoever owes nothing gets none', async () => {
  const { open: book, run } = await reviewed(ROWS);
  expect(done(await writeStatements(book.workbook, run, WRITING, aRun())).map(({ name }) => name)).toEqual(['Statement – Brook', 'Statement – Harbour']);
  const cells = (name: string) => book.model.sheets.find((sheet) => sheet.name === name)?.cells;
  const column = (name: string): HostValue[] => Array.from({ length: cells(name)?.rowCount ?? 0 }, (_, row) => cells(name)?.value(row, 0) ?? '');
  expect(column('Statement – Brook').filter((value) => /^INV/.test(String(value)))).toEqual(['INV-2', 'INV-5']);
  expect(column('Statement – Harbour').filter((value) => /^INV/.test(String(value)))).toEqual(['INV-1', 'INV-3']);
});

test('written again, the same tabs are used, that of a single statement too', async () => {
  const { open: book, run } = await reviewed(ROWS);
  done(await writeStatement(book.workbook, run, run.review.accounts[0].customerIndex, null, WRITING, aRun()));
  done(await writeStatements(book.workbook, run, WRITING, aRun()));
  done(await writeStatements(book.workbook, run, WRITING, aRun()));
  expect(book.model.sheets.map(({ name }) => name)).toEqual(['Invoices', 'Statement – Brook', 'Statement – Harbour']);
});

test('stopped at any moment, no statement is left behind', async () => {
  for (let at = 1; ; at += 1) {
    const { open: book, run } = await reviewed(ROWS);
    const before = pictureOf(book.model);
    const stopping = aRunStoppedAt(at);
    const outcome = await writeStatements(book.workbook, run, WRITING, stopping.run);
    if (stopping.reports() < at) return expect(at).toBeGreaterThan(2);
    if (outcome.is === 'done') continue;
    expect([outcome.is, pictureOf(book.model)]).toEqual(['stopped', before]);
  }
});

test('more than two hundred are refused with a sentence, and nothing is written', async () => {
  const { open: book, run } = await reviewed(Array.from({ length: 201 }, (_, at) => open(`Customer ${at + 1}`, `INV-${at + 1}`, 10 + at)));
  expect(await writeStatements(book.workbook, run, WRITING, aRun())).toMatchObject({ is: 'failed', message: '201 customers have something open, and at most 200 statements are written at once. Write those you need from the customers\' own pages.' });
  expect(book.model.sheets.map(({ name }) => name)).toEqual(['Invoices']);
});
