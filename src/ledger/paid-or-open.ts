/** Of two columns that together make the total, which is what was paid and which is open, where neither heading says it. It knows nothing of words. */
import type { ColumnReading, ColumnRole } from './ledger';
import { profileOf } from './column-profile';
import { dayInSample } from './sample-days';
import type { HeaderFound } from './find-header';
import { rowsBelow, type SheetGrid } from './sheet-grid';

/** Amounts row by row below the heading; null where a cell holds none. */
export interface Part {
  readonly column: number;
  readonly cells: readonly (number | null)[];
}

/** Fewer documents show no difference in age. */
const ENOUGH = 2;
/** Of all pairs of one document paid whole and one open whole, so many have the older one paid: fewer where the column of payments stands left, as in nearly every list. */
const MOSTLY_OLDER = 0.7, NEARLY_ALWAYS_OLDER = 0.9;

/** Nothing is open of what is settled, nothing was paid of what is new: in a list of open items the first is missing. */
export function openRatherThanPaid(paid: Part, balance: Part): number {
  const nothing = ({ cells }: Part): number => cells.filter((cell) => cell === 0).length;
  return nothing(balance) === 0 && nothing(paid) > 0 ? 0.3 : 0;
}

/** The part that was paid: what makes up the whole of older documents. Null where their days do not tell, and the two may be parts of any kind. */
export function paidPart(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>, parts: readonly [Part, Part]): Part | null {
  const date = roles.get('invoiceDate')?.column ?? roles.get('dueDate')?.column ?? firstOfDates(grid, header);
  const [left, right] = parts[0].column < parts[1].column ? parts : [parts[1], parts[0]];
  if (date === undefined) return null;
  const rows = rowsBelow(grid, header);
  const daysWhere = (whole: Part, none: Part): number[] => rows.flatMap((row, index) => {
    const day = (whole.cells[index] ?? 0) !== 0 && (none.cells[index] ?? 0) === 0 ? dayInSample(grid.cell(row, date)) : null;
    return day === null ? [] : [day];
  });
  const [lefts, rights] = [daysWhere(left, right), daysWhere(right, left)];
  const filled = left.cells.filter((cell, index) => (cell ?? 0) !== 0 || (right.cells[index] ?? 0) !== 0).length;
  // Of parts of any other kind most documents have both.
  if (lefts.length < ENOUGH || rights.length < ENOUGH || (lefts.length + rights.length) * 2 < filled) return null;
  const older = lefts.reduce((sum, day) => sum + rights.filter((other) => day < other).length, 0) / (lefts.length * rights.length);
  return older >= MOSTLY_OLDER ? left : 1 - older >= NEARLY_ALWAYS_OLDER ? right : null;
}

/** Headings that nobody knows may stand above the days too. */
function firstOfDates(grid: SheetGrid, header: HeaderFound): number | undefined {
  const rows = rowsBelow(grid, header);
  return grid.columns.find((column) => {
    const profile = profileOf(rows.map((row) => grid.cell(row, column)), rows.map((row) => grid.format(row, column)));
    return profile.filled > 0 && profile.formattedDates + profile.textDates > profile.filled * 0.8;
  });
}
