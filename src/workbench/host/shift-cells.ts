/** Inserting and deleting blocks of cells: everything that stands on them moves along, tables and references included. */
import { intersection, MAX_COLUMNS, MAX_ROWS, within } from './a1';
import { shifted } from './anchors';
import type { Shift } from './anchors';
import type { Book } from './book';
import { HostFailure, invalidArgument } from './failure';
import { shiftFormulas } from './formulas/shift-formulas';
import type { Area, SheetModel } from './model';

/** Makes room for `area`; "Down" or "Right". */
export function insertCells(book: Book, sheet: SheetModel, area: Area, direction: unknown): void {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  move(book, sheet, { area, along: direction === 'Down' ? 'rows' : 'columns', by: 'insert' }, area.columns === MAX_COLUMNS ? 'RowInserted' : area.rows === MAX_ROWS ? 'ColumnInserted' : 'CellInserted');
}

/** Takes `area` out; "Up" or "Left". */
export function deleteCells(book: Book, sheet: SheetModel, area: Area, direction: unknown): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  move(book, sheet, { area, along: direction === 'Up' ? 'rows' : 'columns', by: 'delete' }, area.columns === MAX_COLUMNS ? 'RowDeleted' : area.rows === MAX_ROWS ? 'ColumnDeleted' : 'CellDeleted');
}

const DIRECTIONS = { rows: { insert: 'ShiftCellDown', delete: 'ShiftCellUp' }, columns: { insert: 'ShiftCellRight', delete: 'ShiftCellLeft' } } as const;

function move(book: Book, sheet: SheetModel, shift: Shift, changeType: string): void {
  book.checkWritable(sheet);
  checkTables(sheet, shift);
  const { along, by, area } = shift;
  if (along === 'rows') moveRows(sheet, shift);
  else moveColumns(sheet, shift);
  shiftWhatStands(sheet, shift);
  book.anchors.shift(sheet, shift);
  shiftFormulas(book, sheet, shift);
  book.touch(sheet);
  book.announceChange(sheet, area, changeType, DIRECTIONS[along][by]);
}

/** A table moves whole or not at all; rows and columns inside it may come and go. */
function checkTables(sheet: SheetModel, { area, along }: Shift): void {
  const moved: Area = along === 'rows' ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  for (const table of sheet.tables) {
    const met = intersection(table.area, moved);
    const across = along === 'rows' ? met?.columns === table.area.columns : met?.rows === table.area.rows;
    if (met && !across) throw new HostFailure('InvalidOperation', 'This operation is not allowed. It would shift cells in a table on the worksheet.');
  }
}

function moveRows(sheet: SheetModel, { area, by }: Shift): void {
  const columns = { from: area.column, to: area.column + area.columns };
  if (by === 'insert') sheet.cells.insertRows(area.row, area.rows, columns);
  else sheet.cells.deleteRows(area.row, area.rows, columns);
  if (area.columns !== MAX_COLUMNS) return;
  for (const known of [sheet.hiddenRows, sheet.filteredRows, sheet.fittedRows]) replaceSet(known, area.row, area.rows, by);
  replaceMap(sheet.rowHeights, area.row, area.rows, by);
}

function moveColumns(sheet: SheetModel, { area, by }: Shift): void {
  const rows = { from: area.row, to: area.row + area.rows };
  if (by === 'insert') sheet.cells.insertColumns(area.column, area.columns, rows);
  else sheet.cells.deleteColumns(area.column, area.columns, rows);
  if (area.rows !== MAX_ROWS) return;
  replaceSet(sheet.hiddenColumns, area.column, area.columns, by);
  replaceMap(sheet.columnWidths, area.column, area.columns, by);
  replaceMap(sheet.cells.columnLooks, area.column, area.columns, by);
}

/** The new place of a row or column, or null where it was deleted. */
function moved(index: number, at: number, count: number, by: Shift['by']): number | null {
  if (index < at) return index;
  if (by === 'insert') return index + count;
  return index < at + count ? null : index - count;
}
function replaceSet(known: Set<number>, at: number, count: number, by: Shift['by']): void {
  const places = [...known].map((index) => moved(index, at, count, by));
  known.clear();
  for (const place of places) if (place !== null) known.add(place);
}
function replaceMap<T>(known: Map<number, T>, at: number, count: number, by: Shift['by']): void {
  const entries = [...known];
  known.clear();
  for (const [index, value] of entries) {
    const place = moved(index, at, count, by);
    if (place !== null) known.set(place, value);
  }
}

function shiftWhatStands(sheet: SheetModel, shift: Shift): void {
  for (const standing of [sheet.tables, sheet.conditionalFormats, sheet.validations]) {
    for (let index = standing.length - 1; index >= 0; index -= 1) {
      const area = shifted(standing[index].area, shift);
      if (area) standing[index].area = area;
      else standing.splice(index, 1);
    }
  }
  // A table keeps one row for its body.
  for (const table of sheet.tables) table.area = { ...table.area, rows: Math.max(table.area.rows, 1 + Number(table.hasHeaders) + Number(table.showTotals)) };
  for (const chart of sheet.charts) chart.data = shifted(chart.data, shift) ?? chart.data;
  sheet.merged = sheet.merged.map((area) => shifted(area, shift)).filter((area) => area !== null);
  const links = [...sheet.links];
  sheet.links.clear();
  for (const [key, link] of links) {
    const [row, column] = key.split(',').map(Number);
    const cell: Area = { row, column, rows: 1, columns: 1 };
    const place = shift.by === 'delete' && within(cell, shift.area) ? null : shifted(cell, shift);
    if (place) sheet.links.set(`${place.row},${place.column}`, link);
  }
}
