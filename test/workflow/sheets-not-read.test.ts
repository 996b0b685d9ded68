/** Sheets that seem to belong to the ledger and were not read are told, not passed over. */
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { reviewLedger } from '../../src/workflow/review-ledger';
import { aRun, aSheet, openWorkbook, type OpenWorkbook } from '../a/open-workbook';

const on = (month: number, date: number): number => dayOf(2026, month, date) as number;
const HEADINGS = ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount'];

async function notRead({ workbook }: OpenWorkbook, asked: { readonly sheet?: string; readonly payments?: string } = {}): Promise<readonly (readonly [string, string])[]> {
  const outcome = await reviewLedger(workbook, { sheet: asked.sheet ?? null, block: null, payments: asked.payments ?? null, customers: null, mapping: null, policy: DEFAULT_POLICY, asOf: on(9, 30), today: on(9, 30), contacts: [] }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result.ledger.problems.filter(({ problem }) => problem === 'sheet-not-read').map(({ sheet, message }) => [sheet, message]);
}

test('a ledger on a sheet for each month: the months not read are told', async () => {
  const months = openWorkbook([
    aSheet('July', [HEADINGS, ['Harbour Foods', 'INV-1', on(7, 1), on(7, 31), 100]]),
    aSheet('August', [HEADINGS, ['Brook & Sons', 'INV-2', on(8, 1), on(8, 31), 50]]),
  ]);
  const told = await notRead(months);
  // The latest is read: of copies of one list it is the one that holds today.
  expect(told.map(([sheet]) => sheet)).toEqual(['July']);
  expect(told[0][1]).toContain('same headings as "August"');
  expect(await notRead(months, { sheet: 'August' })).toEqual([]);
});

test('a sheet of payments that nobody named is told; one that was named, or that the invoices need not, is not', async () => {
  const payments = aSheet('Payments', [['Customer', 'Applied to', 'Payment date', 'Amount'], ['Harbour Foods', 'INV-1', on(9, 1), 30.25]]);
  const invoices = openWorkbook([aSheet('Invoices', [HEADINGS, ['Harbour Foods', 'INV-1', on(8, 1), on(8, 31), 100]]), payments]);
  expect((await notRead(invoices)).map(([sheet]) => sheet)).toEqual(['Payments']);
  expect(await notRead(invoices, { payments: 'Payments' })).toEqual([]);
  const open = openWorkbook([aSheet('Invoices', [[...HEADINGS, 'Balance'], ['Harbour Foods', 'INV-1', on(8, 1), on(8, 31), 100, 69.75]]), payments]);
  expect(await notRead(open)).toEqual([]);
});

test('what is said of a sheet of payments is true where another one was read', async () => {
  const payments = (name: string, invoice: string): ReturnType<typeof aSheet> => aSheet(name, [['Customer', 'Applied to', 'Payment date', 'Amount'], ['Harbour Foods', invoice, on(9, 1), 30.25]]);
  const invoices = openWorkbook([aSheet('Invoices', [HEADINGS, ['Harbour Foods', 'INV-1', on(8, 1), on(8, 31), 100], ['Harbour Foods', 'INV-2', on(8, 1), on(8, 31), 50]]), payments('Payments August', 'INV-1'), payments('Payments September', 'INV-2')]);
  const [told, ...others] = await notRead(invoices, { payments: 'Payments August' });
  expect(others).toEqual([]);
  expect(told[0]).toBe('Payments September');
  expect(told[1]).toContain('only those on "Payments August" are counted');
  expect((await notRead(invoices)).map(([, message]) => message.includes('counts as open'))).toEqual([true, true]);
});

const open = aSheet('Invoices', [[...HEADINGS, 'Balance'], ['Harbour Foods', 'INV-1', on(8, 1), on(8, 31), 100, 69.75], ['Brook & Sons', 'INV-2', on(8, 1), on(8, 31), 50, 50]]);

test('a list of customers that nobody named is told', async () => {
  const hers = openWorkbook([open, aSheet('Customers', [['Customer', 'E-mail', 'On hold'], ['Harbour Foods', 'pay@harbour.example', 'yes']])]);
  expect(await notRead(hers)).toEqual([['Customers', expect.stringContaining('looks like a list of customers and was not read')]]);
});

test('a Customers sheet copied from another workbook of ours is read: who is on hold there is not written to', async () => {
  const copy = aSheet('Customers', [
    ['Customers'], ['The shaded columns are yours.'], [], [],
    ['Customer no.', 'Customer', 'Email', 'Hold', 'Debtor type', 'Filled in from the ledger'],
    ['', 'Harbour Foods', 'pay@harbour.example', 'Yes', '', ''],
    ['', 'Brook & Sons', 'pay@brook.example', '', 'Consumer', ''],
  ]);
  const book = openWorkbook([open, copy]);
  expect(await notRead(book)).toEqual([]);
  const outcome = await reviewLedger(book.workbook, { sheet: null, block: null, payments: null, customers: null, mapping: null, policy: DEFAULT_POLICY, asOf: on(9, 30), today: on(9, 30), contacts: [] }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  const { review, reminders } = outcome.result;
  expect(review.accounts.map(({ customer }, at) => [customer.name, customer.email, customer.debtorType, 'send' in reminders[at] ? 'letter' : reminders[at].wait])).toEqual([
    ['Brook & Sons', 'pay@brook.example', 'consumer', 'letter'], ['Harbour Foods', 'pay@harbour.example', 'business', 'on-hold'],
  ]);
});

test('a sheet that nothing but the numbers on it tells is told too; lines of the invoices and what is written about them are not', async () => {
  const invoices = aSheet('Sheet1', [HEADINGS, ...[1, 2, 3].map((at) => ['Harbour Foods', `INV-${at}`, on(8, at), on(8, at + 28), 100 * at])]);
  const beside = async (...rows: (string | number)[][]): Promise<string[]> => (await notRead(openWorkbook([invoices, aSheet('Sheet2', rows)]))).map(([sheet]) => sheet);
  expect(await beside(['Date', 'Reference', 'Amount'], [on(9, 1), 'INV-1', 100], [on(9, 2), 'INV-2', 50])).toEqual(['Sheet2']);
  expect(await beside(['Date', 'Text', 'Amount'], [on(9, 1), 'INV-1 with thanks', 100], [on(9, 2), 'Harbour Foods INV-2', 50])).toEqual(['Sheet2']);
  expect(await beside(['Invoice', 'Item', 'Quantity', 'Unit price', 'Line total', 'Date'], ['INV-1', 'Tea', 2, 50, 100, on(8, 1)], ['INV-2', 'Milk', 4, 50, 200, on(8, 2)])).toEqual([]);
  expect(await beside(['Date', 'Invoice', 'What she said'], [on(9, 1), 'INV-1', 'Friday'], [on(9, 2), 'INV-2', 'Monday'])).toEqual([]);
  expect(await beside(['Date', 'Reference', 'Amount'], [on(9, 1), 'X-1', 100], [on(9, 2), 'X-2', 50])).toEqual([]);
});

const month = (name: string, number: number, from: number, left = 50): ReturnType<typeof aSheet> =>
  aSheet(name, [[...HEADINGS, 'Balance'], ...[0, 1, 2].map((at) => ['Harbour Foods', `INV-${number + at}`, from + at, from + at + 30, 100, left])]);

test('of sheets under the same headings the latest is read, and one with something open before one where all is paid', async () => {
  const chosen = async (...sheets: Parameters<typeof openWorkbook>[0]): Promise<string> => {
    const outcome = await reviewLedger(openWorkbook(sheets).workbook, { sheet: null, block: null, payments: null, customers: null, mapping: null, policy: DEFAULT_POLICY, asOf: on(9, 30), today: on(9, 30), contacts: [] }, aRun());
    if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
    return outcome.result.ledger.sheet;
  };
  expect(await chosen(month('Jul', 1, on(7, 1)), month('Aug', 11, on(8, 1)), month('Sep', 21, on(9, 1)))).toBe('Sep');
  expect(await chosen(month('Sep', 21, on(9, 1)), month('Aug', 11, on(8, 1)))).toBe('Sep');
  const withNotes = month('2026', 31, on(9, 1));
  withNotes.cells.setValue(0, 6, 'Notes');
  expect(await chosen(month('2025', 1, on(7, 1)), withNotes)).toBe('2026');
  // A few days prove nothing: two branches.
  expect(await chosen(month('North', 1, on(7, 1)), month('South', 11, on(7, 4)))).toBe('North');
  expect(await chosen(month('Paid', 1, on(9, 1), 0), month('Open', 11, on(7, 1)))).toBe('Open');
});

test('a second ledger under other headings is told; last month\'s list of the same documents and what is paid are not', async () => {
  const home = month('Home', 1, on(8, 1));
  const abroad = (from: number, left = 70): ReturnType<typeof aSheet> => aSheet('Abroad', [['Document', 'Debtor', 'Payable by', 'Dated', 'Outstanding', 'Original amount'], ...[0, 1, 2].map((at) => [`INV-${from + at}`, 'Brook & Sons', on(9, 1), on(8, 1), left, 70])]);
  const told = await notRead(openWorkbook([home, abroad(101)]));
  expect(told).toEqual([['Abroad', expect.stringContaining('reads as a ledger too')]]);
  expect(await notRead(openWorkbook([home, abroad(1)]))).toEqual([]);
  expect(await notRead(openWorkbook([home, abroad(101, 0)]))).toEqual([]);
});

test('hidden rows are read, and that is told', async () => {
  const book = openWorkbook([month('Home', 1, on(8, 1))]);
  const problems = async (): Promise<readonly string[]> => {
    const outcome = await reviewLedger(book.workbook, { sheet: null, block: null, payments: null, customers: null, mapping: null, policy: DEFAULT_POLICY, asOf: on(9, 30), today: on(9, 30), contacts: [] }, aRun());
    if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.result.review.totals).toMatchObject([{ open: 15000 }]);
    return outcome.result.ledger.problems.filter(({ problem }) => problem === 'hidden-rows').map(({ message }) => message);
  };
  expect(await problems()).toEqual([]);
  book.model.sheets[0].hiddenRows.add(2);
  expect(await problems()).toEqual([expect.stringContaining('Rows of the sheet "Home" are hidden')]);
});
