/** Where cells stand on the sheet, in points, by Excel's own arithmetic for its standard font (7 pixels a digit, 96 to the inch). It draws nothing. */
import type { SheetModel } from '../host/model';

const PIXELS_PER_DIGIT = 7;
/** What a column has beside its characters. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** What a column that nobody sized has in the file. */
export const STANDARD_WIDTH = 9.140625;
const STANDARD_WIDTH_POINTS = 48;
const STANDARD_HEIGHT_POINTS = 15;

/** Characters as a person sees them from a file's width, which counts the padding in. */
export function charactersOfWidth(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / PIXELS_PER_DIGIT)) / 256) * PIXELS_PER_DIGIT);
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / PIXELS_PER_DIGIT) * 100) / 100);
}

/** The width to write for characters as a person sees them. */
export function widthOfCharacters(characters: number): number {
  return Math.trunc((Math.round(characters * PIXELS_PER_DIGIT + PADDING_PIXELS) / PIXELS_PER_DIGIT) * 256) / 256;
}

/** A column's width in points. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const characters = sheet.columnWidths.get(column);
  if (sheet.hiddenColumns.has(column)) return 0;
  return characters === undefined ? STANDARD_WIDTH_POINTS : Math.round(characters * PIXELS_PER_DIGIT + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT_POINTS);
}

/** Left upper corner of a cell. */
export function placeOf(sheet: SheetModel, row: number, column: number): { top: number; left: number } {
  let [top, left] = [0, 0];
  for (let r = 0; r < Math.min(row, 1_048_576); r += 1) top += rowPoints(sheet, r);
  for (let c = 0; c < Math.min(column, 16_384); c += 1) left += columnPoints(sheet, c);
  return { top, left };
}

/** The cell that a point lies in, and how far from its corner. */
export function cellAt(sheet: SheetModel, top: number, left: number): { row: number; column: number; down: number; right: number } {
  let [row, down, column, right] = [0, Math.max(0, top), 0, Math.max(0, left)];
  while (row < 1_048_575 && down >= rowPoints(sheet, row)) down -= rowPoints(sheet, row++);
  while (column < 16_383 && right >= columnPoints(sheet, column)) right -= columnPoints(sheet, column++);
  return { row, column, down, right };
}
