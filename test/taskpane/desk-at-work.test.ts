/** The desk over a real workbook in the host, through the real Office.js client: what the screens are told, and the main job from opening to letters without a screen. */
import { createErrands } from '../../src/taskpane/errands/errands';
import { createStore } from '../../src/taskpane/store';
import { wordingFor } from '../../src/wording/sentences';
import { day } from '../a/book';
import { atWork } from '../a/desk-at-work';
import { aRun, aSheet, openWorkbook, type OpenWorkbook } from '../a/open-workbook';

const LEDGER = [
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
  ['Harbour Foods Ltd', 'INV-1', day('2026-07-15'), day('2026-08-14'), 1200.5, 'USD'],
  ['Granite Tools', 'INV-2', day('2026-09-01'), day('2026-10-01'), 99.95, 'USD'],
  ['Harbour Foods Ltd', 'INV-3', day('2026-09-05'), day('2026-10-05'), 300, 'USD'],
];
const wording = wordingFor('en');

const aBench = (): OpenWorkbook => openWorkbook([aSheet('Notes', [['Call the bank'], ['Ask Jo']]), aSheet('Invoices', LEDGER), aSheet('Empty', [])]);

test('the survey says of each sheet how it looks, and names the ledger', async () => {
  const { desk } = atWork(aBench());
  expect(await desk.survey()).toEqual({
    sheets: [{ name: 'Notes', rows: 2, standing: 'unlikely' }, { name: 'Invoices', rows: 4, standing: 'likely' }, { name: 'Empty', rows: 0, standing: 'empty' }],
    best: 'Invoices', inFront: 'Notes', sample: null, selection: null, lastSheet: null, hasPrevious: false, controlTotals: {}, controlDay: '', known: null, sitting: null,
    reports: [{ id: 'overview', name: 'Overview' }, { id: 'aging-summary', name: 'Aging Summary' }, { id: 'aging-detail', name: 'Aging Detail' }, { id: 'risk-flags', name: 'Risk Flags' }, { id: 'credit-limits', name: 'Credit Limits' }, { id: 'limit-working', name: 'Limit Working' }, { id: 'reminders', name: 'Reminders' }, { id: 'promises-disputes', name: 'Promises and Disputes' }, { id: 'payment-plans', name: 'Payment Plans' },
      { id: 'cash-forecast', name: 'Cash Forecast' }, { id: 'backtest', name: 'Backtest' }, { id: 'provision', name: 'Provision' }, { id: 'problems', name: 'Problems' }, { id: 'customers', name: 'Customers' }, { id: 'templates', name: 'Templates' }, { id: 'collection-policy', name: 'Collection Policy' }, { id: 'contact-log', name: 'Contact Log' }],
  });
});

test('the general ledger\'s balance is kept with the workbook and compared in the next review', async () => {
  const opened = aBench();
  const { desk } = atWork(opened);
  await desk.survey();
  await desk.keepControlTotals({ EUR: '1.00' }, '2026-08-31');
  const read = await desk.read({ sheet: 'Invoices', block: null }, {}, aRun());
  if (read.is !== 'done') throw new Error(read.is);
  const reviewed = await desk.review(read.result, day('2026-10-02'), aRun());
  expect(reviewed.is === 'done' && reviewed.result.review.tieOut.find(({ currency }) => currency === 'EUR')).toMatchObject({ control: 100 });
  expect(await atWork(opened).desk.survey()).toMatchObject({ controlTotals: { EUR: '1.00' }, controlDay: '2026-08-31' });
});

test('a hidden sheet is not offered', async () => {
  const opened = aBench();
  const notes = opened.model.sheets.find((sheet) => sheet.name === 'Notes');
  if (notes) notes.visibility = 'Hidden';
  expect((await atWork(opened).desk.survey()).sheets.map((sheet) => sheet.name)).toEqual(['Invoices', 'Empty']);
});

test('cells she selected are offered, and only they are read', async () => {
  const opened = aBench();
  const invoices = opened.model.sheets[1];
  opened.model.activeSheet = invoices?.id ?? '';
  opened.model.selection = { sheet: invoices?.id ?? '', area: { row: 0, column: 0, rows: 3, columns: 6 } };
  const { desk } = atWork(opened);
  const { selection } = await desk.survey();
  expect(selection?.address).toBe('A1:F3');
  const read = await desk.read(selection?.choice ?? { sheet: 'Invoices', block: null }, {}, aRun());
  expect(read.is === 'done' && read.result.book.entries.count).toBe(2);
});

test('what the sheet that is read passes over is told here as well: payments, last month', async () => {
  const bare = LEDGER.map((row) => row.map((cell) => (cell === 'Open balance' ? 'Amount' : cell)));
  const older = bare.map((row, at) => row.map((cell, column) => (at > 0 && (column === 2 || column === 3) ? Number(cell) - 60 : at > 0 && column === 1 ? `OLD-${at}` : cell)));
  const opened = openWorkbook([aSheet('Aug', older), aSheet('Sep', bare), aSheet('Receipts', [['Date', 'Customer', 'Invoice', 'Amount'], [day('2026-09-20'), 'Harbour Foods Ltd', 'INV-1', 1200.5]])]);
  const { desk } = atWork(opened);
  const { best } = await desk.survey();
  // The one in front of her, as she looks at it; from anywhere else the latest.
  expect(best).toBe('Aug');
  opened.model.activeSheet = opened.model.sheets[2]?.id ?? '';
  expect((await desk.survey()).best).toBe('Sep');
  const read = await desk.read({ sheet: 'Sep', block: null }, {}, aRun());
  expect(read.is === 'done' && read.result.problems.filter(({ problem }) => problem === 'sheet-not-read').map(({ sheet }) => sheet)).toEqual(['Aug', 'Receipts']);
});

test('the columns to choose from are those of the heading', async () => {
  const { desk } = atWork(aBench());
  const read = await desk.read({ sheet: 'Invoices', block: null }, {}, aRun());
  if (read.is !== 'done') throw new Error(read.is);
  expect(await desk.columnsOf(read.result)).toEqual([
    { letter: 'A', heading: 'Customer' }, { letter: 'B', heading: 'Invoice' }, { letter: 'C', heading: 'Invoice date' }, { letter: 'D', heading: 'Due date' }, { letter: 'E', heading: 'Open balance' }, { letter: 'F', heading: 'Currency' },
  ]);
});

test('a sheet of prose is refused with a sentence', async () => {
  const refused = await atWork(aBench()).desk.read({ sheet: 'Notes', block: null }, {}, aRun());
  expect(refused).toMatchObject({ is: 'refused', message: expect.stringMatching(/\S+ \S+/) });
});

test('the main job: opened, reviewed, written, a letter copied; the ledger stays as it was', async () => {
  const opened = aBench();
  const { desk, left, texts } = atWork(opened);
  const store = createStore();
  const errands = createErrands(desk, store, wording);
  await errands.open();
  errands.date(day('2026-09-30'));
  await errands.review();
  expect(store.state().reviewed?.review.totals).toMatchObject([{ currency: 'USD', open: 160045, pastDue: 120050 }]);
  const promised = store.state().reviewed?.reports.map(({ name }) => name);
  await errands.write();
  expect(store.state()).toMatchObject({ notice: { tone: 'good', text: 'Written: Overview, Aging Summary, Aging Detail and 12 more.' }, stale: false });
  // What was promised before is what stands there now.
  expect(store.state().written?.map(({ name }) => name)).toEqual(promised);
  expect(opened.model.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Invoices', 'Overview', 'Aging Summary', 'Aging Detail', 'Risk Flags', 'Credit Limits', 'Limit Working', 'Cash Forecast', 'Backtest', 'Provision', 'Problems', 'Customers', 'Collection Policy']));
  const about = store.state().reviewed?.letters.findIndex(({ customerName }) => customerName === 'Harbour Foods Ltd') ?? -1;
  errands.pickLetter(about);
  await errands.copyLetter();
  await errands.copySubject();
  expect(left).toMatchObject([{ to: null, text: expect.stringContaining('INV-1') }]);
  expect(texts).toEqual([left[0]?.subject]);
  const ledger = opened.model.sheets.find((sheet) => sheet.name === 'Invoices');
  expect(LEDGER.map((row, r) => row.map((_, c) => ledger?.cells.value(r, c)))).toEqual(LEDGER);
});

test('the sheets written are no ledgers at the next look, and her correction is remembered', async () => {
  const opened = aBench();
  const { desk } = atWork(opened);
  const store = createStore();
  const errands = createErrands(desk, store, wording);
  await errands.open();
  await errands.review();
  await errands.write();
  await errands.correct({ what: 'column', role: 'dueDate', letter: 'C' });
  const again = await atWork(opened).desk.survey();
  expect(again.sheets.filter((sheet) => sheet.standing === 'ours').map((sheet) => sheet.name).sort()).toEqual(['Aging Detail', 'Aging Summary', 'Backtest', 'Cash Forecast', 'Collection Policy', 'Contact Log', 'Credit Limits', 'Customers', 'Limit Working', 'Overview', 'Problems', 'Provision', 'Reminders', 'Risk Flags', 'Templates']);
  expect(again).toMatchObject({ best: 'Invoices', lastSheet: 'Invoices' });
});

test('what she corrected holds for next month\'s export of the same shape, on a sheet of another name, until she forgets it', async () => {
  const october = LEDGER.map((row, r) => row.map((value, c) => (c === 1 && r > 0 ? `OCT-${r}` : value)));
  const opened = openWorkbook([aSheet('Invoices', LEDGER), aSheet('October', [['Open invoices October'], ...october]), aSheet('Other', LEDGER.map((row) => [...row, 'x']))]);
  const open = async (sheet: string) => {
    const { desk } = atWork(opened);
    const store = createStore();
    const errands = createErrands(desk, store, wording);
    await errands.open();
    await errands.choose({ sheet, block: null });
    return { errands, column: () => { const { reading } = store.state(); return reading.is === 'read' ? reading.ledger.columns.find(({ role }) => role === 'dueDate')?.column : reading; }, state: store.state };
  };
  await (await open('Invoices')).errands.correct({ what: 'column', role: 'dueDate', letter: 'C' });
  const next = await open('October');
  expect(next.column()).toBe(2);
  expect(next.state().mapping).toMatchObject({ columns: { dueDate: 'C' } });
  expect((await open('Other')).column()).toBe(3);
  await next.errands.correct({ what: 'nothing' });
  expect(next.column()).toBe(3);
  expect((await open('Invoices')).column()).toBe(3);
});

test('what a host refuses while writing leaves the workbook as it was, and is told', async () => {
  const opened = aBench();
  const { desk } = atWork(opened);
  const store = createStore();
  const errands = createErrands(desk, store, wording);
  await errands.open();
  await errands.review();
  opened.host.faults.failSync(opened.host.syncs.count + 8, 'after');
  await errands.write();
  expect(store.state()).toMatchObject({ written: null, run: null, notice: { tone: 'bad' } });
  expect(opened.model.sheets.map((sheet) => sheet.name)).toEqual(['Notes', 'Invoices', 'Empty']);
});

test('a slow Excel is asked few times: fourteen until the ledger is read, thirty-two until a pane that is opened again is where it was', async () => {
  const opened = aBench();
  const begin = async (): Promise<{ readonly asked: number; readonly errands: ReturnType<typeof createErrands>; readonly screen: string }> => {
    const from = opened.host.syncs.count;
    const store = createStore();
    const errands = createErrands(atWork(opened).desk, store, wording);
    await errands.begin();
    return { asked: opened.host.syncs.count - from, errands, screen: store.state().screen };
  };
  const { asked, errands } = await begin();
  expect(asked).toBeLessThanOrEqual(14);
  await errands.review();
  await errands.write();
  const again = await begin();
  expect([again.screen, again.asked <= 32]).toEqual(['review', true]);
});
