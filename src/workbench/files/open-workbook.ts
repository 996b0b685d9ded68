/** Opens a file as a workbook of the model, deciding by its content. It knows no disk and no network: bytes come in, a model or a typed refusal comes out. */
import type { WorkbookModel } from '../host/model';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { recognize } from './recognize';

/** An .xlsx (also macro-enabled, without its macros running) or a delimited text, by content; `fileName` names the sheet of a text. Rejects with `NotAWorkbook` and nothing else, whatever the bytes. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  return recognize(bytes) === 'zip' ? readXlsx(bytes, fileName) : readCsv(bytes, fileName);
}
