/** A sheet's measures in pixels: how wide and high its rows and columns are shown, and how much room the grid offers. It knows no cell. */
import type { SheetModel } from '../host/model';
import { axisOf, type Axis } from './axis';

export const ROW_HEADER_PX = 52;
export const COLUMN_HEADER_PX = 22;
const USUAL_ROW_PX = 20;
const USUAL_COLUMN_PX = 64;
/** Excel's own: seven pixels a character and five around. */
const PX_PER_CHARACTER = 7;
const PX_AROUND = 5;
const PX_PER_POINT = 4 / 3;
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
export function spaceOf(sheet: SheetModel): SheetSpace {
  const heights = new Map<number, number>();
  for (const [row, points] of sheet.rowHeights) heights.set(row, points * PX_PER_POINT);
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  const widths = new Map<number, number>();
  for (const [column, characters] of sheet.columnWidths) widths.set(column, characters === 0 ? 0 : Math.round(characters * PX_PER_CHARACTER + PX_AROUND));
  return {
    rows: axisOf(Math.min(MAX_ROWS, Math.max(LEAST_ROWS, sheet.cells.rowCount + SPARE_ROWS)), USUAL_ROW_PX, heights),
    columns: axisOf(Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, sheet.cells.columnCount + SPARE_COLUMNS)), USUAL_COLUMN_PX, widths),
  };
}

export function pointsToPixels(points: number): number {
  return points * PX_PER_POINT;
}
