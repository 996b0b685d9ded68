/** A sheet that holds more than its ledger: lists beside and below it are told and not read, and what belongs to the ledger stays. */
import type { CellValue, Ledger } from '../../src/ledger/ledger';
import { openAt, problemsOf, theLedger } from '../a/ledger-sheets';

const HEAD = ['Customer', 'Invoice No.', 'Invoice Date', 'Due Date', 'Amount', 'Paid', 'Balance'];
const document = (customer: string, number: number, open: number): CellValue[] => [customer, `INV-${number}`, 46000 + number, 46030 + number, open + 10, 10, open];
const DOCUMENTS = [document('Aspen', 1, 100), document('Brook', 2, 200), document('Aspen', 3, 300), document('Cobalt', 4, 400), document('Brook', 5, 500), document('Dune', 6, 600)];
const LEDGER = [HEAD, ...DOCUMENTS];
const OPEN = { 'INV-1': 100, 'INV-2': 200, 'INV-3': 300, 'INV-4': 400, 'INV-5': 500, 'INV-6': 600 };

/** The second list to the right of the first, an empty column between them. */
function sideBySide(left: readonly (readonly CellValue[])[], right: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = left[0].length;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [...(left[row] ?? new Array<CellValue>(width).fill('')), '', ...(right[row] ?? [])]);
}

/** What is open at the end of the year, in whole units. */
const openOf = (ledger: Ledger): Record<string, number> => Object.fromEntries(Object.entries(openAt(ledger, '2026-12-31')).map(([name, cents]) => [name, cents / 100]));

const whoOwes = (rows: readonly (readonly CellValue[])[]): string[] => {
  const { book } = theLedger(rows);
  return Array.from({ length: book.entries.count }, (_, i) => book.customers[book.accounts[book.entries.account[i]].customer].name);
};
const OWNERS = ['Aspen', 'Brook', 'Aspen', 'Cobalt', 'Brook', 'Dune'];
const toldOf = (rows: readonly (readonly CellValue[])[]): string[] => theLedger(rows).problems.filter(({ problem }) => problem === 'sheet-not-read').map(({ severity, value }) => `${severity} ${value}`);

const LISTS: readonly (readonly [name: string, list: CellValue[][], severity: string])[] = [
  ['customers', [['Customer', 'Email', 'Terms'], ['Cobalt', 'c@x.example', '10 days'], ['Dune', 'd@x.example', '10 days'], ['Aspen', 'a@x.example', '60 days'], ['Brook', 'b@x.example', '30 days']], 'notice'],
  ['an aging by customer', [['Customer', 'Current', '1-30', '31-60', 'Total'], ['Dune', 1, 2, 3, 6], ['Cobalt', 1, 2, 3, 6], ['Brook', 1, 2, 3, 6]], 'warning'],
  ['suppliers', [['Supplier', 'Bill No.', 'Bill Date', 'Due Date', 'Amount'], ['Paper Mill', 'B-1', 46001, 46031, 77], ['Paper Mill', 'B-2', 46002, 46032, 88]], 'warning'],
  ['rates', [['Currency', 'Rate'], ['EUR', 1.1], ['GBP', 1.3], ['CHF', 1.05]], 'notice'],
  ['a second ledger', [HEAD, document('Elm', 11, 5), document('Fir', 12, 6)], 'warning'],
];

test.each(LISTS)('%s beside the ledger lend it nothing, on either side', (_name, list, severity) => {
  const last = 'ABCDEFGHIJKLMNOP';
  for (const [rows, place] of [[sideBySide(LEDGER, list), `I:${last[7 + list[0].length]}`], [sideBySide(list, LEDGER), `A:${last[list[0].length - 1]}`]] as const) {
    // Of two ledgers as good the left one is read.
    if (list[0] === HEAD && place.startsWith('A')) continue;
    expect(openOf(theLedger(rows))).toEqual(OPEN);
    expect(whoOwes(rows)).toEqual(OWNERS);
    expect(theLedger(rows).book.customers.every(({ email, termsDays }) => email === null && termsDays === null)).toBe(true);
    expect(toldOf(rows)).toEqual([`${severity} ${place}`]);
  }
});

test('columns beyond an empty one that go with the rows are the ledger\'s, however few are filled', () => {
  const spaced = sideBySide(LEDGER, [['Email', 'Disputed'], ['a@x.example', ''], ['b@x.example', ''], ['a@x.example', 'yes'], ['c@x.example', ''], ['b@x.example', ''], ['d@x.example', '']]);
  expect(theLedger(spaced).book.customers.map(({ email }) => email)).toEqual(['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example']);
  const first = LEDGER.map((row) => row.slice(0, 5));
  const paid = sideBySide(first, [['Paid on', 'Paid'], [46050, 110], [46051, 210], [46052, 310]]);
  expect(openOf(theLedger(paid))).toEqual({ 'INV-4': 410, 'INV-5': 510, 'INV-6': 610 });
  expect([...toldOf(spaced), ...toldOf(paid)]).toEqual([]);
});

test('a person who names columns of the other list reads that one', () => {
  const rows = sideBySide(LEDGER, [HEAD, document('Elm', 11, 5), document('Fir', 12, 6)]);
  expect(openOf(theLedger(rows, { mapping: { columns: { customerName: 'I', balance: 'O' } } }))).toEqual({ 'INV-11': 5, 'INV-12': 6 });
});

const SUPPLIERS: CellValue[][] = [['Supplier', 'Bill No.', 'Bill Date', 'Due Date', 'Amount', 'Paid', 'Balance'], ['Paper Mill', 'B-1', 46001, 46031, 77, 0, 77], ['Paper Mill', 'B-2', 46002, 46032, 88, 0, 88]];

test('a list under other headings below the ledger adds nothing to it; one under the same headings does', () => {
  for (const between of [[[]], [[], ['Suppliers']]]) {
    const rows: CellValue[][] = [...LEDGER, ...between, ...SUPPLIERS];
    expect(openOf(theLedger(rows))).toEqual(OPEN);
    expect(problemsOf(theLedger(rows)).filter((problem) => !problem.startsWith('no-currency'))).toEqual([`sheet-not-read@${LEDGER.length + between.length + 1}`]);
  }
  const more: CellValue[][] = [...LEDGER, [], ...SUPPLIERS, [], HEAD, document('Elm', 11, 5)];
  expect(openOf(theLedger(more))).toEqual({ ...OPEN, 'INV-11': 5 });
});

test('neither a gap nor a heading of their own is needed to tell suppliers, and orders are no invoices', () => {
  expect(openOf(theLedger([...LEDGER, ...SUPPLIERS]))).toEqual(OPEN);
  expect(openOf(theLedger([...LEDGER, [], ['Creditors'], ['Name', ...SUPPLIERS[0].slice(1)], ...SUPPLIERS.slice(1)]))).toEqual(OPEN);
  const orders: CellValue[][] = [['Customer', 'Order No.', 'Order Date', 'Delivery Date', 'Amount'], ['Aspen', 'O-1', 46001, 46031, 77]];
  expect(openOf(theLedger([...LEDGER, [], ['Orders'], ...orders]))).toEqual(OPEN);
});

test('customers right beside the ledger, and a list without a heading, lend it nothing either', () => {
  const customers = LISTS[0][1];
  const touching = LEDGER.map((row, at) => [...row, ...(customers[at] ?? [])]);
  expect(whoOwes(touching)).toEqual(OWNERS);
  expect(toldOf(touching)).toEqual(['notice H:J']);
  const rates = sideBySide(LEDGER, [['', ''], ['EUR', 1.1], ['CHF', 0.9]]);
  expect(theLedger(rates).book.accounts.every(({ currency }) => currency === 'USD')).toBe(true);
  expect(toldOf(rates)).toEqual([]);
  const shipped = LEDGER.map((row, at) => [row[0], at === 0 ? 'Delivered to customer' : `Shop ${at}`, ...row.slice(1)]);
  expect(whoOwes(shipped)).toEqual(OWNERS);
});

test('payments below the ledger are told once, not row by row', () => {
  const rows: CellValue[][] = [...LEDGER, [], ['Payment Date', 'Customer', 'Invoice No.', 'Amount'], [46050, 'Aspen', 'INV-1', 10], [46051, 'Brook', 'INV-2', 10]];
  expect(openOf(theLedger(rows))).toEqual(OPEN);
  expect(problemsOf(theLedger(rows)).filter((problem) => !problem.startsWith('no-currency'))).toEqual(['sheet-not-read@9']);
});
