/** The sum and count of the selected cells, as Excel shows them at its foot. */
import { shownText } from '../host/number-text';
import type { Area, SheetModel } from '../host/model';

/** More than this is not added up at every key press. */
const MOST_CELLS = 2_000_000;

/** "Sum 1,234.50 · Count 12", or nothing for a single cell. */
export function sumsOf(sheet: SheetModel, area: Area): string {
  const lastRow = Math.min(area.row + area.rows, sheet.cells.rowCount);
  const lastColumn = Math.min(area.column + area.columns, sheet.cells.columnCount);
  if (area.rows * area.columns === 1 || (lastRow - area.row) * (lastColumn - area.column) > MOST_CELLS) return '';
  let sum = 0;
  let numbers = 0;
  let count = 0;
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      const value = sheet.cells.value(row, column);
      if (value !== '') count += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  if (count === 0) return '';
  return numbers > 0 ? `Sum ${shownText(sum, '#,##0.00', false)} · Count ${count}` : `Count ${count}`;
}
