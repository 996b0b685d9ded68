/** The replay of the policy's limits on a ledger's own past: figures to check by hand, and an answer planted in the future that must move nothing. */
import fc from 'fast-check';
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';
import { addMonths, isoOf } from '../../src/receivables/days';
import { limitsAt, policyBacktest, undatedLeftOut } from '../../src/receivables/policy-backtest';
import type { PolicyReplay } from '../../src/receivables/policy-backtest';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { backtestSheet } from '../../src/reports/backtest-sheet';
import { makeReview } from '../../src/receivables/make-review';
import { wordingFor } from '../../src/wording/sentences';
import { aReading } from '../a/reading';

const AS_OF = day('2026-06-30');
/** A need of 1,000 × 25 / 30 × 1.25 and nothing else that moves: a limit a little above 1,000. */
const PLAIN = { ...DEFAULT_POLICY, credit: { ...DEFAULT_POLICY.credit, buffer: 1.25, step: 1, concentrationAccounts: 1000, mostScoreFactor: 10, provenInvoices: 0 } };

/** 1,000 on the 5th of each month, paid on the due date 25 days later; the last ones as `last` says. */
const steady = (customer: string, count = 30, last: Partial<ADocument> = {}): ADocument[] => Array.from({ length: count }, (_, at) => {
  const issued = addMonths(day('2026-06-05'), at + 1 - count);
  const due = issued + 25;
  return { customer, no: `${customer}${at}`, issued: isoOf(issued), due: isoOf(due), amount: '1000', payments: due < AS_OF ? [[isoOf(due), '1000'] as const] : [], ...(at === count - 1 ? last : {}) };
});
const replayOf = (documents: readonly ADocument[], policy = PLAIN): PolicyReplay => {
  const found = policyBacktest(aBook(documents), AS_OF, policy);
  if (typeof found === 'string') throw new Error(found);
  return found[0];
};

test('an invoice far above its limit is refused, and what became of it is told', () => {
  const books = ['A', 'B', 'C'].flatMap((customer) => steady(customer));
  const calm = replayOf(books);
  expect([calm.judged, calm.sales, calm.refusedSales > 0]).toEqual([36, 3600000, false]);
  const jump = (payments: ADocument['payments'], due: string) => replayOf([...books, { customer: 'A', issued: '2026-03-20', due, amount: '9000', ...(payments && { payments }) }]);
  const picture = ({ refused, refusedSales, refusedOnTime, refusedLate, refusedPastDue, refusedNotDue }: PolicyReplay) => [refused, refusedSales, refusedOnTime, refusedLate, refusedPastDue, refusedNotDue];
  expect(picture(jump([['2026-04-10', '9000']], '2026-04-19'))).toEqual([1, 900000, 900000, 0, 0, 0]);
  expect(picture(jump([['2026-05-10', '9000']], '2026-04-19'))).toEqual([1, 900000, 0, 900000, 0, 0]);
  expect(picture(jump([], '2026-09-30'))).toEqual([1, 900000, 0, 0, 0, 900000]);
  const unpaid = jump([['2026-04-30', '500']], '2026-06-19');
  expect(picture(unpaid)).toEqual([1, 900000, 0, 0, 900000, 0]);
  expect([unpaid.lateShareRefused, unpaid.lateShareKept]).toEqual([1, 0]);
  // 9,000 at the end of March, above a limit of a little more than 1,000.
  expect(unpaid.mostOverLimit).toBeGreaterThanOrEqual(790000);
});

test('what was refused is owed by nobody: the next invoice of the usual size is let through', () => {
  const books = ['A', 'B', 'C'].flatMap((customer) => steady(customer));
  const found = replayOf([...books, { customer: 'A', issued: '2026-03-20', due: '2026-06-19', amount: '9000' }]);
  expect(found.refused).toBe(1);
});

test('an answer planted in the future moves no limit', () => {
  const until = day('2026-03-31');
  const document = fc.record({ customer: fc.constantFrom('A', 'B'), issued: fc.integer({ min: AS_OF - 400, max: AS_OF }), terms: fc.integer({ min: 0, max: 45 }), amount: fc.integer({ min: 1, max: 5000 }), paidAfter: fc.option(fc.integer({ min: 0, max: 120 })) });
  fc.assert(fc.property(fc.array(document, { minLength: 3, maxLength: 20 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 99999 }), (given, later, amount) => {
    const made = (move: number): ADocument[] => given.map(({ customer, issued, terms, amount: sum, paidAfter }) => {
      const paidOn = paidAfter === null ? null : issued + paidAfter;
      // What is paid after the day is paid at another time, or never.
      const moved = paidOn !== null && paidOn > until ? (move > 60 ? null : paidOn + move) : paidOn;
      return { customer, issued: isoOf(issued), due: isoOf(issued + terms), amount: String(sum), payments: moved === null ? [] : [[isoOf(moved), String(sum)] as const] };
    });
    const planted: ADocument[] = [{ customer: 'A', issued: isoOf(until + 1), due: isoOf(until + 2), amount: String(amount) }, { customer: 'B', issued: isoOf(until + later), due: isoOf(until + later + 30), amount: String(amount) }];
    const accounts = { customers: [aCustomer('A', { creditLimit: 5 }), aCustomer('B', { onHold: true })] };
    const seen = (documents: readonly ADocument[]) => {
      const book = aBook([{ customer: 'A', issued: isoOf(until - 300), amount: '1' }, { customer: 'B', issued: isoOf(until - 300), amount: '1' }, ...documents], accounts);
      return [...limitsAt(undatedLeftOut(book), until, DEFAULT_POLICY, null)];
    };
    expect(seen([...made(later), ...planted])).toEqual(seen(made(0)));
  }), { numRuns: 60 });
});

test('refused sales are what became of them, and the order of rows decides nothing', () => {
  const document = fc.record({ customer: fc.constantFrom('A', 'B', 'C'), issued: fc.integer({ min: AS_OF - 700, max: AS_OF }), terms: fc.integer({ min: 0, max: 45 }), amount: fc.integer({ min: 1, max: 5000 }), paidAfter: fc.option(fc.integer({ min: 0, max: 120 })) });
  fc.assert(fc.property(fc.array(document, { minLength: 60, maxLength: 90 }), (given) => {
    const books = given.map(({ customer, issued, terms, amount, paidAfter }): ADocument => ({ customer, issued: isoOf(issued), due: isoOf(issued + terms), amount: String(amount), payments: paidAfter === null || issued + paidAfter > AS_OF ? [] : [[isoOf(issued + paidAfter), String(amount)]] }));
    const found = policyBacktest(aBook(books), AS_OF, DEFAULT_POLICY);
    if (typeof found === 'string') return;
    const [{ sales, refusedSales, refusedOnTime, refusedLate, refusedPastDue, refusedNotDue }] = found;
    expect(refusedOnTime + refusedLate + refusedPastDue + refusedNotDue).toBe(refusedSales);
    expect(refusedSales).toBeLessThanOrEqual(sales);
    expect(policyBacktest(aBook([...books].reverse()), AS_OF, DEFAULT_POLICY)).toEqual(found);
  }), { numRuns: 15 });
});

test('without a past there is nothing to replay, and the sheet has no block', () => {
  const openOnly = aBook(steady('A'), { backDating: 'impossible' });
  expect(policyBacktest(openOnly, AS_OF, PLAIN)).toBe('too-few');
  expect(policyBacktest(aBook([]), AS_OF, PLAIN)).toBe('too-few');
  const sheetFor = (documents: readonly ADocument[]) => {
    const book = aBook(documents);
    return backtestSheet({ review: makeReview(book, AS_OF, PLAIN), reading: aReading([], { book }), wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } });
  };
  expect(sheetFor(steady('A', 4)).tables.map(({ id }) => id)).toEqual(['quality']);
  const [, , replay] = sheetFor(['A', 'B', 'C'].flatMap((customer) => steady(customer))).tables;
  expect([replay.id, replay.rows[0].cells[1], replay.rows[1].cells[1], replay.rows[8].cells[1]]).toEqual(['replay0', 36, 3600000, { unknown: true }]);
});
