/** Opens a file as a workbook of the model, deciding by its content. It knows no disk and no network: bytes come in, a model or a typed refusal comes out. */
import type { WorkbookModel } from '../host/model';
import { NotAWorkbook } from './not-a-workbook';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { recognize } from './recognize';

/** An .xlsx (also macro-enabled, without its macros running) or a delimited text, by content; `fileName` names the sheet of a text. Rejects with `NotAWorkbook` and nothing else, whatever the bytes. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  if (recognize(bytes) === 'zip') return readXlsx(bytes, fileName);
  const text = readCsv(bytes, fileName);
  // Tables of text are exported under this name too; a text that is no table is neither.
  if (/\.xls[xmb]?$/i.test(fileName) && (text.sheets[0].cells.columnCount < 2 || text.sheets[0].cells.rowCount < 2)) throw new NotAWorkbook('not-a-workbook', 'The file bears the name of a workbook but holds plain text and no table: export the ledger again as .xlsx or .csv.');
  return text;
}
