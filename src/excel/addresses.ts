/** Blocks as A1 addresses and back, and links to a cell; it knows Excel's notation and no workbook. */
import type { Block } from '../reports/report-sheet';

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(65 + (left % 26)) + letters;
  return letters;
}

/** A block as "B2:D9". */
export function addressOf(block: Block): string {
  return `${columnLetters(block.column)}${block.row}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
}

/** "B2" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A sheet's name as it stands in a formula: always quoted, so that no name can end the quotation. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A whole reference such as `='Aging Detail'!$A$1:$L$520`, as a defined name holds it. */
export function referenceTo(sheet: string, block: Block): string {
  const last = `$${columnLetters(block.column + block.columns - 1)}$${block.row + block.rows - 1}`;
  return `=${quotedSheet(sheet)}!$${columnLetters(block.column)}$${block.row}:${last}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The block of "$A$1:$L$520", "A1" or "Sheet!A1:B2"; null for anything else, "#REF!" included. */
export function blockOf(address: string): Block | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.slice(address.lastIndexOf('!') + 1));
  if (!found) return null;
  const column = columnNumber(found[1]);
  const row = Number(found[2]);
  const lastColumn = found[3] === undefined ? column : columnNumber(found[3]);
  const lastRow = found[4] === undefined ? row : Number(found[4]);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Reads what `referenceTo` wrote, after Excel may have renamed the sheet or moved its cells; null when it points nowhere any more. */
export function parseReference(formula: string): { readonly sheet: string; readonly block: Block } | null {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!([^!]+)$/.exec(formula);
  const block = found ? blockOf(found[3]) : null;
  return found && block ? { sheet: found[1] === undefined ? found[2] : found[1].replace(/''/g, "'"), block } : null;
}

/** The smallest block that holds both. */
export function spanning(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
