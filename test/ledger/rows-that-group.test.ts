/** Rows of text between the documents: which say a currency, which a customer, which an age, and which count. */
import { asideOf, aTable, openAt, problemsOf, theLedger } from '../a/ledger-sheets';
import type { Ledger } from '../../src/ledger/ledger';

it('noughts that a formula was dragged down for are no total of the sheet', () => {
  const ledger = theLedger(aTable('Invoice|Client|Date|Due date|Total\nF1|Acme|2026-01-05|2026-02-04|50.00\nF2|Beta|2026-01-06|2026-02-05|75.00\n|||21|0\n|||21|0\n|||20|0'));
  expect([openAt(ledger, '2026-03-15'), ledger.problems.map(({ problem }) => problem), ledger.setAside.map(({ kind }) => kind)]).toEqual([{ F1: 5000, F2: 7500 }, ['no-currency'], ['unknown', 'unknown', 'unknown']]);
});

const currencies = ({ book }: Ledger): string[] => Array.from(book.entries.account.subarray(0, book.entries.count), (account) => book.accounts[account].currency);
const names = ({ book }: Ledger): string[] => Array.from(book.entries.account.subarray(0, book.entries.count), (account) => book.customers[book.accounts[account].customer].name);

test.each([['Invoices in USD', 'Invoices in EUR'], ['USD - customers', 'EUR - customers'], ['Debtors (USD)', 'Debtors (EUR)']])('"%s" and "%s" head documents in these currencies', (first, second) => {
  expect(currencies(theLedger(aTable(`
    Customer|Invoice|Date|Due|Balance
    ${first}||||
    Acme|1|2026-01-05|2026-02-04|100.50
    Beta|2|2026-01-06|2026-02-05|70.25
    Total||||170.75
    ${second}||||
    Acme|3|2026-01-07|2026-02-06|30.00
    Total||||30.00`)))).toEqual(['USD', 'USD', 'EUR']);
});

test('one row that names a currency among other words may be a customer', () => {
  const ledger = theLedger(aTable(`
    |Invoice|Date|Due|Balance
    EUR Logistics||||
    |1|2026-01-05|2026-02-04|100.50
    Beta Traders||||
    |2|2026-01-06|2026-02-05|70.25`), { homeCurrency: 'GBP' });
  expect([currencies(ledger), names(ledger)]).toEqual([['GBP', 'GBP'], ['EUR Logistics', 'Beta Traders']]);
});

test('below each customer its documents by age', () => {
  const ledger = theLedger(aTable(`
    |Invoice|Date|Due|Balance
    Acme||||
    Current||||
    |1|2026-01-05|2026-02-04|100.50
    |2|2026-01-06|2026-02-05|70.25
    Total Current||||170.75
    31-60||||
    |3|2025-11-05|2025-12-05|30.00
    Total 31-60||||30.00
    Total Acme||||200.75
    Beta||||
    Current||||
    |4|2026-01-05|2026-02-04|11.00
    Total Current||||11.00
    Total Beta||||11.00
    TOTAL||||211.75`));
  expect(names(ledger)).toEqual(['Acme', 'Acme', 'Acme', 'Beta']);
  expect(asideOf(ledger).filter((row) => /party|band/.test(row))).toEqual(['party@2', 'band@3', 'band@7', 'party@11', 'band@12']);
});

test('a row that counts the documents above is no document without an amount', () => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|Balance
    Acme|1|2026-01-05|2026-02-04|100.50
    Acme|2|2026-01-06|2026-02-05|70.25
    |Count|2||
    |Sum|||170.75
    Beta|3|2026-01-05|2026-02-04|11.00
    |Count|1||
    |Sum|||11.00
    Beta|4|2026-01-07|2026-02-04|12.00`));
  expect(ledger.book.entries.count).toBe(4);
  expect(problemsOf(ledger).filter((problem) => problem.startsWith('unreadable'))).toEqual([]);
});

it.each([
  ['Nicht fällig|1-30 Tage überfällig|31-60 Tage überfällig|mehr als 60 Tage überfällig'],
  ['Non échu|Échu 1 à 30 jours|Échu 31 à 60 jours|Échu plus de 60 jours'],
  ['Por vencer|Vencido 1-30|Vencido 31-60|Vencido +60'],
  ['Non scaduto|Scaduto 1-30|Scaduto 31-60|Scaduto oltre 60'],
  ['Lopend|Vervallen 1-30 dagen|Vervallen 31-60 dagen|Vervallen meer dan 60 dagen'],
])('what is open in columns of ages alone, in the words of another language: %s', (ages) => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|${ages}
    Acme|1|2026-08-20|2026-09-30|100.00|||
    Acme|2|2026-07-20|2026-08-20||50.00||
    Beta|3|2026-06-20|2026-07-20|||70.00|
    Beta|4|2026-04-20|2026-05-20||||80.00`));
  expect(openAt(ledger, '2026-09-10')).toEqual({ 1: 10000, 2: 5000, 3: 7000, 4: 8000 });
});

it.each(['Lopend op datum', 'Frisch', 'Zzz'])('what is not due yet, next to the ages under a heading that nobody knows: "%s"', (heading) => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|${heading}|1-30|31-60|> 60
    Acme|1|2026-08-20|2026-09-30|100.10|||
    Beta|5|2026-08-21|2026-09-30|30.25|||
    Acme|2|2026-07-20|2026-08-20||50.20||
    Beta|3|2026-06-20|2026-07-20|||70.30|
    Beta|4|2026-04-20|2026-05-20||||80.40
    Total||||130.35|50.20|70.30|80.40`));
  expect(openAt(ledger, '2026-09-10')).toEqual({ 1: 10010, 2: 5020, 3: 7030, 4: 8040, 5: 3025 });
});
