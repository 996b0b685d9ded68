/** Writes assets/sample-ledger.xlsx from the invented documents (`npm run sample`); it decides how the export looks, not what is in it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { sampleDocuments } from './documents';
import type { SampleDocument } from './documents';

const COLUMNS = [
  ['Customer No.', 13], ['Customer', 30], ['Email', 38], ['Document No.', 14], ['Type', 12], ['Invoice date', 13], ['Due date', 13], ['Terms', 9],
  ['Currency', 10], ['Amount', 14], ['Paid', 14], ['Open balance', 14], ['Paid on', 13], ['Status', 11], ['Disputed', 10], ['Reference', 26],
] as const;

function statusOf(document: SampleDocument): string {
  if (document.status) return document.status;
  if (document.type !== 'Invoice') return 'Open';
  if (document.paid === 0) return 'Open';
  return document.paid >= document.amount ? 'Paid' : 'Part paid';
}

function rowOf(document: SampleDocument): (string | number | Date | null)[] {
  const { customer } = document;
  const places = customer.currency === 'JPY' ? 1 : 100;
  const balance = Math.round((document.amount - document.paid) * places) / places;
  const date = (day: number | null): Date | null => (day === null ? null : new Date(Date.UTC(1899, 11, 30) + day * 86_400_000));
  return [customer.number, customer.name, customer.email, document.number, document.type, date(document.issued), date(document.due), `Net ${customer.termsDays}`,
    customer.currency, document.amount, document.paid, balance, date(document.paidOn), statusOf(document), document.disputed ? 'Yes' : 'No', document.reference];
}

function ledgerSheet(book: ExcelJS.Workbook, documents: readonly SampleDocument[]): void {
  const sheet = book.addWorksheet('Ledger', { views: [{ state: 'frozen', ySplit: 5 }] });
  sheet.getCell('A1').value = 'Vale & Harbour Trading Co';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = 'Receivables ledger';
  sheet.getCell('A3').value = 'As of 30 September 2026';
  sheet.getRow(5).values = COLUMNS.map(([heading]) => heading);
  sheet.getRow(5).font = { bold: true };
  COLUMNS.forEach(([heading, width], index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (/date|Paid on/.test(heading)) column.numFmt = 'yyyy-mm-dd';
    if (/Amount|^Paid$|balance/.test(heading)) column.numFmt = '#,##0.00';
    if (index === 0) column.numFmt = '@';
  });
  for (const document of documents) sheet.addRow(rowOf(document));
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
  const documents = sampleDocuments();
  ledgerSheet(book, documents);
  notesSheet(book);
  const path = resolve(__dirname, '../../../assets/sample-ledger.xlsx');
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  console.log(`${documents.length} documents of ${new Set(documents.map((document) => document.customer.number)).size} customers written to ${path}`);
}

void main();
