/** One table: name, style, totals, size, and its ranges. Its columns and rows are `table-columns`. */
import { parseArea, splitSheet } from '../a1';
import type { Book } from '../book';
import { clearCells } from '../cells';
import { EVENTS, listensTo, WORKBOOK_TARGET } from '../events';
import { invalidArgument, itemNotFound } from '../failure';
import type { Area, SheetModel, TableModel } from '../model';
import { deleteCells, insertCells } from '../shift-cells';
import { bodyArea, columnNames, tidyHeaders } from '../table-rules';
import { WireObject } from '../wire-object';
import { RangeGeometry } from './range-geometry';
import { TableFilter } from './table-filter';
import { unfilter } from '../table-filters';
import { TableColumns, TableRows } from './table-columns';
import { checkPlace } from './tables';

export class Table extends WireObject {
  readonly type = 'Table';
  override readonly scalars = ['HighlightFirstColumn', 'HighlightLastColumn', 'Id', 'LegacyId', 'Name', 'ShowBandedColumns', 'ShowBandedRows', 'ShowFilterButton', 'ShowHeaders', 'ShowTotals', 'Style'];
  readonly target: string;
  readonly heard: Book;
  constructor(
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly table: TableModel,
  ) {
    super();
    this.target = table.id;
    this.heard = book;
  }
  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }
  get Id(): string {
    return this.table.id;
  }
  get LegacyId(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(given: unknown) {
    this.book.checkName(given, this.table.name);
    const before = this.table.name;
    this.table.name = given;
    this.book.tableRenamed(before, given);
    this.book.touch(this.sheet);
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(given: unknown) {
    if (typeof given !== 'string' || (given !== '' && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(given))) throw invalidArgument(`"${String(given)}" is no table style.`);
    this.table.style = given;
    this.sheet.touched = true;
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(given: unknown) {
    this.table.showBandedRows = given === true;
    this.sheet.touched = true;
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(given: unknown) {
    this.table.showFilterButton = given === true;
    this.sheet.touched = true;
  }
  get ShowBandedColumns(): boolean {
    return false;
  }
  get HighlightFirstColumn(): boolean {
    return false;
  }
  get HighlightLastColumn(): boolean {
    return false;
  }
  get ShowHeaders(): boolean {
    return this.table.hasHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  /** Cells under the table move down to make room, and up again. */
  set ShowTotals(given: unknown) {
    const shown = given === true;
    if (shown === this.table.showTotals) return;
    this.book.checkWritable(this.sheet);
    if (shown) this.addTotals();
    else this.dropTotals();
    this.book.touch(this.sheet);
  }
  get Columns(): WireObject {
    return new TableColumns(this);
  }
  get Rows(): WireObject {
    return new TableRows(this);
  }
  get Worksheet(): WireObject {
    return this.book.make.worksheet(this.sheet);
  }
  get AutoFilter(): WireObject {
    return new TableFilter(this.book, this.sheet, this.table);
  }

  GetRange(): WireObject {
    return this.at(this.table.area);
  }
  GetHeaderRowRange(): WireObject {
    if (!this.table.hasHeaders) throw itemNotFound();
    return this.at({ ...this.table.area, rows: 1 });
  }
  GetDataBodyRange(): WireObject {
    return this.at(bodyArea(this.table));
  }
  GetTotalRowRange(): WireObject {
    const { area, showTotals } = this.table;
    if (!showTotals) throw itemNotFound();
    return this.at({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  Resize(given: unknown): null {
    const area = given instanceof RangeGeometry ? given.area : typeof given === 'string' ? parseArea(splitSheet(given).rest) : null;
    const { area: before } = this.table;
    // Excel keeps the header row where it is, and some of the old cells in the new table.
    const fits = area && area.row === before.row && area.rows > 1 && area.column < before.column + before.columns && before.column < area.column + area.columns;
    if (!area || !fits) throw invalidArgument();
    this.book.checkWritable(this.sheet);
    checkPlace(this.sheet, area, this.table);
    this.table.area = { ...area };
    tidyHeaders(this.sheet, this.table);
    this.book.touch(this.sheet);
    return null;
  }
  ConvertToRange(): WireObject {
    this.forget();
    return this.at(this.table.area);
  }
  Delete(): null {
    const { area } = this.table;
    this.forget();
    clearCells(this.book, this.sheet, area);
    return null;
  }
  ClearFilters(): null {
    unfilter(this.sheet, this.table);
    this.book.touch(this.sheet);
    return null;
  }
  ReapplyFilters(): null {
    return null;
  }

  at(area: Area): WireObject {
    return this.book.make.range(this.sheet, area);
  }
  private forget(): void {
    this.book.checkWritable(this.sheet);
    unfilter(this.sheet, this.table);
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    this.book.touch(this.sheet);
    this.book.emit(EVENTS.tableDeleted, WORKBOOK_TARGET, { tableId: this.table.id, tableName: this.table.name, worksheetId: this.sheet.id, source: 'Local' });
  }
  private addTotals(): void {
    const { area } = this.table;
    const row = area.row + area.rows;
    const { cells } = this.sheet;
    const room = { row, column: area.column, rows: 1, columns: area.columns };
    if (cells.bounds(true, { ...room, rows: 1048576 - row })) insertCells(this.book, this.sheet, room, 'Down');
    this.table.area = { ...area, rows: area.rows + 1 };
    this.table.showTotals = true;
    const last = area.column + area.columns - 1;
    cells.setValue(row, area.column, 'Total');
    const sums = typeof cells.value(row - 1, last) === 'number';
    const name = columnNames(this.sheet, this.table)[area.columns - 1].replace(/['[\]#@]/g, "'$&");
    cells.setFormula(row, last, `=SUBTOTAL(${sums ? 109 : 103},[${name}])`);
    this.book.markOurs(this.sheet, row, last, true);
  }
  private dropTotals(): void {
    const { area } = this.table;
    const totals = { ...area, row: area.row + area.rows - 1, rows: 1 };
    this.table.showTotals = false;
    this.table.area = { ...area, rows: area.rows - 1 };
    deleteCells(this.book, this.sheet, totals, 'Up');
  }
}
listensTo(Table.prototype, { DataChanged: EVENTS.tableChanged });
