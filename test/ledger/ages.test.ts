/** The export's own ages against the dates beside them. */
import * as fc from 'fast-check';
import { dayFromIso, isoOf } from '../../src/receivables/days';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger, sliceOf } from '../../src/ledger/read-ledger';
import { A_CONTEXT, aTable, theLedger } from '../a/ledger-sheets';

/** The table with its ages as numbers, as every export has them. */
const aged = (text: string) => aTable(text).map((row) => row.map((cell, column) => (column === 4 && /^\d+$/.test(String(cell)) ? Number(cell) : cell)));
const told = (ledger: Ledger) => ledger.problems.filter(({ problem }) => problem === 'age-differs');
const HEADINGS = 'Customer|Invoice no|Invoice date|Due date|Days overdue|Open balance';
const FIVE = `${HEADINGS}
Alder|1|2026-08-01|2026-08-31|30|10.00
Alder|2|2026-08-11|2026-09-10|20|11.00
Birch|3|2026-07-02|2026-08-01|60|12.00
Birch|4|2026-09-01|2026-10-01|0|13.00
Cedar|5|2026-08-02|2026-09-01|29|14.00`;

test('ages that fit their due dates on one day are not worth a word', () => {
  expect(told(theLedger(aged(FIVE)))).toEqual([]);
});

test('a row that does not fit is told with its cell, both ages and the day', () => {
  const [one, ...others] = told(theLedger(aged(`${FIVE}\nElm|6|2026-08-03|2026-09-02|99|15.00`)));
  expect(others).toEqual([]);
  expect(one).toMatchObject({ row: 7, column: 'E', value: '99', severity: 'notice' });
  expect(one.message).toBe('Row 7 is 99 days old in the export; by its due date 2026-09-02 it was 28 days old on 2026-09-30. It is aged by the date; check which is right.');
});

test('an export that was aged on another day than its title states is told once', () => {
  expect(told(theLedger(aged(`Open invoices\nAs of 31 August 2026\n${FIVE}`)))).toMatchObject([{ row: null, value: '2026-09-30' }]);
});

test('ages without a rule, or in too few rows, are left alone', () => {
  expect(told(theLedger(aged(`${HEADINGS}\nA|1|2026-08-01|2026-08-31|3|10.00\nA|2|2026-08-02|2026-09-11|77|10.00\nA|3|2026-08-03|2026-09-21|15|10.00\nA|4|2026-08-04|2026-09-22|41|10.00`)))).toEqual([]);
  expect(told(theLedger(aged(`${HEADINGS}\nA|1|2026-08-01|2026-08-31|30|10.00\nA|2|2026-08-02|2026-09-01|99|10.00`)))).toEqual([]);
});

test('whichever rows are wrong, those and no others are told', () => {
  const asOf = dayFromIso('2026-09-30') as number;
  fc.assert(fc.property(fc.array(fc.record({ late: fc.integer({ min: 1, max: 200 }), wrong: fc.boolean() }), { minLength: 6, maxLength: 30 }), (documents) => {
    fc.pre(documents.filter(({ wrong }) => wrong).length <= documents.length * 0.3);
    const rows = documents.map(({ late, wrong }, index) => [`C ${index % 4}`, `INV-${index}`, isoOf(asOf - late - 30), isoOf(asOf - late), wrong ? late + 1000 + 7 * index : late, 100 + index]);
    const outcome = readLedger([sliceOf([HEADINGS.split('|'), ...rows])], A_CONTEXT);
    if (outcome.is !== 'read') throw new Error(outcome.message);
    expect(told(outcome.ledger).map(({ row }) => row)).toEqual(documents.flatMap(({ wrong }, index) => (wrong ? [index + 2] : [])));
  }), { numRuns: 60 });
});
