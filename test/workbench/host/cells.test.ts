/** Writing, clearing, moving and dressing cells through the client. */
import { aClient } from './a-client';

test('null leaves a cell, "" clears it, one value fills a block', async () => {
  const client = aClient([['a', 'b', 'c']]);
  await client.on((sheet) => {
    sheet.getRange('A1:C1').values = [[null, '', 'z']] as never;
    sheet.getRange('A2:B3').values = [[7]];
  });
  expect(await client.read('A1:C3')).toEqual([['a', '', 'z'], [7, 7, ''], [7, 7, '']]);
});

test('more than 1,500 cells arrive whole, in the parts the client makes', async () => {
  const client = aClient();
  const rows = Array.from({ length: 1201 }, (_, row) => [row, `R${row}`, row % 2 === 0]);
  await client.on((sheet) => (sheet.getRange('B2:D1202').values = rows));
  expect(await client.read('B2:D1202')).toEqual(rows);
  expect(client.host.book.references.size).toBe(0);
});

test('strings are taken as if typed; in text cells as they are', async () => {
  const client = aClient();
  await client.on((sheet) => {
    sheet.getRange('B1:B2').numberFormat = [['@']];
    sheet.getRange('A1:B2').values = [['12%', '12%'], ["'=1+1", '=1+1']];
  });
  expect([await client.read('A1:B2'), await client.read('A1:B2', 'text'), await client.read('A1:B2', 'formulas')]).toEqual([[[0.12, '12%'], ['=1+1', '=1+1']], [['12%', '12%'], ['=1+1', '=1+1']], [[0.12, '12%'], ['=1+1', '=1+1']]]);
  expect(await client.read('A1:B2', 'valueTypes')).toEqual([['Double', 'String'], ['String', 'String']]);
});

test('a mixed format is null, a shared one is told', async () => {
  const client = aClient([['a', 'b']]);
  const range = await client.on((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:B1').format.fill.color = '#abcdef';
    const both = sheet.getRange('A1:B1');
    both.load('format/font/bold,format/fill/color,format/horizontalAlignment');
    return both;
  });
  expect([range.format.font.bold, range.format.fill.color, range.format.horizontalAlignment]).toEqual([null, '#ABCDEF', 'General']);
});

test('whole columns take looks and widths without making a million cells', async () => {
  const client = aClient([['a']]);
  const [width, bold, far] = await client.on((sheet) => {
    const column = sheet.getRange('B:C');
    column.format.columnWidth = 120;
    column.format.font.bold = true;
    column.load('format/columnWidth');
    const cell = sheet.getRange('C900000');
    cell.load('format/font/bold');
    const used = sheet.getUsedRange();
    used.load('address');
    return [column, cell, used] as const;
  });
  expect([width.format.columnWidth, bold.format.font.bold, far.address]).toEqual([120, true, 'Ledger!A1']);
});

test('the used range follows what is filled', async () => {
  const client = aClient();
  const addresses: string[] = [];
  const look = async (valuesOnly: boolean): Promise<void> => void addresses.push((await client.on((sheet) => sheet.getUsedRange(valuesOnly).load('address'))).address);
  await look(true);
  await client.on((sheet) => (sheet.getRange('C3:D5').values = [[1]]));
  await client.on((sheet) => (sheet.getRange('F9').format.fill.color = '#FF0000'));
  await look(true);
  await look(false);
  await client.on((sheet) => sheet.getRange('C3:D4').clear('Contents'));
  await look(true);
  expect(addresses).toEqual(['Ledger!A1', 'Ledger!C3:D5', 'Ledger!C3:F9', 'Ledger!C5:D5']);
});

test('inserted and deleted rows carry tables, names, links, formulas and kept ranges along', async () => {
  const client = aClient([['Title'], ['Name', 'Open'], ['Acme', 10], ['Bolt', 20]]);
  const seen = await client.door.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ledger');
    sheet.tables.add('A2:B4', true).name = 'Items';
    context.workbook.names.add('First', sheet.getRange('A3'));
    sheet.getRange('A4').hyperlink = { documentReference: 'Ledger!A1' };
    sheet.getRange('D4').formulas = [['=SUM($B$3:B4)+Ledger!B3']];
    const kept = sheet.getRange('B4');
    kept.load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('1:1').delete('Up');
    const table = sheet.tables.getItem('Items').getRange();
    const name = context.workbook.names.getItem('First');
    const formula = sheet.getRange('D6');
    const link = sheet.getRange('A6');
    for (const item of [kept, table, formula, link]) item.load('address,formulas,values,hyperlink');
    name.load('formula');
    await context.sync();
    return [kept.address, table.address, name.formula as string, formula.formulas[0][0] as string, formula.values[0][0] as number, link.hyperlink.documentReference];
  });
  expect(seen).toEqual(['Ledger!B6', 'Ledger!A3:B6', '=Ledger!$A$5', '=SUM($B$5:B6)+Ledger!B5', 40, 'Ledger!A1']);
});

test('a range whose cells are gone says so', async () => {
  const client = aClient([['a'], ['b']]);
  const tried = client.door.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ledger');
    const second = sheet.getRange('A2');
    second.load('values');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    second.load('values');
    await context.sync();
  });
  await expect(tried).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('columns inserted beside a table leave it whole; cells shifted through it are refused', async () => {
  const client = aClient([['Name', 'Open', '', 'x'], ['Acme', 10, '', 'y']]);
  await client.on((sheet) => sheet.tables.add('A1:B2', true));
  await client.on((sheet) => sheet.getRange('C:C').insert('Right'));
  expect(await client.read('A1:E2')).toEqual([['Name', 'Open', '', '', 'x'], ['Acme', 10, '', '', 'y']]);
  await client.on((sheet) => sheet.getRange('C:D').delete('Left'));
  expect(await client.read('A1:C2')).toEqual([['Name', 'Open', 'x'], ['Acme', 10, 'y']]);
  expect(await client.code((sheet) => sheet.getRange('A1').insert('Down'))).toBe('InvalidOperation');
});

test('headings of a table are text, filled and different', async () => {
  const client = aClient([['Open', 'open', '', 2026], [1, 2, 3, 4]]);
  await client.on((sheet) => sheet.tables.add('A1:D2', true));
  expect(await client.read('A1:D1')).toEqual([['Open', 'open2', 'Column3', '2026']]);
});

test('a sheet deleted or renamed is so in formulas and names', async () => {
  const client = aClient([[1]]);
  await client.on((sheet, context) => {
    const other = context.workbook.worksheets.add('Old one');
    other.getRange('A1').values = [[5]];
    sheet.getRange('B1:B2').formulas = [["='Old one'!A1"], ['=SUM(1,2)']];
    context.workbook.names.add('Mark', "='Old one'!$A$1");
    other.name = 'New';
  });
  expect([await client.read('B1', 'formulas'), client.host.model.names.get('Mark')]).toEqual([[['=New!A1']], '=New!$A$1']);
  await client.on((_sheet, context) => context.workbook.worksheets.getItem('New').delete());
  expect([await client.read('B1'), client.host.model.names.get('Mark')]).toEqual([[['#REF!']], '=#REF!']);
});

test('table rows are added before the totals and deleted down to one', async () => {
  const client = aClient([['Name', 'Open'], ['Acme', 10], ['', ''], ['below', '']]);
  const table = await client.on((sheet) => {
    const made = sheet.tables.add('A1:B2', true);
    made.showTotals = true;
    made.rows.add(undefined, [['Bolt', 20], ['Cork', 30]]);
    made.load('id');
    return made;
  });
  expect(await client.read('A1:B6')).toEqual([['Name', 'Open'], ['Acme', 10], ['Bolt', 20], ['Cork', 30], ['Total', 60], ['', '']]);
  await client.on((sheet) => sheet.getRange('2:4').delete('Up'));
  const body = await client.on((sheet) => sheet.tables.getItem(table.id).getDataBodyRange().load('rowCount'));
  expect(body.rowCount).toBe(1);
});
