/** Addresses in A1 notation to areas and back; it knows Excel's limits and no workbook. */
import type { Area } from './model';

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** One number for a cell's place on its sheet. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const placeOfKey = (key: number): { row: number; column: number } => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS });

/** "A" for 0. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) name = String.fromCharCode(65 + (left % 26)) + name;
  return name;
}

/** 0 for "A"; -1 beyond XFD. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number > MAX_COLUMNS ? -1 : number - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function cellAt(text: string): { row: number; column: number } | null {
  const found = CELL.exec(text);
  if (!found) return null;
  const column = columnNumber(found[1]);
  const row = Number(found[2]) - 1;
  return column < 0 || row < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** True for what reads as a cell ("AB12", "R1C1"): no table or name may be called so. */
export function looksLikeCell(name: string): boolean {
  return cellAt(name) !== null || /^(r\d*c?\d*|c\d*)$/i.test(name);
}

/** The area of "A1", "$A$1:B2", "A:C" or "2:5"; null when it is none of these. */
export function parseArea(text: string): Area | null {
  const [from, to = from, more] = text.trim().split(':');
  if (more !== undefined) return null;
  const first = cellAt(from);
  const last = cellAt(to);
  if (first && last) return spanning(first.row, first.column, last.row, last.column);
  if (!text.includes(':')) return null;
  const columns = [from, to].map((part) => /^\$?([A-Za-z]{1,3})$/.exec(part)?.[1]);
  if (columns[0] && columns[1]) {
    const [a, b] = [columnNumber(columns[0]), columnNumber(columns[1])];
    return a < 0 || b < 0 ? null : spanning(0, a, MAX_ROWS - 1, b);
  }
  const rows = [from, to].map((part) => Number(/^\$?(\d{1,7})$/.exec(part)?.[1] ?? NaN) - 1);
  return rows.every((row) => row >= 0 && row < MAX_ROWS) ? spanning(rows[0], 0, rows[1], MAX_COLUMNS - 1) : null;
}

function spanning(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** "'It''s'!A1" into its sheet (or null) and the rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1].replace(/''/g, "'"), rest: quoted[2] };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1], rest: plain[2] } : { sheet: null, rest: text };
}

/** The sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "A1:C3", "A:A" and "1:1" as Excel writes them, without a sheet; `fix` adds the dollars. */
export function areaAddress(area: Area, fix = ''): string {
  const lastColumn = columnName(area.column + area.columns - 1);
  const lastRow = area.row + area.rows;
  if (area.rows === MAX_ROWS) return `${fix}${columnName(area.column)}:${fix}${lastColumn}`;
  if (area.columns === MAX_COLUMNS) return `${fix}${area.row + 1}:${fix}${lastRow}`;
  const first = `${fix}${columnName(area.column)}${fix}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${fix}${lastColumn}${fix}${lastRow}`;
}

/** Where two areas meet, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** True where the whole of `inner` lies in `outer`. */
export function within(inner: Area, outer: Area): boolean {
  const met = intersection(inner, outer);
  return met !== null && met.rows === inner.rows && met.columns === inner.columns;
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** Entire columns or rows: Excel answers null for their cells and takes none. */
export function unbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}
