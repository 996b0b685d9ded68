/** What the home and the customer page show, worked out by hand. */
import fc from 'fast-check';
import { accountParts, accountShown, documentsBehind, monthDots, oldestDocuments, overLimit, pastDueTrend, worries } from '../../src/taskpane/judgement-selectors';
import { aBook, aCustomer, day } from '../a/book';
import { DEFAULT_POLICY, type CollectionPolicy } from '../../src/receivables/policy';
import { aLedger, reviewedOf } from '../a/desk';
import { aReading } from '../a/reading';

const { review, reminders } = reviewedOf(aLedger(), day('2026-09-30'));
const usd = review.accounts.filter(({ currency }) => currency === 'USD');

test('the gravest flag comes first, then the most past due; who has neither is not listed', () => {
  expect(worries(review, 'USD').map(({ customer }) => customer.name)).toEqual(['Harbour Foods Ltd', 'Aldgate Timber']);
  const gravest = worries(review, 'USD').map(({ flags }) => flags[0]?.severity ?? 'none');
  expect(gravest[0]).toBe('critical');
  const calm = reviewedOf(aReading([], { book: aBook([{ customer: 'A', issued: '2026-09-20', due: '2026-10-20', amount: '1.00' }], { customers: [aCustomer('A', { email: 'a@a.example' })] }) }), day('2026-09-30')).review;
  expect(worries(calm, 'USD')).toEqual([]);
});

test('behind each figure stand its own documents, the largest first, and no more than asked for', () => {
  const numbers = (behind: Parameters<typeof documentsBehind>[2], most?: number): readonly string[] => documentsBehind(review, usd, behind, most).lines.map(({ number }) => number);
  expect(numbers('open')).toEqual(['1006', '1001', '1002', '1003', '1004']);
  expect(numbers('past-due')).toEqual(['1001', '1002', '1003']);
  expect(numbers('credits')).toEqual(['CN-7']);
  expect(numbers({ bucket: 2 })).toEqual(['1002']);
  expect(documentsBehind(review, usd, 'open', 2)).toMatchObject({ lines: [{ number: '1006', source: { sheet: 'Ledger', row: 7 }, amount: 2000000 }, { number: '1001' }], more: 3 });
});

test('the documents behind a figure sum to it, whatever the buckets', () => {
  const sum = (behind: Parameters<typeof documentsBehind>[2]): number => documentsBehind(review, usd, behind, 100).lines.reduce((total, { amount }) => total + amount, 0);
  const totals = review.totals.find(({ currency }) => currency === 'USD');
  expect(sum('open')).toBe(totals?.open);
  expect(sum('past-due')).toBe(totals?.pastDue);
  expect(sum('credits')).toBe(totals?.credits);
  totals?.buckets.forEach((amount, bucket) => expect(sum({ bucket })).toBe(amount));
});

test('what is past due is what its sentence and its documents say, by whatever day and convention the buckets go', () => {
  const policies: readonly Partial<CollectionPolicy['aging']>[] = [{ basis: 'invoice-date' }, { boundary: 'first-day' }, { boundary: 'late-edge' }, { credits: 'by-own-date' }, { credits: 'oldest-invoice-first' }];
  for (const aging of policies) {
    const made = reviewedOf(aLedger(), day('2026-09-30'), { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, ...aging } }).review;
    for (const total of made.totals) {
      const { lines } = documentsBehind(made, made.accounts.filter(({ currency }) => currency === total.currency), 'past-due', 100);
      expect({ aging, sum: lines.reduce((sum, { amount }) => sum + amount, 0), nothing: lines.filter(({ amount }) => amount === 0) }).toEqual({ aging, sum: total.pastDue, nothing: [] });
    }
  }
});

test('the oldest documents of an account come first', () => {
  const harbour = usd.find(({ customer }) => customer.name === 'Harbour Foods Ltd');
  if (!harbour) throw new Error('The ledger has no Harbour Foods.');
  expect(oldestDocuments(review, harbour).lines.map(({ number, daysPastDue }) => [number, daysPastDue])).toEqual([['1001', 121], ['1002', 47]]);
  expect(accountParts(review, harbour).map(({ label, amount }) => [label, amount])).toEqual([['Current', 0], ['1-30', 0], ['31-60', 400000], ['61-90', 0], ['90+', 840000]]);
});

test('an account is found by its place in the ledger, with its letter\'s place among the letters', () => {
  for (const [place, account] of review.accounts.entries()) {
    const shown = accountShown(review, reminders, account.accountIndex);
    expect(shown?.account).toBe(account);
    expect(shown?.decision?.account).toBe(place);
    expect(shown?.letter).toBe(shown?.decision && 'send' in shown.decision ? reminders.filter((one) => 'send' in one && one.account < place).length : null);
  }
  expect(accountShown(review, reminders, 99)).toBeNull();
  expect(accountShown(review, reminders, null)).toBeNull();
});

test('over the limit is only who has one on file and owes more', () => {
  const book = aBook([{ customer: 'Over', issued: '2026-09-01', due: '2026-10-01', amount: '600.00' }, { customer: 'Under', issued: '2026-09-01', due: '2026-10-01', amount: '400.00' }, { customer: 'None', issued: '2026-09-01', due: '2026-10-01', amount: '9000.00' }], {
    customers: [aCustomer('Over', { creditLimit: 500 }), aCustomer('Under', { creditLimit: 500 })],
  });
  expect(overLimit(reviewedOf(aReading([], { book }), day('2026-09-30')).review).map(({ customer }) => customer.name)).toEqual(['Over']);
});

test('the trend is told in points between the last two months, and not where a month is unknown', () => {
  expect(pastDueTrend(review, 'GBP')).toBeNull();
  const trend = [0.1, 0.316, 0.25].map((pastDueShare) => ({ pastDueShare }));
  const told = { ...review, figures: [{ currency: 'USD', trend }] } as unknown as typeof review;
  expect(pastDueTrend(told, 'USD')).toBe(-6.6);
});

test('a month has as many dots as invoices, at most five, and none of a kind that occurs goes without', () => {
  expect(monthDots(1, 1, 0)).toEqual(['on-time', 'late']);
  expect(monthDots(98, 1, 1)).toEqual(['on-time', 'on-time', 'on-time', 'late', 'open']);
  fc.assert(fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (onTime, late, open) => {
    const dots = monthDots(onTime, late, open);
    expect(dots).toHaveLength(Math.min(5, onTime + late + open));
    ([['on-time', onTime], ['late', late], ['open', open]] as const).forEach(([kind, count]) => expect(dots.includes(kind)).toBe(count > 0));
  }));
});
