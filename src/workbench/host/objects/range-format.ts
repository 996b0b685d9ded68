/** A range's looks and sizes: alignment, column widths and row heights in points; fill, font and borders are `look-parts`. Mixed answers are null, as in Excel. */
import { unbounded } from '../a1';
import { cellText } from '../cells';
import { invalidArgument } from '../failure';
import type { CellLook } from '../model';
import type { WireObject } from '../wire-object';
import { lookedUp, LookPart, named } from './look-part';
import { FormatProtection, RangeBorders, RangeFill, RangeFont } from './look-parts';

const POINTS_A_PIXEL = 0.75;
const STANDARD_HEIGHT_PT = 15;
export const STANDARD_WIDTH_CHARACTERS = 8.43;
/** Calibri 11: seven pixels a digit and five of padding. */
export const pointsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5) * POINTS_A_PIXEL;
export const charactersOfPoints = (points: number): number => Math.max(0, Math.round(((points / POINTS_A_PIXEL - 5) / 7) * 100) / 100);

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = { General: 'general', Left: 'left', Center: 'center', Right: 'right' };
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

export class RangeFormat extends LookPart {
  readonly type = 'RangeFormat';
  override readonly scalars = ['ColumnWidth', 'HorizontalAlignment', 'IndentLevel', 'RowHeight', 'UseStandardHeight', 'UseStandardWidth', 'VerticalAlignment', 'WrapText'];

  get Fill(): WireObject {
    return new RangeFill(this.book, this.range);
  }
  get Font(): WireObject {
    return new RangeFont(this.book, this.range);
  }
  get Borders(): WireObject {
    return new RangeBorders(this.book, this.range);
  }
  get Protection(): WireObject {
    return new FormatProtection(this.book, this.range);
  }
  get HorizontalAlignment(): string | null {
    return named(HORIZONTAL, this.get((look) => look.horizontal ?? 'general'));
  }
  set HorizontalAlignment(given: unknown) {
    const value = lookedUp(HORIZONTAL, given);
    this.set('horizontal', value === 'general' ? undefined : value);
  }
  get VerticalAlignment(): string | null {
    return named(VERTICAL, this.get((look) => look.vertical ?? 'bottom'));
  }
  set VerticalAlignment(given: unknown) {
    this.set('vertical', lookedUp(VERTICAL, given));
  }
  get WrapText(): boolean | null {
    return this.get((look) => look.wrap ?? false);
  }
  set WrapText(given: unknown) {
    this.set('wrap', given === true ? true : undefined);
  }
  get IndentLevel(): number | null {
    return this.get((look) => look.indent ?? 0);
  }
  set IndentLevel(given: unknown) {
    if (typeof given !== 'number' || given < 0 || given > 250) throw invalidArgument();
    this.set('indent', given === 0 ? undefined : given);
  }
  get ColumnWidth(): number | null {
    const { column, columns } = this.range.area;
    return same(column, columns, (index) => pointsOfCharacters(this.range.sheet.columnWidths.get(index) ?? STANDARD_WIDTH_CHARACTERS));
  }
  set ColumnWidth(given: unknown) {
    if (typeof given !== 'number' || given < 0 || given > 1342.5) throw invalidArgument();
    this.eachColumn((index) => this.range.sheet.columnWidths.set(index, charactersOfPoints(given)));
  }
  get RowHeight(): number | null {
    const { row, rows } = this.range.area;
    return same(row, Math.min(rows, this.range.sheet.cells.rowCount + 1), (index) => this.range.sheet.rowHeights.get(index) ?? STANDARD_HEIGHT_PT);
  }
  set RowHeight(given: unknown) {
    if (typeof given !== 'number' || given < 0 || given > 409) throw invalidArgument();
    this.eachRow((index) => this.range.sheet.rowHeights.set(index, given));
  }
  get UseStandardWidth(): boolean | null {
    const { column, columns } = this.range.area;
    return same(column, columns, (index) => !this.range.sheet.columnWidths.has(index));
  }
  set UseStandardWidth(given: unknown) {
    if (given === true) this.eachColumn((index) => this.range.sheet.columnWidths.delete(index));
  }
  get UseStandardHeight(): boolean | null {
    const { row, rows } = this.range.area;
    return same(row, Math.min(rows, this.range.sheet.cells.rowCount + 1), (index) => !this.range.sheet.rowHeights.has(index));
  }
  set UseStandardHeight(given: unknown) {
    if (given === true) this.eachRow((index) => this.range.sheet.rowHeights.delete(index));
  }
  AutofitColumns(): null {
    const { sheet, area } = this.range;
    this.eachColumn((column) => {
      let widest = 0;
      const last = Math.min(area.row + area.rows, sheet.cells.rowCount);
      for (let row = area.row; row < last; row += 1) widest = Math.max(widest, cellText(this.book, sheet, row, column).length);
      if (widest > 0) sheet.columnWidths.set(column, Math.min(255, widest + 0.71));
    });
    return null;
  }
  AutofitRows(): null {
    this.eachRow((index) => this.range.sheet.rowHeights.delete(index));
    return null;
  }

  private eachColumn(act: (column: number) => void): void {
    const { sheet, area } = this.range;
    if (sheet.protectedSheet) this.book.checkWritable(sheet);
    for (let column = area.column; column < area.column + area.columns; column += 1) act(column);
    sheet.touched = true;
  }
  private eachRow(act: (row: number) => void): void {
    const { sheet, area } = this.range;
    if (sheet.protectedSheet) this.book.checkWritable(sheet);
    const last = unbounded(area) ? Math.min(area.row + area.rows, Math.max(area.row + 1, sheet.cells.rowCount)) : area.row + area.rows;
    for (let row = area.row; row < last; row += 1) act(row);
    sheet.touched = true;
  }
}

function same<T>(from: number, count: number, of: (index: number) => T): T | null {
  const first = of(from);
  for (let index = from + 1; index < from + count; index += 1) if (of(index) !== first) return null;
  return first;
}
