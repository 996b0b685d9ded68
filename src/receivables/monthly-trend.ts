/** The collecting figures as they were on the same day of each of the last months: which days, and what may be said of each. It forecasts nothing. */
import type { DailyHistory } from './daily-history';
import { addMonths } from './days';
import type { Day } from './days';

/** One point of the trend. Money in minor units; null where there is nothing to divide by. */
export interface TrendPoint {
  readonly day: Day;
  readonly open: number;
  readonly pastDue: number;
  readonly pastDueShare: number | null;
  readonly dso: number | null;
  readonly bestPossibleDso: number | null;
  readonly averageDaysDelinquent: number | null;
  readonly cei: number | null;
}

/** Months shown: a year, and the same day a year ago. */
const MONTHS = 13;

const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);

/** Credit sales on the history's places from..to, both included. */
export function salesBetween(history: DailyHistory, from: number, to: number): number {
  let sales = 0;
  for (let place = Math.max(0, from); place <= to; place += 1) sales += history.sales[place];
  return sales;
}

/** The figures of one place of the history, over the `periodDays` that end there. DOMAIN section 2. */
export function pointAt(history: DailyHistory, place: number, periodDays: number): TrendPoint & { readonly sales: number; readonly openAtBegin: number } {
  const open = history.open[place];
  const current = history.current[place];
  const sales = salesBetween(history, place - periodDays + 1, place);
  const openAtBegin = place >= periodDays ? history.open[place - periodDays] : 0;
  const scaled = (amount: number): number | null => (sales > 0 ? (amount / sales) * periodDays : null);
  const dso = scaled(open);
  const bestPossibleDso = scaled(current);
  return {
    day: history.firstDay + place, open, pastDue: open - current, pastDueShare: ratio(open - current, open), dso, bestPossibleDso,
    averageDaysDelinquent: dso === null || bestPossibleDso === null ? null : dso - bestPossibleDso,
    cei: ratio(openAtBegin + sales - open, openAtBegin + sales - current), sales, openAtBegin,
  };
}

/** Oldest first, the as-of day last. Only days whose whole period lies within the ledger: a period cut short would show a fall or a rise that never was. */
export function monthlyTrend(history: DailyHistory, periodDays: number): TrendPoint[] {
  const asOf = history.firstDay + history.days - 1;
  return Array.from({ length: MONTHS }, (_, index) => addMonths(asOf, index + 1 - MONTHS) - history.firstDay)
    .filter((place) => place + 1 >= periodDays)
    .map((place) => {
      const { sales: _sales, openAtBegin: _begin, ...point } = pointAt(history, place, periodDays);
      return point;
    });
}
