/** The sample of a sheet with rows and columns addressed as a person sees them; it only looks cells up. */
import type { CellValue, GridSlice } from './ledger';

export interface SheetGrid {
  /** 1-based sheet rows present. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 0-based sheet columns present. */
  readonly columns: readonly number[];
  /** Cell of a 1-based sheet row and a 0-based sheet column; "" where there is none. */
  cell(row: number, column: number): CellValue;
  format(row: number, column: number): string | undefined;
}

/** Wraps a slice. */
export function gridOf(slice: GridSlice): SheetGrid {
  const place = new Map(slice.columns.map((column, index) => [column, index]));
  const firstRow = slice.firstRow;
  return {
    firstRow,
    lastRow: firstRow + slice.values.length - 1,
    columns: slice.columns,
    cell: (row, column) => slice.values[row - firstRow]?.[place.get(column) ?? -1] ?? '',
    format: (row, column) => slice.numberFormats?.[row - firstRow]?.[place.get(column) ?? -1],
  };
}

/** The 1-based sheet rows below a heading. */
export function rowsBelow(grid: SheetGrid, header: { readonly rows: readonly number[] }): readonly number[] {
  const first = header.rows[header.rows.length - 1] + 1;
  return Array.from({ length: Math.max(0, grid.lastRow - first + 1) }, (_, index) => first + index);
}
