/** Ledgers in which each currency has a column of its own, and those in which a second column only repeats the first in another currency. */
import { aTable, theLedger } from '../a/ledger-sheets';
import type { Ledger } from '../../src/ledger/ledger';

const openOf = ({ book }: Ledger): Record<string, number[]> => {
  const found: Record<string, number[]> = {};
  for (let i = 0; i < book.entries.count; i += 1) (found[book.accounts[book.entries.account[i]].currency] ??= []).push(book.entries.amount[i]);
  return found;
};

describe('a column of amounts for each currency', () => {
  it('each document has the currency of the column in which its amount stands', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice No|Invoice date|Due date|Balance EUR|Balance USD
      Acme|1|2026-01-05|2026-02-04|100.50|
      Beta|2|2026-01-06|2026-02-05||70.25
      Acme|3|2026-01-07|2026-02-06|30.00|
      Beta|4|2026-01-08|2026-02-07||1,071.00
      Total||||130.50|1,141.25`));
    expect(openOf(ledger)).toEqual({ EUR: [10050, 3000], USD: [7025, 107100] });
    expect(ledger.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('the headings may be the currencies alone, and noughts fill the other columns', () => {
    expect(openOf(theLedger(aTable(`
      Customer|Invoice No|Invoice date|Due date|EUR|USD|JPY
      Acme|1|2026-01-05|2026-02-04|100.50|0.00|0
      Beta|2|2026-01-06|2026-02-05|0.00|70.25|0
      Gamma|3|2026-01-07|2026-02-06|0.00|0.00|12,000
      Beta|4|2026-01-08|2026-02-07|0.00|71.00|0`)))).toEqual({ EUR: [10050], USD: [7025, 7100], JPY: [12000] });
  });

  it('an equivalent beside the amount in every row is no document of its own', () => {
    expect(openOf(theLedger(aTable(`
      Customer|Invoice|Date|Due date|Currency|Gross|Gross EUR|Due|Due EUR
      Acme|1|2026-01-05|2026-02-04|USD|100.50|90.45|60.50|54.45
      Beta|2|2026-01-06|2026-02-05|EUR|70.25|70.25|70.25|70.25
      Gamma|3|2026-01-07|2026-02-06|USD|200.00|180.00|200.00|180.00`)))).toMatchObject({ EUR: [7025] });
  });

  it('a document with an amount in two of them is told and not read: the first amount was taken in silence', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `C ${at % 5}|${at + 1}|2026-01-05|2026-02-04|${at % 2 === 0 ? '10.00|' : '|20.00'}`);
    const ledger = theLedger(aTable(['Customer|Invoice No|Invoice date|Due date|Balance EUR|Balance USD', ...rows, 'C 1|900|2026-01-05|2026-02-04|1.50|2.50', 'Total||||1251.50|2502.50'].join('\n')));
    expect(ledger.controls.map(({ currency, taken }) => [currency, taken])).toEqual([['EUR', 125000], ['USD', 250000]]);
    expect(ledger.problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ row: 252, column: 'E', problem: 'unreadable-amount', value: '1.5 beside 2.5 USD' }]);
    expect(ledger.setAside.map(({ row, kind }) => `${kind}@${row}`)).toEqual(['problem@252', 'grand-total@253']);
  });

  it('rent due is an amount, and arrears in money are what is left of it', () => {
    const roles = (headings: string, rows: string): Record<string, number> => Object.fromEntries(theLedger(aTable(`${headings}\n${rows}`)).columns.map(({ role, column }) => [role, column]));
    expect(roles('Tenant|Invoice|Billed on|Due on|Rent due|Arrears', 'A|1|2026-01-05|2026-02-04|800.50|300.10\nB|2|2026-01-05|2026-02-04|700.00|700.00\nC|3|2026-01-05|2026-02-04|650.00|20.55')).toMatchObject({ amount: 4, balance: 5 });
    expect(roles('Tenant|Invoice|Billed on|Due on|Arrears', 'A|1|2026-01-05|2026-02-04|300.10\nB|2|2026-01-05|2026-02-04|700.25\nC|3|2026-01-05|2026-02-04|20.55')).toMatchObject({ balance: 4 });
    expect(roles('Account|Invoice|Date|Net due date|Arrears|Amount', 'A|1|2026-01-05|2026-02-04|12|300.10\nB|2|2026-01-05|2026-02-04|3|700.25\nC|3|2026-01-05|2026-02-04|-5|20.55')).toEqual(expect.not.objectContaining({ balance: 4 }));
  });

  it('what is not yet due is an age and no more', () => {
    const { columns } = theLedger(aTable(`
      Customer|Invoice|Issue Date|Due Date|Not Yet Due|30 or less|31 or more|Total Unpaid
      Acme|1|2026-01-05|2026-02-04||60.50||60.50
      Beta|2|2026-01-06|2026-02-05|70.25|||70.25
      Gamma|3|2026-01-07|2026-02-06|||200.00|200.00`));
    expect(columns.find(({ role }) => role === 'balance')?.column).toBe(7);
  });

  it('what is due, under a heading that says no more than "Due", is what is open', () => {
    const { columns } = theLedger(aTable(`
      Customer|Invoice|Date|Due date|Currency|Gross|Gross EUR|Due|Due EUR
      Acme|1|2026-01-05|2026-02-04|USD|100.50|90.45|60.50|54.45
      Beta|2|2026-01-06|2026-02-05|EUR|70.25|70.25|70.25|70.25
      Gamma|3|2026-01-07|2026-02-06|USD|200.00|180.00|200.00|180.00`));
    expect(Object.fromEntries(columns.map(({ role, column }) => [role, column]))).toMatchObject({ dueDate: 3, amount: 5, balance: 7 });
  });
});
