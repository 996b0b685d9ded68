/** The untouched client against our host: what it reads and writes, and what is refused. */
import { createHost } from '../../../src/workbench/host/host';
import { newSheet, newWorkbook } from '../../../src/workbench/host/model';
import type { HostValue } from '../../../src/workbench/host/model';
import { openNodeDoor } from '../../../src/workbench/node-door';

function opened(rows: HostValue[][] = [['Date', 'Account', 'Amount'], [45000, 'Cash', 100.5], [45001, 'Sales', -100.5]]) {
  const sheet = newSheet('Ledger');
  rows.forEach((line, row) => line.forEach((value, column) => sheet.cells.setValue(row, column, value)));
  const host = createHost(newWorkbook([sheet]));
  return { sheet, host, door: openNodeDoor(host, { excelApi: '1.15' }) };
}

test('reads the used range', async () => {
  const { door } = opened();
  const read = await door.run(async (context) => {
    const used = context.workbook.worksheets.getItem('ledger').getUsedRange(true);
    used.load('values,address,rowCount,text,numberFormat,valueTypes');
    await context.sync();
    return used.toJSON();
  });
  expect(read.address).toBe('Ledger!A1:C3');
  expect(read.values).toEqual([['Date', 'Account', 'Amount'], [45000, 'Cash', 100.5], [45001, 'Sales', -100.5]]);
  expect(read.valueTypes?.[1]).toEqual(['Double', 'String', 'Double']);
});

test('adds a sheet, writes values and formulas, makes a table with totals', async () => {
  const { door, host } = opened();
  const shown = await door.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Aging');
    const range = sheet.getRange('A1:B3');
    range.values = [['Customer', 'Open'], ['Acme', 10], ['Bolt', 20.5]];
    range.getColumn(1).numberFormat = [['#,##0.00'], ['#,##0.00'], ['#,##0.00']];
    const table = sheet.tables.add(range, true);
    table.name = 'AgingTable';
    table.showTotals = true;
    table.columns.getItem('Open').getTotalRowRange().formulas = [['=SUBTOTAL(109,[Open])']];
    sheet.getRange('D1').formulas = [['=SUM(AgingTable[Open])-AgingTable[[#Totals],[Open]]']];
    const total = table.getTotalRowRange();
    total.load('values,text,address');
    const check = sheet.getRange('D1');
    check.load('values');
    await context.sync();
    return { total: total.values, text: total.text, at: total.address, check: check.values };
  });
  expect(shown).toEqual({ total: [['Total', 30.5]], text: [['Total', '30.5']], at: 'Aging!A4:B4', check: [[0]] });
  expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(['Ledger', 'Aging']);
});

test('says ItemNotFound, InvalidArgument and ItemAlreadyExists as Excel does', async () => {
  const { door } = opened();
  const code = (act: (context: Excel.RequestContext) => void): Promise<string> =>
    door.run(async (context) => {
      act(context);
      await context.sync();
      return 'done';
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  expect(await code((context) => (context.workbook.worksheets.getItem('Nope').getRange('A1').values = [[1]]))).toBe('ItemNotFound');
  expect(await code((context) => (context.workbook.worksheets.getItem('Ledger').getRange('A1:B2').values = [[1]].concat([[2]])))).toBe('InvalidArgument');
  expect(await code((context) => context.workbook.worksheets.add('LEDGER'))).toBe('ItemAlreadyExists');
  expect(await code((context) => context.workbook.worksheets.add('a/b'))).toBe('InvalidArgument');
});

test('settings come back as they were written', async () => {
  const { door } = opened();
  const value: unknown = await door.run(async (context) => {
    context.workbook.settings.add('dunwell', { step: 3, names: ['a'] });
    await context.sync();
    const found = context.workbook.settings.getItemOrNullObject('dunwell');
    const missing = context.workbook.settings.getItemOrNullObject('nothing');
    found.load('value');
    missing.load('value');
    await context.sync();
    return [found.value as unknown, missing.isNullObject];
  });
  expect(value).toEqual([{ step: 3, names: ['a'] }, true]);
});

test('a changed cell is told after the sync, by address', async () => {
  const { door } = opened();
  const heard: string[] = [];
  await door.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ledger');
    sheet.load('id');
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('C2').values = [[200]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['C2']);
});

test('refuses a call above the declared requirement set', async () => {
  const { host } = opened();
  const door = openNodeDoor(host, { excelApi: '1.3' });
  const tried = door.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('x');
    await context.sync();
  });
  await expect(tried).rejects.toMatchObject({ code: 'ApiNotFound' });
});
