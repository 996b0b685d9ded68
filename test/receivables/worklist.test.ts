/** What is to be done today: what is on the list, in which order, and what takes it off. */
import fc from 'fast-check';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { isoOf } from '../../src/receivables/days';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { worklist } from '../../src/receivables/worklist';
import type { ADocument } from '../a/book';
import { aBook, aCustomer, day } from '../a/book';

const contact = (on: string, customerId: string, more: Partial<LoggedContact>): LoggedContact => ({ on: day(on), customerId, currency: null, stage: null, documents: [], promisedFor: null, ...more });
const SMALL: ADocument[] = [
  { no: 'A1', customer: 'Alder', issued: '2026-02-01', due: '2026-03-01', amount: '400.00' },
  { no: 'B1', customer: 'Birch', issued: '2026-02-01', due: '2026-03-03', amount: '1000.00' },
  { no: 'C1', customer: 'Cedar', issued: '2025-12-01', due: '2025-12-31', amount: '900.00', disputed: true },
  { no: 'D1', customer: 'Dogwood', issued: '2026-03-01', due: '2026-05-01', amount: '5000.00' },
  { no: 'E1', customer: 'Elm', currency: 'EUR', issued: '2026-02-01', due: '2026-03-03', amount: '10.00' },
];
const customers = [aCustomer('Alder'), aCustomer('Birch'), aCustomer('Cedar'), aCustomer('Dogwood', { creditLimit: 1000 }), aCustomer('Elm')];

function listOf(log: LoggedContact[], asOf = '2026-03-11') {
  const review = makeReview(aBook(SMALL, { customers }), day(asOf), DEFAULT_POLICY, log);
  return worklist(review, decideReminders(review, log, DEFAULT_POLICY.reminders, day(asOf)), log)
    .map(({ account, action, amount, gain, stage }) => [review.accounts[account].customer.name, stage ?? action, amount, gain]);
}

test('a broken promise before letters, an old dispute, a limit; each currency apart', () => {
  const promise = contact('2026-03-02', 'Alder', { kind: 'promise', promisedFor: day('2026-03-09') });
  expect(listOf([promise])).toEqual([
    ['Birch', 'first-reminder', 100000, 23506], ['Cedar', 'dispute', 90000, Math.round(90000 * 0.5 * 0.5 ** (70 / 90))], ['Alder', 'broken-promise', 40000, Math.round(40000 * 0.5 * 0.5 ** (10 / 90))],
    ['Alder', 'second-reminder', 40000, Math.round(40000 * 0.25 * 0.5 ** (10 / 90))], ['Dogwood', 'over-limit', 400000, 0], ['Elm', 'first-reminder', 1000, 235],
  ].sort((a, b) => Number(a[0] === 'Elm') - Number(b[0] === 'Elm') || Number(b[3]) - Number(a[3])));
});

test('a promise that was kept late is broken and still nothing to ask for', () => {
  const log = [contact('2026-03-02', 'Alder', { kind: 'promise', documents: ['A1'], promisedFor: day('2026-03-05') })];
  const documents: ADocument[] = [{ ...SMALL[0], payments: [['2026-03-07', '400.00']] }, { no: 'A2', customer: 'Alder', issued: '2026-02-20', due: '2026-04-20', amount: '90.00' }];
  const review = makeReview(aBook(documents, { customers }), day('2026-03-11'), DEFAULT_POLICY, log);
  expect([...review.promises.values()].flat()).toMatchObject([{ outcome: 'broken', open: 0 }]);
  expect(worklist(review, decideReminders(review, log, DEFAULT_POLICY.reminders, day('2026-03-11')), log)).toEqual([]);
});

test('what a credit covers is no letter but a credit to apply; what falls due beside it is a letter all the same', () => {
  const documents: ADocument[] = [SMALL[0], { no: 'G1', customer: 'Alder', kind: 'credit-note', issued: '2026-03-02', amount: '-450.00' }, { ...SMALL[1], disputed: true }];
  const listed = (more: readonly ADocument[]): object => {
    const review = makeReview(aBook([...documents, ...more], { customers }), day('2026-03-11'), DEFAULT_POLICY);
    return worklist(review, decideReminders(review, [], DEFAULT_POLICY.reminders, day('2026-03-11')), []).map(({ action, amount, gain }) => [action, amount, gain > 0]);
  };
  expect(listed([])).toEqual([['apply-credit', 40000, false]]);
  expect(listed([{ no: 'A2', customer: 'Alder', issued: '2026-02-14', due: '2026-03-16', amount: '90.00' }])).toEqual([['letter', 9000, true], ['apply-credit', 40000, false]]);
});

test('a promise is due on its own day, not before', () => {
  const promise = contact('2026-03-02', 'Alder', { kind: 'promise', promisedFor: day('2026-03-11') });
  expect(listOf([promise]).filter(([name]) => name === 'Alder')).toEqual([['Alder', 'promise-due', 40000, expect.any(Number)]]);
  expect(listOf([promise], '2026-03-10').filter(([name]) => name === 'Alder')).toEqual([]);
});

test('a call today takes the talks of its customer off the list, a later contact the broken promise; the letter stays due', () => {
  const promise = contact('2026-03-02', 'Alder', { kind: 'promise', promisedFor: day('2026-03-09') });
  expect(listOf([promise, contact('2026-03-11', 'Alder', { kind: 'call' })]).filter(([name]) => name === 'Alder').map(([, what]) => what)).toEqual(['second-reminder']);
  expect(listOf([promise, contact('2026-03-10', 'Alder', { kind: 'call' })]).filter(([name]) => name === 'Alder').map(([, what]) => what)).toEqual(['second-reminder']);
  expect(listOf([contact('2026-03-11', 'Cedar', { kind: 'note' })]).filter(([name]) => name === 'Cedar')).toEqual([]);
});

const documents = fc.array(fc.record({ customer: fc.constantFrom('Alder', 'Birch', 'Cedar'), currency: fc.constantFrom('USD', 'EUR'), age: fc.integer({ min: -60, max: 400 }), units: fc.integer({ min: -9999, max: 99999 }), disputed: fc.boolean() }), { maxLength: 20 });

test('whatever the ledger: nothing promises more than it is about, and within a currency what gains most comes first', () => {
  fc.assert(fc.property(documents, fc.option(fc.integer({ min: -30, max: 10 }), { nil: null }), (made, promised) => {
    const asOf = day('2026-04-10');
    const book = aBook(made.map(({ customer, currency, age, units, disputed }): ADocument => ({ customer, currency, disputed, issued: isoOf(asOf - age - 30), due: isoOf(asOf - age), amount: String(units) })));
    const log = promised === null ? [] : [contact('2026-03-01', 'Alder', { kind: 'promise', promisedFor: asOf + promised })];
    const review = makeReview(book, asOf, DEFAULT_POLICY, log);
    const items = worklist(review, decideReminders(review, log, DEFAULT_POLICY.reminders, asOf), log);
    const order = review.totals.map(({ currency }) => currency);
    items.forEach((item, index) => {
      expect(item.gain).toBeGreaterThanOrEqual(0);
      expect(item.gain).toBeLessThanOrEqual(item.amount);
      if (index === 0) return;
      const [before, now] = [items[index - 1], item].map(({ account }) => order.indexOf(review.accounts[account].currency));
      expect(before < now || (before === now && items[index - 1].gain >= item.gain)).toBe(true);
    });
  }));
});
