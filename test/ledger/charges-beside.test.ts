/** Interest, fees and taxes in columns of their own: what is owed beside what is counted is told, what is within it is not. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const told = (text: string): readonly string[] => theLedger(aTable(text)).problems.filter(({ problem }) => problem === 'charges-beside').map(({ value, severity }) => `${severity} ${value}`);

test.each([
  ['Customer|Invoice|Date|Due date|Principal|Interest', '', ['Interest']], ['Customer|Invoice|Date|Due date|Principal outstanding|Interest outstanding', '', ['Interest outstanding']],
  ['Customer|Invoice|Date|Due date|Balance|Late fee', '', ['Late fee']], ['Cliente|Fattura|Data|Scadenza|Capitale|Interessi', '', ['Interessi']], ['Cliente|Factura|Fecha|Vencimiento|Principal|Intereses', '', ['Intereses']],
  ['Kunde|Rechnung|Datum|F\u00e4llig am|Hauptforderung|Zinsen|Mahngeb\u00fchren', '|2.50', ['Zinsen', 'Mahngeb\u00fchren']], ['Client|Facture|Date|\u00c9ch\u00e9ance|Montant|Int\u00e9r\u00eats', '', ['Int\u00e9r\u00eats']],
])('%s', (headings, more, expected) => {
  const text = `${headings}\nAcme|1|2026-01-05|2026-02-04|100.00|5.00${more}\nBeta|2|2026-01-16|2026-02-15|50.00|1.20${more}\nAcme|3|2026-01-27|2026-02-26|70.00|0.00${more}`;
  expect(told(text)).toEqual(expected.map((heading) => `warning ${heading}`));
  expect(openAt(theLedger(aTable(text)), '2026-12-31')).toEqual({ 1: 10000, 2: 5000, 3: 7000 });
});

test('nothing where a total holds them, where they are nothing, or where they are rates and dates', () => {
  const rows = (...cells: readonly string[]): string => cells.map((cell, at) => `\n${at % 2 ? 'Acme' : 'Beta'}|${at + 1}|2026-01-05|2026-02-04|${cell}`).join('');
  const head = 'Customer|Invoice|Date|Due date|';
  expect(told(`${head}Principal|Interest|Total${rows('100.00|5.00|105.00', '50.00|1.20|51.20')}`)).toEqual([]);
  expect(told(`${head}Amount|Interest|Late fee|Paid|Balance${rows('100.00|5.00|2.00|20.00|87.00', '50.00|1.20|0.00|0.00|51.20', '70.00|0.00|0.00|0.00|70.00')}`)).toEqual([]);
  expect(told(`${head}Balance|Interest${rows('100.00|0.00', '50.00|0.00')}`)).toEqual([]);
  expect(told(`${head}Balance|Interest rate|Interest from${rows('100.00|5.00|2026-02-05', '50.00|5.00|2026-02-05')}`)).toEqual([]);
});

test('a tax is told where it comes on top of the amount, and not where it is a part of it', () => {
  const rows = (...cells: readonly string[]): string => cells.map((cell, at) => `\n${at % 2 ? 'Acme' : 'Beta'}|${at + 1}|2026-01-05|2026-02-04|${cell}`).join('');
  const head = 'Customer|Invoice|Date|Due date|';
  expect(told(`${head}Amount|VAT${rows('100.00|19.00', '50.00|9.50', '33.33|6.33')}`)).toEqual(['warning VAT']);
  expect(told(`${head}Amount|VAT${rows('100.00|20.00', '50.00|10.00')}`)).toEqual(['warning VAT']);
  expect(told(`${head}Amount|VAT${rows('119.00|19.00', '59.50|9.50', '39.66|6.33')}`)).toEqual([]);
  expect(told(`${head}Amount|Tax${rows('120.00|20.00', '60.00|10.00')}`)).toEqual([]);
  expect(told(`Kunde|Faktura|Dato|Forfald|Bel\u00f8b|Moms${rows('125.00|25.00', '62.50|12.50')}`)).toEqual([]);
  expect(told(`${head}Net|VAT|Gross${rows('100.00|19.00|119.00', '50.00|9.50|59.50')}`)).toEqual([]);
});
