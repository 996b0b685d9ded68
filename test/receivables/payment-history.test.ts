/** The months of one account's past, worked out by hand. */
import fc from 'fast-check';
import { isoOf } from '../../src/receivables/days';
import { paymentHistory } from '../../src/receivables/payment-history';
import { aBook, day } from '../a/book';

const AS_OF = day('2026-09-30');

test('each invoice stands in the month in which it fell due, on time, late or open', () => {
  const book = aBook([
    { customer: 'A', issued: '2026-07-01', due: '2026-07-31', amount: '100.00', payments: [['2026-07-31', '100.00']] },
    { customer: 'A', issued: '2026-07-02', due: '2026-07-31', amount: '100.00', payments: [['2026-08-02', '60.00'], ['2026-08-12', '40.00']] },
    { customer: 'A', issued: '2026-08-01', due: '2026-08-31', amount: '100.00', payments: [['2026-09-02', '60.00']] },
    { customer: 'A', issued: '2026-09-10', due: '2026-09-30', amount: '100.00' },
    { customer: 'A', issued: '2026-09-10', due: '2026-10-10', amount: '100.00' },
    { customer: 'B', issued: '2026-07-01', due: '2026-07-31', amount: '100.00', payments: [['2026-09-30', '100.00']] },
  ]);
  const months = paymentHistory(book, 0, AS_OF, 30, 3);
  expect(months.map(({ firstDay, ...rest }) => [isoOf(firstDay), rest])).toEqual([
    ['2026-07-01', { onTime: 1, late: 1, open: 0, mostDaysLate: 12 }],
    ['2026-08-01', { onTime: 0, late: 0, open: 1, mostDaysLate: 30 }],
    ['2026-09-01', { onTime: 0, late: 0, open: 0, mostDaysLate: 0 }],
  ]);
});

test('what was paid after the as-of day is open, what was paid on a day nobody tells is left out, credits are no invoices', () => {
  const book = aBook([
    { issued: '2026-07-01', due: '2026-07-31', amount: '100.00', payments: [['2026-10-02', '100.00']] },
    { issued: '2026-07-01', due: '2026-07-31', amount: '100.00', payments: [['', '100.00']] },
    { kind: 'credit-note', issued: '2026-07-01', due: '2026-07-31', amount: '-50.00' },
  ]);
  expect(paymentHistory(book, 0, AS_OF, 30).reduce((sum, { onTime, late, open }) => [sum[0] + onTime, sum[1] + late, sum[2] + open], [0, 0, 0])).toEqual([0, 0, 1]);
});

test('24 months end with the month of the as-of day, whatever day it is', () => {
  fc.assert(fc.property(fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') }), (asOf) => {
    const months = paymentHistory(aBook([]), 0, asOf, 30).map(({ firstDay }) => isoOf(firstDay));
    expect(months).toHaveLength(24);
    expect(new Set(months).size).toBe(24);
    expect(months.every((iso) => iso.endsWith('-01'))).toBe(true);
    expect(months.at(-1)?.slice(0, 7)).toBe(isoOf(asOf).slice(0, 7));
  }), { numRuns: 50 });
});

test('no invoice counts twice', () => {
  fc.assert(fc.property(fc.array(fc.record({ due: fc.integer({ min: -500, max: 60 }), paid: fc.option(fc.integer({ min: -500, max: 60 })) }), { maxLength: 20 }), (wanted) => {
    const book = aBook(wanted.map(({ due, paid }) => ({ issued: '2024-01-01', due: isoOf(AS_OF + due), amount: '10.00', ...(paid !== null && { payments: [[isoOf(AS_OF + paid), '10.00']] as const }) })));
    const months = paymentHistory(book, 0, AS_OF, 30);
    const first = months[0].firstDay;
    const counted = months.reduce((sum, { onTime, late, open }) => sum + onTime + late + open, 0);
    const expected = wanted.filter(({ due, paid }) => AS_OF + due >= first && due <= 0 && ((paid !== null && paid <= 0) || due < 0)).length;
    expect(counted).toBe(expected);
  }), { numRuns: 100 });
});
