/** On which days instalments fall due: by week, fortnight, month, two months, quarter or a month's last working day, moved off weekends and holidays as the policy says. It knows no amounts. */
import { businessDaysBefore, isWeekend, onOrAfterBusinessDay } from './business-days';
import { addMonths, calendarOf, dayOf } from './days';
import type { Day } from './days';

export const PLAN_RHYTHMS = ['week', 'fortnight', 'month', 'two-months', 'quarter', 'month-end'] as const;
/** "month-end" is the last working day of each month. */
export type PlanRhythm = (typeof PLAN_RHYTHMS)[number];

export const DAY_SHIFTS = ['forward', 'back', 'none'] as const;
/** Where a day goes that falls on a weekend or a holiday. */
export type DayShift = (typeof DAY_SHIFTS)[number];

export interface DateRules {
  readonly every: PlanRhythm;
  readonly shift: DayShift;
  readonly holidays: ReadonlySet<Day>;
}

/**
 * `count` days, the first on or about `firstOn`, each later than the one before and none before `earliest`. A month end clamps from the first day's own
 * number: 31 January, 28 February, 31 March.
 */
export function instalmentDays(firstOn: Day, count: number, rules: DateRules, earliest: Day): Day[] {
  const days: Day[] = [];
  for (let at = 0; at < count; at += 1) {
    const least = at === 0 ? earliest : days[at - 1] + 1;
    const moved = shifted(planned(firstOn, at, rules), rules);
    // Moving back must not go before the agreement, and a row of holidays must not bring two instalments onto one day.
    days.push(moved >= least ? moved : shifted(least, { ...rules, shift: rules.shift === 'none' ? 'none' : 'forward' }));
  }
  return days;
}

function planned(firstOn: Day, at: number, { every, holidays }: DateRules): Day {
  switch (every) {
    case 'week': return firstOn + 7 * at;
    case 'fortnight': return firstOn + 14 * at;
    case 'month': return addMonths(firstOn, at);
    case 'two-months': return addMonths(firstOn, 2 * at);
    case 'quarter': return addMonths(firstOn, 3 * at);
    case 'month-end': {
      const late = lastWorkingDay(firstOn, holidays) < firstOn ? 1 : 0;
      return lastWorkingDay(addMonths(firstOfMonth(firstOn), at + late), holidays);
    }
  }
}

function shifted(day: Day, { shift, holidays }: DateRules): Day {
  if (shift === 'none' || !(isWeekend(day) || holidays.has(day))) return day;
  return shift === 'forward' ? onOrAfterBusinessDay(day, holidays) : businessDaysBefore(day, 1, holidays);
}

function firstOfMonth(day: Day): Day {
  const { year, month } = calendarOf(day);
  return dayOf(year, month, 1) ?? day;
}

function lastWorkingDay(day: Day, holidays: ReadonlySet<Day>): Day {
  return businessDaysBefore(addMonths(firstOfMonth(day), 1), 1, holidays);
}
