/** Tells a balance that is carried from row to row, as on an account card, from one that says what is open of each document. It changes no role. */
import type { ColumnReading, ColumnRole } from './ledger';
import type { HeaderFound } from './find-header';
import { rowsBelow, type SheetGrid } from './sheet-grid';

/** Fewer rows that tell, or a smaller part of them, prove nothing. */
const ENOUGH_ROWS = 2;
const ENOUGH_PART = 0.9;

/**
 * True where nearly every balance of the sample is the one before it plus the row's own movement: the row before, or the customer's. Rows whose
 * balance is their own movement tell nothing. `amountIn` gives the amount of a cell, or null.
 */
export function carriesOn(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>, balance: number, movement: (row: number) => number | null, amountIn: (row: number, column: number) => number | null): boolean {
  const party = roles.get('customerId') ?? roles.get('customerName');
  return [null, party?.column ?? null].some((column) => {
    const last = new Map<unknown, number>();
    let told = 0, carried = 0;
    for (const row of rowsBelow(grid, header)) {
      const now = amountIn(row, balance), moved = movement(row);
      if (now === null || moved === null) continue;
      const whose = column === null ? null : grid.cell(row, column);
      const before = last.get(whose);
      last.set(whose, now);
      if (before === undefined || isSame(now, moved)) continue;
      told += 1;
      if (isSame(now, before + moved)) carried += 1;
    }
    return told >= ENOUGH_ROWS && carried >= told * ENOUGH_PART;
  });
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) < 0.006;
}
