/** Brings the files of a run into one workbook: the ledger, and payments or customers that lie in files of their own. It decides by the files' content, not by their names. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { NotAWorkbook } from '../files/not-a-workbook';
import { openWorkbook } from '../files/open-workbook';
import { newSheet, type SheetModel, type WorkbookModel } from '../host/model';

/** Room for a copy's number within Excel's 31 characters of a sheet name. */
const LONGEST_STEM = 26;

export interface InputWorkbook {
  readonly model: WorkbookModel;
  /** Names of sheets in `model`; null where the option was not given. */
  readonly payments: string | null;
  readonly customers: string | null;
  /** Every file that was read. */
  readonly files: readonly string[];
}

/** Rejects with `NotAWorkbook` when a file is missing or cannot be read. A name that is no file is left as the name of a sheet. */
export async function openInputs(ledger: string, payments: string | null, customers: string | null): Promise<InputWorkbook> {
  const model = await openFile(ledger);
  const files = [ledger];
  const beside = async (name: string | null): Promise<string | null> => {
    if (name === null || model.sheets.some((sheet) => sheet.name === name) || !isFile(name)) return name;
    files.push(name);
    return addFirstSheet(model, await openFile(name));
  };
  return { model, payments: await beside(payments), customers: await beside(customers), files };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

async function openFile(path: string): Promise<WorkbookModel> {
  if (!existsSync(path)) throw new NotAWorkbook('not-a-workbook', `There is no file "${path}". Check the name and the folder.`);
  if (!isFile(path)) throw new NotAWorkbook('not-a-workbook', `"${path}" is a folder, not a file. Name the ledger in it.`);
  return openWorkbook(readFileSync(path), basename(path));
}

/** Copies the other workbook's first sheet, values and number formats, under a name that is free. */
function addFirstSheet(model: WorkbookModel, other: WorkbookModel): string {
  const [from] = other.sheets;
  const sheet = newSheet(freeName(model, from.name));
  for (let row = 0; row < from.cells.rowCount; row += 1) {
    for (let column = 0; column < from.cells.columnCount; column += 1) copyCell(model, other, from, sheet, row, column);
  }
  model.sheets.push(sheet);
  return sheet.name;
}

function copyCell(model: WorkbookModel, other: WorkbookModel, from: SheetModel, to: SheetModel, row: number, column: number): void {
  const value = from.cells.value(row, column);
  if (value !== '') to.cells.setValue(row, column, value);
  const look = from.cells.look(row, column);
  if (look !== 0) to.cells.setLook(row, column, model.styles.indexOf(other.styles.looks[look]));
}

function freeName(model: WorkbookModel, wanted: string): string {
  const taken = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted.slice(0, LONGEST_STEM)} (${copy})`;
  return name;
}
