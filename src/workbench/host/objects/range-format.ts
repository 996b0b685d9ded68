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
const MOST_HEIGHT_PT = 409;
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
    const value = lookedUp(VERTICAL, given);
    this.set('vertical', value === 'bottom' ? undefined : value);
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
    this.eachRow((index) => this.keepHeight(index, given, false));
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
    return same(row, Math.min(rows, this.range.sheet.cells.rowCount + 1), (index) => !this.range.sheet.rowHeights.has(index) || this.range.sheet.fittedRows.has(index));
  }
  set UseStandardHeight(given: unknown) {
    if (given === true) this.eachRow((index) => this.keepHeight(index, null, false));
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
    this.eachRow((index) => {
      const lines = this.linesIn(index);
      this.keepHeight(index, lines > 1 ? Math.min(MOST_HEIGHT_PT, lines * STANDARD_HEIGHT_PT) : null, true);
    });
    return null;
  }

  /** Null is the height that every row has. */
  private keepHeight(index: number, points: number | null, fitted: boolean): void {
    const { rowHeights, fittedRows } = this.range.sheet;
    if (points === null) rowHeights.delete(index);
    else rowHeights.set(index, points);
    if (points !== null && fitted) fittedRows.add(index);
    else fittedRows.delete(index);
  }
  /** The most lines that a text of the row takes where it is broken into lines. */
  private linesIn(row: number): number {
    const { book, range: { sheet } } = this;
    let lines = 1;
    for (let column = 0; column < sheet.cells.columnCount; column += 1) {
      if (!book.model.styles.looks[sheet.cells.look(row, column)]?.wrap) continue;
      lines = Math.max(lines, linesOf(cellText(book, sheet, row, column), sheet.columnWidths.get(column) ?? STANDARD_WIDTH_CHARACTERS));
    }
    return lines;
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

/** A width counts digits; a letter of running text is narrower. */
const LETTERS_A_DIGIT = 1.1;

/** Lines of a text broken between words in a column of so many characters: an estimate. */
function linesOf(text: string, width: number): number {
  const characters = width * LETTERS_A_DIGIT;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > characters) [lines, used] = [lines + 1, 0];
      used += (used > 0 ? 1 : 0) + word.length;
      // A word longer than a line is broken where the line ends.
      for (; used > characters; used -= characters) lines += 1;
    }
  }
  return lines;
}

function same<T>(from: number, count: number, of: (index: number) => T): T | null {
  const first = of(from);
  for (let index = from + 1; index < from + count; index += 1) if (of(index) !== first) return null;
  return first;
}
