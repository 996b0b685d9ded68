/** A date in a cell of a sheet that she types in by hand: one cell at a time, with the order of day and month told. Columns of a ledger, whose order the whole column proves, are read elsewhere. */
import { NO_DAY, type Day } from '../receivables/days';
import type { CellValue } from './ledger';
import { isPacked, readTextDate, resolveParts, UNREADABLE_DAY } from './text-dates';

export interface SheetDays {
  readonly dateSystem: 1900 | 1904;
  /** Of text such as 3/4/2026; null where nothing tells it: then only a text that both orders read alike is a date. */
  readonly order: 'mdy' | 'dmy' | 'ymd' | null;
}

/** Days between the two date systems of Excel. */
export const SHIFT_1904 = 1462;
const LAST_DAY = 2_958_465;

/** The day of a cell; NO_DAY for an empty one; undefined for one that is no date. */
export function sheetDayOf(cell: CellValue, { dateSystem, order }: SheetDays): Day | undefined {
  if (typeof cell === 'number') {
    const day = Math.floor(cell) + (dateSystem === 1904 ? SHIFT_1904 : 0);
    return Number.isFinite(day) && day >= 61 && day <= LAST_DAY ? day : undefined;
  }
  if (typeof cell === 'boolean' || cell === null) return cell === null ? NO_DAY : undefined;
  const read = readTextDate(cell);
  if (read === NO_DAY || !isPacked(read)) return read === UNREADABLE_DAY ? undefined : read;
  if (order !== null) return resolveParts(read, order) ?? undefined;
  const [dayFirst, monthFirst] = [resolveParts(read, 'dmy'), resolveParts(read, 'mdy')];
  return dayFirst === monthFirst ? dayFirst ?? undefined : undefined;
}
