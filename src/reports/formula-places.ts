/** Puts addresses into a formula: `{column}` becomes the cell of its row, `{table.column}` the whole column of a table. It knows where tables stand, nothing of what they hold. */
import { columnLetter } from '../ledger/column-letter';
import type { ReportTable } from './report-sheet';

/** Where a table's items stand: rows 1-based, columns 0-based. */
export interface PlacedTable {
  readonly table: ReportTable;
  /** Row of the column headings. */
  readonly headingRow: number;
  readonly firstItem: number;
  /** At least one: an empty table has a row that says so. */
  readonly items: number;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** The formula with its "=". A slot that names nothing is our own mistake and throws. */
export function resolveFormula(formula: string, placed: ReadonlyMap<string, PlacedTable>, own: PlacedTable | null, row: number): string {
  return `=${formula.replace(/\{([\w-]+)(?:\.([\w-]+))?\}/g, (slot, first: string, second: string | undefined) => {
    const target = second === undefined ? own : placed.get(first);
    const column = target?.columnOf.get(second ?? first);
    if (target === null || target === undefined || column === undefined) throw new Error(`The formula ${formula} names ${slot}, which is no column of the sheet.`);
    const letters = columnLetter(column);
    return second === undefined ? `${letters}${row}` : `${letters}$${target.firstItem}:${letters}$${target.firstItem + target.items - 1}`;
  })}`;
}
