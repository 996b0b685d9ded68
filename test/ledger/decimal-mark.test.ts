/** Amounts whose only separator stands before three digits: thousands, unless the sheet or the currency says that it has thousandths. */
import { openAt, theLedger } from '../a/ledger-sheets';

const under = (headings: readonly string[], amounts: readonly string[], further: readonly string[] = []): number[] => Object.values(openAt(theLedger(
  [[...headings], ...amounts.map((amount, i) => [`Customer ${'ABC'[i % 3]}`, `F-${i}`, `${13 + i}.01.2026`, `${13 + i}.02.2026`, amount, ...further])]), '2026-03-31'));
const ENGLISH = ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Balance'];
const GERMAN = ['Kunde', 'Rechnung', 'Datum', 'Fällig am', 'Offen'];

test('whole amounts with points between thousands', () => {
  expect(under(ENGLISH, ['1.250', '975', '12.400', '310.000'])).toEqual([125000, 97500, 1240000, 31000000]);
  expect(under(GERMAN, ['1,250', '975', '12,400'])).toEqual([125000, 97500, 1240000]);
});

test('one amount with two decimals decides for all', () => {
  expect(under(ENGLISH, ['1.250', '975.50', '12.400'])).toEqual([125, 97550, 1240]);
});

test('a currency without decimals has no thousandths, whatever the rest of the sheet has', () => {
  expect(under(ENGLISH, ['1.250 ₫', '975 ₫', '12.400 ₫'])).toEqual([1250, 975, 12400]);
  expect(under([...ENGLISH, 'Paid'], ['¥1.250', '¥975', '¥12.400'], ['0.00'])).toEqual([1250, 975, 12400]);
});

test('a currency of three decimals has thousandths', () => {
  expect(under([...ENGLISH, 'Currency'], ['1.250', '975.000', '12.400'], ['KWD'])).toEqual([1250, 975000, 12400]);
});

test.each([['KD 1,234.500', 1234500], ['RM 1,234.50', 123450], ['Rp 1.234,50', 123450], ['1,234円', 1234], ['TL 1.234,50', 123450]])('"%s" has a currency of its own', (text, minor) => {
  expect(under(ENGLISH, [text, text])).toEqual([minor, minor]);
});
