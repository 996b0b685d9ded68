/** Cells of words and numbers that hold an error, such as a look-up that found nothing: they are told and hold nothing. Dates and amounts tell theirs as they are read. */
import { isErrorText } from './cells';
import { columnLetter } from './column-letter';
import { noteProblem, sheetRow, type Reading } from './reading';
import { isPlainDocument } from './row-store';

/** Empties them; the places of the rows whose customer was one: nobody knows who owes these, whoever stands above. */
export function emptyErrorCells(reading: Reading): ReadonlySet<number> {
  const { codes, raw, notes } = reading.store;
  const nobodys = new Set<number>();
  const tell = (row: number, column: number, value: string): void => {
    if (isPlainDocument(notes.bits[row])) noteProblem(reading, 'error-cell', 'warning', row, column, value, `Cell ${columnLetter(column)}${sheetRow(reading, row)} holds an error: "${value}". Correct it and run again.`);
  };
  for (const [role, lane] of codes) {
    const errors = lane.distinct.map((value) => isErrorText(value));
    if (!errors.includes(true)) continue;
    for (let row = 0; row < reading.count; row += 1) {
      const code = lane.values[row];
      if (code === 0 || !errors[code]) continue;
      tell(row, lane.column, String(lane.distinct[code]));
      lane.values[row] = 0;
      if (role === 'customerName' || role === 'customerId') nobodys.add(row);
    }
  }
  for (const lane of raw.values()) {
    if (!lane.mayHoldErrors) continue;
    for (let row = 0; row < reading.count; row += 1) {
      const value = lane.values[row];
      if (typeof value !== 'string' || !isErrorText(value)) continue;
      tell(row, lane.column, value);
      lane.empty(row);
    }
  }
  return nobodys;
}
