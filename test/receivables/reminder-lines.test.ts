/** Every past-due invoice stands in exactly one letter or one reason why not, whatever the ledger, the log, the policy and the day. */
import * as fc from 'fast-check';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { reminderLines, reminderTieOut } from '../../src/receivables/reminder-lines';
import { aBook, aCustomer, day, type ADocument } from '../a/book';
import { isoOf } from '../../src/receivables/days';

const AS_OF = day('2026-09-30');

function linesFor(documents: readonly ADocument[], contacts: readonly LoggedContact[] = [], reminders: Partial<typeof DEFAULT_POLICY.reminders> = {}, onHold: readonly string[] = []) {
  const policy = { ...DEFAULT_POLICY, reminders: { ...DEFAULT_POLICY.reminders, ...reminders } };
  const book = aBook(documents, { customers: onHold.map((id) => aCustomer(id, { onHold: true })) });
  const review = makeReview(book, AS_OF, policy, contacts);
  const lines = reminderLines(review, decideReminders(review, contacts, policy.reminders, AS_OF));
  return { review, lines, tieOut: reminderTieOut(review, lines, AS_OF) };
}

test('a letter, a disputed invoice beside it, an account on hold and one within grace: each in its line', () => {
  const { lines, review, tieOut } = linesFor([
    { no: 'A1', customer: 'Alder', issued: '2026-08-01', due: '2026-09-20', amount: '100.00' },
    { no: 'A2', customer: 'Alder', issued: '2026-08-01', due: '2026-09-10', amount: '40.00', disputed: true },
    { no: 'A3', customer: 'Alder', issued: '2026-08-01', due: '2026-09-28', amount: '7.00' },
    { no: 'B1', customer: 'Birch', issued: '2026-08-01', due: '2026-09-01', amount: '55.00' },
    { no: 'C1', customer: 'Cedar', issued: '2026-08-01', due: '2026-10-30', amount: '9.00' },
  ], [], { graceDays: 3 }, ['Birch']);
  const numbers = (places: readonly number[]): string[] => places.map((place) => String(review.entries.document[review.open.entry[place]]));
  expect(lines.map(({ account, send, because, documents, pastDue, daysPastDue }) => [review.accounts[account].customer.name, send ?? because, numbers(documents), pastDue, daysPastDue])).toEqual([
    ['Alder', 'second-reminder', ['A1'], 10000, 10], ['Alder', 'disputed', ['A2'], 4000, 20], ['Alder', 'nothing-due', ['A3'], 700, 2], ['Birch', 'on-hold', ['B1'], 5500, 29],
  ]);
  expect(tieOut).toEqual([{ currency: 'USD', pastDue: 20200, invoices: 4, inLetters: 10000, inLettersCount: 1, heldBack: 10200, heldBackCount: 3 }]);
});

test('any ledger, log, policy: exactly once, and the sums agree by both roads', () => {
  const aDocument = fc.record({
    customer: fc.constantFrom('A', 'B', 'C', 'D'), currency: fc.constantFrom('USD', 'EUR', 'JPY'), kind: fc.constantFrom<'invoice' | 'credit-note'>('invoice', 'invoice', 'invoice', 'credit-note'),
    due: fc.integer({ min: -120, max: 20 }), amount: fc.integer({ min: 1, max: 5000 }), disputed: fc.boolean(),
  });
  const aContact = fc.record({
    on: fc.integer({ min: AS_OF - 60, max: AS_OF }), customerId: fc.constantFrom('A', 'B', 'C'), currency: fc.constantFrom(null, 'USD'), documents: fc.constantFrom([], ['INV-1'], ['INV-1', 'INV-2']),
    stage: fc.constantFrom(null, 'first-reminder' as const, 'third-reminder' as const, 'final-demand' as const), promisedFor: fc.constantFrom(null, AS_OF - 2, AS_OF + 5),
  });
  fc.assert(fc.property(fc.array(aDocument, { maxLength: 14 }), fc.array(aContact, { maxLength: 4 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom([], ['B']), (documents, contacts, graceDays, onHold) => {
    const made = documents.map(({ due, amount, kind, ...more }): ADocument => ({ ...more, kind, issued: '2026-03-01', due: isoOf(AS_OF + due), amount: `${kind === 'credit-note' ? '-' : ''}${amount}` }));
    const { review, lines, tieOut } = linesFor(made, contacts, { graceDays }, onHold);
    const seen = new Map<number, number>();
    let pastDue = 0;
    for (const line of lines) for (const place of line.documents) if (review.open.open[place] > 0 && review.open.dueOn[place] < AS_OF) seen.set(place, (seen.get(place) ?? 0) + 1);
    for (let place = 0; place < review.open.count; place += 1) {
      if (review.open.open[place] <= 0 || review.open.dueOn[place] >= AS_OF) continue;
      pastDue += 1;
      expect(seen.get(place)).toBe(1);
    }
    expect(seen.size).toBe(pastDue);
    expect(lines.reduce((sum, { invoices }) => sum + invoices, 0)).toBe(pastDue);
    for (const one of tieOut) expect([one.inLetters + one.heldBack, one.inLettersCount + one.heldBackCount]).toEqual([one.pastDue, one.invoices]);
  }), { numRuns: 200 });
});
