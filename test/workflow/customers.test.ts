/** The Customers sheet through Office.js: filled in from the ledger, typed over by her, read before the next review, and never robbed of what she typed. */
import * as fc from 'fast-check';
import { notInLedger } from '../../src/ledger/customer-list';
import { CUSTOMER_FIELDS, readCustomersSheet } from '../../src/ledger/customers-sheet';
import { sliceOf } from '../../src/ledger/read-ledger';
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { customers as customersReport } from '../../src/reports/customers';
import { wordingFor } from '../../src/wording/sentences';
import { LANGUAGES } from '../../src/wording/languages';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger } from '../../src/workflow/review-ledger';
import type { ReviewRequest, ReviewRun } from '../../src/workflow/review-ledger';
import { restoreReports, writeReview } from '../../src/workflow/write-review';
import type { HostValue, SheetModel } from '../../src/workbench/host/model';
import { aRun, aSheet, openWorkbook, pictureOfSheet } from '../a/open-workbook';
import type { OpenWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const TODAY = day(2026, 9, 30);
const HEADINGS = ['Customer no.', 'Customer', 'Email', 'Cc', 'Contact', 'Phone', 'Language', 'Country', 'Terms (days)', 'Credit limit', 'Hold', 'Debtor type', 'Net worth', 'Working capital', 'Trade references (average)', 'Years in business', 'Requested limit', 'Deposit', 'Filled in from the ledger'];
/** Rows and columns of the host, counted from 0. */
const FIRST = 5;
const [EMAIL, LANGUAGE, TERMS, LIMIT, HOLD, TYPE, WORTH, YEARS, WANTED, FILLED] = [2, 6, 8, 9, 10, 11, 12, 15, 16, 18];

interface Debtor { readonly id: HostValue; readonly name: string; readonly email?: string; readonly due?: HostValue }

function ledgerRows(debtors: readonly Debtor[]): HostValue[][] {
  return [
    ['Customer no', 'Customer', 'Email', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
    ...debtors.map(({ id, name, email = '', due = '' }, index): HostValue[] => [id, name, email, `INV-${index + 1}`, day(2026, 8, 1), due, 100 + index, 'EUR']),
    // A due date among them, so that the column is known by its contents too.
    ['Z-9', 'Zebra Ltd', '', 'INV-900', day(2026, 9, 1), day(2026, 9, 30), 10, 'EUR'],
  ];
}

const THREE: readonly Debtor[] = [{ id: '00017', name: 'Alder Ltd', email: 'pay@alder.example' }, { id: 'B-2', name: '=Birch' }, { id: 'C-3', name: 'Cedar & Co', email: 'ap@cedar.example' }];

function book(debtors: readonly Debtor[] = THREE, ...more: SheetModel[]): OpenWorkbook {
  return openWorkbook([aSheet('Invoices', ledgerRows(debtors)), ...more]);
}

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const aRequest = (more: Partial<ReviewRequest> = {}): ReviewRequest => ({
  sheet: null, block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: TODAY, today: TODAY, contacts: [], ...more,
});
const review = async (open: OpenWorkbook, more: Partial<ReviewRequest> = {}): Promise<ReviewRun> => done(await reviewLedger(open.workbook, aRequest(more), aRun()));
const write = (open: OpenWorkbook, run: ReviewRun, language = 'en') => writeReview(open.workbook, run, { wording: wordingFor(language), context: { ledgerSheet: 'Invoices', version: '0.1.0' } }, aRun());
async function refresh(open: OpenWorkbook): Promise<ReviewRun> {
  const run = await review(open);
  done(await write(open, run));
  return run;
}

function sheetOf(open: OpenWorkbook, name = 'Customers'): SheetModel {
  const found = open.model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** All rows below the heading. */
function rowsOf(open: OpenWorkbook): HostValue[][] {
  const { cells } = sheetOf(open);
  const rows = Array.from({ length: Math.max(0, cells.rowCount - FIRST) }, (_, row) => HEADINGS.map((_heading, column) => cells.value(FIRST + row, column)));
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return rows;
}

const names = (open: OpenWorkbook): HostValue[] => rowsOf(open).map((row) => row[1] as HostValue);

/** A new month's export over the old, as she would paste it. */
function replaceLedger(open: OpenWorkbook, debtors: readonly Debtor[]): void {
  const { cells } = sheetOf(open, 'Invoices');
  for (let row = 0; row < cells.rowCount; row += 1) for (let column = 0; column < cells.columnCount; column += 1) cells.setValue(row, column, '');
  ledgerRows(debtors).forEach((row, r) => row.forEach((value, c) => cells.setValue(r, c, value)));
}

function typeIn(open: OpenWorkbook, row: number, column: number, value: HostValue): void {
  sheetOf(open).cells.setValue(FIRST + row, column, value);
}

const customerNamed = (run: ReviewRun, name: string) => {
  const found = run.ledger.book.customers.find((customer) => customer.name === name);
  if (!found) throw new Error(`There is no customer ${name}.`);
  return found;
};

describe('made from the ledger', () => {
  test('one row a customer by name, filled in with what the ledger tells, lists to choose from, and nothing under the table', async () => {
    const open = book();
    await refresh(open);
    const { cells, tables, validations } = sheetOf(open);
    expect(HEADINGS.map((_, column) => cells.value(FIRST - 1, column))).toEqual(HEADINGS);
    expect(rowsOf(open).map((row) => [row[0], row[1], row[EMAIL], row[FILLED]])).toEqual([
      ['B-2', '=Birch', '', ''], ['00017', 'Alder Ltd', 'pay@alder.example', 'Email: pay@alder.example'], ['C-3', 'Cedar & Co', 'ap@cedar.example', 'Email: ap@cedar.example'], ['Z-9', 'Zebra Ltd', '', ''],
    ]);
    expect(tables).toMatchObject([{ name: 'Dunwell_CustomersList', area: { row: FIRST - 1, column: 0, rows: 5, columns: 19 } }]);
    expect([...validations].sort((a, b) => a.area.column - b.area.column).map(({ area, rule }) => [area.column, area.row, area.row + area.rows, rule])).toEqual([
      [LANGUAGE, FIRST, 1048576, { list: { inCellDropDown: true, source: 'en,de,fr,es,nl,it' } }],
      [HOLD, FIRST, 1048576, { list: { inCellDropDown: true, source: 'Yes,No' } }],
      [TYPE, FIRST, 1048576, { list: { inCellDropDown: true, source: 'Business,Sole trader,Consumer' } }],
    ]);
  });

  test('a second run changes nothing at all', async () => {
    const open = book();
    await refresh(open);
    const before = JSON.stringify(pictureOfSheet(open.model, sheetOf(open)));
    await refresh(open);
    expect(JSON.stringify(pictureOfSheet(open.model, sheetOf(open)))).toBe(before);
  });

  test.each(LANGUAGES)('the reader knows every heading of the sheet in the language %s', (language) => {
    const wording = wordingFor(language);
    const reading = { columns: [], book: { customers: [] } };
    const { tables } = customersReport({ review: { accounts: [], asOf: TODAY, policy: DEFAULT_POLICY, bucketLabels: [], tieOut: [] }, reading, wording, context: { ledgerSheet: 'x', version: '1' } } as unknown as Parameters<typeof customersReport>[0]);
    const headings = tables[0].columns.map(({ heading }) => heading);
    const row = ['7', 'Alder', 'a@b.example', 'boss@b.example', 'Ann', '1', 'en', 'DE', '14', '500', 'yes', 'consumer', '80000', '900', '1,250.50', '4', '3000', '200', ''];
    const [record] = readCustomersSheet([sliceOf([headings, row])]);
    expect(record).toMatchObject({ id: '7', name: 'Alder', email: 'a@b.example', cc: 'boss@b.example', contact: 'Ann', phone: '1', language: 'en', country: 'DE', termsDays: 14, creditLimit: 500, onHold: true, debtorType: 'consumer', credit: { netWorth: 80000, workingCapital: 900, tradeReferences: 1250.5, yearsInBusiness: 4, requestedLimit: 3000, deposit: 200 } });
    expect([...record.typed]).toEqual(CUSTOMER_FIELDS);
    const [filled] = readCustomersSheet([sliceOf([headings, row.map((cell, column) => (column === 18 ? headings.slice(2, 18).map((heading, at) => `${heading}: ${row[at + 2]}`).join(' · ') : cell))])]);
    expect([...filled.filled.keys()]).toEqual(CUSTOMER_FIELDS);
  });
});

describe('a customer to come', () => {
  test('typed under the last row with its facts, it gets a limit to begin with beside the others, and keeps her note', async () => {
    const open = book();
    await refresh(open);
    const last = rowsOf(open).length;
    ([[1, 'Newby Ltd'], [WORTH, 80000], [YEARS, 5], [WANTED, 6000]] as const).forEach(([column, value]) => typeIn(open, last, column, value));
    const run = await refresh(open);
    expect(run.review.accounts.map(({ customer }) => customer.name)).not.toContain('Newby Ltd');
    const { cells } = sheetOf(open, 'Credit Limits');
    const rows = Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => cells.value(row, column)));
    const heading = rows.findIndex((row) => row.includes('Suggested limit'));
    const newby = rows.findIndex((row) => row.includes('Newby Ltd'));
    const at = (name: string): number => rows[heading].indexOf(name);
    // Half of the 6,000 it asked for, which is less than 10 % of 80,000.
    expect([rows[newby][at('Suggested limit')], rows[newby][at('Exposure')], rows[newby][at('Advice')], rows[newby][at('Review on')]]).toEqual([3000, 0, 'Grant', TODAY + 91]);
    cells.setValue(newby, at('Note'), 'visited in May');
    await refresh(open);
    expect(sheetOf(open, 'Credit Limits').cells.value(newby, at('Note'))).toBe('visited in May');
    expect(rowsOf(open)[last][1]).toBe('Newby Ltd');
  });
});

describe('a customer to come on a sheet of hers', () => {
  test('named as the sheet of customers, it gives her new ones a limit to begin with too, and once only', async () => {
    const hers = aSheet('Debtors', [['Customer no.', 'Customer', 'Trade references', 'Years in business', 'Requested limit'], ['17', 'Alder Ltd', '', '', ''], ['N-1', 'Newcomer Ltd', 8000, 10, 3000]]);
    const open = book(THREE, hers);
    const assessed = (run: ReviewRun) => (run.ledger.customerList ? notInLedger(run.ledger.customerList) : []).map(({ id, credit }) => [id, credit?.requestedLimit ?? null]);
    const first = await review(open, { customers: 'Debtors' });
    expect(assessed(first)).toEqual([['N-1', 3000]]);
    done(await write(open, first));
    sheetOf(open).cells.setValue(FIRST + 4, 0, 'N-1');
    sheetOf(open).cells.setValue(FIRST + 4, 1, 'Newcomer Ltd');
    sheetOf(open).cells.setValue(FIRST + 4, WANTED, 2500);
    expect(assessed(await review(open, { customers: 'Debtors' }))).toEqual([['N-1', 2500]]);
  });
});

describe('read back', () => {
  test('what she typed is the customer from then on: terms change due dates, a hold stops letters, an address is written to', async () => {
    const open = book();
    const first = await refresh(open);
    // Due 30 days after 1 August by the policy; Alder has 60 days.
    expect(first.review.totals[0]).toMatchObject({ pastDue: 30300, pastDueCount: 3 });
    typeIn(open, 1, TERMS, 60);
    typeIn(open, 1, LIMIT, 2500.5);
    typeIn(open, 2, HOLD, 'Yes');
    typeIn(open, 0, EMAIL, 'office@birch.example');
    typeIn(open, 0, LANGUAGE, 'de');
    typeIn(open, 0, TYPE, 'Consumer');
    const second = await refresh(open);
    expect(second.review.totals[0]).toMatchObject({ pastDue: 20300, pastDueCount: 2 });
    expect(customerNamed(second, 'Alder Ltd')).toMatchObject({ email: 'pay@alder.example', termsDays: 60, creditLimit: 2500.5 });
    expect(customerNamed(second, 'Cedar & Co').onHold).toBe(true);
    expect(second.reminders.filter((one) => 'wait' in one && one.wait === 'on-hold')).toHaveLength(1);
    expect(customerNamed(second, '=Birch')).toMatchObject({ email: 'office@birch.example', language: 'de', debtorType: 'consumer' });
    expect(second.letters.find(({ customerName }) => customerName === '=Birch')?.to).toBe('office@birch.example');
  });

  test('the ledger\'s news reach a cell that was filled in, and none that she typed; an emptied cell goes back to the ledger', async () => {
    const open = book();
    await refresh(open);
    typeIn(open, 2, EMAIL, 'mine@cedar.example');
    replaceLedger(open, [{ id: 17, name: 'Alder Ltd', email: 'new@alder.example' }, { id: 'C-3', name: 'Cedar & Co', email: 'new@cedar.example' }]);
    const second = await refresh(open);
    expect(rowsOf(open).map((row) => [row[1], row[EMAIL], row[FILLED]])).toEqual([
      ['=Birch', '', ''], ['Alder Ltd', 'new@alder.example', 'Email: new@alder.example'], ['Cedar & Co', 'mine@cedar.example', ''], ['Zebra Ltd', '', ''],
    ]);
    expect(customerNamed(second, 'Cedar & Co').email).toBe('mine@cedar.example');
    typeIn(open, 2, EMAIL, '');
    const third = await refresh(open);
    expect(customerNamed(third, 'Cedar & Co').email).toBe('new@cedar.example');
    expect(rowsOf(open)[2][EMAIL]).toBe('new@cedar.example');
  });

  test('an export without addresses keeps those filled in before', async () => {
    const open = book();
    await refresh(open);
    replaceLedger(open, THREE.map(({ id, name }) => ({ id, name })));
    for (let run = 0; run < 2; run += 1) expect(customerNamed(await refresh(open), 'Alder Ltd').email).toBe('pay@alder.example');
    expect(rowsOf(open)[1][FILLED]).toBe('Email: pay@alder.example');
  });

  test('a sheet of her own, named: it tells the customers too, and our sheet is filled in from it', async () => {
    const hers = aSheet('Debtors', [['Account list'], ['Customer', 'Mail', 'Payment terms'], ['cedar & co', 'list@cedar.example', 'Net 60'], ['=Birch', 'list@birch.example', '']]);
    const open = book(THREE.map(({ id, name }) => ({ id, name })), hers);
    const run = await review(open, { customers: 'Debtors' });
    done(await write(open, run));
    expect(customerNamed(run, 'Cedar & Co')).toMatchObject({ email: 'list@cedar.example', termsDays: 60 });
    expect(rowsOf(open).map((row) => [row[1], row[EMAIL], row[TERMS]])).toEqual([['=Birch', 'list@birch.example', ''], ['Alder Ltd', '', ''], ['Cedar & Co', 'list@cedar.example', 60], ['Zebra Ltd', '', '']]);
    expect(await reviewLedger(open.workbook, aRequest({ customers: 'Invoices' }), aRun())).toMatchObject({ is: 'done' });
    const none = openWorkbook([aSheet('Invoices', ledgerRows(THREE)), aSheet('Prose', [['Dear all'], ['Nothing here']])]);
    expect(await reviewLedger(none.workbook, aRequest({ customers: 'Prose' }), aRun())).toMatchObject({ is: 'refused', message: expect.stringContaining('"Prose" does not read as a list of customers') as string });
  });

  test('a ledger that knows its customers by number only: the name she gives is theirs', async () => {
    const rows = ledgerRows(THREE).map((row) => row.filter((_, column) => column !== 1));
    const open = openWorkbook([aSheet('Invoices', rows)]);
    await refresh(open);
    expect(rowsOf(open)[0].slice(0, 2)).toEqual(['00017', '']);
    typeIn(open, 0, 1, 'Alder Limited');
    const run = await refresh(open);
    expect(customerNamed(run, 'Alder Limited').id).toBe('00017');
    await refresh(open);
    expect(rowsOf(open)[0].slice(0, 2)).toEqual(['00017', 'Alder Limited']);
  });
});

describe('rows of hers', () => {
  test('rows added under the table and between its rows stay, as does a customer who left the ledger', async () => {
    const open = book();
    await refresh(open);
    typeIn(open, 4, 1, 'Dogwood AG');
    typeIn(open, 4, EMAIL, 'pay@dogwood.example');
    typeIn(open, 6, 0, '55');
    typeIn(open, 6, TERMS, 14);
    replaceLedger(open, [...THREE.slice(1), { id: 'E-5', name: 'Elm' }, { id: 'D-4', name: 'Dogwood AG' }]);
    const run = await refresh(open);
    expect(customerNamed(run, 'Dogwood AG').email).toBe('pay@dogwood.example');
    expect(rowsOf(open).map((row) => [row[0], row[1], row[EMAIL], row[TERMS]])).toEqual([
      ['B-2', '=Birch', '', ''], ['00017', 'Alder Ltd', 'pay@alder.example', ''], ['C-3', 'Cedar & Co', 'ap@cedar.example', ''], ['Z-9', 'Zebra Ltd', '', ''],
      ['D-4', 'Dogwood AG', 'pay@dogwood.example', ''], ['', '', '', ''], ['55', '', '', 14], ['E-5', 'Elm', '', ''],
    ]);
  });

  test('a row typed after the ledger was read is not written over', async () => {
    const open = book();
    await refresh(open);
    const run = await review(open);
    typeIn(open, 4, 1, 'Late & Co');
    const before = JSON.stringify(pictureOfSheet(open.model, sheetOf(open)));
    replaceLedger(open, [...THREE, { id: 'E-5', name: 'Elm' }]);
    const grown = await review(open);
    typeIn(open, 5, 1, 'Later & Co');
    expect(await write(open, grown)).toMatchObject({ is: 'failed', message: expect.stringContaining('Row 11 of the sheet "Customers" was typed or changed after that sheet was read') as string });
    typeIn(open, 5, 1, '');
    expect(JSON.stringify(pictureOfSheet(open.model, sheetOf(open)))).toBe(before);
    done(await write(open, run));
    expect(names(open)).toEqual(['=Birch', 'Alder Ltd', 'Cedar & Co', 'Zebra Ltd', 'Late & Co']);
  });

  test('what she types between review and writing is kept, formulas too; Restore puts back what stood', async () => {
    const open = book();
    await refresh(open);
    const run = await review(open);
    typeIn(open, 1, EMAIL, 'typed@alder.example');
    sheetOf(open).cells.setFormula(FIRST, LIMIT, '=2*500');
    const before = pictureOfSheet(open.model, sheetOf(open));
    done(await write(open, run));
    expect(rowsOf(open)[1][EMAIL]).toBe('typed@alder.example');
    expect(sheetOf(open).cells.formula(FIRST, LIMIT)).toBe('=2*500');
    done(await restoreReports(open.workbook, aRun()));
    expect(pictureOfSheet(open.model, sheetOf(open))).toEqual(before);
  });

  test('her words survive another language of the sheets', async () => {
    const open = book();
    await refresh(open);
    typeIn(open, 0, EMAIL, 'typed@birch.example');
    HEADINGS.forEach((_, column) => sheetOf(open).cells.setValue(FIRST - 1, column, `Überschrift ${column}`));
    done(await write(open, await review(open)));
    expect(rowsOf(open)[0].slice(0, 3)).toEqual(['B-2', '=Birch', 'typed@birch.example']);
  });
});

test('whatever she types and whatever ledgers come, each of her cells is hers after any number of runs', async () => {
  const someone = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const ledger = fc.uniqueArray(fc.record({ name: someone, email: fc.constantFrom('', 'one@x.example', 'two@x.example') }), { selector: ({ name }) => name, maxLength: 5 });
  const typing = fc.record({ row: fc.nat(5), column: fc.constantFrom(EMAIL, TERMS, LIMIT, LANGUAGE), value: fc.constantFrom<HostValue>('one@x.example', 'three', 14, 30, '00017', 'TRUE', '1-30') });
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ ledger, typings: fc.array(typing, { maxLength: 3 }) }), { minLength: 1, maxLength: 3 }), async (months) => {
    const open = book([]);
    await refresh(open);
    const typed = new Map<string, HostValue>();
    for (const month of months) {
      for (const { row, column, value } of month.typings) {
        const name = names(open)[row];
        const stands = rowsOf(open)[row]?.[column];
        // Typing what stands there already is no typing that anybody could see.
        if (name === undefined || stands === value) continue;
        typeIn(open, row, column, value);
        typed.set(`${name as string}\t${column}`, value);
      }
      replaceLedger(open, month.ledger.map(({ name, email }) => ({ id: name, name: `Customer ${name}`, email })));
      await refresh(open);
      const rows = rowsOf(open);
      expect(new Set(rows.map((row) => row[1])).size).toBe(rows.length);
      for (const [key, value] of typed) {
        const [name, column] = key.split('\t');
        expect(rows.find((row) => row[1] === name)?.[Number(column)]).toBe(value);
      }
    }
  }), { numRuns: 12 });
}, 120_000);
