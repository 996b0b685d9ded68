/** What the rows of the sample are, roughly, while roles are still being found: documents, or rows of text that group them. */
import type { CellValue, ColumnReading, ColumnRole } from './ledger';
import { isBlank } from './cells';
import { namesBucket } from './heading-sense';
import { customerOnLabelledRow } from './labelled-rows';
import type { SheetGrid } from './sheet-grid';

export interface SampleRows {
  readonly documents: readonly number[];
  /** Rows with text and no document in them, with the columns of that text. */
  readonly others: readonly { readonly row: number; readonly textColumns: readonly number[]; readonly bucket: boolean; readonly amounts: boolean }[];
}

const MONEY: readonly ColumnRole[] = ['balance', 'amount', 'debit', 'credit', 'paid'];
const DATES: readonly ColumnRole[] = ['invoiceDate', 'dueDate'];

/** "Totals:" under the due dates is none. */
function maybeDate(value: CellValue): boolean {
  return typeof value !== 'string' || /\d/.test(value);
}

/** Sorts the rows under the heading. */
export function sampleRows(grid: SheetGrid, lastHeaderRow: number, roles: ReadonlyMap<ColumnRole, ColumnReading>, bucketColumns: readonly number[]): SampleRows {
  const money = [...MONEY.flatMap((role) => roles.get(role)?.column ?? []), ...bucketColumns];
  const dates = DATES.flatMap((role) => roles.get(role)?.column ?? []);
  const documents: number[] = [];
  const others = [];
  for (let row = lastHeaderRow + 1; row <= grid.lastRow; row += 1) {
    const filled = grid.columns.filter((column) => !isBlank(grid.cell(row, column)));
    if (filled.length === 0) continue;
    if (customerOnLabelledRow(filled.map((column) => grid.cell(row, column))) !== null) { others.push({ row, textColumns: [filled[0]], bucket: false, amounts: false }); continue; }
    // Words alone on their row are a name or a note, even in a column of amounts.
    const alone = filled.length === 1 && /\p{L}{3}/u.test(String(grid.cell(row, filled[0])));
    const amounts = !alone && money.some((column) => filled.includes(column));
    if (amounts && dates.some((column) => filled.includes(column) && maybeDate(grid.cell(row, column)))) { documents.push(row); continue; }
    const textColumns = filled.filter((column) => typeof grid.cell(row, column) === 'string' && (alone || !money.includes(column)));
    const first = textColumns.length > 0 ? String(grid.cell(row, textColumns[0])) : '';
    others.push({ row, textColumns, bucket: namesBucket(first), amounts });
  }
  return { documents, others };
}
