/** Which days are working days; it knows no holiday yet and no language. */
import type { Day } from './days';

/** Saturday or Sunday. Serial 7 of the 1900 system was a Saturday, and so is every multiple of 7. */
export function isWeekend(day: Day): boolean {
  return day % 7 <= 1;
}

/** The day itself, or the Monday after where it falls on a weekend. */
export function onOrAfterBusinessDay(day: Day): Day {
  if (!isWeekend(day)) return day;
  return day % 7 === 0 ? day + 2 : day + 1;
}
