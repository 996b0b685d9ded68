/** How far a sheet's cells may be spread. A column takes a slot for every row above its last cell, so a hostile file of a few bytes could otherwise ask for 17 billion. */
import { columnName } from '../host/a1';
import { tooLarge } from './not-a-workbook';

/** A full sheet of a million rows and some seventy columns. */
const MOST_SLOTS = 80_000_000;

export class SlotBudget {
  private readonly depths: number[] = [];
  private slots = 0;

  /** Counts a cell; throws `NotAWorkbook` when the sheet asks for more than there is. */
  take(row: number, column: number): void {
    const depth = this.depths[column] ?? -1;
    if (row <= depth) return;
    this.depths[column] = row;
    this.slots += row - depth;
    if (this.slots > MOST_SLOTS) throw tooLarge(`its cells reach to ${columnName(column)}${row + 1} and are spread over too many rows and columns`);
  }
}
