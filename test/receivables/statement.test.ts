/** The statement of account: what it shows of a small ledger, and that it ties whatever the ledger, the day and the treatment of credits. */
import fc from 'fast-check';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { customerStatement } from '../../src/receivables/statement';
import type { ADocument } from '../a/book';
import { aBook, day } from '../a/book';

const SMALL: ADocument[] = [
  { no: 'A1', customer: 'Alder Ltd', issued: '2026-01-10', due: '2026-02-09', amount: '100.00', payments: [['2026-03-01', '40.00'], ['2026-05-01', '60.00']] },
  { no: 'A2', customer: 'Alder Ltd', issued: '2026-03-01', due: '2026-03-31', amount: '50.00', disputed: true },
  { no: 'A3', customer: 'Alder Ltd', kind: 'credit-note', issued: '2026-03-05', amount: '-15.00' },
  { no: 'A4', customer: 'Alder Ltd', issued: '2026-02-01', due: '2026-03-01', amount: '7.00', payments: [['', '7.00']] },
  { no: 'E1', customer: 'Alder Ltd', currency: 'EUR', issued: '2026-03-01', due: '2026-04-30', amount: '7.05' },
  { no: 'B1', customer: 'Birch GmbH', issued: '2026-03-01', due: '2026-04-30', amount: '900.00' },
];

const review = makeReview(aBook(SMALL), day('2026-04-10'), DEFAULT_POLICY);

test('open items, each currency apart', () => {
  const [euro, dollar] = customerStatement(review, 0, null);
  expect([euro.account.currency, euro.closing, dollar.account.currency, dollar.closing, dollar.disputed]).toEqual(['EUR', 705, 'USD', 9500, 5000]);
  expect(dollar.items.map(({ place, open, disputed }) => [review.entries.document[review.open.entry[place]], open, disputed])).toEqual([['A1', 6000, false], ['A3', -1500, false], ['A2', 5000, true]]);
});

test('the full movement from a day: what was before in one figure, then day by day', () => {
  const [, { opening, movements, closing }] = customerStatement(review, 0, day('2026-02-01'));
  expect([opening, closing]).toEqual([10000, 9500]);
  expect(movements.map(({ on, amount, balance, entry, settled }) => [isoOf(on), entry === null ? settled.map((one) => review.entries.document[one]).join() : review.entries.document[entry], amount, balance])).toEqual([
    ['2026-02-01', 'A4', 700, 10700], ['2026-02-01', 'A4', -700, 10000], ['2026-03-01', 'A2', 5000, 15000], ['2026-03-01', 'A1', -4000, 11000], ['2026-03-05', 'A3', -1500, 9500],
  ]);
});

test('a customer who is not in the review has no statement', () => {
  expect(customerStatement(review, 99, null)).toEqual([]);
});

const START = day('2026-04-10');
const documents = fc.array(fc.record({
  customer: fc.constantFrom('Alder', 'Birch'), currency: fc.constantFrom('USD', 'JPY'), issued: fc.integer({ min: -400, max: 60 }), units: fc.integer({ min: -9999, max: 9999 }), disputed: fc.boolean(),
  payments: fc.array(fc.tuple(fc.integer({ min: -420, max: 80 }), fc.integer({ min: -9999, max: 9999 }), fc.boolean()), { maxLength: 3 }),
}), { maxLength: 25 });

test('whatever the ledger: opening and movements make the closing balance, items sum to it, and it is open and credits of the review', () => {
  fc.assert(fc.property(documents, fc.integer({ min: -450, max: 100 }), fc.constantFrom('apart' as const, 'by-own-date' as const, 'oldest-invoice-first' as const), (made, from, credits) => {
    const all = made.map(({ customer, currency, issued, units, disputed, payments }): ADocument => ({
      customer, currency, issued: isoOf(START + issued), due: isoOf(START + issued + 30), amount: String(units), disputed,
      payments: payments.map(([on, amount, dated]) => [dated ? isoOf(START + on) : '', String(amount)]),
    }));
    const whole = makeReview(aBook(all), START, { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, credits } });
    let accounts = 0;
    for (let customer = 0; customer < 2; customer += 1) {
      for (const { account, opening, movements, items, closing } of customerStatement(whole, customer, START + from)) {
        accounts += 1;
        expect(opening + movements.reduce((sum, { amount }) => sum + amount, 0)).toBe(closing);
        expect(movements.at(-1)?.balance ?? opening).toBe(closing);
        expect(items.reduce((sum, { open }) => sum + open, 0)).toBe(closing);
        expect(closing).toBe(account.open + account.credits);
        expect(movements.every(({ on }, index) => on >= START + from && on <= START && (index === 0 || on >= movements[index - 1].on))).toBe(true);
      }
    }
    expect(accounts).toBe(whole.accounts.length);
  }));
});
