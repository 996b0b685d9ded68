/** The host refuses what Excel refuses, with Excel's codes, and a refused call leaves nothing half done. */
import { aClient } from './a-client';

const TWO_BY_TWO = [['Name', 'Open'], ['Acme', 10], ['Bolt', 20]];

test.each(['', 'a'.repeat(32), 'a:b', 'a\\b', 'a/b', 'a?b', 'a*b', 'a[b', 'a]b', "'a", "a'", 'History', 'hisTORY'])('no sheet is called %p', async (name) => {
  expect(await aClient().code((sheet) => (sheet.name = name))).toBe('InvalidArgument');
});
test('two sheets never bear one name, whatever its case', async () => {
  const client = aClient();
  expect(await client.code((_sheet, context) => context.workbook.worksheets.add('ledgER'))).toBe('ItemAlreadyExists');
  expect(await client.code((sheet) => (sheet.name = 'LEDGER'))).toBe('done');
});
test.each(['A1', 'XFD9', 'R1C1', 'c', '1x', 'a b', 'a-b', ''])('no table is called %p', async (name) => {
  expect(await aClient(TWO_BY_TWO).code((sheet) => (sheet.tables.add('A1:B3', true).name = name))).toBe('InvalidArgument');
});
test('tables neither overlap nor share a name', async () => {
  const client = aClient(TWO_BY_TWO);
  await client.on((sheet) => (sheet.tables.add('A1:B3', true).name = 'Open_items'));
  expect(await client.code((sheet) => sheet.tables.add('B3:C5', true))).toBe('InvalidArgument');
  expect(await client.code((sheet) => (sheet.tables.add('D1:E3', true).name = 'open_ITEMS'))).toBe('ItemAlreadyExists');
  expect(await client.code((_sheet, context) => context.workbook.names.add('Open_Items', '=1'))).toBe('ItemAlreadyExists');
});
test.each([[[['x']], 'A1:B2', 'done'], [[['x', 'y']], 'A1:B2', 'InvalidArgument'], [[['x'], ['y', 'z']], 'A1:B2', 'InvalidArgument'], [[['x', 'y'], ['z', 'w']], 'A1:B2', 'done'], [[['x']], 'A:A', 'InvalidArgument']])('%j into %s: %s', async (values, address, code) => {
  expect(await aClient().code((sheet) => (sheet.getRange(address).values = values))).toBe(code);
});
test('missing things are not found, or null where that was asked', async () => {
  const client = aClient(TWO_BY_TWO);
  expect(await client.code((_sheet, context) => context.workbook.tables.getItem('x').getRange().load('address'))).toBe('ItemNotFound');
  expect(await client.code((_sheet, context) => context.workbook.worksheets.getItemOrNullObject('x').delete())).toBe('ItemNotFound');
  const found = await client.on((sheet, context) => {
    const nothing = [context.workbook.worksheets.getItemOrNullObject('x').getUsedRangeOrNullObject(), context.workbook.names.getItemOrNullObject('x'), sheet.getRange('A1').getIntersectionOrNullObject('B2'), sheet.getRange('H9:J12').getUsedRangeOrNullObject()];
    for (const item of nothing) item.load();
    return nothing;
  });
  expect(found.map((item) => item.isNullObject)).toEqual([true, true, true, true]);
});
test.each(['A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1 B2', 'Nowhere'])('%s is no address', async (address) => {
  expect(await aClient().code((sheet) => sheet.getRange(address).load('address'))).toBe('InvalidArgument');
});
test('a protected sheet takes nothing but its unlocked cells', async () => {
  const client = aClient(TWO_BY_TWO);
  await client.on((sheet) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect();
  });
  const refused: ((sheet: Excel.Worksheet) => unknown)[] = [(sheet) => (sheet.getRange('A1').values = [['x']]), (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'), (sheet) => sheet.getRange('A1').clear(), (sheet) => sheet.tables.add('A1:B3', true), (sheet) => sheet.getRange('2:2').delete('Up'), (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)];
  for (const act of refused) expect(await client.code(act)).toBe('AccessDenied');
  expect(await client.code((sheet) => (sheet.getRange('B2').values = [[11]]))).toBe('done');
  expect(await client.read('A1:B3')).toEqual([['Name', 'Open'], ['Acme', 11], ['Bolt', 20]]);
});
test('what is not emulated says so by name', async () => {
  const error = await aClient().on((sheet) => sheet.getRange('A1').getSpecialCells('Blanks').load('address')).catch((caught: unknown) => caught as OfficeExtension.Error);
  expect(error).toMatchObject({ code: 'ApiNotFound', message: 'not emulated: Range.GetSpecialCells' });
});
test('requests and answers above the limit are refused, and gets of too many cells are null', async () => {
  const client = aClient(TWO_BY_TWO, { payloadLimitBytes: 20000 });
  expect(await client.code((sheet) => (sheet.getRange('A1').values = [['ä'.repeat(11000)]]))).toBe('RequestPayloadSizeLimitExceeded');
  client.sheet.cells.setValue(4, 0, 'x'.repeat(25000));
  await expect(client.read('A5')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await client.read('A1:Z200000')).toBeNull();
  expect(await client.read('A:A')).toBeNull();
});
test('the last visible sheet stays', async () => {
  const client = aClient();
  expect(await client.code((sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await client.code((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
});
