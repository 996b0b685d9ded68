/** What several currencies come to in one: which rate holds, how it is rounded, and that a part is never shown as a total. */
import fc from 'fast-check';
import { consolidated, ratesInForce, type ExchangeRate } from '../../src/receivables/exchange-rates';

const rate = (currency: string, value: number, on: number | null, row = 2): ExchangeRate => ({ currency, rate: value, on, source: { sheet: 'Rates', row } });
const DAY = 46000;

test('the latest rate that is not of a later day holds; one without a day only where no dated one does', () => {
  const rates = [rate('USD', 0.9, DAY - 40), rate('USD', 0.95, DAY - 10), rate('USD', 0.8, DAY + 1), rate('USD', 0.7, null), rate('JPY', 0.006, null)];
  const held = ratesInForce(rates, ['USD', 'JPY', 'EUR'], 'EUR', DAY);
  expect(held?.rateOf('USD')).toMatchObject({ rate: 0.95, on: DAY - 10 });
  expect(held?.rateOf('JPY')).toMatchObject({ rate: 0.006, on: null });
  expect(ratesInForce(rates, ['USD'], 'EUR', DAY - 11)?.rateOf('USD')).toMatchObject({ rate: 0.9 });
  expect(ratesInForce(rates, ['USD'], 'EUR', DAY - 41)?.rateOf('USD')).toMatchObject({ rate: 0.7 });
});

test('nothing to consolidate: no rate, only the home currency, or only rates of later days', () => {
  expect(ratesInForce([], ['USD'], 'EUR', DAY)).toBeNull();
  expect(ratesInForce([rate('USD', 0.9, DAY)], ['EUR'], 'EUR', DAY)).toBeNull();
  expect(ratesInForce([rate('USD', 0.9, DAY + 1)], ['USD'], 'EUR', DAY)).toBeNull();
});

test('decimals of both currencies count, halves go away from zero, and no rate gives no figure', () => {
  const held = ratesInForce([rate('USD', 0.5, null), rate('JPY', 0.0062, null), rate('KWD', 3.01, null)], ['USD', 'JPY', 'KWD', 'GBP', 'EUR'], 'EUR', DAY);
  expect(held?.inHome(101, 'USD')).toBe(51);
  expect(held?.inHome(-101, 'USD')).toBe(-51);
  expect(held?.inHome(5725, 'JPY')).toBe(3550);
  expect(held?.inHome(5725060, 'KWD')).toBe(1723243);
  expect(held?.inHome(12345, 'EUR')).toBe(12345);
  expect(held?.inHome(1, 'GBP')).toBeNull();
});

test('a product that doubles put a hair below a half is rounded as Excel shows it', () => {
  expect(ratesInForce([rate('USD', 1.005, null)], ['USD'], 'EUR', DAY)?.inHome(100, 'USD')).toBe(101);
});

test('the total of all currencies is not given where one has no rate', () => {
  const held = ratesInForce([rate('USD', 0.5, null)], ['EUR', 'USD', 'GBP'], 'EUR', DAY);
  if (held === null) throw new Error('no rates');
  const accounts = [{ currency: 'EUR', open: 1000 }, { currency: 'USD', open: 101 }, { currency: 'USD', open: 101 }, { currency: 'GBP', open: 7 }];
  expect(consolidated(held, accounts, ['EUR', 'USD', 'GBP'])).toMatchObject({ lines: [{ inHome: 1000, open: 1000 }, { inHome: 102, open: 202 }, { inHome: null, open: 7 }], open: null });
  expect(consolidated(held, accounts.slice(0, 3), ['EUR', 'USD']).open).toBe(1102);
});

test('the total is the sum of what stands beside each account, whatever the rates', () => {
  fc.assert(fc.property(fc.array(fc.record({ currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'), open: fc.integer({ min: -1e9, max: 1e9 }) })), fc.double({ min: 0.0001, max: 500, noNaN: true }), (accounts, value) => {
    const held = ratesInForce(['USD', 'JPY', 'KWD'].map((currency) => rate(currency, value, null)), ['USD'], 'EUR', DAY);
    if (held === null) throw new Error('no rates');
    const sum = accounts.reduce((total, { open, currency }) => total + (held.inHome(open, currency) ?? 0), 0);
    expect(consolidated(held, accounts, ['EUR', 'USD', 'JPY', 'KWD']).open).toBe(sum);
  }));
});
