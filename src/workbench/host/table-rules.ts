/** What a table demands of its cells: header names that are text, filled and different. It knows no protocol. */
import { intersection } from './a1';
import type { Area, SheetModel, TableModel } from './model';

/** The table's column names, as its header cells show them. */
export function columnNames(sheet: SheetModel, table: TableModel): string[] {
  const { row, column, columns } = table.area;
  return Array.from({ length: columns }, (_, index) => (table.hasHeaders ? String(sheet.cells.value(row, column + index)) : `Column${index + 1}`));
}

/** Fills blank header cells and tells equal ones apart, as Excel does: "Column1", "Amount2". */
export function tidyHeaders(sheet: SheetModel, table: TableModel): void {
  if (!table.hasHeaders) return;
  const { row, column, columns } = table.area;
  const seen = new Set<string>();
  for (let at = column; at < column + columns; at += 1) {
    const written = String(sheet.cells.value(row, at));
    const wanted = written === '' ? `Column${at - column + 1}` : written;
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    seen.add(name.toLowerCase());
    sheet.cells.setFormula(row, at, undefined);
    sheet.cells.setValue(row, at, name);
  }
}

/** After a write to the area: the headers it touched are tidied. */
export function checkHeaders(sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) if (intersection({ ...table.area, rows: 1 }, area)) tidyHeaders(sheet, table);
}

/** The rows between header and totals; at least one, as Excel keeps an empty one. */
export function bodyArea(table: TableModel): Area {
  const { row, rows } = table.area;
  const head = table.hasHeaders ? 1 : 0;
  return { ...table.area, row: row + head, rows: Math.max(1, rows - head - (table.showTotals ? 1 : 0)) };
}
