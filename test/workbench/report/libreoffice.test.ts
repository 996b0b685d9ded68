/** An independent spreadsheet reads what a run writes: it opens without repair, calculates every total anew as we say, and every tie-out difference is nil. Skips where LibreOffice is not installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildReports } from '../../../src/reports';
import { layOut } from '../../../src/reports/lay-out';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { parseOptions } from '../../../src/workbench/report/options';
import { runReport } from '../../../src/workbench/report/run-report';
import { wordingFor } from '../../../src/wording/sentences';

function installed(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** "Always recalculate" for workbooks of Excel: values saved by us must not pass for calculated ones. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The workbook without the values of its formulas: what comes back can only have been calculated. */
function withoutValues(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] =>
    [name, name.startsWith('xl/worksheets/') ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : bytes]);
  return zipSync(Object.fromEntries(parts));
}

/** The workbook as LibreOffice saves it after calculating everything anew. */
function recalculated(workbook: Uint8Array, folder: string): Uint8Array {
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  writeFileSync(join(folder, 'workbook.xlsx'), withoutValues(workbook));
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'again'), join(folder, 'workbook.xlsx')], { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(folder, 'again', 'workbook.xlsx'));
}

(installed() ? test : test.skip)('LibreOffice calculates what the review says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dunwell-office-'));
  try {
    const parsed = parseOptions([join(__dirname, '..', '..', '..', 'assets', 'sample-ledger.xlsx'), '--as-of', '2026-09-30']);
    if (parsed.is === 'wrong') throw new Error(parsed.message);
    const outcome = await runReport(parsed.options, 'test', new Date(2026, 8, 30), { signal: new AbortController().signal, report: () => undefined });
    if (outcome.is === 'refused') throw new Error(outcome.message);
    const { run } = outcome;
    const again = await openWorkbook(recalculated(outcome.files.workbook, folder), 'again.xlsx');
    const wrong: string[] = [];
    let compared = 0;
    for (const report of buildReports(run.review, run.reading, wordingFor('en'), { ledgerSheet: run.reading.sheet, version: 'test', decided: { reminders: run.reminders, contacts: [], refused: null } })) {
      const laidOut = layOut(report, new Map());
      const cells = again.sheets.find((sheet) => sheet.name === laidOut.name)?.cells;
      for (const [place, expected] of laidOut.expected) {
        const [row, column] = place.split(',').map(Number);
        const shown = cells?.value(row - 1, column);
        compared += 1;
        const agrees = typeof expected === 'number' ? typeof shown === 'number' && Math.abs(shown - expected) < 1e-7 : shown === expected;
        if (!agrees) wrong.push(`${laidOut.name} ${place}: ${String(shown)} instead of ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
