/** That another program opens what we save and calculates the same figures. */
import { execFileSync, spawnSync } from 'child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/host/model';
import { addReportSheet } from '../../a/report-sheet-model';
import { aUserWorkbook } from '../../a/user-workbook';

const isThere = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
if (!isThere) console.warn('LibreOffice (soffice) is not installed: its independent check of saved workbooks is skipped.');

/** Without this the program keeps the cached values that we wrote, and would agree with anything. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The workbook as another program reads, recalculates and writes it. */
async function throughLibreOffice(bytes: Uint8Array): Promise<WorkbookModel> {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
    writeFileSync(join(folder, 'saved.xlsx'), bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'saved.xlsx')], { timeout: 170_000, stdio: 'pipe' });
    return await openWorkbook(new Uint8Array(readFileSync(join(folder, 'out', 'saved.xlsx'))), 'saved.xlsx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const valuesOf = ({ cells }: SheetModel, rows: number, columns: number): unknown[][] => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cells.value(row, column)));

(isThere ? describe : describe.skip)('LibreOffice', () => {
  it('opens a saved workbook and calculates what we wrote', async () => {
    const model = await openWorkbook(aUserWorkbook(), 'book.xlsx');
    const report = addReportSheet(model);
    const wanted = valuesOf(report, 13, 4);
    const read = await throughLibreOffice(saveWorkbook(model));
    const theirs = read.sheets[read.sheets.length - 1];
    expect(read.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    const got = valuesOf(theirs, 13, 4);
    wanted.forEach((row, r) => row.forEach((value, c) => {
      if (typeof value === 'number') expect(got[r][c]).toBeCloseTo(value, 9);
      else expect(got[r][c]).toBe(value);
    }));
    expect(theirs.tables).toMatchObject([{ name: 'AgingSummary', area: report.tables[0].area, showTotals: true }]);
    expect(theirs.charts).toMatchObject([{ type: 'BarStacked', title: 'Aging <&>' }]);
    expect(theirs.conditionalFormats).toHaveLength(2);
    // Panes and grid lines are not asked for: without a window it keeps nobody's.
    expect(theirs.links.get('5,0')?.documentReference?.replace(/[#'$]/g, '')).toBe('Notes!A3'.replace(/[#'$]/g, ''));
    expect(theirs.pageLayout).toMatchObject({ orientation: 'Landscape', printTitleRows: '$5:$5' });
  }, 180_000);

  it('really recalculates: a wrong cached value does not survive it', async () => {
    const model = await openWorkbook(new TextEncoder().encode('a,b\n1,2'), 'x.csv');
    const sheet = addReportSheet(model);
    sheet.cells.setValue(10, 1, 1);
    const read = await throughLibreOffice(saveWorkbook(model));
    expect(read.sheets[1].cells.value(10, 1)).toBe(358.75);
    expect(valuesOf(read.sheets[0], 2, 2)).toEqual([['a', 'b'], ['1', '2']]);
  }, 180_000);
});
