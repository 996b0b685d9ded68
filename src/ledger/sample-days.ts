/** A cell of the sample as a rough day, for telling earlier from later before the date order is decided. */
import { NO_DAY } from '../receivables/days';
import type { CellValue } from './ledger';
import type { TextOrder } from './date-order';
import { UNREADABLE_DAY, isPacked, readTextDate, resolveParts } from './text-dates';

/** A day, taking an undecided text either way, or in the one order that is told; null when the cell is no date. */
export function dayInSample(value: CellValue, order?: TextOrder): number | null {
  if (typeof value === 'number') return value > 0 ? Math.floor(value) : null;
  if (typeof value !== 'string') return null;
  const day = readTextDate(value);
  if (day === NO_DAY || day === UNREADABLE_DAY) return null;
  if (isPacked(day) && order !== undefined) return resolveParts(day, order);
  return isPacked(day) ? resolveParts(day, 'dmy') ?? resolveParts(day, 'mdy') ?? resolveParts(day, 'ymd') : day;
}
