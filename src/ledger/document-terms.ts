/** Each document's own terms as days of credit, where a column tells them; what they make of the due date is for the aging. */
import { NO_DAY, calendarOf, dayOf, type Day } from '../receivables/days';
import type { Reading } from './reading';
import { daysOfTerms, termsToMonthEnd, type MonthEndTerms } from './terms';

/** Days by row, -1 where they are not told; null without such a column. Terms that run to the end of a month are counted from each document's own day. */
export function documentTerms(reading: Reading, issuedOn: Int32Array | null): Int32Array | null {
  const lane = reading.store.codes.get('terms');
  if (!lane) return null;
  const days = lane.distinct.map((value) => daysOfTerms(String(value ?? '')) ?? -1);
  const monthEnds = lane.distinct.map((value) => termsToMonthEnd(String(value ?? '')));
  const anyMonthEnd = issuedOn !== null && monthEnds.some((terms) => terms !== null);
  const terms = new Int32Array(reading.count).fill(NO_DAY);
  for (let row = 0; row < reading.count; row += 1) {
    const code = lane.values[row];
    const monthEnd = anyMonthEnd ? monthEnds[code] : null;
    terms[row] = monthEnd === null || issuedOn === null || issuedOn[row] <= 0 ? days[code] : dueAfter(issuedOn[row], monthEnd) - issuedOn[row];
  }
  return terms;
}

/** The day to which terms that run to the end of a month bring a document of a day. */
export function dueAfter(issued: Day, { days, first }: MonthEndTerms): Day {
  return first === 'days' ? monthEnd(issued + days) : monthEnd(issued) + days;
}

function monthEnd(day: Day): Day {
  const { year, month } = calendarOf(day);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next === null ? day : next - 1;
}
