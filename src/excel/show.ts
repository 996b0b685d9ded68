/** Shows her a place in the workbook: a ledger row, a report. By address, never by a name, whose selection steals the focus on the web. */
import type { LedgerSource } from '../receivables/entries';
import type { ReportSheetId } from '../reports/report-sheet';
import { loadMarks, readMarks } from './own-sheets';
import type { Session } from './session';

/** Selects the whole row of the ledger. */
export function selectRow(session: Session, { sheet, row }: LedgerSource): Promise<void> {
  return session.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(`${row}:${row}`).select();
    await context.sync();
  });
}

/** Brings a report's sheet to the front, its first cell selected; does nothing when it has been deleted. */
export function bringToFront(session: Session, id: ReportSheetId): Promise<void> {
  return session.run(async (context) => {
    const marks = loadMarks(context);
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true });
    await context.sync();
    const own = readMarks(marks, sheets.items.map((sheet) => sheet.name)).sheets.find((sheet) => sheet.id === id);
    if (!own) return;
    const sheet = context.workbook.worksheets.getItem(own.name);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}
