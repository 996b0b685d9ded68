/** Formulas that the add-in writes, as the client reads them back. */
import fc from 'fast-check';
import { aClient } from './a-client';
import type { Client } from './a-client';

const LEDGER = [['Customer', 'Open', 'Days'], ['Acme', 100.1, 10], ['Bolt', 200.2, 40], ['acme', -50, 95], ['Ärzte', 'n/a', ''], ['Acme Ltd', 0.3, 31]] as const;

async function withTable(): Promise<Client> {
  const client = aClient(LEDGER);
  await client.on((sheet, context) => {
    sheet.tables.add('A1:C6', true).name = 'Ledger_1';
    context.workbook.worksheets.add('Out');
    context.workbook.names.add('Limit', '=30');
  });
  return client;
}

async function results(client: Client, formulas: readonly string[]): Promise<unknown[]> {
  await client.on((_sheet, context) => (context.workbook.worksheets.getItem('Out').getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula])));
  return (await client.read(`Out!A1:A${formulas.length}`)).map(([value]) => value);
}

test.each([
  ['=SUM(Ledger!B2:B6)', 250.6], ['=SUM(Ledger!B:B)', 250.6], ['=SUM(Ledger_1[Open])', 250.6], ['=SUBTOTAL(109,Ledger_1[Open])', 250.6], ['=SUBTOTAL(103,Ledger_1[Customer])', 5],
  ['=SUMIFS(Ledger_1[Open],Ledger_1[Customer],"ACME")', 50.1], ['=SUMIFS(Ledger_1[Open],Ledger_1[Customer],"Acme*",Ledger_1[Days],">=31")', -49.7], ['=SUMIF(Ledger!C2:C6,">"&Limit,Ledger!B2:B6)', 150.5],
  ['=COUNTIFS(Ledger_1[Days],"<>",Ledger_1[Open],"<0")', 1], ['=COUNTIF(Ledger!A:A,"acme")', 2], ['=COUNT(Ledger_1[Open])', 4], ['=COUNTA(Ledger_1[Days])', 4],
  ['=IF(1>2,"a","b")', 'b'], ['=IF(TRUE,5)', 5], ['=IFERROR(1/0,"none")', 'none'], ['=1/0', '#DIV/0!'], ['=ROUND(1.005,2)', 1.01], ['=ROUND(-2.5,0)', -3], ['=ROUND(1234,-2)', 1200], ['=ABS(-3)', 3],
  ['=AND(1,TRUE)', true], ['=OR(0,FALSE)', false], ['=MAX(Ledger_1[Days])', 95], ['=MIN(3,-1)', -1], ['=-2^2', 4], ['=2^3^2', 64], ['=50%*4', 2], ['="a"&1&TRUE', 'a1TRUE'], ['=(1+2)*3-4/2', 7], ['="A"="a"', true], ['=1<>1', false],
  ['=HYPERLINK("#Ledger!A2","Row 2")', 'Row 2'], ['=TEXT(46053,"yyyy-mm-dd")', '2026-01-31'], ['=0.1+0.2-0.3', 0], ['=Nope!A1', '#REF!'], ['=Ledger_1[Nope]', '#REF!'], ['=NOPE(1)', '#NAME?'], ['="a"+1', '#VALUE!'],
  ['=Ledger!Z99', 0], ['=Ledger!A2', 'Acme'], ["='Ledger'!$B$2*2", 200.2], ['=Ledger_1[[#Headers],[Open]]', 'Open'], ['=SUM(Ledger_1[[Open]:[Days]])', 426.6], ['=Limit', 30], ['=ISNUMBER(Ledger!B2)', true],
])('%s gives %p', async (formula, expected) => {
  const [value] = await results(await withTable(), [formula]);
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});

test('formulas follow each other whatever their order, and a circle is #REF!', async () => {
  const client = await withTable();
  expect(await results(client, ['=A2*2', '=A3+1', '=4', '=A5', '=A4'])).toEqual([10, 5, 4, '#REF!', '#REF!']);
});

test('a changed input is seen at once, and [@Column] means its own row', async () => {
  const client = await withTable();
  await client.on((sheet) => {
    sheet.getRange('D1').values = [['Double']];
    sheet.tables.getItem('Ledger_1').resize('A1:D6');
    sheet.getRange('D2:D3').formulas = [['=[@Open]*2'], ['=[@Open]*2']];
  });
  expect(await client.read('D2:D3')).toEqual([[200.2], [400.4]]);
  await client.on((sheet) => (sheet.getRange('B3').values = [[1]]));
  expect(await client.read('D2:D3')).toEqual([[200.2], [2]]);
});

test('SUBTOTAL leaves out filtered rows; from 101 on also rows hidden by hand', async () => {
  const client = await withTable();
  await client.on((sheet) => {
    sheet.tables.getItem('Ledger_1').columns.getItem('Customer').filter.applyValuesFilter(['Acme', 'Bolt']);
    sheet.getRange('3:3').rowHidden = true;
  });
  expect(await results(client, ['=SUBTOTAL(9,Ledger_1[Open])', '=SUBTOTAL(109,Ledger_1[Open])', '=SUM(Ledger_1[Open])'])).toEqual([expect.closeTo(250.3), expect.closeTo(50.1), expect.closeTo(250.6)]);
});

test("a formula that was there before keeps the file's value", async () => {
  const client = aClient([[1, 99]]);
  client.sheet.cells.setFormula(0, 1, '=A1+1');
  await client.on((sheet) => (sheet.getRange('A1').values = [[5]]));
  expect(await client.read('A1:B1')).toEqual([[5, 99]]);
});

test('formulas of hers that look at changed cells are said to be stale, those behind them too', async () => {
  const client = aClient([[1, 99, 98, 7], [2]]);
  for (const [column, formula] of [[1, '=A1+1'], [2, '=SUM(Ledger!B:B)'], [3, '=A2']] as const) client.sheet.cells.setFormula(0, column, formula);
  expect(client.host.staleFormulas()).toEqual([]);
  await client.on((sheet) => (sheet.getRange('A1').values = [[5]]));
  expect(client.host.staleFormulas()).toEqual([{ address: 'Ledger!B1', formula: '=A1+1' }, { address: 'Ledger!C1', formula: '=SUM(Ledger!B:B)' }]);
});

test('SUMIFS over every account adds up to SUM', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C d', 'é'), fc.integer({ min: -1e9, max: 1e9 })), { minLength: 1, maxLength: 30 }), async (rows) => {
    const client = aClient(rows.map(([name, cents]) => [name, cents]));
    await client.on((sheet) => (sheet.getRange('D1:D5').formulas = [...['A', 'B', 'C d', 'é'].map((name) => [`=SUMIFS(B:B,A:A,"${name}")`]), ['=SUM(B:B)-SUM(D1:D4)']]));
    expect(await client.read('D5')).toEqual([[0]]);
  }), { numRuns: 25 });
});

test('a broken formula is refused and nothing is written', async () => {
  const client = aClient([['keep', 'me']]);
  expect(await client.code((sheet) => (sheet.getRange('A1').formulas = [['=SUM(']]))).toBe('InvalidArgument');
  expect(await client.read('A1:B1')).toEqual([['keep', 'me']]);
});
