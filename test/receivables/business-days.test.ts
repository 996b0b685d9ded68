/** Weekends by the serial alone, against the calendar. */
import { isWeekend, onOrAfterBusinessDay } from '../../src/receivables/business-days';
import { day } from '../a/book';

test('Saturday and Sunday are no business days', () => {
  expect(['2026-09-25', '2026-09-26', '2026-09-27', '2026-09-28', '1999-12-31', '2000-01-01'].map((iso) => isWeekend(day(iso)))).toEqual([false, true, true, false, false, true]);
});

test('a weekend moves to Monday, any other day stays', () => {
  for (const [from, to] of [['2026-09-26', '2026-09-28'], ['2026-09-27', '2026-09-28'], ['2026-09-28', '2026-09-28'], ['2026-09-25', '2026-09-25']]) expect(onOrAfterBusinessDay(day(from))).toBe(day(to));
});
