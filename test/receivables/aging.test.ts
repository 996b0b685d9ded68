/** Aging, back-dating and credits against published worked examples and properties. */
import fc from 'fast-check';
import { aBook, aCustomer, day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { customerStatement } from '../../src/receivables/statement';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { AgingPolicy } from '../../src/receivables/policy';
import { exactText } from '../../src/receivables/money';
import type { Book } from '../../src/receivables/entries';

const policy = (aging: Partial<AgingPolicy> = {}) => ({ ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, ...aging } });
const review = (book: Book, asOf: string, aging: Partial<AgingPolicy> = {}) => makeReview(book, day(asOf), policy(aging));
const usd = (amounts: readonly number[]) => amounts.map((amount) => exactText(amount, 'USD'));
const away = (asOf: string, days: number) => isoOf(day(asOf) + days);

// GnuCash's owner report test (figures only).
const GNUCASH: readonly ADocument[] = [
  { no: 'A', issued: '1980-05-13', due: '1980-07-18', amount: '6.75' },
  { no: 'B', issued: '1980-04-13', due: '1980-06-18', amount: '4.00' },
  { no: 'C', issued: '1980-03-13', due: '1980-05-18', amount: '8.50' },
  { no: 'D', issued: '1980-02-13', due: '1980-04-18', amount: '7.50' },
  { no: 'E', issued: '1980-01-13', due: '1980-03-18', amount: '11.50', payments: [['1980-03-18', '1.50'], ['1980-03-20', '2.00']] },
  { no: 'F', issued: '1980-04-18', due: '1980-04-18', amount: '200.00', payments: [['1980-04-19', '200.00']] },
  { no: 'CN', issued: '1980-06-22', due: '1980-06-22', amount: '-3.00', kind: 'credit-note' },
];

describe('credits, three ways', () => {
  test('apart: own column, buckets gross', () => {
    const total = review(aBook(GNUCASH), '1980-07-01').totals[0];
    expect(usd(total.buckets)).toEqual(['6.75', '4.00', '8.50', '7.50', '8.00']);
    expect(usd([total.open, total.credits, total.open + total.credits])).toEqual(['34.75', '-3.00', '31.75']);
    expect(total.openCount).toBe(5);
  });
  test('by own date: the credit lowers the bucket of its own date', () => {
    const total = review(aBook(GNUCASH), '1980-07-01', { credits: 'by-own-date' }).totals[0];
    expect(usd(total.buckets)).toEqual(['6.75', '1.00', '8.50', '7.50', '8.00']);
    expect(usd([total.open, total.credits])).toEqual(['31.75', '0.00']);
  });
  test('oldest invoice first: the credit pays the oldest invoice', () => {
    const total = review(aBook(GNUCASH), '1980-07-01', { credits: 'oldest-invoice-first' }).totals[0];
    expect(usd(total.buckets)).toEqual(['6.75', '4.00', '8.50', '7.50', '5.00']);
    expect(usd([total.open, total.credits])).toEqual(['31.75', '0.00']);
  });
  test('oldest first: what no invoice takes stays a credit', () => {
    const account = review(aBook([{ issued: '2026-01-01', amount: '10.00' }, { issued: '2026-01-02', amount: '-25.00', kind: 'payment' }]), '2026-03-01', { credits: 'oldest-invoice-first' }).accounts[0];
    expect([account.open, account.openCount, account.credits]).toEqual([0, 0, -1500]);
  });
  test('an overpaid invoice is a credit, never floored at zero', () => {
    const account = review(aBook([{ issued: '2026-01-01', amount: '100.00', payments: [['2026-01-20', '130.00']] }]), '2026-02-01').accounts[0];
    expect([account.open, account.credits, account.creditCount]).toEqual([0, -3000, 1]);
  });
  test('a part payment lowers its invoice', () => {
    expect(review(aBook([{ issued: '2026-01-01', amount: '100', payments: [['2026-01-20', '40']] }]), '2026-02-01').accounts[0].open).toBe(minor('60'));
  });
});

describe('buckets', () => {
  test('edges are inclusive above: 30 is 1-30, 31 is 31-60; due today is current', () => {
    const days = [-1, 0, 1, 30, 31, 60, 61, 90, 91, 120, 121];
    const asOf = '2026-06-30';
    const found = days.map((late) => {
      const { buckets } = review(aBook([{ issued: '2025-01-01', due: away(asOf, -late), amount: '1.00' }]), asOf).accounts[0];
      return buckets.indexOf(100);
    });
    expect(found).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4]);
  });
  test('not due, 15 and 45 days; a vendor page: 1,000, 1,500, 100', () => {
    const asOf = '2026-03-31';
    const at = (late: number, amount: string): ADocument => ({ issued: '2025-12-01', due: away(asOf, -late), amount });
    expect(usd(review(aBook([at(-5, '500.00'), at(15, '1000.00'), at(45, '2000.00')]), asOf).totals[0].buckets)).toEqual(['500.00', '1000.00', '2000.00', '0.00', '0.00']);
    expect(usd(review(aBook([at(-1, '1000'), at(15, '700'), at(15, '800'), at(37, '100')]), asOf).totals[0].buckets)).toEqual(['1000.00', '1500.00', '100.00', '0.00', '0.00']);
  });
  test('schemes: own edges, calendar months, invoice-date basis', () => {
    const book = aBook([{ issued: '2026-01-31', due: '2026-02-28', amount: '1.00' }, { issued: '2026-03-01', due: '2026-03-30', amount: '2.00' }]);
    expect(review(book, '2026-03-31', { edges: [0, 7, 14, 30, 60, 90] }).bucketLabels).toEqual(['Current', '1-7', '8-14', '15-30', '31-60', '61-90', '90+']);
    const months = review(book, '2026-03-31', { scheme: 'calendar-months' });
    expect(months.bucketLabels).toEqual(['Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older']);
    expect(months.totals[0].buckets).toEqual([0, 200, 100, 0, 0, 0]);
    const invoiceDate = review(book, '2026-03-31', { basis: 'invoice-date' }).totals[0];
    expect(invoiceDate.buckets).toEqual([0, 200, 100, 0, 0]);
    expect(invoiceDate.pastDue).toBe(300);
  });
  test('the boundary switch says what moves', () => {
    const asOf = '2026-04-30';
    const book = aBook([{ issued: '2026-01-01', due: asOf, amount: '5.00' }, { issued: '2026-01-01', due: away(asOf, -30), amount: '7.00' }]);
    const { boundaryEffects } = review(book, asOf);
    expect(boundaryEffects.map(({ boundary, buckets, moved }) => ({ boundary, buckets, moved }))).toEqual([
      { boundary: 'first-day', buckets: [0, 500, 700, 0, 0], moved: 1200 },
      { boundary: 'late-edge', buckets: [500, 0, 700, 0, 0], moved: 700 },
    ]);
  });
});

describe('open at the as-of day', () => {
  test('paid after the day is open on it; paid on the day is settled', () => {
    const book = aBook([{ issued: '2020-04-30', amount: '100', payments: [['2020-06-30', '100']] }]);
    expect(['2020-05-31', '2020-06-30', '2020-07-01'].map((asOf) => review(book, asOf).accounts[0].openCount)).toEqual([1, 0, 0]);
  });
  test('issued and paid on the day leaves the report; not yet issued is not there', () => {
    expect(review(aBook([{ issued: '2026-01-05', amount: '100', payments: [['2026-01-05', '100']] }]), '2026-01-05').totals[0].openCount).toBe(0);
    expect(review(aBook([{ issued: '2026-01-06', amount: '100' }]), '2026-01-05').accounts).toEqual([]);
  });
  test('paid before it is issued, it is a credit until then, in the tie-out and on the statement too', () => {
    const book = aBook([{ issued: '2026-01-06', amount: '100', payments: [['2026-01-02', '60']] }]);
    const before = review(book, '2026-01-05');
    expect([before.totals[0].open, before.totals[0].credits, before.tieOut[0].ledger, before.tieOut[0].difference]).toEqual([0, -6000, -6000, 0]);
    expect(customerStatement(before, 0, 0).map(({ closing, movements }) => [closing, movements.length])).toEqual([[-6000, 1]]);
    const after = review(book, '2026-01-06');
    expect([after.totals[0].open, after.totals[0].credits]).toEqual([4000, 0]);
    expect(review(aBook([{ issued: '2026-01-06', amount: '100', payments: [['', '60']] }]), '2026-01-05').accounts).toEqual([]);
  });
  test('an overpaid invoice without a due date was due by its terms', () => {
    const book = aBook([{ issued: '2026-01-01', amount: '100', payments: [['2026-01-31', '130']] }]);
    const { figures, totals } = review(book, '2026-02-10');
    expect([figures[0].daysLateMean, figures[0].onTimeShare, totals[0].credits]).toEqual([0, 1, -3000]);
  });
  test('one cent left is open; a payment without a date counts as made', () => {
    expect(review(aBook([{ issued: '2026-01-05', amount: '100', payments: [['', '99.99']] }]), '2026-01-06').totals[0].buckets[0]).toBe(1);
  });
});

describe('due dates', () => {
  test('none written: the document, then the customer, then the policy gives the terms', () => {
    const customers = [aCustomer('Forty-five', { termsDays: 45 })];
    const book = aBook([{ customer: 'Forty-five', issued: '2026-01-01', amount: '1.00' }, { customer: 'Plain', issued: '2026-01-01', amount: '2.00' }], { customers });
    expect(review(book, '2026-02-14').accounts.map((account) => [account.customer.name, account.pastDue, account.oldestDaysPastDue])).toEqual([['Forty-five', 0, 0], ['Plain', 200, 14]]);
  });
  test('disputed documents are aged like all and shown apart', () => {
    const total = review(aBook([{ issued: '2026-01-01', due: '2026-01-31', amount: '4.00', disputed: true }, { issued: '2026-01-01', amount: '6.00' }]), '2026-02-10').totals[0];
    expect([total.open, total.disputed, total.disputedCount]).toEqual([1000, 400, 1]);
  });
});

const aDocument: fc.Arbitrary<ADocument> = fc.record({
  customer: fc.constantFrom('Ash', 'Birch', 'Cedar', '__proto__'),
  currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  issued: fc.integer({ min: 45000, max: 46000 }).map(isoOf),
  due: fc.option(fc.integer({ min: 44900, max: 46100 }).map(isoOf), { nil: undefined }),
  cents: fc.integer({ min: -500_000, max: 2_000_000 }),
  paid: fc.array(fc.tuple(fc.integer({ min: 45000, max: 46100 }).map(isoOf), fc.integer({ min: 1, max: 900_000 })), { maxLength: 3 }),
  disputed: fc.boolean(),
}).map(({ cents, paid, due, ...rest }) => ({ ...rest, ...(due ? { due } : {}), amount: String(Math.trunc(cents / 1000)), payments: paid.map(([on, amount]) => [on, String(Math.trunc(amount / 1000))] as const) }));

describe('properties', () => {
  const policies = fc.record({ credits: fc.constantFrom('apart', 'by-own-date', 'oldest-invoice-first'), basis: fc.constantFrom('due-date', 'invoice-date'), boundary: fc.constantFrom('standard', 'first-day', 'late-edge'), scheme: fc.constantFrom('edges', 'calendar-months') }) as fc.Arbitrary<Partial<AgingPolicy>>;
  const asOfDays = fc.integer({ min: 44950, max: 46200 }).map(isoOf);

  test('buckets sum to the open balance, accounts to the totals, and the ledger ties out', () => {
    fc.assert(fc.property(fc.array(aDocument, { maxLength: 40 }), asOfDays, policies, (documents, asOf, aging) => {
      const found = review(aBook(documents), asOf, aging);
      for (const account of found.accounts) expect(account.buckets.reduce((sum, amount) => sum + amount, 0)).toBe(account.open);
      for (const total of found.totals) {
        const accounts = found.accounts.filter((account) => account.currency === total.currency);
        expect(accounts.reduce((sum, account) => sum + account.open, 0)).toBe(total.open);
        expect(accounts.reduce((sum, account) => sum + account.credits, 0)).toBe(total.credits);
        expect(total.bucketCounts.reduce((sum, count) => sum + count, 0)).toBe(total.openCount);
      }
      for (const line of found.tieOut) expect(line.difference).toBe(0);
    }));
  });
  test('the order of the rows changes no figure', () => {
    fc.assert(fc.property(fc.array(aDocument, { maxLength: 30 }).chain((documents) => fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length }))), asOfDays, policies, ([documents, shuffled], asOf, aging) => {
      const figures = (list: readonly ADocument[]) => review(aBook(list), asOf, aging).accounts.map(({ customer, currency, open, openCount, credits, buckets, pastDue, disputed }) => ({ id: customer.id, currency, open, openCount, credits, buckets, pastDue, disputed }));
      expect(figures(shuffled)).toEqual(figures(documents));
    }));
  });
  test('documents stand by account and due date', () => {
    fc.assert(fc.property(fc.array(aDocument, { maxLength: 30 }), asOfDays, (documents, asOf) => {
      const { accounts, open } = review(aBook(documents), asOf);
      for (const account of accounts) {
        for (let index = account.firstOpen + 1; index < account.firstOpen + account.openEntries; index += 1) expect(open.dueOn[index]).toBeGreaterThanOrEqual(open.dueOn[index - 1]);
      }
    }));
  });
});
