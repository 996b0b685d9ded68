/** Reads a sheet in slices small enough for every Excel: the columns asked for and no others. It decides the size of a slice, not what a cell means. */
import type { CellValue, GridSlice } from '../ledger/ledger';
import type { ReadRequest, RunControl } from '../workflow/ports';
import type { Session } from './session';
import { addressOf } from './addresses';
import { bytesPerRow, PROBE_ROWS, rowsThatFit } from './byte-budget';
import { isTooLarge } from './host-errors';
import { streamFrom } from './session';

/** Below this a payload error is not a matter of size any more. */
const FEWEST_ROWS_TRIED = 16;

interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** Slices of the sheet in order, top to bottom; empty for an empty sheet. Throws the signal's reason between slices when stopped. */
export function readSheet(session: Session, request: ReadRequest, run: RunControl): AsyncIterable<GridSlice> {
  return streamFrom((emit) => session.run((context) => readInSlices(context, request, run, emit)));
}

/** The same within a batch that is running already; `emit` takes each slice in turn. */
export async function readInSlices(context: Excel.RequestContext, request: ReadRequest, run: RunControl, emit: (slice: GridSlice) => Promise<void>): Promise<void> {
  run.signal.throwIfAborted();
  const sheet = context.workbook.worksheets.getItem(request.sheet);
  const extent = await extentOf(context, sheet, request);
  if (!extent) return;
  const total = extent.lastRow - extent.firstRow + 1;
  let rows = Math.min(PROBE_ROWS, total);
  for (let row = extent.firstRow; row <= extent.lastRow; ) {
    run.signal.throwIfAborted();
    const slice = await readSlice(context, sheet, extent.columns, row, Math.min(rows, extent.lastRow - row + 1), request.withFormats === true);
    if (slice === 'too-large') {
      rows = Math.max(FEWEST_ROWS_TRIED, Math.floor(Math.min(rows, extent.lastRow - row + 1) / 2));
      continue;
    }
    row += slice.values.length;
    rows = rowsThatFit(bytesPerRow(slice.values) * (request.withFormats ? 2 : 1));
    run.report({ stage: 'reading', done: row - extent.firstRow, total, unit: 'rows' });
    await emit(slice);
  }
}

async function extentOf(context: Excel.RequestContext, sheet: Excel.Worksheet, request: ReadRequest): Promise<Extent | null> {
  if (request.isWithinUsed === true && request.firstRow !== undefined && request.lastRow !== undefined && request.columns) return extentWithin(request.firstRow, request.lastRow, request.columns);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
  used.untrack();
  await context.sync();
  if (used.isNullObject) return null;
  const firstRow = Math.max(request.firstRow ?? 1, used.rowIndex + 1);
  const lastRow = Math.min(request.lastRow ?? used.rowIndex + used.rowCount, used.rowIndex + used.rowCount);
  return extentWithin(firstRow, lastRow, request.columns ?? Array.from({ length: used.columnCount }, (_, i) => used.columnIndex + i));
}

function extentWithin(firstRow: number, lastRow: number, wanted: readonly number[]): Extent | null {
  const columns = [...new Set(wanted)].sort((a, b) => a - b);
  return lastRow < firstRow || columns.length === 0 ? null : { firstRow, lastRow, columns };
}

/** Adjacent columns as one run each: [1, 2, 3, 7] is [[1, 3], [7, 1]] (first column, how many). */
export function columnRuns(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

async function readSlice(context: Excel.RequestContext, sheet: Excel.Worksheet, columns: readonly number[], row: number, rows: number, withFormats: boolean): Promise<GridSlice | 'too-large'> {
  const parts = columnRuns(columns).map(([column, count]) => sheet.getRange(addressOf({ row, column, rows, columns: count })));
  // Let go in the same request: kept ranges would cost a further one at the end.
  for (const part of parts) part.load(withFormats ? { values: true, numberFormat: true } : { values: true }).untrack();
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error) && rows > FEWEST_ROWS_TRIED) return 'too-large';
    throw error;
  }
  // Too many cells are answered with null and no error.
  const grids = parts.map((part) => part.values as CellValue[][] | null);
  if (grids.some((grid) => !grid)) {
    if (rows <= FEWEST_ROWS_TRIED) throw new Error(`Excel gave no values for ${rows} rows.`);
    return 'too-large';
  }
  const slice = { firstRow: row, columns, values: sideBySide(grids as CellValue[][][]) };
  return withFormats ? { ...slice, numberFormats: sideBySide(parts.map((part) => part.numberFormat as string[][])) } : slice;
}

/** Grids of equally many rows as one; a single one is passed on as it is. */
function sideBySide<T>(grids: readonly T[][][]): T[][] {
  if (grids.length === 1) return grids[0];
  return grids[0].map((_, row) => grids.flatMap((grid) => grid[row]));
}
