/** The sample ledger in a workbook of hers: made under a free name, read as the file's sample is, found again, and gone without a trace when anything fails. */
import { addSample } from '../../src/workflow/add-sample';
import { readLedgerSheet } from '../../src/workflow/read-ledger-sheet';
import { aRun, aRunStoppedWithin, aSheet, openWorkbook, pictureOf, type OpenWorkbook } from '../a/open-workbook';

const WORDS = { name: 'Sample ledger', note: 'All companies are invented.' };
const hers = () => aSheet('Sample ledger', [['Minutes'], ['We spoke about the garden.']]);
const bench = (): OpenWorkbook => openWorkbook([hers()], '1.9');

async function added(open: OpenWorkbook): Promise<string> {
  const outcome = await addSample(open.workbook, WORDS, aRun());
  if (outcome.is !== 'done') throw new Error(outcome.is);
  return outcome.result;
}

test('it stands on a sheet of its own under a free name, in front, and what is hers is as it was', async () => {
  const open = bench();
  const before = JSON.stringify((pictureOf(open.model) as { sheets: unknown[] }).sheets[0]);
  expect(await added(open)).toBe('Sample ledger (2)');
  expect(JSON.stringify((pictureOf(open.model) as { sheets: unknown[] }).sheets[0])).toBe(before);
  const { cells, name, frozenRows } = open.model.sheets[1];
  expect([name, frozenRows, cells.value(1, 0)]).toEqual(['Sample ledger (2)', 5, 'Receivables ledger. All companies are invented.']);
  // A number with zeros before it is a text, and what begins with "=" is no formula.
  expect([cells.value(5, 0), typeof cells.value(5, 9)]).toEqual([expect.stringMatching(/^0004\d\d$|^000\d+$/), 'number']);
  for (let row = 5; row < cells.rowCount; row += 1) for (let column = 0; column < 16; column += 1) expect(cells.formula(row, column)).toBeUndefined();
  expect((await open.workbook.sheets()).map(({ isSample, ours }) => [isSample, ours])).toEqual([[undefined, null], [true, null]]);
});

test.each([false, true])('it is read as the workbench\'s sample is (dates from 1904: %s)', async (date1904) => {
  const open = bench();
  open.model.date1904 = date1904;
  const sheet = await added(open);
  const read = await readLedgerSheet(open.workbook, { sheet: null, block: null, payments: null, customers: null, mapping: null, homeCurrency: 'USD' }, aRun());
  if (read.is !== 'done') throw new Error(JSON.stringify(read));
  expect([read.result.sheet, read.result.rowsTaken, read.result.book.statedAsOf]).toEqual([sheet, 388, 46295]);
});

test('asked for again it is the same sheet, whatever it is called by then; deleted, it is made anew', async () => {
  const open = bench();
  await added(open);
  open.model.sheets[1].name = 'Renamed';
  open.model.names.set('_Dunwell_sample', "='Renamed'!$A$1");
  expect(await added(open)).toBe('Renamed');
  open.model.sheets.splice(1, 1);
  open.model.names.set('_Dunwell_sample', '=#REF!');
  expect(await added(open)).toBe('Sample ledger (2)');
  expect(open.model.sheets).toHaveLength(2);
});

test.each(['before', 'half-way', 'after'] as const)('a request that fails (%s) leaves no trace, and neither does a stop', async (when) => {
  for (const nth of [1, 2]) {
    const open = bench();
    await open.workbook.sheets();
    const sheet = { name: 'Sample ledger', headingRow: 2, cells: [['Title', ''], ['Customer', 'Open'], ['=A', 1]], columns: [{ width: 9, numberFormat: null }, { width: 9, numberFormat: '0.00' }] };
    const before = pictureOf(open.model);
    open.host.faults.failSync(open.host.syncs.count + nth, when);
    await expect(open.workbook.addSample(sheet, aRun())).rejects.toThrow();
    expect(pictureOf(open.model)).toEqual(before);
    await expect(open.workbook.addSample(sheet, aRunStoppedWithin(open, nth).run)).rejects.toThrow('Stopped by her.');
    expect(pictureOf(open.model)).toEqual(before);
  }
});
