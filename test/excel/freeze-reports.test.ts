/** Freezing report sheets as values: what the copies hold, what stays as it was, and that a failure or a stop leaves nothing behind. */
import { layOut } from '../../src/reports/lay-out';
import type { ReportSheet, ReportSheetId } from '../../src/reports/report-sheet';
import { aRun, aRunStoppedAt, aRunStoppedWithin, aSheet, openWorkbook, pictureOf, pictureOfSheet, type OpenWorkbook } from '../a/open-workbook';

const REPORTS: readonly ReportSheetId[] = ['overview', 'aging-summary'];

const aReport = (id: ReportSheetId, name: string): ReportSheet => ({
  id, name, title: name, subtitle: '', tieOut: [], charts: [], notes: [],
  tables: [{
    id: 'accounts', heading: null, filters: true, currency: 'EUR',
    columns: [{ id: 'customer', heading: 'Customer', format: 'text' }, { id: 'open', heading: 'Open', format: 'money' }, { id: 'twice', heading: 'Twice', format: 'money' }],
    rows: [{ cells: ['00017', 1050, { formula: '{open}*2', value: 2100 }] }, { cells: ['Birch', 200, { formula: '{open}*2', value: 400 }] }],
    footer: [{ cells: ['Total', { formula: 'SUBTOTAL(109,{accounts.open})', value: 1250 }, null] }],
  }],
});

async function written(): Promise<OpenWorkbook> {
  const open = openWorkbook([aSheet('Ledger', [['Customer'], ['Alder']])]);
  const reports = [aReport('overview', 'Overview'), aReport('aging-summary', 'Aging Summary')];
  const names = await open.workbook.reportSheetNames(reports);
  await open.workbook.writeReports(reports.map((report) => layOut(report, names)), aRun());
  return open;
}

const sheetOf = ({ model }: OpenWorkbook, name: string) => {
  const found = model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

test('each copy holds values, text staying text, and stands behind all other sheets', async () => {
  const open = await written();
  expect(await open.workbook.freezeReports(REPORTS, '2026-09-30', aRun())).toEqual(['Overview 2026-09-30', 'Aging Summary 2026-09-30']);
  expect(open.model.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Overview', 'Aging Summary', 'Overview 2026-09-30', 'Aging Summary 2026-09-30']);
  const { cells, tables } = sheetOf(open, 'Aging Summary 2026-09-30');
  expect([...cells.formulaCells()]).toEqual([]);
  const heading = tables[0].area.row;
  expect([1, 2, 3].map((down) => [0, 1, 2].map((column) => cells.value(heading + down, column)))).toEqual([['00017', 10.5, 21], ['Birch', 2, 4], ['Total', 12.5, '']]);
});

test('the reports stay as they are, live and ours; the copies are hers, and a refresh leaves them alone', async () => {
  const open = await written();
  const before = ['Ledger', 'Overview', 'Aging Summary'].map((name) => pictureOfSheet(open.model, sheetOf(open, name)));
  await open.workbook.freezeReports(REPORTS, '2026-09-30', aRun());
  expect(['Ledger', 'Overview', 'Aging Summary'].map((name) => pictureOfSheet(open.model, sheetOf(open, name)))).toEqual(before);
  expect((await open.workbook.sheets()).map(({ ours }) => ours)).toEqual([null, 'overview', 'aging-summary', null, null]);
  const frozen = pictureOfSheet(open.model, sheetOf(open, 'Aging Summary 2026-09-30'));
  const again = [aReport('aging-summary', 'Aging Summary')];
  await open.workbook.writeReports(again.map((report) => layOut({ ...report, title: 'Another' }, new Map())), aRun());
  expect(pictureOfSheet(open.model, sheetOf(open, 'Aging Summary 2026-09-30'))).toEqual(frozen);
});

test('a filter of hers hides rows of the report; the copy holds all of them', async () => {
  const open = await written();
  const source = sheetOf(open, 'Overview');
  const heading = source.tables[0].area.row;
  source.hiddenRows.add(heading + 1);
  source.filteredRows.add(heading + 1);
  await open.workbook.freezeReports(['overview'], '2026-09-30', aRun());
  const copy = sheetOf(open, 'Overview 2026-09-30');
  expect(copy.cells.value(heading + 1, 2)).toBe(21);
  expect([...copy.cells.formulaCells()]).toEqual([]);
  expect([...source.filteredRows]).toEqual([heading + 1]);
});

test('names that are taken or too long get a number or end earlier', async () => {
  const open = await written();
  await open.workbook.freezeReports(REPORTS, '2026-09-30', aRun());
  expect(await open.workbook.freezeReports(REPORTS, '2026-09-30', aRun())).toEqual(['Overview 2026-09-30 (2)', 'Aging Summary 2026-09-30 (2)']);
  sheetOf(open, 'Overview').name = 'Overview of all our customers';
  open.model.names.set('_Dunwell_overview', "='Overview of all our customers'!$A$1:$H$9");
  expect(await open.workbook.freezeReports(['overview'], '2026-09-30', aRun())).toEqual(['Overview of all our 2026-09-30']);
});

test('without reports nothing is copied; a protected report is refused with its name', async () => {
  const open = await written();
  const before = pictureOf(open.model);
  expect(await open.workbook.freezeReports(['cash-forecast'], '2026-09-30', aRun())).toEqual([]);
  sheetOf(open, 'Overview').protectedSheet = true;
  await expect(open.workbook.freezeReports(REPORTS, '2026-09-30', aRun())).rejects.toThrow('The sheet "Overview" is protected.');
  sheetOf(open, 'Overview').protectedSheet = false;
  expect(pictureOf(open.model)).toEqual(before);
});

test.each(['before', 'half-way', 'after'] as const)('a sync that fails (%s) leaves no copy behind, whichever it is', async (when) => {
  const counted = await written();
  const first = counted.host.syncs.count;
  await counted.workbook.freezeReports(REPORTS, '2026-09-30', aRun());
  const syncs = counted.host.syncs.count - first;
  expect(syncs).toBe(7);
  // The last one only clears up after the work is done.
  for (let failing = 1; failing < syncs; failing += 1) {
    const open = await written();
    const before = pictureOf(open.model);
    open.host.faults.failSync(open.host.syncs.count + failing, when);
    await expect(open.workbook.freezeReports(REPORTS, '2026-09-30', aRun())).rejects.toThrow();
    expect(pictureOf(open.model)).toEqual(before);
  }
});

test('a stop while Excel works on any request leaves no copy behind', async () => {
  for (let nth = 1; nth < 7; nth += 1) {
    const open = await written();
    const before = pictureOf(open.model);
    await expect(open.workbook.freezeReports(REPORTS, '2026-09-30', aRunStoppedWithin(open, nth).run)).rejects.toThrow('Stopped by her.');
    expect(pictureOf(open.model)).toEqual(before);
  }
});

test('a stop between two sheets leaves no copy behind', async () => {
  for (const at of [1, 2, 3, 4]) {
    const open = await written();
    const before = pictureOf(open.model);
    const { run } = aRunStoppedAt(at);
    await expect(open.workbook.freezeReports(REPORTS, '2026-09-30', run)).rejects.toThrow('Stopped by her.');
    expect(pictureOf(open.model)).toEqual(before);
  }
});
