/** A text table that was opened under another country's settings: each row whole in its first cell. It only tells by what mark the columns are apart. */
import { isBlank } from './cells';
import type { SheetGrid } from './sheet-grid';

const MARKS = [';', ',', '\t', '|'];
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

/** The mark, or "tab". Null where some row has a second cell, or no mark stands equally often in nearly all rows. */
export function delimiterWithin(grid: SheetGrid): string | null {
  const texts: string[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const filled = grid.columns.map((column) => grid.cell(row, column)).filter((value) => !isBlank(value));
    if (filled.length > 1) return null;
    if (typeof filled[0] === 'string') texts.push(filled[0]);
  }
  if (texts.length < FEWEST_ROWS) return null;
  const found = MARKS.find((mark) => {
    const counts = texts.map((text) => text.split(mark).length);
    const usual = counts.filter((count) => count >= FEWEST_COLUMNS);
    return usual.length >= counts.length * 0.8 && new Set(usual).size <= 2;
  });
  return found === undefined ? null : found === '\t' ? 'tab' : found;
}
