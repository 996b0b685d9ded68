/** A formula copied to another cell: relative references move along, everything else stays. It understands tokens, not meaning. */

import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../host/a1';

// In order: text, quoted sheet name, structured or external reference, whole columns, whole rows, one cell, a name or function.
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w.(!])|(\$?\d{1,7}):(\$?\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[A-Za-z_\\][\w.\\]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/g;

function shiftColumn(reference: string, columns: number): string | null {
  if (reference.startsWith('$')) return reference;
  const column = columnNumber(reference) + columns;
  return column < 0 || column >= MAX_COLUMNS ? null : columnName(column);
}

function shiftRow(reference: string, rows: number): string | null {
  if (reference.startsWith('$')) return reference;
  const row = Number(reference) + rows;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}

/** The formula (without or with "=") as it reads `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, firstColumn?: string, lastColumn?: string, firstRow?: string, lastRow?: string, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
    if (firstColumn !== undefined && lastColumn !== undefined) return pair(shiftColumn(firstColumn, columns), shiftColumn(lastColumn, columns), ':');
    if (firstRow !== undefined && lastRow !== undefined) return pair(shiftRow(firstRow, rows), shiftRow(lastRow, rows), ':');
    if (letters === undefined || digits === undefined) return token;
    if (columnNumber(letters) < 0 || Number(digits) < 1 || Number(digits) > MAX_ROWS) return token;
    return pair(shiftColumn(`${columnMark}${letters}`, columns), shiftRow(`${rowMark}${digits}`, rows), '');
  });
}

function pair(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : `${first}${between}${second}`;
}
