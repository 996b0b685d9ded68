/** What a written string becomes, by English rules. */
import { typed } from '../../../src/workbench/host/typed-value';

const value = (text: string, format = 'General'): unknown => typed(text, format, false).value;

test.each([
  ['12', 12], ['1,234.50', 1234.5], ['-3', -3], ['(123)', -123], ['$1,000', 1000], ['12%', 0.12], ['1e3', 1000], ['.5', 0.5], ['+7', 7],
  ['2026-01-31', 46053], ['1/31/2026', 46053], ['31-Jan-2026', 46053], ['Jan 31, 2026', 46053], ['1900-03-01', 61], ['1900-02-28', 59], ['12:00', 0.5], ['6:00 PM', 0.75],
  ['TRUE', true], ['false', false], ['#N/A', '#N/A'],
])('%s is read as %p', (text, expected) => expect(value(text)).toEqual(expected));

test.each(['INV-2026', '12 apples', '1,23', '2026-13-01', '31/12/2026', '(1', '1..2', '12,34,5', 'Feb 30, 2026', '1-2-3-4', '–', '25:00', ''])('%s stays text', (text) => expect(value(text)).toBe(text));

test('a leading apostrophe says text and is not kept', () => expect(typed("'=1+1", 'General', false)).toEqual({ value: '=1+1' }));
test('a text cell keeps what is written', () => expect([value('0012', '@'), value('=A1', '@')]).toEqual(['0012', '=A1']));
test('formulas begin with "=", and "-A1" or "@x" become one', () => {
  expect(typed('=SUM(A1)', 'General', false).formula).toBe('=SUM(A1)');
  expect(typed('-A1', 'General', false).formula).toBe('=-A1');
  expect(typed('@cmd', 'General', false).formula).toBe('=@cmd');
  expect(typed('=', 'General', false).formula).toBeUndefined();
});
test('a date gives a General cell its format', () => expect(typed('2026-01-31', 'General', false).numberFormat).toBe('m/d/yyyy'));
test('in the 1904 system the same day is 1,462 less', () => expect(typed('2026-01-31', 'General', true).value).toBe(46053 - 1462));
