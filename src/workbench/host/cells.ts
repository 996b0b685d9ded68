/** Writing and reading blocks of cells by Excel's rules: sizes must match, one value fills a block, null leaves a cell, whole columns have no cells to give. */
import { MAX_COLUMNS, MAX_ROWS, unbounded } from './a1';
import type { Book } from './book';
import { invalidArgument } from './failure';
import type { HostFailure } from './failure';
import type { Area, CellLook, HostValue, SheetModel } from './model';
import { parseFormula } from './formulas/parse';
import { shownText } from './number-text';
import { checkHeaders } from './table-rules';
import { CELL_ERRORS, typed } from './typed-value';

/** Above this many cells a get answers null, and nothing says so. */
export const MOST_CELLS = 5_000_000;

/** What a cell-level property answers: one array a row; null for whole columns and for too many cells. */
export function block<T>(area: Area, cell: (row: number, column: number) => T): T[][] | null {
  if (unbounded(area) || area.rows * area.columns > MOST_CELLS) return null;
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

/** Calls `put` for every cell with its part of what was given. */
export function eachGiven(area: Area, given: unknown, put: (row: number, column: number, value: unknown) => void): void {
  if (unbounded(area)) throw invalidArgument('Cells of whole rows or columns cannot be set one by one.');
  const rows = Array.isArray(given) ? (given as unknown[]) : null;
  const single = rows === null || (rows.length === 1 && Array.isArray(rows[0]) && (rows[0] as unknown[]).length === 1);
  if (rows !== null && !single) {
    const fits = rows.length === area.rows && rows.every((line) => Array.isArray(line) && line.length === area.columns);
    if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  const one: unknown = rows === null ? given : single ? (rows[0] as unknown[])[0] : undefined;
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) put(area.row + row, area.column + column, single ? one : (rows?.[row] as unknown[])[column]);
}

/** Writes values or formulas, coerced as if typed. */
export function writeCells(book: Book, sheet: SheetModel, area: Area, given: unknown): void {
  book.checkWritable(sheet, area);
  // First look at everything, then write: a refused call leaves no half.
  const planned: { row: number; column: number; value: HostValue }[] = [];
  eachGiven(area, given, (row, column, value) => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'string' && typeof value !== 'boolean' && (typeof value !== 'number' || !Number.isFinite(value))) throw invalidArgument();
    if (typeof value === 'string' && value.length > 32767) throw invalidArgument('A cell holds at most 32,767 characters.');
    planned.push({ row, column, value });
  });
  for (const { row, column, value } of planned) writeCell(book, sheet, row, column, value);
  checkHeaders(sheet, area);
  changed(book, sheet, area);
}

/** Values as they are, text staying text; formulas in the target go. Both areas are of one size. */
export function pasteValues(book: Book, from: SheetModel, source: Area, sheet: SheetModel, target: Area): void {
  for (let row = 0; row < source.rows; row += 1)
    for (let column = 0; column < source.columns; column += 1) {
      sheet.cells.setFormula(target.row + row, target.column + column, undefined);
      sheet.cells.setValue(target.row + row, target.column + column, from.cells.value(source.row + row, source.column + column));
      book.markOurs(sheet, target.row + row, target.column + column, false);
    }
  changed(book, sheet, target);
}

/** Empties values and formulas. */
export function clearCells(book: Book, sheet: SheetModel, area: Area): void {
  book.checkWritable(sheet, unbounded(area) ? undefined : area);
  const { cells } = sheet;
  const lastRow = Math.min(area.row + area.rows, cells.rowCount);
  const lastColumn = Math.min(area.column + area.columns, cells.columnCount);
  for (let row = area.row; row < lastRow; row += 1)
    for (let column = area.column; column < lastColumn; column += 1) {
      cells.setValue(row, column, '');
      cells.setFormula(row, column, undefined);
      book.markOurs(sheet, row, column, false);
    }
  checkHeaders(sheet, area);
  changed(book, sheet, area);
}

function changed(book: Book, sheet: SheetModel, area: Area): void {
  book.touch(sheet);
  book.announceChange(sheet, area, 'RangeEdited');
}

function writeCell(book: Book, sheet: SheetModel, row: number, column: number, value: HostValue): void {
  const { cells } = sheet;
  const plain = typeof value === 'string' ? asTyped(book, sheet, row, column, value) : { value };
  const formula = 'formula' in plain ? plain.formula : undefined;
  cells.setFormula(row, column, formula);
  cells.setValue(row, column, plain.value);
  book.markOurs(sheet, row, column, formula !== undefined);
}

function asTyped(book: Book, sheet: SheetModel, row: number, column: number, text: string): { value: HostValue; formula?: string } {
  const look = book.model.styles.looks[sheet.cells.look(row, column)];
  const result = typed(text, look.numberFormat, book.model.date1904);
  if (result.formula !== undefined && parseFormula(result.formula) === null) {
    if (text.startsWith('=')) throw invalidArgument(`The formula "${text}" has an error.`);
    return { value: text };
  }
  if (result.numberFormat !== undefined && look.numberFormat === 'General') setLook(book, sheet, row, column, { ...look, numberFormat: result.numberFormat });
  return result;
}

function setLook(book: Book, sheet: SheetModel, row: number, column: number, look: CellLook): void {
  sheet.cells.setLook(row, column, book.model.styles.indexOf(look));
}

/** Gives cells another look; a look already seen is made once. Whole columns take it as the column's own. */
export function restyle(book: Book, sheet: SheetModel, area: Area, change: (look: CellLook) => CellLook): void {
  if (sheet.protectedSheet) book.checkWritable(sheet);
  const { looks } = book.model.styles;
  const made = new Map<number, number>();
  const other = (index: number): number => {
    let found = made.get(index);
    if (found === undefined) made.set(index, (found = book.model.styles.indexOf(change(looks[index]))));
    return found;
  };
  const { cells } = sheet;
  const lastRow = area.rows === MAX_ROWS ? cells.rowCount : area.row + area.rows;
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const look = other(cells.columnLooks.get(column) ?? 0);
      if (look === 0) cells.columnLooks.delete(column);
      else cells.columnLooks.set(column, look);
      for (let row = 0; row < lastRow; row += 1) {
        const own = cells.ownLook(row, column);
        if (own !== 0) cells.setLook(row, column, other(own));
      }
    }
  } else {
    const lastColumn = area.columns === MAX_COLUMNS ? Math.max(1, cells.columnCount) : area.column + area.columns;
    for (let row = area.row; row < lastRow; row += 1) for (let column = area.column; column < lastColumn; column += 1) cells.setLook(row, column, other(cells.look(row, column)));
  }
  // Looks change no value: no formula is due.
  sheet.touched = true;
}

/** The one value of all cells, or null where they differ: Excel's answer for a mixed format. */
export function shared<T>(book: Book, sheet: SheetModel, area: Area, of: (look: CellLook) => T): T | null {
  const { looks } = book.model.styles;
  const first = of(looks[sheet.cells.look(area.row, area.column)]);
  const seen = new Set<number>([sheet.cells.look(area.row, area.column)]);
  const lastRow = Math.min(area.row + area.rows, Math.max(sheet.cells.rowCount, area.row + 1));
  const lastColumn = Math.min(area.column + area.columns, Math.max(sheet.cells.columnCount, area.column + 1));
  for (let row = area.row; row < lastRow; row += 1)
    for (let column = area.column; column < lastColumn; column += 1) {
      const index = sheet.cells.look(row, column);
      if (seen.has(index)) continue;
      seen.add(index);
      if (of(looks[index]) !== first) return null;
    }
  return first;
}

/** The text shown in a cell. */
export function cellText(book: Book, sheet: SheetModel, row: number, column: number): string {
  return shownText(sheet.cells.value(row, column), book.model.styles.looks[sheet.cells.look(row, column)].numberFormat, book.model.date1904);
}

/** As the client names the kinds of values. */
export function valueType(value: HostValue, hasFormula: boolean): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return hasFormula ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return CELL_ERRORS.has(value) ? 'Error' : 'String';
}

/** The sheet's last cell was reached. */
export const outsideSheet = (): HostFailure => invalidArgument('The range would lie outside the sheet.');
