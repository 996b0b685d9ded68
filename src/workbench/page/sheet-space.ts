/** A sheet's measures in pixels: how wide and high its rows and columns are shown, and how much room the grid offers. It knows no cell. */
import { columnPoints } from '../files/geometry';
import type { CellLook, SheetModel } from '../host/model';
import { axisOf, type Axis } from './axis';

export const ROW_HEADER_PX = 52;
export const COLUMN_HEADER_PX = 22;
const USUAL_ROW_PX = 20;
const USUAL_COLUMN_PX = 64;
const PX_PER_POINT = 4 / 3;
const HEADING_ROWS = 200;
const USUAL_FONT_POINTS = 12;
const LINE_PX_PER_POINT = 1.75;
const SPARE_ROWS = 40;
const LEAST_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export interface SheetSpace {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Room for what is used and some to spare, within Excel's limits. */
export function spaceOf(sheet: SheetModel, looks: readonly CellLook[]): SheetSpace {
  const heights = fittedHeights(sheet, looks);
  for (const [row, points] of sheet.rowHeights) heights.set(row, points * PX_PER_POINT);
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  const widths = new Map<number, number>();
  for (const column of sheet.columnWidths.keys()) widths.set(column, columnPoints(sheet, column) * PX_PER_POINT);
  for (const column of sheet.hiddenColumns) widths.set(column, 0);
  return {
    rows: axisOf(Math.min(MAX_ROWS, Math.max(LEAST_ROWS, sheet.cells.rowCount + SPARE_ROWS)), USUAL_ROW_PX, heights),
    columns: axisOf(Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, sheet.cells.columnCount + SPARE_COLUMNS)), USUAL_COLUMN_PX, widths),
  };
}

/** Rows without a height of their own grow with a large font, as in Excel; only headings have one, so that the first rows are looked at. */
function fittedHeights(sheet: SheetModel, looks: readonly CellLook[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (let row = 0; row < Math.min(HEADING_ROWS, sheet.cells.rowCount); row += 1) {
    let largest = 0;
    for (let column = 0; column < Math.min(LEAST_COLUMNS, sheet.cells.columnCount); column += 1) largest = Math.max(largest, looks[sheet.cells.look(row, column)]?.fontSize ?? 0);
    if (largest > USUAL_FONT_POINTS) heights.set(row, Math.round(largest * LINE_PX_PER_POINT));
  }
  return heights;
}

export function pointsToPixels(points: number): number {
  return points * PX_PER_POINT;
}
