/** A sheet of exchange rates, whatever it is called and however it is headed; what cannot be used is told and nothing is guessed. */
import { isRatesSheetName, readRatesSheet } from '../../src/ledger/rates-sheet';
import type { CellValue } from '../../src/ledger/ledger';
import { day } from '../a/book';

const read = (rows: CellValue[][], order: 'mdy' | 'dmy' | 'ymd' | null = null) => readRatesSheet('Rates', [{ firstRow: 1, columns: rows[0].map((_, index) => index), values: rows }], 'EUR', { dateSystem: 1900, order });

test.each(['Rates', 'Exchange Rates', 'FX rates', 'Wechselkurse', 'Kurse', 'Taux de change', 'Tipos de cambio', 'Tassi di cambio', 'Wisselkoersen'])('"%s" is a sheet of rates', (name) => {
  expect(isRatesSheetName(name)).toBe(true);
});

test.each(['Interest rates', 'Invoices', 'Late rate', 'Kursteilnehmer', 'Ratenpläne'])('"%s" is none', (name) => {
  expect(isRatesSheetName(name)).toBe(false);
});

test('reads currency, rate and day below any title, with signs and texts', () => {
  const { rates, problems } = read([
    ['Rates of the bank', '', ''], ['', '', ''], ['Currency', 'Rate', 'Date'],
    ['USD', 0.92, day('2026-09-30')], ['£', '1.15', '2026-09-30'], ['JPY', 0.0062, ''], ['', '', ''],
  ]);
  expect(problems).toEqual([]);
  expect(rates).toEqual([
    { currency: 'USD', rate: 0.92, on: day('2026-09-30'), source: { sheet: 'Rates', row: 4 } },
    { currency: 'GBP', rate: 1.15, on: day('2026-09-30'), source: { sheet: 'Rates', row: 5 } },
    { currency: 'JPY', rate: 0.0062, on: null, source: { sheet: 'Rates', row: 6 } },
  ]);
});

test.each([
  [['Währung', 'Kurs', 'Datum']], [['Devise', 'Taux de change', 'Date']], [['Divisa', 'Tipo de cambio', 'Fecha']], [['Valuta', 'Cambio', 'Data']], [['Valuta', 'Wisselkoers', 'Datum']], [['Currency code', 'Rate in EUR', 'Valid from']], [['Currency', 'EUR per 1', 'Date']],
])('headed %j', (heading) => {
  expect(read([heading, ['USD', 0.92, 46000]]).rates).toMatchObject([{ currency: 'USD', rate: 0.92, on: 46000 }]);
});

test('a sheet of the other direction is not taken: how many dollars a euro is would be silently upside down', () => {
  expect(read([['Currency', 'Per EUR', 'Date'], ['USD', 1.09, 46000]])).toMatchObject({ rates: [], problems: [{ problem: 'sheet-not-read', severity: 'notice' }] });
});

test('a row that cannot be used says what and where, and the others count', () => {
  const { rates, problems } = read([['Currency', 'Rate', 'Date'], ['Dollars?', 0.9, 46000], ['USD', 'n/a', 46000], ['USD', 0, 46000], ['USD', 0.92, 'soon'], ['CHF', 1.05, 46000]]);
  expect(rates).toMatchObject([{ currency: 'CHF' }]);
  expect(problems.map(({ problem, row, column }) => [problem, row, column])).toEqual([['no-currency', 2, 'A'], ['unreadable-amount', 3, 'B'], ['unreadable-amount', 4, 'B'], ['unreadable-date', 5, 'C']]);
});

test('3/4/2026 is a day only where the ledger tells the order', () => {
  const rows: CellValue[][] = [['Currency', 'Rate', 'Date'], ['USD', 0.92, '03/04/2026']];
  expect(read(rows).problems).toMatchObject([{ problem: 'unreadable-date' }]);
  expect(read(rows, 'dmy').rates).toMatchObject([{ on: day('2026-04-03') }]);
  expect(read(rows, 'mdy').rates).toMatchObject([{ on: day('2026-03-04') }]);
});
