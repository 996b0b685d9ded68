/** Whatever a sheet holds, reading it ends in a ledger whose rows all have an account, or in a refusal with a sentence; and it takes time in proportion to its rows. */
import fc from 'fast-check';
import { aWildSheet } from '../a/wild-sheet';
import { COLUMN_ROLES, type CellValue } from '../../src/ledger/ledger';
import { createPaymentsReader } from '../../src/ledger/payments-sheet';
import { readLedger, sliceOf } from '../../src/ledger/read-ledger';
import { surveySheet, type ReadingContext } from '../../src/ledger/survey-sheet';
import { NO_DAY } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';

const CONTEXT: ReadingContext = { sheet: 'Sheet1', dateSystem: 1900, homeCurrency: 'USD' };

const aContext: fc.Arbitrary<ReadingContext> = fc.record({
  dateSystem: fc.constantFrom(1900 as const, 1904 as const), dateOrder: fc.constantFrom(undefined, 'dmy' as const, 'mdy' as const, 'ymd' as const), headerRow: fc.constantFrom(undefined, 1, 3),
  columns: fc.dictionary(fc.constantFrom<string>(...COLUMN_ROLES), fc.constantFrom('A', 'B', 'C', 'ZZ', null), { maxKeys: 3 }),
}).map(({ dateSystem, ...mapping }) => ({ ...CONTEXT, dateSystem, mapping: Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined)) }));

test('any sheet is read or refused, and every row has an account', () => {
  let read = 0;
  fc.assert(fc.property(aWildSheet(9, 25), aContext, (rows, context) => {
    const outcome = readLedger(rows, context);
    if (outcome.is === 'refused') { expect(outcome.message).toMatch(/\.$/); return; }
    read += 1;
    const { ledger } = outcome;
    expect(ledger.rowsTaken + ledger.setAside.length).toBe(ledger.rowsRead);
    expect(new Set(ledger.setAside.map(({ row }) => row)).size).toBe(ledger.setAside.length);
    for (const amount of ledger.book.entries.amount) expect(Number.isSafeInteger(amount)).toBe(true);
    const { issuedOn, dueOn } = ledger.book.entries;
    for (const day of [...issuedOn, ...dueOn]) expect(day === NO_DAY || (day >= 61 && day <= 2_958_465)).toBe(true);
    for (const { message } of ledger.problems) expect(message).toMatch(/\.$/);
    const review = makeReview(ledger.book, 46203, DEFAULT_POLICY);
    expect(review.tieOut.filter(({ difference }) => difference !== 0)).toEqual([]);
  }), { numRuns: 500 });
  // Were all refused, nothing would have been tried.
  expect(read).toBeGreaterThan(80);
});

test('any sheet of payments is read or refused', () => {
  fc.assert(fc.property(aWildSheet(7, 12), (rows) => {
    const context: ReadingContext = { ...CONTEXT, purpose: 'payments' };
    const slice = sliceOf(rows);
    const reader = createPaymentsReader(surveySheet(slice, context), context);
    reader.take(slice);
    const outcome = reader.finish();
    if (outcome.is === 'read') for (const { amount } of outcome.payments.rows) expect(Number.isSafeInteger(amount)).toBe(true);
    else expect(outcome.message).toMatch(/\.$/);
  }), { numRuns: 200 });
});

/** A ledger with groups, subtotals, faults and repeats: the rows that take the longest. */
function hardLedger(groups: number): CellValue[][] {
  const rows: CellValue[][] = [['Customer', 'Invoice', 'Invoice Date', 'Due Date', 'Open balance']];
  for (let group = 0; group < groups; group += 1) {
    rows.push([`Customer ${group}`, '', '', '', '']);
    for (let one = 0; one < 4; one += 1) rows.push(['', `INV-${group}-${one % 3}`, '2026-01-20', one === 2 && group % 50 === 0 ? 'soon' : '2026-02-19', '100.00']);
    rows.push([`Total Customer ${group}`, '', '', '', group % 7 === 0 ? '1.23' : '400.00'], []);
  }
  return rows;
}

function timeOf(groups: number): number {
  const rows = hardLedger(groups);
  const from = performance.now();
  expect(readLedger(rows, CONTEXT).is).toBe('read');
  return performance.now() - from;
}

test('reading time grows with the rows, not with their square', () => {
  timeOf(300);
  const least = (groups: number): number => Math.min(timeOf(groups), timeOf(groups), timeOf(groups));
  // Eight times the rows may take twenty-four times as long on a busy machine; the square would be sixty-four.
  expect(least(4_000)).toBeLessThan(Math.max(10, least(500)) * 24);
});
