/** Decides on which rows each table, chart and note of a sheet stands. It writes nothing. */
import type { PlacedTable } from './formula-places';
import type { Block, ReportSheet, ReportTable } from './report-sheet';

/** A chart needs this many rows to be read; how many columns, their widths tell. */
const CHART_ROWS = { 'stacked-bar': 8, column: 11, line: 11, band: 13 } as const;

export interface SheetPlan {
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Row of a table's own heading, where it has one. */
  readonly headingRows: ReadonlyMap<string, number>;
  readonly charts: readonly Block[];
  readonly firstNote: number;
}

/** Title, line 2, one tie-out line a currency, a blank; then each table with its heading, items and footer, a blank between; notes last. */
export function planSheet(sheet: ReportSheet): SheetPlan {
  const tables = new Map<string, PlacedTable>();
  const headingRows = new Map<string, number>();
  const charts: Block[] = [];
  let row = 2 + Math.max(1, sheet.tieOut.length) + 2;
  for (const table of sheet.tables) {
    const top = row;
    if (table.heading !== null) headingRows.set(table.id, row);
    const headingRow = table.heading === null ? row : row + 1;
    const placed = placeAt(table, headingRow);
    tables.set(table.id, placed);
    row = placed.firstItem + placed.items + (table.footer?.length ?? 0) + 1;
    const chart = sheet.charts.find((one) => one.table === table.id);
    if (chart) {
      charts.push({ row: top, column: table.columns.length + 1, rows: CHART_ROWS[chart.kind], columns: 1 });
      row = Math.max(row, top + CHART_ROWS[chart.kind] + 1);
    }
  }
  return { tables, headingRows, charts, firstNote: row };
}

function placeAt(table: ReportTable, headingRow: number): PlacedTable {
  return {
    table, headingRow, firstItem: headingRow + 1, items: Math.max(1, table.rows.length),
    columnOf: new Map(table.columns.map((column, index) => [column.id, index])),
  };
}
