/** The main job from cells to sheets through Office.js: found, read, reviewed, written; refused in words; stopped and failed without a trace. */
import { existsSync, readFileSync } from 'node:fs';
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { RunOutcome } from '../../src/workflow/ports';
import { keepMapping, keepPolicy, recallSettings } from '../../src/workflow/kept-settings';
import { readLedgerSheet, surveyWorkbook } from '../../src/workflow/read-ledger-sheet';
import { reviewLedger, reviewRead } from '../../src/workflow/review-ledger';
import type { ReviewRequest, ReviewRun } from '../../src/workflow/review-ledger';
import { restoreReports, writeReview } from '../../src/workflow/write-review';
import { buildReports } from '../../src/reports';
import { layOut } from '../../src/reports/lay-out';
import { wordingFor } from '../../src/wording/sentences';
import { openWorkbook as openFile } from '../../src/workbench/files/open-workbook';
import type { HostValue } from '../../src/workbench/host/model';
import { aRun, aRunStoppedAt, aSheet, openModel, openWorkbook, pictureOf } from '../a/open-workbook';

const day = (text: string): number => {
  const [year, month, date] = text.split('-').map(Number);
  return dayOf(year, month, date) as number;
};
const TODAY = day('2026-09-30');
const WRITING = { wording: wordingFor('en'), context: { ledgerSheet: 'Invoices', version: '0.1.0' } };

function aRequest(more: Partial<ReviewRequest> = {}): ReviewRequest {
  return { sheet: null, block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: TODAY, today: TODAY, contacts: [], ...more };
}

/** Open as of 2026-09-30: A 100.10 current and 250 at 16 days, B 40.05 at 61 days; C is paid. */
const LEDGER: HostValue[][] = [
  ['Customer', 'Email', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Open balance', 'Currency'],
  ['Harbour Foods Ltd', 'pay@harbour.example', 'INV-1', day('2026-09-05'), day('2026-10-05'), 100.1, 100.1, 'EUR'],
  ['Harbour Foods Ltd', 'pay@harbour.example', 'INV-2', day('2026-08-15'), day('2026-09-14'), 300, 250, 'EUR'],
  ['Brook & Sons', '', 'INV-3', day('2026-07-01'), day('2026-07-31'), 40.05, 40.05, 'EUR'],
  ['=Cedar', '', 'INV-4', day('2026-07-01'), day('2026-07-31'), 70, 0, 'EUR'],
];

const ledgerBook = () => openWorkbook([aSheet('Notes', [['Call the bank'], ['Rent is due']]), aSheet('Invoices', LEDGER)]);

/** Written anew at each run; the Contact Log is made once and only added to. */
const SHEETS = [
  'Overview', 'Aging Summary', 'Aging Detail', 'Risk Flags', 'Credit Limits', 'Limit Working', 'Reminders', 'Cash Forecast', 'Backtest', 'Provision', 'Problems', 'Customers', 'Templates', 'Collection Policy',
];

function fail(): never {
  throw new Error('It is not on the sheet.');
}

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('the main job', () => {
  test('finds the ledger, ages it and writes sheets that tie out', async () => {
    const open = ledgerBook();
    const reviewed = done(await reviewLedger(open.workbook, aRequest(), aRun()));
    expect(reviewed.ledger.sheet).toBe('Invoices');
    expect(reviewed.asOfFrom).toBe('request');
    expect(reviewed.review.totals).toMatchObject([{ currency: 'EUR', open: 39015, buckets: [10010, 25000, 0, 4005, 0], pastDue: 29005 }]);
    expect(reviewed.review.tieOut).toEqual([{ currency: 'EUR', ledger: 39015, aged: 39015, credits: 0, difference: 0 }]);
    expect(reviewed.letters.map(({ customerName }) => customerName).sort()).toEqual(['Brook & Sons', 'Harbour Foods Ltd']);
    const names = done(await writeReview(open.workbook, reviewed, WRITING, aRun()));
    expect(names.map(({ name }) => name)).toEqual([...SHEETS, 'Contact Log']);
    expect(open.model.sheets.map(({ name }) => name)).toEqual(['Notes', 'Invoices', ...SHEETS, 'Contact Log']);
    const detail = open.model.sheets.find(({ name }) => name === 'Aging Detail');
    expect(detail?.tables[0].area.rows).toBe(4);
    expect(open.model.sheets.slice(0, 2).map(({ touched }) => touched)).toEqual([false, false]);
    expect(await open.workbook.hasPrevious()).toBe(false);
  });

  test('a second run reads past our own sheets, writes into them and can be taken back', async () => {
    const open = ledgerBook();
    const first = done(await reviewLedger(open.workbook, aRequest(), aRun()));
    done(await writeReview(open.workbook, first, WRITING, aRun()));
    const before = JSON.stringify(pictureOf(open.model));
    const second = done(await reviewLedger(open.workbook, aRequest({ asOf: day('2026-12-31') }), aRun()));
    expect(second.ledger.sheet).toBe('Invoices');
    open.host.journal.clear();
    done(await writeReview(open.workbook, second, WRITING, aRun()));
    expect(open.host.journal.undoCosts()).toEqual([]);
    expect(open.model.sheets).toHaveLength(SHEETS.length + 3);
    expect(JSON.stringify(pictureOf(open.model))).not.toBe(before);
    done(await restoreReports(open.workbook, aRun()));
    expect(JSON.stringify(pictureOf(open.model))).toBe(before);
  });

  test('the as-of day is the one asked for, else the one in the title, else today', async () => {
    const titled = openWorkbook([aSheet('Open items', [['As of 31 August 2026'], [], ...LEDGER])]);
    expect(done(await reviewLedger(titled.workbook, aRequest({ asOf: null }), aRun()))).toMatchObject({ asOfFrom: 'ledger', review: { asOf: day('2026-08-31') } });
    expect(done(await reviewLedger(ledgerBook().workbook, aRequest({ asOf: null }), aRun()))).toMatchObject({ asOfFrom: 'today', review: { asOf: TODAY } });
  });

  test('a selected block alone is read', async () => {
    const open = openWorkbook([aSheet('Invoices', [['x'], ...LEDGER.map((row) => ['', ...row]), ['Total']])]);
    const block = { firstRow: 2, firstColumn: 1, rows: 3, columns: 8 };
    const ledger = done(await readLedgerSheet(open.workbook, { ...aRequest({ sheet: 'Invoices', block }), homeCurrency: 'EUR' }, aRun()));
    expect(ledger.rowsTaken).toBe(2);
    expect(ledger.columns.find(({ role }) => role === 'balance')?.column).toBe(7);
  });

  test('corrections for another sheet are not used on this one', async () => {
    const mapping = { sheet: 'Old ledger', columns: { balance: 'A' } } as const;
    expect(done(await reviewLedger(ledgerBook().workbook, aRequest({ sheet: 'Invoices', mapping }), aRun())).review.totals[0].open).toBe(39015);
  });
});

describe('the sheets as they stand', () => {
  test('every formula shows what the review says it must', async () => {
    const open = ledgerBook();
    const reviewed = done(await reviewLedger(open.workbook, aRequest(), aRun()));
    done(await writeReview(open.workbook, reviewed, WRITING, aRun()));
    let compared = 0;
    for (const report of buildReports(reviewed.review, reviewed.ledger, WRITING.wording, { ...WRITING.context, decided: { reminders: reviewed.reminders, contacts: reviewed.contacts, refused: null } })) {
      const cells = open.model.sheets.find(({ name }) => name === report.name)?.cells;
      for (const [place, value] of layOut(report, new Map()).expected) {
        const [row, column] = place.split(',').map(Number);
        const shown = cells?.value(row - 1, column);
        // Fifteen digits, as Excel shows a number.
        expect([report.name, place, typeof shown === 'number' ? Number(shown.toPrecision(15)) : shown]).toEqual([report.name, place, typeof value === 'number' ? Number(value.toPrecision(15)) : value]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('what she ticked and noted stays with its document when others come and go', async () => {
    const open = ledgerBook();
    const detail = () => {
      const { cells } = open.model.sheets.find(({ name }) => name === 'Aging Detail') ?? fail();
      const at = (heading: string): number => Array.from({ length: cells.columnCount }, (_, column) => column).find((column) => Array.from({ length: 12 }, (_, row) => cells.value(row, column)).includes(heading)) ?? fail();
      return { cells, rowOf: (document: string): number => Array.from({ length: 20 }, (_, row) => row).find((row) => cells.value(row, at('Document')) === document) ?? fail(), note: at('Note') };
    };
    done(await writeReview(open.workbook, done(await reviewLedger(open.workbook, aRequest(), aRun())), WRITING, aRun()));
    const first = detail();
    const place = { row: first.rowOf('INV-3'), column: first.note };
    await open.door.run(async (context) => {
      context.workbook.worksheets.getItem('Aging Detail').getCell(place.row, place.column).values = [['promised by Friday']];
      context.workbook.worksheets.getItem('Invoices').getRange('A6:H6').values = [['Aardvark Ltd', '', 'INV-9', day('2026-07-01'), day('2026-07-31'), 70, 70, 'EUR']];
      await context.sync();
    });
    done(await writeReview(open.workbook, done(await reviewLedger(open.workbook, aRequest(), aRun())), WRITING, aRun()));
    const second = detail();
    expect(second.rowOf('INV-3')).toBe(place.row + 1);
    expect(second.cells.value(second.rowOf('INV-3'), second.note)).toBe('promised by Friday');
    expect(second.cells.value(second.rowOf('INV-9'), second.note)).toBe('');
  });
});

describe('refused in words', () => {
  test.each<readonly [string, Partial<ReviewRequest>, HostValue[][], string]>([
    ['a sheet that is not there', { sheet: 'Ledgre' }, LEDGER, 'sheet-not-found'],
    ['payments that are not there', { payments: 'Payments' }, LEDGER, 'sheet-not-found'],
    ['an empty sheet', {}, [], 'empty'],
    ['prose', {}, [['Dear all'], ['please find attached'], ['our figures']], 'no-ledger-found'],
    ['no amounts', {}, LEDGER.map((row) => [...row.slice(0, 5), row[7]]), 'no-amounts'],
    ['no dates', {}, LEDGER.map((row) => [...row.slice(0, 3), ...row.slice(5)]), 'no-dates'],
  ])('%s', async (_, more, rows, why) => {
    const open = openWorkbook([aSheet('Invoices', rows)]);
    const outcome = await reviewLedger(open.workbook, aRequest(more), aRun());
    expect(outcome).toMatchObject({ is: 'refused', why });
    expect(open.host.journal.entries.filter(({ member }) => member !== 'Functions.Date')).toEqual([]);
  });
});

describe('stopped and failed', () => {
  test('a stop at any report ends as "stopped", with nothing written', async () => {
    let stops = 0;
    for (let nth = 1; nth < 30; nth += 1) {
      const open = ledgerBook();
      const before = JSON.stringify(pictureOf(open.model));
      const { run } = aRunStoppedAt(nth);
      const reviewed = await reviewLedger(open.workbook, aRequest(), run);
      const written = reviewed.is === 'done' ? await writeReview(open.workbook, reviewed.result, WRITING, run) : reviewed;
      if (written.is === 'done') break;
      expect(written).toEqual({ is: 'stopped' });
      expect(JSON.stringify(pictureOf(open.model))).toBe(before);
      stops += 1;
    }
    expect(stops).toBeGreaterThan(6);
  });

  test('a host that fails at any request ends as "failed", in words, with nothing written', async () => {
    const main = async (open: ReturnType<typeof ledgerBook>): Promise<RunOutcome<unknown>> => {
      const reviewed = await reviewLedger(open.workbook, aRequest(), aRun());
      return reviewed.is === 'done' ? writeReview(open.workbook, reviewed.result, WRITING, aRun()) : reviewed;
    };
    const whole = ledgerBook();
    done(await main(whole));
    let failures = 0;
    for (let nth = 1; nth <= whole.host.syncs.count; nth += 1) {
      const open = ledgerBook();
      const before = JSON.stringify(pictureOf(open.model));
      open.host.faults.failSync(nth, 'half-way', 'GeneralException');
      const outcome = await main(open);
      // Letting go of references at the end of a batch may fail without harm.
      if (outcome.is === 'done') continue;
      expect(outcome).toMatchObject({ is: 'failed', message: expect.stringMatching(/try again\.$/) as string });
      expect(JSON.stringify(pictureOf(open.model))).toBe(before);
      failures += 1;
    }
    expect(failures).toBeGreaterThan(8);
  });

  test('progress tells reading, reviewing, composing and writing', async () => {
    const open = ledgerBook();
    const stages = new Set<string>();
    const run = aRun(({ stage }) => stages.add(stage));
    done(await writeReview(open.workbook, done(await reviewLedger(open.workbook, aRequest(), run)), WRITING, run));
    expect([...stages]).toEqual(['reading', 'reviewing', 'composing', 'writing']);
  });
});

test('policy and corrections are kept with the workbook and checked on the way back', async () => {
  const { workbook } = ledgerBook();
  expect(await recallSettings(workbook)).toEqual({ policy: DEFAULT_POLICY, mappings: [], repairs: [] });
  const policy = { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, edges: [0, 15, 30] } };
  await keepPolicy(workbook, policy);
  await keepMapping(workbook, '8-a', { sheet: 'Invoices', dateOrder: 'dmy' });
  await keepMapping(workbook, '9-b', { kind: 'invoices', payments: 'Receipts' });
  await keepMapping(workbook, '8-a', { sheet: 'Invoices', dateOrder: 'mdy' });
  expect(await recallSettings(workbook)).toEqual({ policy, mappings: [{ shape: '8-a', mapping: { sheet: 'Invoices', dateOrder: 'mdy' } }, { shape: '9-b', mapping: { kind: 'invoices', payments: 'Receipts' } }], repairs: [] });
  await keepMapping(workbook, '8-a', { sheet: 'Invoices' });
  expect((await recallSettings(workbook)).mappings.map(({ shape }) => shape)).toEqual(['9-b']);
  await workbook.remember('policy', { aging: { edges: 'broken' } });
  expect(await recallSettings(workbook)).toMatchObject({ policy: DEFAULT_POLICY, repairs: [{ path: 'aging.edges' }] });
});

test('surveying leaves out sheets of ours', async () => {
  const open = ledgerBook();
  done(await writeReview(open.workbook, done(await reviewLedger(open.workbook, aRequest(), aRun())), WRITING, aRun()));
  const surveyed = done(await surveyWorkbook(open.workbook, { ...aRequest(), homeCurrency: 'EUR' }, aRun()));
  expect(surveyed.map(({ survey }) => [survey.sheet, survey.refusal === null])).toEqual([['Notes', false], ['Invoices', true]]);
});

const SHARED = '../shared/data';
const known = [
  ['ibm_ar_original.csv', '2012-12-31', 'USD'],
  ['ibm_ar_clean_dates.xlsx', '2012-12-31', 'USD'],
  ['ibm_ledger_as_seen_2013-09-30.csv', '2013-09-30', 'USD'],
  ['ils_aging_workbook.xlsx', '2026-07-16', 'USD'],
] as const;

(existsSync(SHARED) ? describe : describe.skip)('public ledgers', () => {
  test.each(known)('%s as of %s', async (file, asOf, homeCurrency) => {
    const expectedFile = `${SHARED}/${file.replace(/_clean_dates\.xlsx$/, '_original').replace(/\.\w+$/, '')}.expected-${asOf}.json`;
    const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as { open_total?: string; buckets?: Record<string, string> };
    const open = openModel(await openFile(new Uint8Array(readFileSync(`${SHARED}/${file}`)), file));
    const policy = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, homeCurrency } };
    const reviewed: ReviewRun = done(await reviewLedger(open.workbook, aRequest({ asOf: day(asOf), policy }), aRun()));
    expect(reviewed.review.totals).toHaveLength(1);
    const [total] = reviewed.review.totals;
    expect((total.open / 100).toFixed(2)).toBe(expected.open_total);
    expect(total.buckets.map((bucket) => (bucket / 100).toFixed(2))).toEqual(Object.values(expected.buckets ?? {}));
    expect(reviewed.review.tieOut.every(({ difference }) => difference === 0)).toBe(true);
    const again = done(await reviewRead(reviewed.ledger, aRequest({ asOf: day(asOf), policy }), aRun()));
    expect(again.review.totals).toEqual(reviewed.review.totals);
    done(await writeReview(open.workbook, reviewed, WRITING, aRun()));
  });
});
