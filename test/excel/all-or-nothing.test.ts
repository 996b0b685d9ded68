/** A write that fails at any request, before, half-way or after, or is stopped at any report of progress, leaves the workbook as it was. */
import type { LaidOutSheet } from '../../src/reports/report-sheet';
import type { SyncFault } from '../../src/workbench/host/faults';
import { aLaidOutSheet, laidOutDocuments } from '../a/laid-out-sheet';
import type { OpenWorkbook } from '../a/open-workbook';
import { aRun, aRunStoppedAt, aRunStoppedWithin, aSheet, openWorkbook, pictureOf } from '../a/open-workbook';

// Every case writes a workbook some dozen times over.
jest.setTimeout(180_000);

const ledger = () => aSheet("Dun's Ledger", [['Customer', 'Amount'], ['A', 1], ['B', 2]]);
const detail = (count: number, more: Partial<Parameters<typeof aLaidOutSheet>[0]> = {}): LaidOutSheet => aLaidOutSheet({ documents: laidOutDocuments(count), withChart: true, ...more });
const summary = (count: number, more: Partial<Parameters<typeof aLaidOutSheet>[0]> = {}): LaidOutSheet => aLaidOutSheet({ id: 'aging-summary', name: 'Aging Summary', documents: laidOutDocuments(count, 30), ...more });

/** Two reports stand, and she has left her traces on one: entries, colours, a rule, a column in the table, a frozen column elsewhere. */
async function withReports(excelApi: string): Promise<OpenWorkbook> {
  const open = openWorkbook([ledger()], excelApi);
  await open.workbook.writeReports([detail(6), summary(3)], aRun());
  open.door.inFront();
  await open.door.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Aging Detail');
    sheet.getRange('E6:F8').values = [['Checked', "'=1"], ['Query', '=1+1'], ['', "'00012"]];
    sheet.getRange('A7').format.fill.color = '#FFFF00';
    sheet.getRange('C8').format.font.color = '#FF0000';
    sheet.getRange('B9').format.fill.color = '#FFFFFF';
    sheet.getRange('A6').format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('D7').numberFormat = [['0.0']];
    sheet.getRange('A30').format.fill.color = '#00FF00';
    sheet.getRange('H1').values = [['mine']];
    const rule = sheet.getRange('C6:C9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=C6>1000';
    rule.custom.format.fill.color = '#FF0000';
    sheet.getRange('G6:G8').values = [['x'], ['y'], ['z']];
    await context.sync();
  });
  return open;
}

const refreshes: readonly (readonly [string, string, readonly LaidOutSheet[]])[] = [
  ['longer', '1.13', [detail(14, { title: 'New', documents: laidOutDocuments(14, 3) }), summary(1)]],
  ['of another shape', '1.13', [detail(4, { tieOut: 3 }), summary(5, { tieOut: 2 })]],
  ['under ExcelApi 1.9', '1.9', [detail(9), summary(2)]],
  ['with broken lines and a list further down', '1.13', [detail(9, { withLines: true, tieOut: 2, documents: laidOutDocuments(9).map((one) => ({ ...one, customer: 'A name of many words '.repeat(4) })) }), summary(2)]],
  ['with a sheet more', '1.13', [detail(2), summary(2), aLaidOutSheet({ id: 'problems', name: 'Problems', documents: laidOutDocuments(2), withChart: true })]],
];

/** Without the ids of tables, which a table made anew cannot keep. */
function shownBy(open: OpenWorkbook): string {
  return JSON.stringify(pictureOf(open.model), (key, value: unknown) => (key === 'tables' || key === 'charts' ? (value as { id: string }[]).map(({ id: _, ...rest }) => rest) : value), 1);
}

async function syncsOf(make: () => Promise<OpenWorkbook>, sheets: readonly LaidOutSheet[]): Promise<number> {
  const open = await make();
  open.door.inFront();
  const before = open.host.syncs.count;
  await open.workbook.writeReports(sheets, aRun());
  return open.host.syncs.count - before;
}

async function failsAndLeavesNothing(make: () => Promise<OpenWorkbook>, sheets: readonly LaidOutSheet[], when: SyncFault['when'], nth: number): Promise<void> {
  const open = await make();
  open.door.inFront();
  const before = shownBy(open);
  open.host.faults.failSync(open.host.syncs.count + nth, when);
  open.host.journal.clear();
  await expect(open.workbook.writeReports(sheets, aRun())).rejects.toThrow('Excel could not do');
  expect(shownBy(open)).toBe(before);
  const deleted = open.host.journal.undoCosts('everywhere').map(({ member }) => member);
  const added = open.host.journal.entries.filter(({ member }) => member === 'WorksheetCollection.Add').length;
  expect(deleted.every((member) => member === 'Worksheet.Delete') && deleted.length <= added).toBe(true);
}

describe.each<SyncFault['when']>(['before', 'half-way', 'after'])('a request that fails (%s)', (when) => {
  test('in the first write of a workbook leaves no trace', async () => {
    const make = () => Promise.resolve(openWorkbook([ledger()]));
    const sheets = [detail(6), summary(3)];
    // The last request only lets go of references, when all is written.
    const syncs = (await syncsOf(make, sheets)) - 1;
    expect(syncs).toBeGreaterThan(2);
    for (let nth = 1; nth <= syncs; nth += 1) await failsAndLeavesNothing(make, sheets, when, nth);
  });

  test.each(refreshes)('in a refresh that is %s leaves everything as it stood', async (_, excelApi, sheets) => {
    const make = () => withReports(excelApi);
    const syncs = (await syncsOf(make, sheets)) - 1;
    expect(syncs).toBeGreaterThan(4);
    for (let nth = 1; nth <= syncs; nth += 1) await failsAndLeavesNothing(make, sheets, when, nth);
  });
});

test('any member that fails, at its first and at its last call, leaves everything as it stood', async () => {
  const sheets = [detail(9, { tieOut: 2 }), aLaidOutSheet({ id: 'problems', name: 'Problems', documents: laidOutDocuments(2), withChart: true })];
  const clean = await withReports('1.13');
  clean.host.journal.clear();
  await clean.workbook.writeReports(sheets, aRun());
  const calls = new Map<string, number>();
  for (const { member, kind } of clean.host.journal.entries) calls.set(`${kind} ${member}`, (calls.get(`${kind} ${member}`) ?? 0) + 1);
  expect(calls.size).toBeGreaterThan(20);
  for (const [call, times] of calls) {
    for (const nth of new Set([1, times])) {
      const open = await withReports('1.13');
      const before = shownBy(open);
      const [kind, member] = call.split(' ') as ['set' | 'call', string];
      open.host.faults.failMember({ member, kind, nth, code: 'GeneralException' });
      await expect(open.workbook.writeReports(sheets, aRun())).rejects.toThrow('Excel could not do');
      expect([call, nth, shownBy(open) === before]).toEqual([call, nth, true]);
    }
  }
});

describe('stopped at any report of progress', () => {
  test.each([['first write', '1.13', [detail(6), summary(3)]] as const, ...refreshes])('%s', async (kind, excelApi, sheets) => {
    const make = () => (kind === 'first write' ? Promise.resolve(openWorkbook([ledger()])) : withReports(excelApi));
    let stops = 0;
    for (let nth = 1; ; nth += 1) {
      const open = await make();
      open.door.inFront();
      const before = shownBy(open);
      const { run, reports } = aRunStoppedAt(nth);
      const outcome = open.workbook.writeReports(sheets, run);
      if (await outcome.then(() => true, () => false)) {
        expect(reports()).toBe(nth - 1);
        break;
      }
      await expect(outcome).rejects.toThrow('Stopped by her.');
      expect(shownBy(open)).toBe(before);
      stops += 1;
    }
    expect(stops).toBeGreaterThan(2);
  });
});

describe('stopped while Excel works on any request, the last one too', () => {
  test.each([['first write', '1.13', [detail(6), summary(3)]] as const, ...refreshes])('%s', async (kind, excelApi, sheets) => {
    const make = () => (kind === 'first write' ? Promise.resolve(openWorkbook([ledger()])) : withReports(excelApi));
    // The last request only lets go of references, when all is written.
    const syncs = (await syncsOf(make, sheets)) - 1;
    for (let nth = 1; nth <= syncs; nth += 1) {
      const open = await make();
      open.door.inFront();
      const before = shownBy(open);
      const { run } = aRunStoppedWithin(open, nth);
      await expect(open.workbook.writeReports(sheets, run)).rejects.toThrow('Stopped by her.');
      expect(shownBy(open)).toBe(before);
    }
  });

  test('restoring', async () => {
    const make = async (): Promise<OpenWorkbook> => {
      const open = await withReports('1.13');
      await open.workbook.writeReports([detail(11, { title: 'Second', tieOut: 2 }), summary(1)], aRun());
      return open;
    };
    const open = await make();
    const first = open.host.syncs.count;
    await open.workbook.restorePrevious(aRun());
    const syncs = open.host.syncs.count - first - 1;
    for (let nth = 1; nth <= syncs; nth += 1) {
      const again = await make();
      const before = shownBy(again);
      await expect(again.workbook.restorePrevious(aRunStoppedWithin(again, nth).run)).rejects.toThrow('Stopped by her.');
      expect(shownBy(again)).toBe(before);
    }
  });
});

test('what is asked while sheets are written waits until they stand, or are put back', async () => {
  const open = await withReports('1.13');
  const { run } = aRunStoppedWithin(open, 5);
  const before = shownBy(open);
  const writing = open.workbook.writeReports([detail(14), aLaidOutSheet({ id: 'problems', name: 'Problems', documents: laidOutDocuments(2), withChart: true })], run);
  const seen = open.workbook.sheets();
  const again = open.workbook.writeReports([summary(2)], aRun()).then(() => shownBy(open));
  await expect(writing).rejects.toThrow('Stopped by her.');
  expect(shownBy(open)).toBe(before);
  expect((await seen).map(({ name }) => name)).toEqual(["Dun's Ledger", 'Aging Detail', 'Aging Summary']);
  expect(await again).not.toBe(before);
});

test('a member that fails every time is said to have left things unfinished, and the sheets say so themselves', async () => {
  const open = await withReports('1.13');
  open.host.faults.failMember({ member: 'Range.NumberFormat', kind: 'set', code: 'GeneralException' });
  await expect(open.workbook.writeReports([detail(3)], aRun())).rejects.toThrow('could not be put back');
  expect(String(open.model.sheets[1].cells.value(0, 0))).toContain('interrupted');
  open.host.faults.clear();
  await open.workbook.writeReports([detail(3)], aRun());
  expect(open.model.sheets[1].cells.value(0, 0)).toBe('Aging Detail');
});

test('a read-only workbook is refused in words, and nothing is said to be half-written', async () => {
  const open = await withReports('1.13');
  const before = shownBy(open);
  open.host.faults.failMember({ member: 'Range.Values', kind: 'set', code: 'AccessDenied' });
  await expect(open.workbook.writeReports([detail(3)], aRun())).rejects.toThrow(/protected, or the file is open for reading only/);
  expect(shownBy(open)).toBe(before);
});

test('a protected report sheet is refused before anything is written', async () => {
  const open = await withReports('1.13');
  open.model.sheets[2].protectedSheet = true;
  const before = shownBy(open);
  await expect(open.workbook.writeReports([detail(3), summary(3)], aRun())).rejects.toThrow('"Aging Summary" is protected');
  expect(shownBy(open)).toBe(before);
});

test('the previous reports can be restored, and back again', async () => {
  const open = await withReports('1.13');
  const first = shownBy(open);
  expect(await open.workbook.hasPrevious()).toBe(false);
  await open.workbook.writeReports([detail(11, { title: 'Second', tieOut: 2 }), summary(1)], aRun());
  const second = shownBy(open);
  expect(await open.workbook.hasPrevious()).toBe(true);
  open.host.journal.clear();
  await open.workbook.restorePrevious(aRun());
  expect(shownBy(open)).toBe(first);
  expect(open.host.journal.undoCosts()).toEqual([]);
  await open.workbook.restorePrevious(aRun());
  expect(shownBy(open)).toBe(second);
});
