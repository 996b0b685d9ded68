/** Cells into minor units and back, to the last digit. */
import fc from 'fast-check';
import { decimalsOf, exactText, toCellNumber, toMinorUnits } from '../../src/receivables/money';
import { addMonths, calendarOf, dayFromIso, dayOf, isoOf } from '../../src/receivables/days';

test('a double is taken as Excel shows it: 1.005 is 1.01', () => {
  expect([1.005, 2.675, -1.005, 0.285, 1.0049999999, 8.615, 1e9 + 0.005].map((value) => toMinorUnits(value, 2))).toEqual([101, 268, -101, 29, 100, 862, 100000000001]);
  expect([55.94, 0.1 + 0.2, 4180.75, -0.004, 19.99].map((value) => toMinorUnits(value, 2))).toEqual([5594, 30, 418075, 0, 1999]);
  expect(Object.is(toMinorUnits(-0.001, 2), 0)).toBe(true);
});

test('decimals follow the currency', () => {
  expect(['USD', 'JPY', 'KWD', 'XXX'].map(decimalsOf)).toEqual([2, 0, 3, 2]);
  expect([exactText(572506, 'USD'), exactText(5725, 'JPY'), exactText(5725060, 'KWD'), exactText(-5, 'EUR'), exactText(0, 'EUR')]).toEqual(['5725.06', '5725', '5725.060', '-0.05', '0.00']);
});

test('what is written to a cell comes back as the same money', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('USD', 'JPY', 'KWD'), (units, currency) => {
    expect(toMinorUnits(toCellNumber(units, currency), decimalsOf(currency))).toBe(units);
    expect(toMinorUnits(Number(exactText(units, currency)), decimalsOf(currency))).toBe(units);
  }));
});

test('float noise below the fifteenth digit changes nothing', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e11 }), (cents) => {
    expect(toMinorUnits((cents / 100) * (1 + Number.EPSILON), 2)).toBe(cents);
  }));
});

test('days are Excel serials', () => {
  expect([dayFromIso('2026-07-16'), dayFromIso('1900-03-01'), dayFromIso('2013-02-31'), dayFromIso('1900-02-28'), dayFromIso('16/07/2026')]).toEqual([46219, 61, null, null, null]);
  expect(isoOf(46219)).toBe('2026-07-16');
});

test('months clamp at their end', () => {
  const step = (iso: string, months: number) => isoOf(addMonths(dayFromIso(iso) ?? 0, months));
  expect([step('2026-01-31', 1), step('2028-01-31', 1), step('2026-03-31', -1), step('2026-01-15', -1), step('2026-05-31', 18)]).toEqual(['2026-02-28', '2028-02-29', '2026-02-28', '2025-12-15', '2027-11-30']);
});

test('a calendar date and its serial agree', () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
    const { year, month, dayOfMonth } = calendarOf(serial);
    expect(dayOf(year, month, dayOfMonth)).toBe(serial);
  }));
});
