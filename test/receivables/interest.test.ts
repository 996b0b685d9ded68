/** Interest and discounts against published examples and hand-worked ones; parts always sum to the cent. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { aBook, aCustomer, day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { discountCost } from '../../src/receivables/early-payment';
import { interestParts, sumOfParts } from '../../src/receivables/interest';
import type { InterestRounding } from '../../src/receivables/interest';
import { fixedSumFor, statutoryRates, STATUTORY_RULES } from '../../src/receivables/interest-rates';
import { makeReview } from '../../src/receivables/make-review';
import { exactText } from '../../src/receivables/money';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';

const under = (interest: Partial<CollectionPolicy['interest']>): CollectionPolicy => ({ ...DEFAULT_POLICY, interest: { ...DEFAULT_POLICY.interest, ...interest } });
const plain = (amount: string, percent: string, days: number, rounding: InterestRounding): string =>
  exactText(sumOfParts(interestParts([{ from: 1, balance: minor(amount) }], [{ from: 1, rate: Number(percent) / 100 }], 46000, 46000 + days, rounding)), 'USD');

test('750 at 9 % for 73 days is a fifth of a year: 13.50; rounded daily (0.18 a day) 13.14', () => {
  expect([plain('750', '9', 73, 'once'), plain('750', '9', 73, 'daily')]).toEqual(['13.50', '13.14']);
  // Half a cent goes away from zero: 36.50 at 5 % for 1 day is exactly 0.005.
  expect(plain('36.50', '5', 1, 'once')).toBe('0.01');
  expect([plain('100', '10', 0, 'once'), plain('100', '10', -5, 'once')]).toEqual(['0.00', '0.00']);
});

test('a part payment lowers the balance from its own day, and the interest before it stays', () => {
  const book = aBook([{ issued: '2026-01-01', due: '2026-01-31', amount: '1000', payments: [['2026-03-02', '400']] }]);
  // 1 February to 1 March: 29 days on 1,000; 2 to 31 March: 30 days on 600. 10 % a year: 7.945 + 4.932 = 12.877.
  const { interest } = makeReview(book, day('2026-03-31'), under({ method: 'contract', rate: 0.1 }));
  expect(interest?.partsOf(0).map(({ days, balance, interest: part }) => [days, balance, part])).toEqual([[29, 100000, 795], [30, 60000, 493]]);
  expect(interest?.ofPlaces[0]).toBe(1288);
});

test('a document dated after its due date bears interest from its own day on: before it nothing was owed', () => {
  const of = (...payments: (readonly [string, string])[]) => makeReview(aBook([{ issued: '2026-02-10', due: '2026-01-31', amount: '1000', payments }]), day('2026-02-19'), under({ method: 'contract', rate: 0.365 })).interest;
  // 10 to 19 February: ten days of 1.00.
  expect(of()?.partsOf(0).map(({ from, days, interest: part }) => [from, days, part])).toEqual([[day('2026-02-10'), 10, 1000]]);
  expect(of(['2026-02-10', '1000'])?.ofAccount(0)).toEqual({ onOpen: 0, onSettled: 0, fixedSums: 0 });
  // Money that came before the document lowers it from the document's day on.
  expect(of(['2026-02-05', '400'])?.ofPlaces[0]).toBe(600);
  // The half-year in which interest begins is the document's.
  const uk = makeReview(aBook([{ currency: 'GBP', issued: '2024-01-02', due: '2023-06-20', amount: '3650' }]), day('2024-01-11'), under({ method: 'statutory', region: 'uk' })).interest;
  expect(uk?.partsOf(0).map(({ days, rate }) => [days, rate])).toEqual([[10, 0.1325]]);
});

test('paid in full after all: what accrued is not lost, but stands apart', () => {
  const book = aBook([{ issued: '2026-01-01', due: '2026-01-31', amount: '1000', payments: [['2026-03-02', '1000']] }, { issued: '2026-03-01', due: '2026-03-21', amount: '365' }]);
  const { interest } = makeReview(book, day('2026-03-31'), under({ method: 'contract', rate: 0.1, flatFee: 5 }));
  expect(interest?.ofAccount(0)).toEqual({ onOpen: 100, onSettled: 795, fixedSums: 500 });
});

test('an EU rate changes with the half-year; a UK rate stays that of the half-year in which interest began', () => {
  const book = aBook([{ currency: 'EUR', issued: '2024-05-01', due: '2024-06-20', amount: '10000' }]);
  const partsUnder = (region: 'eu' | 'uk' | 'de') => makeReview(book, day('2024-07-10'), under({ method: 'statutory', region })).interest?.partsOf(0).map(({ days, rate }) => [days, rate]);
  expect(partsUnder('eu')).toEqual([[10, 0.125], [10, 0.1225]]);
  expect(partsUnder('de')).toEqual([[10, 0.1262], [10, 0.1237]]);
  expect(partsUnder('uk')).toEqual([[20, 0.1325]]);
});

test('a rate in the policy is added to the table and wins over its row', () => {
  const rates = statutoryRates(STATUTORY_RULES.uk, [['2026-07-01', 0.035], ['2026-01-01', 0.04]]);
  expect(rates.slice(-2)).toEqual([{ from: day('2026-01-01'), rate: 0.12 }, { from: day('2026-07-01'), rate: 0.115 }]);
});

test('the law between businesses charges no consumer, the US has none, and a contract is capped', () => {
  const documents: ADocument[] = [{ currency: 'GBP', issued: '2026-01-01', due: '2026-01-31', amount: '1500' }];
  const total = (policy: CollectionPolicy, debtorType: 'business' | 'consumer') => makeReview(aBook(documents, { customers: [aCustomer('Customer', { debtorType })] }), day('2026-04-11'), policy).interest?.ofAccount(0);
  const uk = under({ method: 'statutory', region: 'uk', fixedSums: true });
  // 70 days at 11.75 % on 1,500, and 70 for an invoice from 1,000 up.
  expect(total(uk, 'business')).toEqual({ onOpen: 3380, onSettled: 0, fixedSums: 7000 });
  expect(total(uk, 'consumer')).toEqual({ onOpen: 0, onSettled: 0, fixedSums: 0 });
  expect(total(under({ method: 'statutory', region: 'us', fixedSums: true }), 'business')).toEqual({ onOpen: 0, onSettled: 0, fixedSums: 0 });
  expect(total(under({ method: 'contract', rate: 0.18, cap: 0.1 }), 'business')?.onOpen).toBe(2877);
});

test('nothing is charged unless the policy says so', () => {
  expect(makeReview(aBook([{ issued: '2026-01-01', due: '2026-01-31', amount: '1000' }]), day('2026-03-31'), DEFAULT_POLICY).interest).toBeNull();
});

test('parts sum to interest rounded once, whatever was paid and however the rate moved', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: -5, max: 400 }), fc.integer({ min: 0, max: 9_999_999 })), { maxLength: 6 });
  fc.assert(fc.property(steps, steps, fc.integer({ min: 1, max: 400 }), (balances, rates, days) => {
    const owed = [{ from: 1, balance: 1_000_001 }, ...balances.map(([on, balance]) => ({ from: 46000 + on, balance })).sort((a, b) => a.from - b.from)];
    const held = [{ from: 1, rate: 0.0875 }, ...rates.map(([on, rate]) => ({ from: 46000 + on, rate: (rate % 2000) / 10000 })).sort((a, b) => a.from - b.from)];
    const parts = interestParts(owed, held, 46000, 46000 + days, 'once');
    // A slow recount, day by day, in ten-thousandths: exact in a double.
    let exact = 0;
    for (let on = 46001; on <= 46000 + days; on += 1) {
      const last = <T extends { from: number }>(list: readonly T[]): T => list.filter((one) => one.from <= on).at(-1) as T;
      exact += last(owed).balance * Math.round(last(held).rate * 10000);
    }
    expect(sumOfParts(parts)).toBe(Math.floor((exact + 1_825_000) / 3_650_000));
    expect(parts.every((part) => Number.isInteger(part.interest) && part.interest >= 0)).toBe(true);
  }));
});

test('2/10 net 60 costs 14.90 % a year simple, 15.89 % compounded; no discount or no day gained costs nothing', () => {
  const cost = discountCost({ share: 0.02, withinDays: 10, insteadOfDays: 60 });
  expect([cost?.simple.toFixed(4), cost?.compounded.toFixed(4)]).toEqual(['0.1490', '0.1589']);
  expect([discountCost({ share: 0, withinDays: 10, insteadOfDays: 30 }), discountCost({ share: 0.02, withinDays: 30, insteadOfDays: 30 })]).toEqual([null, null]);
});

const shared = (name: string): string => resolve(__dirname, '../../../shared/cases', name);
interface Case { readonly id: string; readonly input: Record<string, never>; readonly expected: Record<string, never> }
const casesOf = (name: string): readonly Case[] => (JSON.parse(readFileSync(shared(name), 'utf8')) as { cases: Case[] }).cases;
const published = existsSync(shared('interest.json')) ? test : test.skip;

published('every published case of interest, fixed sums and discounts', () => {
  let met = 0;
  for (const { id, input, expected } of casesOf('interest.json')) {
    if ('amounts' in input) {
      expect({ id, fixed: (input['amounts'] as string[]).map((amount) => exactText(fixedSumFor(minor(amount), 'GBP', STATUTORY_RULES.uk), 'GBP').replace('.00', '')) }).toEqual({ id, fixed: expected['fixed'] });
    } else {
      const { amount, rate_pct: rate, days } = input as unknown as { amount: string; rate_pct: string; days: number };
      expect({ id, once: plain(amount, rate, days, 'once') }).toEqual({ id, once: expected['exact'] ?? expected['rounded'] });
      if ('published' in expected) expect({ id, daily: plain(amount, rate, days, 'daily') }).toEqual({ id, daily: expected['published'] });
    }
    met += 1;
  }
  for (const { id, input, expected } of casesOf('discount.json')) {
    const { pct, days, net } = input as unknown as { pct: string; days: number; net: number };
    const terms = { share: Number(pct) / 100, withinDays: days, insteadOfDays: net };
    const figures: Record<string, number | undefined> = { simple_360: discountCost(terms, 360)?.simple, simple_365: discountCost(terms)?.simple, compound_365: discountCost(terms)?.compounded };
    for (const [name, figure] of Object.entries(figures)) if (name in expected) expect({ id, name, figure: (100 * (figure ?? 0)).toFixed(2) }).toEqual({ id, name, figure: expected[name] });
    met += 1;
  }
  for (const { id, input, expected } of casesOf('dunning.json')) {
    if (!('rate_pct' in input)) continue;
    const { amount, rate_pct: rate, days_late: days, fee } = input as unknown as { amount: string; rate_pct: string; days_late: number; fee: string };
    const book = aBook([{ issued: '2026-01-01', due: '2026-01-31', amount }]);
    const { interest } = makeReview(book, day('2026-01-31') + days, under({ method: 'contract', rate: Number(rate) / 100, flatFee: Number(fee) }));
    const { onOpen, fixedSums } = interest?.ofAccount(0) ?? { onOpen: -1, fixedSums: -1 };
    expect({ id, interest: exactText(onOpen, 'USD'), total: exactText(minor(amount) + onOpen + fixedSums, 'USD') }).toEqual({ id, interest: expected['interest'], total: expected['total'] });
    met += 1;
  }
  expect(met).toBeGreaterThanOrEqual(6);
});
