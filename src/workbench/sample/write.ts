/** Writes assets/sample-ledger.xlsx from the invented documents (`npm run sample`): the sample's sheet as a file, and a sheet of notes beside it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { sampleDocuments } from '../../workflow/sample/documents';
import { SAMPLE_COLUMNS, SAMPLE_TITLE } from '../../workflow/sample/sample-sheet';

function ledgerSheet(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Ledger', { views: [{ state: 'frozen', ySplit: 5 }] });
  SAMPLE_TITLE.forEach((line, index) => (sheet.getCell(index + 1, 1).value = line));
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getRow(5).values = SAMPLE_COLUMNS.map(({ heading }) => heading);
  sheet.getRow(5).font = { bold: true };
  SAMPLE_COLUMNS.forEach(({ width, numberFormat }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (numberFormat !== null) column.numFmt = numberFormat;
  });
  for (const document of sampleDocuments()) {
    // The library writes a cell for "", and none for null.
    sheet.addRow(SAMPLE_COLUMNS.map(({ heading, cell }) => (cell(document) === '' && /^(Due date|Paid on)$/.test(heading) ? null : cell(document))));
  }
}

function notesSheet(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Notes');
  sheet.getColumn(1).width = 90;
  for (const line of ['Month-end notes', 'Harbour Foods: short delivery in June, credit note being agreed.', 'Juniper Textiles pay on the 25th; the controller is back on 5 October.', 'All companies in this workbook are invented.']) sheet.addRow([line]);
}

async function main(): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Dunwell sample';
  book.created = book.modified = new Date(Date.UTC(2026, 8, 30));
  ledgerSheet(book);
  notesSheet(book);
  const path = resolve(__dirname, '../../../assets/sample-ledger.xlsx');
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  const documents = sampleDocuments();
  console.log(`${documents.length} documents of ${new Set(documents.map((document) => document.customer.number)).size} customers written to ${path}`);
}

void main();
