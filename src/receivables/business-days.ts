/** Which days are working days, weekends and listed holidays apart; it knows no country's holidays and no language. */
import { dayFromIso } from './days';
import type { Day } from './days';

/** Saturday or Sunday. Serial 7 of the 1900 system was a Saturday, and so is every multiple of 7. */
export function isWeekend(day: Day): boolean {
  return day % 7 <= 1;
}

/** Holidays of a policy ("2026-12-25") as days; what is no date is left out. */
export function holidaysOf(dates: readonly string[]): ReadonlySet<Day> {
  return new Set(dates.flatMap((date) => dayFromIso(date) ?? []));
}

const NONE: ReadonlySet<Day> = new Set();

/** The day itself, or the next working day where it falls on a weekend or a holiday. */
export function onOrAfterBusinessDay(day: Day, holidays: ReadonlySet<Day> = NONE): Day {
  let found = day;
  while (isWeekend(found) || holidays.has(found)) found += 1;
  return found;
}

/** `count` working days before a day: three before Friday 12 is Tuesday 9, three before Monday 15 is Wednesday 10. */
export function businessDaysBefore(day: Day, count: number, holidays: ReadonlySet<Day> = NONE): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found -= 1;
    if (!isWeekend(found) && !holidays.has(found)) left -= 1;
  }
  return found;
}
