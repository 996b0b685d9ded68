/** Sheets of which there is one a plan or a customer: found again whatever their number, and names that look alike are not taken for them. */
import { isReportSheetId } from '../../src/reports/report-sheet';
import { layOut } from '../../src/reports/lay-out';
import type { ReportSheet, ReportSheetId } from '../../src/reports/report-sheet';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';

const sheetOf = (id: ReportSheetId, name: string, rows: string[]): ReportSheet => ({
  id, name, title: name, subtitle: '', tieOut: [], charts: [], notes: [],
  tables: [{ id: 'rows', heading: null, columns: [{ id: 'a', heading: 'A', format: 'text' }], rows: rows.map((row) => ({ cells: [row] })), currency: null, filters: false }],
});

test.each([['statement-0a1b2c3d4e', true], ['plan-12', true], ['overview', true], ['statement-', false], ['statement-x', false], ['plan-', false], ['plan-1-size', false], ['statement-0a1b2c3d4e-size', false], ['constructor', false]])('%s as an id: %s', (id, is) => {
  expect(isReportSheetId(id)).toBe(is);
});

test('each keeps its own sheet through a second writing, also after she renamed it', async () => {
  const open = openWorkbook([aSheet('Ledger', [['Customer']])]);
  const write = async (id: ReportSheetId, name: string, rows: string[]): Promise<void> => {
    const sheet = sheetOf(id, name, rows);
    await open.workbook.addReports([layOut(sheet, await open.workbook.reportSheetNames([sheet]))], aRun());
  };
  await write('statement-0a1b2c3d4e', 'Statement – Alder', ['one']);
  await write('statement-0a1b2c3d4f', 'Statement – Alder', ['two']);
  await write('plan-1', 'Plan – Alder', ['three']);
  expect((await open.workbook.sheets()).filter(({ ours }) => ours !== null).map(({ name, ours }) => [name, ours])).toEqual([
    ['Statement – Alder', 'statement-0a1b2c3d4e'], ['Statement – Alder (2)', 'statement-0a1b2c3d4f'], ['Plan – Alder', 'plan-1']]);
  const before = (await open.workbook.sheets()).length;
  await write('statement-0a1b2c3d4f', 'Statement – Alder', ['two again', 'and more']);
  expect((await open.workbook.sheets()).length).toBe(before);
  expect(open.model.sheets.find((sheet) => sheet.name === 'Statement – Alder (2)')?.cells.value(5, 0)).toBe('two again');
});
