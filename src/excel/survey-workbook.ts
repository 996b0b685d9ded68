/** What the workbook holds, without its cells: sheets, their used blocks and tables, the selection, the date system. It chooses nothing. */
import type { SheetInfo, TableInfo, Workbook } from '../workflow/ports';
import type { Session } from './session';
import { loadMarks, namesFor, readMarks, sampleSheetName } from './own-sheets';

/** Every sheet in the workbook's order, in two round trips whatever their number, three where there are tables. */
export function listSheets(session: Session): Promise<readonly SheetInfo[]> {
  return session.run(async (context) => {
    const marks = loadMarks(context);
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, visibility: true });
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    const tables = sheets.items.map((sheet) => sheet.tables);
    // Let go in the same request: kept ranges would cost a further one at the end.
    for (const range of used) range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, rowHidden: true }).untrack();
    for (const collection of tables) collection.load({ name: true });
    await context.sync();
    const areas = tables.map((collection) => collection.items.map((table) => ({ name: table.name, range: table.getRange() })));
    for (const { range } of areas.flat()) range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }).untrack();
    if (areas.flat().length > 0) await context.sync();
    const present = sheets.items.map((sheet) => sheet.name);
    const own = readMarks(marks, present).sheets;
    const sample = sampleSheetName(marks, present);
    return sheets.items.map((sheet, i) => ({
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      ours: own.find((ours) => ours.name === sheet.name)?.id ?? null,
      ...(sheet.name === sample && { isSample: true as const }),
      // Null where some are and some are not.
      ...(!used[i].isNullObject && used[i].rowHidden !== false && { hasHiddenRows: true as const }),
      ...(used[i].isNullObject ? { firstRow: 1, firstColumn: 0, rows: 0, columns: 0 } : extentOf(used[i])),
      tables: areas[i].map(({ name, range }) => ({ name, ...extentOf(range) })),
    }));
  });
}

function extentOf(range: Excel.Range): Omit<TableInfo, 'name'> {
  return { firstRow: range.rowIndex + 1, firstColumn: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The sheet in front, and the selected block where more than one cell of one area is selected. */
export function readSelection(session: Session): ReturnType<Workbook['selection']> {
  return session.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load({ name: true });
    const range = context.workbook.getSelectedRange();
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }).untrack();
    try {
      await context.sync();
    } catch {
      // Several areas, or a chart: Excel then has no selected range. The sheet alone is still worth knowing.
      return sheetInFront(context);
    }
    const extent = extentOf(range);
    return { sheet: active.name, block: extent.rows * extent.columns > 1 ? extent : null };
  });
}

async function sheetInFront(context: Excel.RequestContext): Promise<{ sheet: string; block: null }> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load({ name: true });
  await context.sync();
  return { sheet: active.name, block: null };
}

/** 1900 or 1904: no property of ExcelApi 1.9 tells, but Excel's own DATE does. 1904-01-02 is serial 1463 in the one system and 1 in the other. */
export function readDateSystem(session: Session): Promise<1900 | 1904> {
  return session.run(async (context) => {
    const serial = context.workbook.functions.date(1904, 1, 2);
    serial.load({ value: true });
    await context.sync();
    return serial.value < 1000 ? 1904 : 1900;
  });
}

/** Names that the reports bear or will bear. */
export function findReportNames(session: Session, wanted: Parameters<Workbook['reportSheetNames']>[0]): ReturnType<Workbook['reportSheetNames']> {
  return session.run(async (context) => {
    const marks = loadMarks(context);
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true });
    await context.sync();
    const present = sheets.items.map((sheet) => sheet.name);
    return namesFor(wanted, readMarks(marks, present).sheets, present);
  });
}
