/** Published worked examples, their figures only and each with its source: collecting figures, provisions, late-payment interest, discounts. Recomputed by hand under the trade's rules; where a source counts otherwise, both figures stand here. */
import { aBook, day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { isoOf } from '../../src/receivables/days';
import { discountCost } from '../../src/receivables/early-payment';
import { interestParts, sumOfParts } from '../../src/receivables/interest';
import { makeReview } from '../../src/receivables/make-review';
import { exactText } from '../../src/receivables/money';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';

const review = (documents: readonly ADocument[], asOf: string, policy: Partial<CollectionPolicy> = {}): ReceivablesReview => makeReview(aBook(documents), day(asOf), { ...DEFAULT_POLICY, ...policy });
const figures = (documents: readonly ADocument[], asOf: string, periodDays: number) => review(documents, asOf, { figures: { periodDays } }).figures[0];
const sold = (issued: string, due: string, amount: string, paidOn?: string): ADocument => ({ issued, due, amount, payments: paidOn === undefined ? [] : [[paidOn, amount]] });

test.each([
  // [source, total receivables, of them current, credit sales of 30 days, DSO, best possible, average days delinquent]
  ['creditguru.com, average days delinquent', 15_000, 4_000, 10_000, 45, 12, 33],
  ['quadient.com, average days delinquent', 25_000, 6_000, 15_000, 50, 12, 38],
])('%s', (_, total, current, sales, dso, best, delinquent) => {
  const found = figures([sold('2026-04-01', '2026-05-01', String(total - sales)), sold('2026-06-10', '2026-07-10', String(current)), sold('2026-06-02', '2026-06-12', String(sales - current))], '2026-06-30', 30);
  expect([found.dso, found.bestPossibleDso, found.averageDaysDelinquent]).toEqual([dso, best, delinquent]);
});

test.each([
  ['trymesha.com, simple DSO', 150_000, 1_800_000, '30.4'], ['studyzin.com, Twist Corp', 328_800, 4_192_200, '28.6'],
])('DSO of a year: %s', (_, open, sales, expected) => {
  expect(figures([sold('2026-06-10', '2026-07-10', String(open)), sold('2025-09-02', '2025-10-02', String(sales - open), '2025-10-02')], '2026-06-30', 365).dso?.toFixed(1)).toBe(expected);
});

test('DSO of a customer: Odoo, test_days_sales_outstanding, 50 of 150 days', () => {
  expect(figures([sold('2023-01-02', '2023-01-31', '3000', '2023-02-01'), sold('2023-05-15', '2023-06-14', '1500')], '2023-05-31', 150).dso).toBe(50);
});

test('countback in days of the calendar: benjipays.com takes months of 30 days and says 73.7', () => {
  const found = figures([sold('2026-06-05', '2026-08-10', '100000'), sold('2026-05-05', '2026-07-10', '80000'), sold('2026-04-05', '2026-07-10', '32000'), sold('2026-04-06', '2026-05-06', '38000', '2026-05-06')], '2026-06-30', 90);
  expect((found.dsoCountback ?? 0).toFixed(4)).toBe((30 + 31 + (32 / 70) * 30).toFixed(4));
});

const LATE = [-5, 10, 40, 70, 100, 130];
/** An invoice in each bucket of the scheme. */
function aged(amounts: readonly string[], edges: readonly number[], rates: readonly number[]): ReceivablesReview {
  const documents = amounts.map((amount, at): ADocument => ({ issued: isoOf(day('2026-03-31') - LATE[at] - 30), due: isoOf(day('2026-03-31') - LATE[at]), amount }));
  return review(documents, '2026-03-31', { aging: { ...DEFAULT_POLICY.aging, edges }, provision: { ...DEFAULT_POLICY.provision, rates } });
}

test.each([
  ['IFRS 9, illustrative example 12', ['15000000', '7500000', '4000000', '2500000', '1000000'], [0.003, 0.016, 0.036, 0.066, 0.106], '580000.00'],
  ['Accounting Principles, exhibit 77, Allen Company', ['560000', '252000', '4000', '800', '11200'], [0.01, 0.05, 0.1, 0.25, 0.5], '24400.00'],
  ['scribd.com 565785148, allowance for uncollectible accounts', ['700000', '120000', '80000', '30000', '10000'], [0.05, 0.08, 0.2, 0.25, 0.5], '73100.00'],
  ['jiskha.com, Madariaga Company', ['840000', '405000', '95000', '60000', '11000'], [0.005, 0.035, 0.15, 0.55, 0.94], '75965.00'],
  ['tutorsglobe.com, Smoot Company', ['720000', '395000', '105000', '52000', '13000'], [0.005, 0.03, 0.16, 0.525, 0.92], '71510.00'],
  ['faqifrs.com, step 6 (to the cent, not to the euro)', ['15000', '7500', '4000', '2500', '0.01'], [0.005, 0.022, 0.027, 0.045, 0], '460.50'],
])('provision: %s', (_, amounts, rates, expected) => {
  const found = aged(amounts, [0, 30, 60, 90], rates);
  expect(found.totals[0].buckets).toEqual(amounts.map((amount) => minor(amount)));
  expect(exactText(found.provisions[0].total, 'USD')).toBe(expected);
});

test('provision over six buckets to 120 days, nothing before the due date: solutioninn.com 10919353, 47,090', () => {
  const found = aged(['1', '320000', '110000', '24000', '18000', '43000'], [0, 30, 60, 90, 120], [0, 0.01, 0.03, 0.1, 0.33, 0.75]);
  expect([exactText(found.provisions[0].total, 'USD'), found.bucketLabels]).toEqual(['47090.00', ['Current', '1-30', '31-60', '61-90', '91-120', '120+']]);
});

const UK: CollectionPolicy['interest'] = { ...DEFAULT_POLICY.interest, method: 'statutory', region: 'uk', fixedSums: true };
const owing = (amount: string, currency: string, dueOn: string, asOf: string, interest: CollectionPolicy['interest'], payments: ADocument['payments'] = []): readonly string[] => {
  const { interest: found } = review([{ currency, issued: isoOf(day(dueOn) - 30), due: dueOn, amount, payments }], asOf, { interest });
  const { onOpen, fixedSums } = found?.ofAccount(0) ?? { onOpen: -1, fixedSums: -1 };
  return [exactText(onOpen, currency), exactText(fixedSums, currency)];
};

test.each([
  ['a collections calculator, 45 days at 13.25 %', '1000', '2024-11-17', '2025-01-01', ['16.34', '70.00']],
  ['the same, 90 days', '5000', '2024-10-03', '2025-01-01', ['163.36', '70.00']],
  ['toolfy.io, 45 days at 13.25 % (it cuts to 32.66)', '2000', '2024-05-01', '2024-06-15', ['32.67', '70.00']],
  ['paidnice.com, 101 days at 12.25 % (169.68 with daily rounding)', '5000', '2025-08-01', '2025-11-10', ['169.49', '70.00']],
  ['paymentcheck.co.uk, due 1 April, paid 16 May: 45 days', '1000', '2026-04-01', '2026-05-16', ['14.49', '70.00']],
])('United Kingdom: %s', (_, amount, dueOn, asOf, expected) => expect(owing(amount, 'GBP', dueOn, asOf, UK)).toEqual(expected));

test('paidnice.com rounds each day: 1.68 × 101 = 169.68', () => expect(owing('5000', 'GBP', '2025-08-01', '2025-11-10', { ...UK, rounding: 'daily' })).toEqual(['169.68', '70.00']));

const agreed = (rate: number, flatFee = 0): CollectionPolicy['interest'] => ({ ...DEFAULT_POLICY.interest, method: 'contract', rate, flatFee });
test.each([
  ['fiscavo.com, 11 % for 30 days and EUR 40', '4500', '2026-02-01', '2026-03-03', agreed(0.11, 40), ['40.68', '40.00']],
  ['agenceipro.com, 15 % for 30 days', '15000', '2026-02-01', '2026-03-03', agreed(0.15, 40), ['184.93', '40.00']],
  ['anleiter.de, 5.12 % for 25 days', '1000', '2026-02-01', '2026-02-26', agreed(0.0512), ['3.51', '0.00']],
  ['verzugszinsrechner.ch, 5 % for two years', '50000', '2022-01-01', '2024-01-01', agreed(0.05), ['5000.00', '0.00']],
  ['the same in a leap year: by 366 it says 40.98, by 365 it is', '10000', '2024-01-01', '2024-01-31', agreed(0.05), ['41.10', '0.00']],
])('agreed rates: %s', (_, amount, dueOn, asOf, interest, expected) => expect(owing(amount, 'EUR', dueOn, asOf, interest)).toEqual(expected));

test('six German half-years from 16 January 2023 to 2 October 2025: the base rates of ameax/bgb-interest, each from its own first day', () => {
  // By hand: days of the half-year × (base rate + 9) in hundredths of a percent, over 365.
  const days: readonly (readonly [number, number])[] = [[166, 1062], [184, 1212], [182, 1262], [184, 1237], [181, 1127], [94, 1027]];
  expect(days.reduce((sum, [count]) => sum + count, 0)).toBe(991);
  const byHand = days.reduce((sum, [count, rate]) => sum + count * rate, 0) / 365;
  expect(owing('10000', 'EUR', '2023-01-15', '2025-10-02', { ...UK, region: 'de' })).toEqual([byHand.toFixed(2), '40.00']);
});

test('a credit in between lowers the balance from its own day: a Dynamics thread, 667.30 for 760 days less 443.96 for the last 218', () => {
  const parts = interestParts([{ from: 1, balance: 66730 }, { from: 45421 - 217, balance: 22334 }], [{ from: 1, rate: 0.0963198 }], 45421 - 760, 45421, 'once');
  expect(parts.map((part) => [part.days, part.balance])).toEqual([[542, 66730], [218, 22334]]);
  expect(sumOfParts(parts)).toBe(Math.round(((66730 * 542 + 22334 * 218) * 0.0963198) / 365));
});

test.each([
  ['calcufinance.com, 1/10 net 30', 0.01, 10, 30, '18.4'], ['the same, 2/10 net 30', 0.02, 10, 30, '37.2'], ['the same, 3/10 net 45', 0.03, 10, 45, '32.3'], ['the same, 2/15 net 60', 0.02, 15, 60, '16.6'],
  ['bizfluent.com, 1/10 net 45', 0.01, 10, 45, '10.5'], ['mywordsolution.com, 1.5/10 net 30', 0.015, 10, 30, '27.8'], ['brainmass.com, 3/15 paid after 50 days', 0.03, 15, 50, '32.3'],
])('a discount a year: %s', (_, share, withinDays, insteadOfDays, expected) => expect((100 * (discountCost({ share, withinDays, insteadOfDays })?.simple ?? 0)).toFixed(1)).toBe(expected));
