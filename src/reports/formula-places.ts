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

/** The formula with its "=", for any row of the table `own`. A slot that names nothing is our own mistake and throws. */
export function placeFormula(formula: string, placed: ReadonlyMap<string, PlacedTable>, own: PlacedTable | null): (row: number) => string {
  // Split at its own groups, the text is: plain, slot's table or column, slot's column, plain, …
  const parts = formula.split(/\{([\w-]+)(?:\.([\w-]+))?\}/);
  const pieces: { readonly text: string; readonly wantsRow: boolean }[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    pieces.push({ text: parts[at], wantsRow: false });
    if (at + 1 < parts.length) pieces.push(pieceOf(formula, parts[at + 1], parts[at + 2], placed, own));
  }
  return (row) => {
    let text = '=';
    for (const piece of pieces) text += piece.wantsRow ? piece.text + row : piece.text;
    return text;
  };
}

function pieceOf(formula: string, first: string, second: string | undefined, placed: ReadonlyMap<string, PlacedTable>, own: PlacedTable | null): { text: string; wantsRow: boolean } {
  const target = second === undefined ? own : placed.get(first);
  const column = target?.columnOf.get(second ?? first);
  if (!target || column === undefined) throw new Error(`The formula ${formula} names {${second === undefined ? first : `${first}.${second}`}}, which is no column of the sheet.`);
  const letters = columnLetter(column);
  if (second === undefined) return { text: letters, wantsRow: true };
  return { text: `${letters}$${target.firstItem}:${letters}$${target.firstItem + target.items - 1}`, wantsRow: false };
}
