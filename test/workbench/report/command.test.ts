/** The headless run from words to files, through Office's own client and our host: results, refusals, wrong usage, and what is left on disk. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReports } from '../../../src/reports';
import { layOut } from '../../../src/reports/lay-out';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/host/model';
import { reportCommand } from '../../../src/workbench/report/command';
import { runReport, type ReportOutcome } from '../../../src/workbench/report/run-report';
import { parseOptions } from '../../../src/workbench/report/options';
import { wordingFor } from '../../../src/wording/sentences';

const LEDGERS = join(__dirname, '..', '..', 'ledgers');
const SAMPLE = join(__dirname, '..', '..', '..', 'assets', 'sample-ledger.xlsx');
const NOW = new Date(2026, 6, 1, 9, 30);

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dunwell-run-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function report(...words: string[]): Promise<{ status: number; printed: string; complained: string }> {
  const said = { printed: '', complained: '' };
  const status = await reportCommand([...words, '--out', out], { version: 'test', now: NOW, print: (text) => { said.printed += text; }, complain: (text) => { said.complained += text; } });
  return { status, ...said };
}
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const answer = (): Record<string, never> => JSON.parse(readFileSync(join(out, 'review.json'), 'utf8')) as Record<string, never>;
const valuesOf = ({ cells }: SheetModel): unknown[][] =>
  Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => [cells.value(row, column), cells.formula(row, column)]));

test('a ledger becomes a workbook, letters and an answer', async () => {
  const { status, printed, complained } = await report(join(LEDGERS, 'credits', 'ledger.csv'), '--as-of', '2026-04-09');
  expect({ status, complained }).toEqual({ status: 0, complained: '' });
  expect(printed).toContain('1,080.10');
  expect(readdirSync(out).sort()).toEqual(['letters', 'review.json', 'workbook.xlsx']);
  expect(readdirSync(join(out, 'letters'))).toEqual(['Alder-Ltd-third-reminder.eml', 'Birch-GmbH-due-today.eml']);
  expect(answer()['letters'][0]).toMatchObject({ file: 'letters/Alder-Ltd-third-reminder.eml', stage: 'third-reminder' });
  expect(answer()['totals'][0]).toMatchObject({ open: '1080.10', credits: '-470.25' });
});

test('the ledger stays as it was, and every formula shows in the saved workbook what the review says', async () => {
  const parsed = parseOptions([SAMPLE, '--as-of', '2026-09-30']);
  if (parsed.is === 'wrong') throw new Error(parsed.message);
  const outcome = await runReport(parsed.options, 'test', NOW, { signal: new AbortController().signal, report: () => undefined });
  if (outcome.is === 'refused') throw new Error(outcome.message);
  const before = await openWorkbook(readFileSync(SAMPLE), 'before.xlsx');
  const after = await openWorkbook(outcome.files.workbook, 'after.xlsx');
  expect(after.sheets.map((sheet) => sheet.name)).toEqual([...before.sheets.map((sheet) => sheet.name), 'Overview', 'Aging Summary', 'Aging Detail', 'Risk Flags', 'Credit Limits', 'Limit Working', 'Reminders', 'Promises and Disputes', 'Cash Forecast', 'Backtest', 'Provision', 'Problems', 'Customers', 'Templates', 'Collection Policy', 'Contact Log']);
  for (const [index, sheet] of before.sheets.entries()) expect(valuesOf(after.sheets[index])).toEqual(valuesOf(sheet));
  expect(formulasThatDiffer(outcome, after)).toEqual([]);
});

/** Each formula that shows something else in the saved workbook than the review says. */
function formulasThatDiffer({ run }: Extract<ReportOutcome, { readonly is: 'done' }>, saved: WorkbookModel): readonly string[] {
  const context = { ledgerSheet: run.reading.sheet, version: 'test', decided: { reminders: run.reminders, contacts: [], refused: null } };
  const compared = buildReports(run.review, run.reading, wordingFor('en'), context).map((sheet) => layOut(sheet, new Map())).flatMap((sheet) => {
    const cells = saved.sheets.find((one) => one.name === sheet.name)?.cells;
    return [...sheet.expected].map(([place, expected]) => {
      const [row, column] = place.split(',').map(Number);
      const shown = cells?.value(row - 1, column);
      const agrees = typeof expected === 'number' ? Math.abs(Number(shown) - expected) < 1e-9 : shown === expected;
      return agrees ? null : `${sheet.name} row ${row}, column ${column}: ${String(shown)} for ${String(expected)}`;
    });
  });
  expect(compared.length).toBeGreaterThan(100);
  return compared.filter((one): one is string => one !== null);
}

test.each<readonly [string, object]>([
  ['aged by the document', { aging: { basis: 'invoice-date' } }], ['the as-of day as day 1', { aging: { boundary: 'first-day' } }], ['the last day in the next bucket', { aging: { boundary: 'late-edge' } }],
  ['calendar months', { aging: { scheme: 'calendar-months', credits: 'by-own-date' } }], ['credits on the oldest', { aging: { credits: 'oldest-invoice-first' }, interest: { method: 'contract', rate: 0.1, flatFee: 5 } }],
  ['own loss rates', { provision: { rates: [0.29, 0.35, 0.57, 0.07, 0.83], overlay: 12.34 }, discount: { share: 0.02 }, interest: { method: 'statutory', region: 'uk', fixedSums: true } }],
])('every formula shows what the review says under another policy: %s', async (_, policy) => {
  const parsed = parseOptions([SAMPLE, '--as-of', '2026-09-30', '--policy', file('policy.json', JSON.stringify(policy))]);
  if (parsed.is === 'wrong') throw new Error(parsed.message);
  const outcome = await runReport(parsed.options, 'test', NOW, { signal: new AbortController().signal, report: () => undefined });
  if (outcome.is === 'refused') throw new Error(outcome.message);
  expect(formulasThatDiffer(outcome, await openWorkbook(outcome.files.workbook, 'after.xlsx'))).toEqual([]);
});

test('the day comes from the ledger\'s own title, else from the clock', async () => {
  await report(join(LEDGERS, 'no-due-date', 'ledger.csv'));
  expect(answer()['asOf']).toBe('2026-06-30');
  await report(join(LEDGERS, 'part-payments', 'ledger.csv'));
  expect(answer()['asOf']).toBe('2026-07-01');
});

test('payments in a file of their own are applied', async () => {
  const ledger = file('invoices.csv', 'Customer,Invoice No,Invoice Date,Due Date,Amount,Currency\nAlder,1,2026-01-15,2026-02-14,100.00,EUR\nAlder,2,2026-01-20,2026-02-19,50.00,EUR\n');
  const payments = file('receipts.csv', 'Customer,Invoice No,Payment Date,Amount\nAlder,1,2026-03-01,40.00\nAlder,2,2026-05-01,50.00\n');
  expect(await report(ledger, '--payments', payments, '--as-of', '2026-03-31')).toMatchObject({ status: 0, complained: '' });
  expect(answer()['totals'][0]).toMatchObject({ open: '110.00', openCount: 2 });
});

test('a language without a translation is said to have none', async () => {
  const policy = file('policy.json', '{"company":{"language":"sv"}}');
  const { printed } = await report(join(LEDGERS, 'credits', 'ledger.csv'), '--as-of', '2026-04-09', '--policy', policy);
  expect(printed).toContain('There is no translation into "sv" yet');
});

test('a day before the first document leaves nothing open, and a whole result that says so', async () => {
  const { status, printed } = await report(join(LEDGERS, 'back-dated', 'ledger.csv'), '--as-of', '2020-01-01');
  expect(status).toBe(0);
  expect(printed).toContain('No account has anything open on this day.');
  expect(answer()).toMatchObject({ totals: [], customers: [], tieOut: [], letters: [] });
});

test('a policy file holds', async () => {
  const policy = file('policy.json', JSON.stringify({ aging: { edges: [0, 7, 14], credits: 'oldest-invoice-first' } }));
  expect((await report(join(LEDGERS, 'credits', 'ledger.csv'), '--as-of', '2026-04-09', '--policy', policy)).status).toBe(0);
  expect(answer()['totals'][0]).toMatchObject({ open: '909.85', credits: '-300.00', buckets: { 'Current': '60.10', '1-7': '0.00', '8-14': '0.00', '14+': '849.75' } });
});

test.each([
  ['an empty file', 'a.csv', '', 'empty'],
  ['prose', 'a.csv', 'Dear all,\nplease find attached the minutes of our meeting.\nKind regards\n', 'no-ledger-found'],
  ['no amounts', 'a.csv', 'Customer,Invoice No,Invoice Date,Due Date\nAlder,1,2026-01-15,2026-02-14\nBirch,2,2026-01-16,2026-02-15\n', 'no-amounts'],
  ['no dates', 'a.csv', 'Customer,Invoice No,Amount,Currency\nAlder,1,100.00,EUR\nBirch,2,50.00,EUR\n', 'no-dates'],
  ['bytes that are no workbook', 'a.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]), 'not-a-workbook'],
  ['a truncated package', 'a.xlsx', readFileSync(SAMPLE).subarray(0, 9000), 'not-a-workbook'],
])('%s is refused with a sentence, and nothing of an earlier run stays', async (_what, name, content, why) => {
  await report(join(LEDGERS, 'credits', 'ledger.csv'), '--as-of', '2026-04-09');
  const { status, printed, complained } = await report(file(name, content));
  expect({ status, printed }).toEqual({ status: 2, printed: '' });
  expect(complained).toMatch(/^[A-Z"].{20,}\.\n$/);
  expect(readdirSync(out)).toEqual(['review.json']);
  expect(answer()).toEqual({ refused: { why, message: complained.trim() } });
});

test('a sheet or a file that is not there is refused', async () => {
  expect((await report(SAMPLE, '--sheet', 'Nowhere')).status).toBe(2);
  expect(answer()['refused']).toMatchObject({ why: 'sheet-not-found' });
  expect((await report(join(folder, 'nothing.csv'))).status).toBe(2);
  expect(answer()['refused']).toMatchObject({ why: 'not-a-workbook' });
});

test('wrong usage writes nothing and says how it goes', async () => {
  await report(join(LEDGERS, 'credits', 'ledger.csv'), '--as-of', '2026-04-09');
  const { status, complained } = await report(SAMPLE, '--as-of', '2026-13-01');
  expect(status).toBe(64);
  expect(complained).toContain('Usage: npm run report -- LEDGER');
  expect(readdirSync(out)).toEqual([]);
  const typo = file('policy.json', '{"aging":{"edgs":[0,30]}}');
  expect(await report(SAMPLE, '--policy', typo)).toMatchObject({ status: 64, complained: expect.stringContaining('aging.edgs') as string });
  const refused = await report(SAMPLE, '--policy', file('policy.json', '{"aging":{"termsDays":-1}}'));
  expect(refused.complained).toContain('"aging.termsDays" is -1; it must be a whole number from 0 to 365.\n');
  expect((await report(SAMPLE, '--mapping', file('mapping.json', '{nonsense'))).status).toBe(64);
  rmSync(out, { recursive: true });
  writeFileSync(out, 'hers');
  expect((await report(SAMPLE)).status).toBe(64);
  expect(readFileSync(out, 'utf8')).toBe('hers');
});

test('a ledger that lies where the result would be is neither overwritten nor taken away', async () => {
  mkdirSync(out);
  const ledger = join(out, 'workbook.xlsx');
  writeFileSync(ledger, readFileSync(SAMPLE));
  expect((await report(ledger)).status).toBe(64);
  expect((await report(ledger, '--nonsense')).status).toBe(64);
  expect(existsSync(ledger) && readFileSync(ledger).equals(readFileSync(SAMPLE))).toBe(true);
});
