/** Where a range lies and which ranges are found from it; the cells themselves are `range`'s. */
import { areaAddress, bounding, intersection, MAX_COLUMNS, MAX_ROWS, parseArea, quotedSheet, splitSheet } from '../a1';
import type { Anchor } from '../anchors';
import type { Book } from '../book';
import { outsideSheet } from '../cells';
import { HostFailure, invalidArgument, itemNotFound } from '../failure';
import type { Area, SheetModel } from '../model';
import { WireObject } from '../wire-object';

export class RangeGeometry extends WireObject {
  readonly type: string = 'Range';
  readonly anchor: Anchor;
  private reference: string | null = null;

  constructor(
    protected readonly book: Book,
    readonly sheet: SheetModel,
    area: Area,
  ) {
    super();
    const inside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0 && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
    if (!inside) throw outsideSheet();
    this.anchor = book.anchors.hold(sheet, area);
  }
  override identity(): Record<string, unknown> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  /** Where the cells stand now; they may have moved since. */
  get area(): Area {
    if (!this.anchor.area) throw new HostFailure('ItemNotFound', "The range's cells were deleted.");
    return this.anchor.area;
  }

  _KeepReference(): null {
    this.reference ??= this.book.keep(this);
    return null;
  }
  _ValidateArraySize(rows: unknown, columns: unknown): null {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    return null;
  }

  get Address(): string {
    return `${quotedSheet(this.sheet.name)}!${areaAddress(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** -1 above what 31 bits hold, as Excel answers. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get Worksheet(): WireObject {
    return this.book.make.worksheet(this.sheet);
  }

  GetCell(row: number, column: number): WireObject {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): WireObject {
    if (row < 0 || row >= this.area.rows) throw invalidArgument();
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): WireObject {
    if (column < 0 || column >= this.area.columns) throw invalidArgument();
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetLastRow(): WireObject {
    return this.at({ ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 });
  }
  GetLastColumn(): WireObject {
    return this.at({ ...this.area, column: this.area.column + this.area.columns - 1, columns: 1 });
  }
  GetLastCell(): WireObject {
    return this.at({ row: this.area.row + this.area.rows - 1, column: this.area.column + this.area.columns - 1, rows: 1, columns: 1 });
  }
  GetEntireRow(): WireObject {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): WireObject {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rows: number, columns: number): WireObject {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(rows: number, columns: number): WireObject {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): WireObject {
    return this.at({ ...this.area, rows, columns });
  }
  GetBoundingRect(other: unknown): WireObject {
    return this.at(bounding(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): WireObject {
    const met = this.GetIntersectionOrNullObject(other);
    if (!met) throw itemNotFound();
    return met;
  }
  GetIntersectionOrNullObject(other: unknown): WireObject | null {
    const met = intersection(this.area, this.areaOf(other));
    return met && this.at(met);
  }
  GetUsedRange(valuesOnly?: unknown): WireObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): WireObject | null {
    const used = this.sheet.cells.bounds(valuesOnly === true, this.area);
    return used && this.at(used);
  }
  GetRowsAbove(count = 1): WireObject {
    return this.at(count > 0 ? { ...this.area, row: this.area.row - count, rows: count } : { ...this.area, row: this.area.row, rows: -count });
  }
  GetRowsBelow(count = 1): WireObject {
    const end = this.area.row + this.area.rows;
    return this.at(count > 0 ? { ...this.area, row: end, rows: count } : { ...this.area, row: end + count, rows: -count });
  }
  GetColumnsAfter(count = 1): WireObject {
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  GetColumnsBefore(count = 1): WireObject {
    return this.at({ ...this.area, column: this.area.column - count, columns: count });
  }

  protected at(area: Area): WireObject {
    return this.book.make.range(this.sheet, area);
  }
  private areaOf(other: unknown): Area {
    if (other instanceof RangeGeometry) {
      if (other.sheet !== this.sheet) throw invalidArgument('Both ranges must be on one sheet.');
      return other.area;
    }
    const area = typeof other === 'string' ? parseArea(splitSheet(other).rest) : null;
    if (!area) throw invalidArgument();
    return area;
  }
}
