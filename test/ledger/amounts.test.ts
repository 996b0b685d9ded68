/** Amounts in every notation; a lone separator before three digits is decided by its column. */
import fc from 'fast-check';
import { AmountText } from '../../src/ledger/text-amounts';
import type { CellValue } from '../../src/ledger/ledger';
import { theLedger } from '../a/ledger-sheets';

const read = (text: string): number | string => { const reader = new AmountText(); const outcome = reader.read(text); return outcome === 'amount' ? reader.value : outcome; };

it.each([
  ['1234.50', 1234.5], ['1,234.50', 1234.5], ['(1,234.50)', -1234.5], ['1,234.50-', -1234.5], ['-1,234.50', -1234.5], ['1.234,50', 1234.5], ['1 234,50', 1234.5], ['1\u00a0234,50', 1234.5], ['1\u202f234,50', 1234.5],
  ["1'234.50", 1234.5], ['1’234.50', 1234.5], ['3,89,400.00', 389400], ['3,89,400', 389400], ['1,234.50 CR', -1234.5], ['1,234.50 Dr', 1234.5], ['1,234.50 Cr.', -1234.5], ['100,00 S', 100], ['100,00 H', -100], ['100,00 Haben', -100],
  ['$1,234.50', 1234.5], ['-$5.00', -5], ['($5.00)', -5], ['$(5.00)', -5], ['€ 1.234,50', 1234.5], ['1.234,50 €', 1234.5], ['EUR 10.00', 10], ['10.00 EUR', 10], ['Rs. 1,00,000.00', 100000], ['kr 10,50', 10.5], ['−12.50', -12.5], ['CHF 1’000.00', 1000],
  ['0', 0], ['0.00', 0], ['.50', 0.5], ['100,-', 100], ['1.234.567', 1234567], ['1,234,567', 1234567], ['+5.00', 5], ['0,500', 0.5], ['1234,567', 1234.567], ['US$ 5.00', 5], ['5.00 zł', 5], ['(5,00) €', -5],
  ['Rs 1,200/-', 1200], ['AUD$100.00', 100],
] as const)('%s is %d', (text, expected) => expect(read(text)).toBe(expected));

it.each(['', '-', '–', ' ', '—'])('"%s" is blank', (text) => expect(read(text)).toBe('blank'));
it.each(['abc', '12abc', '1.2.3,4,5', '2026-01-05x', 'N/A!', '12%', '=1+2', '#REF!', '1,23,4', '<b>5</b>', '1 2 3 x', '2026-05-22', '555-1234', '12-05-26'])('"%s" is unreadable', (text) => expect(read(text)).toBe('unreadable'));

const group = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

it('any amount written in any country comes back to the cent', () => {
  const styles = [['', '.'], [',', '.'], ['.', ','], [' ', ','], ['\u00a0', ','], ["'", '.'], ['\u202f', ',']] as const;
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...styles), fc.constantFrom('-x', 'x-', '(x)', '-€ x', 'x CR'), (cents, [mark, point], form) => {
    const text = `${group(String(Math.floor(Math.abs(cents) / 100)), mark)}${point}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
    const value = read(cents < 0 ? form.replace('x', text) : text);
    expect(Math.round(Number(value) * 100)).toBe(cents);
  }));
});

describe('a lone separator before three digits', () => {
  const sheet = (amounts: readonly CellValue[]): CellValue[][] => [['Customer', 'Invoice', 'Due date', 'Balance'], ...amounts.map((amount, index): CellValue[] => ['Acme', `I${index}`, '2026-01-31', amount])];
  const total = (amounts: readonly CellValue[], heading?: string): number => {
    const rows = sheet(amounts);
    if (heading !== undefined) rows[0] = heading.split('|');
    return theLedger(rows).controls[0].taken;
  };

  it('is a group where the column has points for decimals', () => expect(total(['1,234', '10.50'])).toBe(124450));
  it('is a group where the column has commas for decimals', () => expect(total(['1.234', '10,50'])).toBe(124450));
  it('is a decimal mark where the column says so', () => expect(total(['1,234', '10,50'])).toBe(1173));
  it('follows the language of the headings without other evidence', () => {
    expect(total(['1.234'], 'Kunde|Rechnungsnummer|Fälligkeit|Offener Betrag')).toBe(123400);
    expect(total(['1,234'])).toBe(123400);
  });
  it('three-decimal currencies keep their thousandths', () => {
    const ledger = theLedger([['Customer', 'Invoice', 'Due date', 'Balance', 'Currency'], ['A', '1', '2026-01-31', '1,234.567', 'KWD'], ['A', '2', '2026-01-31', '2.500', 'KWD'], ['A', '3', '2026-01-31', 1000, 'JPY']]);
    expect(ledger.controls.map(({ currency, taken }) => [currency, taken])).toEqual([['KWD', 1237067], ['JPY', 1000]]);
  });
});

describe('the currency', () => {
  it.each([['Balance (EUR)', 'EUR'], ['Open balance €', 'EUR'], ['balance_gbp', 'GBP'], ['Balance', 'USD']])('of a column headed "%s" is %s', (heading, currency) => {
    expect(theLedger([['Customer', 'Invoice', 'Due date', heading], ['A', '1', 46000, 10]]).controls[0].currency).toBe(currency);
  });
  it('stands in the cell itself', () => {
    const ledger = theLedger([['Customer', 'Invoice', 'Due date', 'Balance'], ['A', '1', 46000, '€10.00'], ['A', '2', 46000, '£5.00'], ['A', '3', 46000, '€1.00']]);
    expect(ledger.controls.map(({ currency, taken }) => [currency, taken])).toEqual([['EUR', 1100], ['GBP', 500]]);
    expect(ledger.book.accounts).toHaveLength(2);
  });
});
