/** What a cell shows under its number format. */
import fc from 'fast-check';
import { generalText, roundedHalfUp, shownText } from '../../../src/workbench/host/number-text';

test.each([
  [1234.5, '#,##0.00', '1,234.50'], [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'], [-5, '#,##0.00_);[Red](#,##0.00)', '(5.00)'], [5, '#,##0.00_);[Red](#,##0.00)', '5.00 '],
  [0, '#,##0.00;-#,##0.00;"–"', '–'], [1.005, '0.00', '1.01'], [0.126, '0%', '13%'], [0.1265, '0.0%', '12.7%'], [-0.001, '0.00', '0.00'], [12, '000', '012'], [0.5, '#.##', '.5'],
  [1234567, '#,##0,', '1,235'], [5, '0 "days"', '5 days'], [1000, '[$€-407] #,##0', '€ 1,000'], [1000, '$#,##0', '$1,000'], [3, 'General" pcs"', '3 pcs'], [12345.678, '0.00E+00', '1.23E+04'],
  [46053, 'yyyy-mm-dd', '2026-01-31'], [46053, 'd-mmm-yy', '31-Jan-26'], [46053.75, 'yyyy-mm-dd hh:mm', '2026-01-31 18:00'], [46053.75, 'h:mm AM/PM', '6:00 PM'], [46053, 'dddd, mmmm d', 'Saturday, January 31'],
  [60, 'yyyy-mm-dd', '1900-02-29'], [0, 'd-mmm-yy', '0-Jan-00'], [12.5, '@', '12.5'], [1, 'yyyy-mm-dd', '1900-01-01'], [-1, 'yyyy-mm-dd', '########'], [40, '[>30]"late";"fine"', 'late'], [20, '[>30]"late";"fine"', 'fine'],
])('%p under %s shows %s', (value, format, shown) => expect(shownText(value, format, false)).toBe(shown));

test('texts pass every format but their own section', () => {
  expect(shownText('abc', '#,##0.00', false)).toBe('abc');
  expect(shownText('abc', '0;0;0;"<"@">"', false)).toBe('<abc>');
  expect(shownText('', '0.00', false)).toBe('');
  expect(shownText(true, '0.00', false)).toBe('TRUE');
});
test('General keeps eleven characters', () => {
  expect([generalText(0.1 + 0.2), generalText(1 / 3), generalText(123456789.123), generalText(1e11), generalText(12345678901234), generalText(-2.5), generalText(1e-7), generalText(1.23456789e-7), generalText(0.00012)]).toEqual(['0.3', '0.333333333', '123456789.1', '1E+11', '1.23457E+13', '-2.5', '0.0000001', '1.23457E-07', '0.00012']);
});
test('rounding cents never strays by more than half of one', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (thousandths) => {
    const shown = Number(roundedHalfUp(thousandths / 1000, 2));
    return Math.round(shown * 100) === Math.floor((thousandths + 5) / 10);
  }));
});
