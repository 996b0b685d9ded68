/** Faults on order, the journal of undo costs, and the counters. */
import { aClient } from './a-client';

const codeOf = (error: unknown): string => (error as OfficeExtension.Error).code;

test.each([['before', ['', '']], ['half-way', [1, '']], ['after', [1, 2]]] as const)('a sync that fails %s leaves %j', async (when, left) => {
  const client = aClient();
  client.host.faults.failSync(1, when);
  // Two writes of equal weight: half of the batch is the first of them.
  const code = await client.code((sheet) => {
    sheet.getCell(0, 0).values = [[1]];
    sheet.getCell(0, 1).values = [[2]];
  });
  expect(code).toBe('GeneralException');
  expect([client.sheet.cells.value(0, 0), client.sheet.cells.value(0, 1)]).toEqual(left);
});

test('a member fails the n-th time it is met', async () => {
  const client = aClient();
  client.host.faults.failMember({ member: 'Range.Values', kind: 'set', nth: 2, code: 'AccessDenied' });
  const write = (): Promise<string> => client.code((sheet) => (sheet.getRange('A1').values = [[1]]));
  expect([await write(), await write(), await write()]).toEqual(['done', 'AccessDenied', 'done']);
});

test('while a cell is edited a request is refused, or waits where it may', async () => {
  const client = aClient();
  client.host.faults.startEditing();
  expect(await client.code((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('InvalidOperationInCellEditMode');
  let done = false;
  client.door.inFront();
  const waiting = client.door.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Ledger').getRange('A1').values = [[2]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toBe(false);
  client.host.faults.finishEditing();
  await waiting;
  expect(client.sheet.cells.value(0, 0)).toBe(2);
});

test('a throttled host refuses, then serves again', async () => {
  const client = aClient();
  client.host.faults.throttle(2);
  const write = (): Promise<string> => client.code((sheet) => sheet.load('name'));
  expect([await write(), await write(), await write()]).toEqual(['ActivityLimitReached', 'ActivityLimitReached', 'done']);
});

test('a slow host answers late', async () => {
  const client = aClient();
  client.host.faults.slowBy = 30;
  const from = performance.now();
  await client.code((sheet) => sheet.load('name'));
  expect(performance.now() - from).toBeGreaterThan(29);
});

test('the journal tells what clears the undo stack, and what does not', async () => {
  const client = aClient([['a']]);
  await client.on((sheet) => {
    sheet.getRange('A1').values = [['b']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.activate();
  });
  expect(client.host.journal.entries.map(({ member }) => member)).toEqual(['Range.Values', 'RangeFont.Bold']);
  expect(client.host.journal.undoCosts()).toEqual([]);
  await client.on((_sheet, context) => {
    const added = context.workbook.worksheets.add('X');
    added.name = 'Y';
    added.position = 0;
    added.visibility = 'Hidden';
    added.protection.protect();
    added.protection.unprotect();
    added.delete();
  });
  expect(client.host.journal.undoCosts().map(({ member }) => member)).toEqual(['WorksheetCollection.Add', 'Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility', 'WorksheetProtection.Protect', 'WorksheetProtection.Unprotect', 'Worksheet.Delete']);
  expect(client.host.journal.undoCosts('everywhere').map(({ member }) => member)).toEqual(['WorksheetProtection.Protect', 'WorksheetProtection.Unprotect', 'Worksheet.Delete']);
});

test('syncs and their bytes are counted', async () => {
  const client = aClient([['é'.repeat(100)]]);
  await client.code((sheet) => sheet.getRange('A1').load('values'));
  const { count, responseBytes, largestResponseBytes } = client.host.syncs;
  // The second is the client's own clean-up of the tracked range.
  expect(count).toBe(2);
  expect(largestResponseBytes).toBeGreaterThan(200);
  expect(responseBytes).toBeGreaterThan(largestResponseBytes);
});

test('a failed action stops its batch; what went before stays', async () => {
  const client = aClient();
  const error = await client.on((sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('Nope').load('name');
    sheet.getRange('A2').values = [[2]];
  }).catch((caught: unknown) => caught);
  expect(codeOf(error)).toBe('ItemNotFound');
  expect([client.sheet.cells.value(0, 0), client.sheet.cells.value(1, 0)]).toEqual([1, '']);
});

test('hosts take turns: a run on one while another is under way is refused, not mixed up', async () => {
  const [one, two] = [aClient(), aClient()];
  const first = one.on((sheet) => (sheet.getRange('A1').values = [['one']]));
  await expect(two.on((sheet) => (sheet.getRange('A1').values = [['two']]))).rejects.toThrow('one host at a time');
  await first;
  await two.on((sheet) => (sheet.getRange('A1').values = [['two']]));
  expect([one.sheet.cells.value(0, 0), two.sheet.cells.value(0, 0)]).toEqual(['one', 'two']);
});
