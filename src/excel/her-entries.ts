/** What she typed on a report sheet, found again by the key of its row: in columns of ours that are hers to fill in, and in columns she added to a table. Rows may have moved; headings tell the columns. */
import type { LaidOutSheet } from '../reports/report-sheet';
import type { CellInput } from './cell-input';
import type { StandingCells } from './snapshot';

type LaidOutTable = LaidOutSheet['tables'][number];

/** Rows of an earlier report by key; rows of one key in the order of the sheet. */
export type RowsByKey = ReadonlyMap<string, readonly number[]>;

/** A laid-out cell as the sheet shows it: without the apostrophe that Excel takes off. */
export function shown(cell: CellInput): string {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : String(cell);
}

/** For each column what its heading is, here or on a sheet in another language. */
function headingsOf(sheet: LaidOutSheet, table: LaidOutTable, columns: readonly number[]): readonly (readonly string[])[] {
  return columns.map((column) => [shown(sheet.cells[table.block.row - 1][column]), ...table.alsoCalled?.get(column) ?? []]);
}

/** Where headings stand in the earlier report: the row (1-based) and the column (0-based) of each; null where a heading is gone. */
function findHeadings(before: StandingCells, headings: readonly (readonly string[])[]): { readonly row: number; readonly columns: readonly number[] } | null {
  for (let r = 0; r < before.values.length; r += 1) {
    const columns = headings.map((names) => before.values[r].findIndex((value) => names.includes(String(value))));
    if (columns.every((column) => column >= 0)) return { row: before.block.row + r, columns: columns.map((column) => before.block.column + column) };
  }
  return null;
}

/** The same for columns of a table; one that keeps her rows always stands at its place, whatever she or another language has made of its headings. */
function findColumns(sheet: LaidOutSheet, table: LaidOutTable, before: StandingCells, columns: readonly number[]): ReturnType<typeof findHeadings> {
  return findHeadings(before, headingsOf(sheet, table, columns)) ?? (table.keepsRows ? { row: table.block.row, columns } : null);
}

/** The earlier rows of a table by the key that stands on them; empty where the table has no key or was not there. */
export function earlierRows(sheet: LaidOutSheet, table: LaidOutTable, before: StandingCells): RowsByKey {
  const rows = new Map<string, number[]>();
  const place = table.keyColumns?.length ? findColumns(sheet, table, before, table.keyColumns) : null;
  if (!place) return rows;
  for (let row = place.row + 1; row < before.block.row + before.block.rows; row += 1) {
    const key = place.columns.map((column) => String(before.values[row - before.block.row][column - before.block.column])).join('\t');
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/** Keys of the items as laid out, else as they will show on the sheet; none where the table has no key columns. */
function keysOf(sheet: LaidOutSheet, { keys, keyColumns, block }: LaidOutTable): readonly string[] {
  if (keys) return keys;
  return keyColumns ? sheet.cells.slice(block.row, block.row - 1 + block.rows).map((row) => keyColumns.map((column) => shown(row[column])).join('\t')) : [];
}

/** For each item of the table, the earlier row with its key, or null; several of one key are matched in order. */
export function matchRows(sheet: LaidOutSheet, table: LaidOutTable, earlier: RowsByKey): readonly (number | null)[] {
  const used = new Map<string, number>();
  return keysOf(sheet, table).map((key) => {
    const nth = used.get(key) ?? 0;
    used.set(key, nth + 1);
    return earlier.get(key)?.[nth] ?? null;
  });
}

/** Puts what she typed into `inputs` (rows from A1) beside the rows that have the same key now. */
export function keepHerEntries(sheet: LaidOutSheet, before: StandingCells, inputs: CellInput[][]): void {
  for (const table of sheet.tables) {
    if (table.hers.length === 0) continue;
    const matches = matchRows(sheet, table, earlierRows(sheet, table, before));
    table.hers.forEach((column, nth) => {
      const place = findColumns(sheet, table, before, [column, ...table.keyColumns ?? []]);
      if (!place) return;
      matches.forEach((row, item) => {
        if (row === null) return;
        const entry = before.inputs[row - before.block.row][place.columns[0] - before.block.column];
        if (!isOurs(entry, table.replaceable?.[item]?.[nth])) inputs[table.block.row + item][column] = entry;
      });
    });
  }
}

/** What may give way to what is laid out: nothing at all where something is filled in, or the text that we filled in last time. */
function isOurs(entry: CellInput, filledBefore: string | null | undefined): boolean {
  return filledBefore !== undefined && (entry === '' || (filledBefore !== null && shown(entry) === filledBefore));
}

/** A row of an earlier table that keeps her rows, which the new one does not name (1-based); null when all are named. Its cells were typed or changed since it was read. */
export function rowNotNamed(sheet: LaidOutSheet, table: LaidOutTable, before: StandingCells): number | null {
  const named = new Set(matchRows(sheet, table, earlierRows(sheet, table, before)));
  const { column, columns } = table.block;
  for (let row = table.block.row + 1; row < before.block.row + before.block.rows; row += 1) {
    const cells = before.values[row - before.block.row].slice(column - before.block.column, column - before.block.column + columns);
    if (!named.has(row) && cells.some((value) => value !== '')) return row;
  }
  return null;
}
