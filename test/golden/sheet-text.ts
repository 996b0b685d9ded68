/** A laid-out sheet as text that shows a difference line by line: what each cell shows, and the formula behind it. */
import { columnLetter } from '../../src/ledger/column-letter';
import { shownText } from '../../src/reports/cell-text';
import type { LaidOutSheet } from '../../src/reports/report-sheet';

/** One line a row, cells apart by " | "; then the formulas, links, tables and charts. */
export function sheetText(sheet: LaidOutSheet): string {
  const shown = (cell: string | number, row: number, column: number): string => {
    const expected = sheet.expected.get(`${row},${column}`);
    return expected === undefined ? shownText(cell).replace(/\n/g, '⏎') : String(expected);
  };
  const at = (row: number, column: number): string => `${columnLetter(column)}${row}`;
  const lines = sheet.cells.map((row, index) => row.map((cell, column) => shown(cell, index + 1, column)).join(' | ').replace(/[ |]+$/, ''));
  const formulas = sheet.cells.flatMap((row, index) => row.flatMap((cell, column) => (sheet.expected.has(`${index + 1},${column}`) ? [`${at(index + 1, column)} ${cell}`] : [])));
  return [
    `# ${sheet.name}, ${sheet.frozenRows} rows frozen`, ...lines,
    '', '# Formulas', ...formulas,
    '', '# Links', ...sheet.links.map(({ row, column, source }) => `${at(row, column)} → ${source.sheet}!${source.row}`),
    '', '# Tables and charts', ...sheet.tables.map(({ name, block }) => `${name} ${at(block.row, block.column)}:${at(block.row + block.rows - 1, block.column + block.columns - 1)}`),
    ...sheet.charts.map(({ title, data, at: place }) => `${title}: ${at(data.row, data.column)}:${at(data.row + data.rows - 1, data.column + data.columns - 1)} at ${at(place.row, place.column)}`),
    '',
  ].join('\n');
}
