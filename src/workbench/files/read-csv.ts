/** A delimited text as a workbook of one sheet: every field stays text exactly as written, every record is a row, blank lines included. It reads no numbers and no dates. */
import { MAX_COLUMNS, MAX_ROWS } from '../host/a1';
import { newSheet, newWorkbook, type WorkbookModel } from '../host/model';
import { decodeText } from './decode-text';
import { NotAWorkbook, tooLarge } from './not-a-workbook';
import { findDelimiter, scanCsv } from './scan-csv';
import { SlotBudget } from './slot-budget';

/** A legal sheet name from a file name: at most 31 characters, none of those that Excel refuses. */
export function sheetNameOf(fileName: string): string {
  const base = (fileName.split(/[\\/]/).pop() ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '');
   
  const legal = base.replace(/[:\\/?*[\]\u0000-\u001f]/g, ' ').trim().slice(0, 31).replace(/^'+|'+$/g, '').trim().replace(/[\ud800-\udbff]$/, '');
  return legal === '' || /^history$/i.test(legal) ? 'Ledger' : legal;
}

/** Throws `NotAWorkbook` for text without a single field and for more rows or columns than a sheet has. */
export function readCsv(bytes: Uint8Array, fileName: string): WorkbookModel {
  const text = decodeText(bytes);
  const { delimiter, from } = findDelimiter(text);
  const sheet = newSheet(sheetNameOf(fileName));
  const { cells } = sheet;
  const budget = new SlotBudget();
  scanCsv(text, from, delimiter, {
    field(record, field, value) {
      if (value === '') return;
      if (record >= MAX_ROWS) throw tooLarge(`it has more than ${MAX_ROWS.toLocaleString('en')} rows, and a sheet holds no more`);
      if (field >= MAX_COLUMNS) throw tooLarge(`row ${record + 1} has more than ${MAX_COLUMNS.toLocaleString('en')} columns, and a sheet holds no more`);
      budget.take(record, field);
      cells.setValue(record, field, value);
    },
  });
  if (cells.rowCount === 0) throw new NotAWorkbook('empty', 'The file holds no text but blanks and line ends: export the ledger again.');
  return newWorkbook([sheet], fileName);
}
