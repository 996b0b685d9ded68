/** Promises and disputes of the Contact Log through a month of ledgers: what they hold back, what stands apart, and what became of them. */
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { MARK_DISPUTED } from '../../src/receivables/entries';
import { withLoggedDisputes } from '../../src/receivables/logged-disputes';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { keptShare } from '../../src/receivables/promise-record';
import type { ADocument } from '../a/book';
import { aBook, day } from '../a/book';

const contact = (on: string, more: Partial<LoggedContact>): LoggedContact => ({ on: day(on), customerId: 'Alder', currency: null, stage: null, documents: [], promisedFor: null, ...more });
const ledger = (payments: ADocument['payments'] = []): ADocument[] => [
  { no: 'A1', customer: 'Alder', issued: '2026-01-10', due: '2026-02-09', amount: '100.00', payments },
  { no: 'A2', customer: 'Alder', issued: '2026-01-20', due: '2026-02-19', amount: '50.00' },
];
const at = (asOf: string, log: LoggedContact[], payments: ADocument['payments'] = []) => {
  const review = makeReview(aBook(ledger(payments)), day(asOf), DEFAULT_POLICY, log);
  return { review, decision: decideReminders(review, log, DEFAULT_POLICY.reminders, day(asOf))[0], numbers: (places: readonly number[]) => places.map((place) => review.entries.document[review.open.entry[place]]) };
};

test('a dispute in the log stands apart, is not reminded of, and is reminded of again once resolved', () => {
  const disputed = contact('2026-03-01', { kind: 'dispute', documents: ['A1'] });
  const before = at('2026-02-28', [disputed]);
  expect(before.review.accounts[0].disputed).toBe(0);
  const during = at('2026-03-10', [disputed]);
  expect(during.review.accounts[0]).toMatchObject({ open: 15000, disputed: 10000 });
  expect('send' in during.decision && during.numbers(during.decision.documents)).toEqual(['A2']);
  expect('send' in during.decision && during.decision.heldBack.map(({ because }) => because)).toEqual(['disputed']);
  const after = at('2026-03-20', [disputed, contact('2026-03-15', { kind: 'resolved', documents: ['A1'] })]);
  expect(after.review.accounts[0].disputed).toBe(0);
  expect('send' in after.decision && after.numbers(after.decision.documents)).toEqual(['A1', 'A2']);
});

test('a dispute that names no invoice is about all there were; a later one is not in it, and no other customer', () => {
  const book = aBook([...ledger(), { no: 'A3', customer: 'Alder', issued: '2026-03-05', amount: '1.00' }, { no: 'B1', customer: 'Birch', issued: '2026-01-01', amount: '1.00' }]);
  const marked = withLoggedDisputes(book, day('2026-03-10'), [contact('2026-03-01', { kind: 'dispute' })]);
  expect([...marked.entries.marks].map((mark) => mark & MARK_DISPUTED)).toEqual([1, 1, 0, 0]);
  expect([...book.entries.marks]).toEqual([0, 0, 0, 0]);
  expect(withLoggedDisputes(book, day('2026-03-10'), [contact('2026-03-01', { kind: 'call' })])).toBe(book);
  expect([...withLoggedDisputes(book, day('2026-03-10'), [contact('2026-03-01', { kind: 'dispute', currency: 'EUR' })]).entries.marks]).toEqual([0, 0, 0, 0]);
});

const promise = contact('2026-03-01', { kind: 'promise', documents: ['A1'], promisedFor: day('2026-03-10') });
const standingOf = (asOf: string, log: LoggedContact[], payments: ADocument['payments'] = []) => {
  const { review } = at(asOf, log, payments);
  return review.promises.get(review.accounts[0].accountIndex) ?? [];
};

test('a promise runs until its day, then is kept or broken; the reminder waits and goes on', () => {
  expect(standingOf('2026-03-05', [promise])).toMatchObject([{ amount: 10000, paid: 0, outcome: 'running' }]);
  const lastDay = at('2026-03-10', [promise]);
  expect('send' in lastDay.decision && lastDay.numbers(lastDay.decision.documents)).toEqual(['A2']);
  expect(standingOf('2026-03-11', [promise])).toMatchObject([{ outcome: 'broken' }]);
  const late = at('2026-03-12', [promise]);
  expect('send' in late.decision && late.numbers(late.decision.documents)).toEqual(['A1', 'A2']);
  expect(late.review.accounts[0].flags.map(({ rule }) => rule)).toContain('broken-promise');
  expect(standingOf('2026-03-31', [promise], [['2026-03-09', '100.00']])).toMatchObject([{ paid: 10000, outcome: 'kept' }]);
  expect(standingOf('2026-03-31', [promise], [['2026-03-09', '60.00']])).toMatchObject([{ paid: 6000, outcome: 'broken' }]);
  expect(standingOf('2026-03-31', [{ ...promise, amount: 60 }], [['2026-03-09', '60.00']])).toMatchObject([{ amount: 6000, outcome: 'kept' }]);
  expect(standingOf('2026-03-31', [promise], [['2026-03-12', '100.00']])).toMatchObject([{ outcome: 'broken' }]);
});

test('payments without a date, of a list that tells only what is left: as long as all that was promised is open, nothing was paid of it', () => {
  const of = (amount: number | null, paid: string): object => standingOf('2026-03-31', [{ ...promise, amount }], [['', paid]])[0];
  expect(of(40, '60.00')).toMatchObject({ amount: 4000, paid: 0, open: 4000, outcome: 'broken' });
  expect(of(null, '60.00')).toMatchObject({ amount: 4000, paid: 0, open: 4000, outcome: 'broken' });
  expect(of(60, '60.00')).toMatchObject({ amount: 6000, paid: 6000, open: 4000, outcome: 'kept' });
  expect(of(null, '100.00')).toMatchObject({ amount: 10000, paid: 10000, open: 0, outcome: 'kept' });
  expect(standingOf('2026-03-31', [{ ...promise, documents: ['GONE'], amount: 70 }])).toMatchObject([{ amount: 7000, paid: 7000, open: 0, outcome: 'kept' }]);
});

test('another promise in time replaces one; the share of those kept leaves it out, and is nothing where none came due', () => {
  const again = contact('2026-03-08', { kind: 'promise', documents: ['A1'], promisedFor: day('2026-03-20') });
  const both = standingOf('2026-03-31', [promise, again], [['2026-03-18', '100.00']]);
  expect(both.map(({ outcome }) => outcome)).toEqual(['replaced', 'kept']);
  expect(keptShare(both)).toBe(1);
  expect(keptShare(standingOf('2026-03-05', [promise]))).toBeNull();
});

test('an instalment of a plan is no promise', () => {
  expect(standingOf('2026-03-31', [{ ...promise, kind: 'plan' }])).toEqual([]);
});
