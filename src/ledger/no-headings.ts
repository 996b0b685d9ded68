/** A sheet without headings, read where its contents alone leave no doubt: one column each of names, of numbers of documents and of amounts, and two of days. */
import { isBlank } from './cells';
import { profileOf } from './column-profile';
import type { HeaderFound } from './find-header';
import type { SheetGrid } from './sheet-grid';

/** Fewer rows prove nothing. */
const LEAST_ROWS = 5;

/** A heading of no row, above the first; null where anything is in doubt, the first row included. */
export function noHeadings(grid: SheetGrid): HeaderFound | null {
  const rows: number[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) if (grid.columns.filter((column) => !isBlank(grid.cell(row, column))).length >= 4) rows.push(row);
  const columns = grid.columns.filter((column) => rows.some((row) => !isBlank(grid.cell(row, column))));
  if (rows.length < LEAST_ROWS || rows[0] !== grid.firstRow) return null;
  const kinds = columns.map((column) => kindOf(grid, column, rows));
  const has = (kind: string): number => kinds.filter((one) => one === kind).length;
  if (has('day') !== 2 || has('amount') !== 1 || has('number') !== 1 || has('name') !== 1 || kinds.includes('doubt')) return null;
  return { rows: [grid.firstRow - 1], headings: new Map(columns.map((column) => [column, ''])), senses: new Map(columns.map((column) => [column, []])), score: 2.5 };
}

/** What all cells of a column are, the first one too: it would be the heading. A column of currencies leaves no doubt either. */
function kindOf(grid: SheetGrid, column: number, rows: readonly number[]): 'day' | 'amount' | 'number' | 'name' | 'currency' | 'doubt' {
  const cells = rows.map((row) => grid.cell(row, column)).filter((value) => !isBlank(value));
  const profile = profileOf(cells, rows.filter((row) => !isBlank(grid.cell(row, column))).map((row) => grid.format(row, column)));
  const all = rows.length;
  if (profile.filled < all * 0.9) return 'doubt';
  if (profile.formattedDates + profile.textDates === profile.filled) return 'day';
  if (profile.currencyCodes === profile.filled) return 'currency';
  if (profile.formattedDates + profile.textDates > 0) return 'doubt';
  if (profile.fractions > profile.filled / 2 && profile.numbers + profile.textAmounts === profile.filled) return 'amount';
  if (profile.distinct === profile.filled && profile.codes === profile.filled && profile.fractions === 0) return 'number';
  const words = cells.filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value) && !/\d/.test(value)).length;
  return words >= profile.filled * 0.9 && profile.distinct > 1 && profile.distinct < profile.filled ? 'name' : 'doubt';
}
