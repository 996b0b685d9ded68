/** Which rows a table's filters hide; it knows filters by values only. */
import type { Book } from './book';
import { cellText } from './cells';
import type { SheetModel, TableModel } from './model';
import { bodyArea } from './table-rules';

/** Hides the body rows whose shown text in the column is none of the values. */
export function filterByValues(book: Book, sheet: SheetModel, table: TableModel, column: number, values: readonly string[]): void {
  const body = bodyArea(table);
  const shown = new Set(values.map((value) => value.toLowerCase()));
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (shown.has(cellText(book, sheet, row, body.column + column).toLowerCase())) continue;
    sheet.hiddenRows.add(row);
    sheet.filteredRows.add(row);
  }
  book.touch(sheet);
}

/** Shows every row that a filter of the table hides. */
export function unfilter(sheet: SheetModel, table: TableModel): void {
  const body = bodyArea(table);
  for (const row of [...sheet.filteredRows])
    if (row >= body.row && row < body.row + body.rows) {
      sheet.filteredRows.delete(row);
      sheet.hiddenRows.delete(row);
    }
}
