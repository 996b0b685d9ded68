/** The same amounts in two currencies under headings that do not say so: told; a tax, a part payment and a second column of the same currency are none of it. */
import { aTable, theLedger } from '../a/ledger-sheets';

const told = (headings: string, rows: readonly string[]): readonly string[] =>
  theLedger(aTable([`Customer|Invoice|Date|Due date|${headings}`, ...rows.map((row, at) => `${at % 2 ? 'Acme' : 'Beta'}|${at + 1}|2026-01-05|2026-02-04|${row}`)].join('\n'))).problems.filter(({ problem }) => problem === 'converted-amounts').map(({ severity, value }) => `${severity} ${value}`);

test.each([['Amount 1', 'Amount 2'], ['Balance', 'Balance 2'], ['Total', 'V\u00e4rde']])('"%s | %s" at a rate for each currency', (one, other) => {
  expect(told(`Currency|${one}|${other}`, ['USD|110.00|101.40', 'GBP|55.00|63.31', 'USD|77.00|70.62', 'EUR|88.00|88.00'])).toEqual([`warning ${other}`]);
  // Rates of a few weeks differ a little.
  expect(told(`Currency|${one}|${other}`, ['USD|110.00|101.40', 'GBP|55.00|63.31', 'USD|77.00|71.20', 'GBP|88.00|100.90'])).toEqual([`warning ${other}`]);
});

test('not where a heading says it, and not a tax that exports do not bear', () => {
  expect(told('Currency|Amount|Amount (LCY)', ['USD|110.00|101.40', 'GBP|55.00|63.31', 'USD|77.00|70.62', 'EUR|88.00|88.00'])).toEqual([]);
  expect(told('Currency|Amount|Figure', ['EUR|100.00|119.00', 'USD|50.00|50.00', 'EUR|70.00|83.30', 'USD|88.00|88.00'])).toEqual([]);
  expect(told('Currency|Amount|Figure', ['EUR|100.00|119.00', 'GBP|50.00|60.00', 'EUR|70.00|83.30', 'USD|88.00|88.00'])).toEqual([]);
});

test('not parts of the amounts, nor of one currency alone', () => {
  expect(told('Currency|Amount|Paid', ['USD|110.00|50.00', 'GBP|55.00|10.00', 'USD|77.00|70.00', 'EUR|88.00|88.00'])).toEqual([]);
  expect(told('Currency|Amount|Figure', ['USD|110.00|101.40', 'USD|55.00|50.70', 'USD|77.00|70.98', 'USD|88.00|81.12'])).toEqual([]);
});
