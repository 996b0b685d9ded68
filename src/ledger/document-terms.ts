/** Each document's own terms as days of credit, where a column tells them; what they make of the due date is for the aging. */
import { NO_DAY } from '../receivables/days';
import type { Reading } from './reading';
import { daysOfTerms, dueAfter, termsOf } from './terms';

/** Days by row, -1 where they are not told; null without such a column. Terms that go by months are counted from each document's own day. */
export function documentTerms(reading: Reading, issuedOn: Int32Array | null): Int32Array | null {
  const lane = reading.store.codes.get('terms');
  if (!lane) return null;
  const rules = lane.distinct.map((value) => termsOf(String(value ?? '')));
  const days = lane.distinct.map((value) => daysOfTerms(String(value ?? '')) ?? -1);
  const byMonth = rules.map((rule) => rule !== null && (rule.monthEnd !== 'none' || rule.months > 0));
  const terms = new Int32Array(reading.count).fill(NO_DAY);
  for (let row = 0; row < reading.count; row += 1) {
    const code = lane.values[row];
    const rule = byMonth[code] && issuedOn !== null && issuedOn[row] > 0 ? rules[code] : null;
    terms[row] = rule === null || issuedOn === null ? days[code] : dueAfter(issuedOn[row], rule) - issuedOn[row];
  }
  return terms;
}
