/** A day is Excel's own serial number in the 1900 system, so that a cell's date, our arithmetic and the written cell are the same number; no time, no zone. */
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';

/** Whole serial: 1 = 1900-01-01, 61 = 1900-03-01, 46219 = 2026-07-16. */
export type Day = number;

/** Stands for "no date" in an Int32Array. It is the least value, so that a payment without a date counts as made before any as-of day. */
export const NO_DAY = -0x80000000;

const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Serial of a calendar date; month is 1 to 12. Null when there is no such date or it lies before 1900-03-01 or after 9999. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(time);
  if (year < 1900 || year > 9999 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== dayOfMonth) return null;
  const day = Math.round((time - EPOCH) / MS_PER_DAY);
  return day >= 61 ? day : null;
}

/** "2026-07-16" as a serial; null when the text is not a date in that form. */
export function dayFromIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** A serial as year, month (1 to 12) and day of the month. */
export function calendarOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(EPOCH + day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** A serial as "2026-07-16". */
export function isoOf(day: Day): string {
  return new Date(EPOCH + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of the month `months` later (or earlier, when negative); a month end clamps: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarOf(day);
  // Noon, so that no time zone's change of clocks moves the date.
  const moved = addCalendarMonths(new Date(year, month - 1, dayOfMonth, 12), months);
  return Math.round((Date.UTC(moved.getFullYear(), moved.getMonth(), moved.getDate()) - EPOCH) / MS_PER_DAY);
}
