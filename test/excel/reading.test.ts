/** Reading through the adapter: sheets, slices and their sizes, selection, date system, what is remembered, being watched and stopped. */
import { MOST_BYTES } from '../../src/excel/byte-budget';
import type { GridSlice } from '../../src/ledger/ledger';
import type { Progress, ReadRequest, RunControl } from '../../src/workflow/ports';
import type { HostValue } from '../../src/workbench/host/model';
import type { OpenWorkbook } from '../a/open-workbook';
import { aRun, aRunStoppedAt, aSheet, openWorkbook } from '../a/open-workbook';

/** Rows of twelve columns as a ledger has them: names, numbers, dates, amounts. */
function rows(count: number, name = 'Müller & Söhne Handelsgesellschaft'): HostValue[][] {
  return Array.from({ length: count }, (_, r) => Array.from({ length: 12 }, (_unused, c): HostValue => (c === 0 ? `${name} ${r % 97}` : c === 1 ? `INV-${100000 + r}` : c < 4 ? 45000 + (r % 400) : r * 10 + c + 0.25)));
}

async function read(open: OpenWorkbook, request: ReadRequest, run: RunControl = aRun()): Promise<GridSlice[]> {
  open.door.inFront();
  const slices: GridSlice[] = [];
  for await (const slice of open.workbook.readSheet(request, run)) slices.push(slice);
  return slices;
}

const joined = (slices: readonly GridSlice[]) => slices.flatMap((slice) => slice.values.map((row) => [...row]));

test('every cell of the used block comes once, in order', async () => {
  const cells = rows(5300);
  const slices = await read(openWorkbook([aSheet('Ledger', cells)]), { sheet: 'Ledger' });
  expect(slices.length).toBeGreaterThan(1);
  expect(slices[0]).toMatchObject({ firstRow: 1, columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
  expect(slices[1].firstRow).toBe(slices[0].values.length + 1);
  expect(joined(slices)).toEqual(cells);
});

test('only the columns and rows asked for, in few requests and none too large', async () => {
  const cells = rows(60_000);
  const open = openWorkbook([aSheet('Ledger', cells)]);
  const slices = await read(open, { sheet: 'Ledger', columns: [7, 0, 1, 3], firstRow: 2, lastRow: 59_999 });
  expect(slices[0].columns).toEqual([0, 1, 3, 7]);
  expect(joined(slices)).toEqual(cells.slice(1, 59_999).map((row) => [row[0], row[1], row[3], row[7]]));
  expect(open.host.syncs.largestResponseBytes).toBeLessThan(MOST_BYTES);
  expect(open.host.syncs.count).toBeLessThan(6);
});

test('a request that Excel finds too large is halved until it fits', async () => {
  const cells = rows(3000, 'x'.repeat(2000));
  const open = openWorkbook([aSheet('Ledger', cells)], '1.13', 1_000_000);
  expect(joined(await read(open, { sheet: 'Ledger' }))).toEqual(cells);
});

test('number formats come only when asked for', async () => {
  const open = openWorkbook([aSheet('Ledger', [['a', 1], ['b', 2]])]);
  expect((await read(open, { sheet: 'Ledger' }))[0].numberFormats).toBeUndefined();
  expect((await read(open, { sheet: 'Ledger', withFormats: true, lastRow: 1 }))[0].numberFormats).toEqual([['General', 'General']]);
});

test('progress counts rows, and a stop ends the reading with its reason', async () => {
  const open = openWorkbook([aSheet('Ledger', rows(30_000))]);
  const seen: Progress[] = [];
  await read(open, { sheet: 'Ledger' }, aRun((progress) => seen.push(progress)));
  expect(seen.at(-1)).toEqual({ stage: 'reading', done: 30_000, total: 30_000, unit: 'rows' });
  expect(seen.map(({ done }) => done)).toEqual([...seen.map(({ done }) => done)].sort((a, b) => a - b));
  await expect(read(open, { sheet: 'Ledger' }, aRunStoppedAt(1).run)).rejects.toThrow('Stopped by her.');
});

test('an empty sheet has no slices and no rows', async () => {
  const open = openWorkbook([aSheet('Empty', []), aSheet('Full', [['', ''], ['', 'x']])]);
  expect(await read(open, { sheet: 'Empty' })).toEqual([]);
  expect(await open.workbook.sheets()).toEqual([
    { name: 'Empty', visible: true, ours: null, firstRow: 1, firstColumn: 0, rows: 0, columns: 0, tables: [] },
    { name: 'Full', visible: true, ours: null, firstRow: 2, firstColumn: 1, rows: 1, columns: 1, tables: [] },
  ]);
});

test('a sheet that is not there is a sentence', async () => {
  await expect(read(openWorkbook([aSheet('A', [['x']])]), { sheet: 'B' })).rejects.toThrow('deleted or renamed');
});

test('a cell being edited holds the reading back until it is finished', async () => {
  const open = openWorkbook([aSheet('A', [['x']])]);
  open.host.faults.startEditing();
  setTimeout(() => open.host.faults.finishEditing(), 30);
  expect(joined(await read(open, { sheet: 'A' }))).toEqual([['x']]);
});

test('the selection is a block, or nothing where it is one cell', async () => {
  const open = openWorkbook([aSheet('A', rows(9)), aSheet('B', rows(9))]);
  expect(await open.workbook.selection()).toEqual({ sheet: 'A', block: null });
  open.model.activeSheet = open.model.sheets[1].id;
  open.model.selection = { sheet: open.model.sheets[1].id, area: { row: 2, column: 1, rows: 4, columns: 3 } };
  expect(await open.workbook.selection()).toEqual({ sheet: 'B', block: { firstRow: 3, firstColumn: 1, rows: 4, columns: 3 } });
});

test.each([[false, 1900], [true, 1904]])('the date system is asked of Excel itself (1904: %s)', async (date1904, system) => {
  const open = openWorkbook([aSheet('A', [['x']])]);
  open.model.date1904 = date1904;
  expect(await open.workbook.dateSystem()).toBe(system);
});

test('what is remembered is recalled from the workbook, and nothing else', async () => {
  const open = openWorkbook([aSheet('A', [['x']])]);
  expect(await open.workbook.recall('policy')).toBeUndefined();
  await open.workbook.remember('policy', { aging: { edges: [0, 30] }, name: 'Söhne "& Co"' });
  expect(await open.workbook.recall('policy')).toEqual({ aging: { edges: [0, 30] }, name: 'Söhne "& Co"' });
  await open.workbook.remember('policy', null);
  expect(await open.workbook.recall('policy')).toBeNull();
  await expect(open.workbook.remember('policy', 'x'.repeat(200_000))).rejects.toThrow('100000');
});

test('a ledger row and a report are brought to the front', async () => {
  const open = openWorkbook([aSheet('A', [['x']]), aSheet("It's B", rows(30))]);
  await open.workbook.showRow({ sheet: "It's B", row: 17 });
  expect(open.model.activeSheet).toBe(open.model.sheets[1].id);
  expect(open.model.selection.area).toMatchObject({ row: 16, rows: 1 });
  await open.workbook.showSheet('overview');
  expect(open.model.activeSheet).toBe(open.model.sheets[1].id);
});

test('a change by another hand is told once things are quiet, and not after listening has stopped', async () => {
  const open = openWorkbook([aSheet('A', [['x']])]);
  let told = 0;
  const stop = await open.workbook.watch('A', () => (told += 1));
  const edit = (value: number): Promise<void> => open.door.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A2').values = [[value]];
    await context.sync();
  });
  await edit(1);
  await edit(2);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toBe(1);
  await stop();
  await edit(3);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toBe(1);
});
