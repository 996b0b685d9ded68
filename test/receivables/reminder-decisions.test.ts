/** Who is written to, at which stage, about which documents, and why another is not: rule by rule, then as runs over many days. */
import fc from 'fast-check';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders, lastLetterOn } from '../../src/receivables/decide-reminders';
import type { ReminderDecision } from '../../src/receivables/decide-reminders';
import { MARK_ON_HOLD } from '../../src/receivables/entries';
import type { Book, Customer } from '../../src/receivables/entries';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { AgingPolicy, ReminderPolicy } from '../../src/receivables/policy';
import { REMINDER_LADDER } from '../../src/receivables/reminder-ladder';
import type { LadderStep } from '../../src/receivables/reminder-ladder';
import { aBook, aCustomer, day, minor } from '../a/book';
import type { ADocument } from '../a/book';

const AS_OF = day('2026-09-30');
/** What is past due alone: letters before the due date have tests of their own. */
const AFTER: readonly LadderStep[] = REMINDER_LADDER.filter((step) => step.about === 'past-due');
const CONFIRMED = { finalDemandConfirmed: true, finalStep: 'collection-agency' } as const;

interface Given {
  readonly customers?: readonly Customer[];
  readonly log?: readonly LoggedContact[];
  readonly policy?: Partial<ReminderPolicy>;
  readonly aging?: Partial<AgingPolicy>;
  readonly on?: number;
  readonly ladder?: readonly LadderStep[];
  readonly change?: (book: Book) => Book;
}

function decideAll(documents: readonly ADocument[], given: Given = {}): readonly ReminderDecision[] {
  const book = aBook(documents, given.customers ? { customers: given.customers } : {});
  const review = makeReview(given.change ? given.change(book) : book, given.on ?? AS_OF, { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, ...given.aging } });
  return decideReminders(review, given.log ?? [], { ...DEFAULT_POLICY.reminders, ...given.policy }, given.on ?? AS_OF, given.ladder ?? AFTER);
}

/** The stage or the wait of the only account. */
function outcome(documents: readonly ADocument[], given: Given = {}): string {
  const decisions = decideAll(documents, given);
  expect(decisions).toHaveLength(1);
  return 'send' in decisions[0] ? decisions[0].send : decisions[0].wait;
}

const iso = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
const late = (days: number, more: Partial<ADocument> = {}): ADocument => ({ issued: '2026-01-01', due: iso(AS_OF - days), amount: '100.00', ...more });
const wrote = (on: number, more: Partial<LoggedContact> = {}): LoggedContact => ({ on, customerId: 'Customer', currency: null, stage: 'first-reminder', documents: [], promisedFor: null, ...more });

test('due today is not past due; the day after is', () => {
  expect(outcome([late(0)])).toBe('nothing-due');
  expect(outcome([late(-5)])).toBe('nothing-due');
  expect(outcome([late(1)])).toBe('first-reminder');
});

test('grace days are strict: due 1 October with 10 days, not on the 11th, yes on the 12th, at the stage of 11 days', () => {
  const invoice: ADocument = { issued: '2026-09-01', due: '2026-10-01', amount: '100.00' };
  expect(outcome([invoice], { policy: { graceDays: 10 }, on: day('2026-10-11') })).toBe('nothing-due');
  expect(outcome([invoice], { policy: { graceDays: 10 }, on: day('2026-10-12') })).toBe('second-reminder');
});

test('a disputed invoice is left out; alone it suppresses the letter', () => {
  expect(outcome([late(5, { disputed: true })])).toBe('disputed');
  const [decision] = decideAll([late(9, { disputed: true }), late(5, { amount: '40.00' })]);
  expect(decision).toMatchObject({ send: 'first-reminder', documents: [1], heldBack: [{ document: 0, because: 'disputed' }], asksFor: 4000, daysPastDue: 5 });
});

test('on hold: the customer, or every document', () => {
  expect(outcome([late(5)], { customers: [aCustomer('Customer', { onHold: true })] })).toBe('on-hold');
  expect(outcome([late(-5)], { customers: [aCustomer('Customer', { onHold: true })] })).toBe('nothing-due');
  expect(outcome([late(5)], { change: (book) => ({ ...book, entries: { ...book.entries, marks: Uint8Array.of(MARK_ON_HOLD) } }) })).toBe('on-hold');
});

test('a promise holds until its day has passed, from the ledger or from the log; the latest counts', () => {
  const promised = (on: number) => (book: Book): Book => ({ ...book, entries: { ...book.entries, promisedOn: Int32Array.of(on) } });
  expect(decideAll([late(5)], { change: promised(AS_OF) })).toEqual([{ account: 0, on: AS_OF, wait: 'promise-running', until: AS_OF + 1 }]);
  expect(outcome([late(5)], { change: promised(AS_OF - 1) })).toBe('first-reminder');
  const call = (on: number, promisedFor: number): LoggedContact => wrote(on, { stage: null, promisedFor });
  expect(outcome([late(5)], { log: [call(AS_OF - 3, AS_OF + 4)] })).toBe('promise-running');
  expect(outcome([late(5)], { log: [call(AS_OF - 2, AS_OF - 1), call(AS_OF - 3, AS_OF + 4)] })).toBe('first-reminder');
  expect(outcome([late(5)], { log: [{ ...call(AS_OF - 3, AS_OF + 4), documents: ['another'] }] })).toBe('first-reminder');
  expect(outcome([late(5)], { log: [{ ...call(AS_OF - 3, AS_OF + 4), customerId: 'another' }] })).toBe('first-reminder');
});

test('credits that cover the sum call for no letter, wherever the policy puts them', () => {
  const credit: ADocument = { kind: 'credit-note', issued: '2026-09-01', amount: '-100.00' };
  for (const credits of ['apart', 'by-own-date', 'oldest-invoice-first'] as const) {
    expect(['covered-by-credit', 'nothing-due']).toContain(outcome([late(5), credit], { aging: { credits } }));
    expect(outcome([late(5, { amount: '120.00' }), credit], { aging: { credits } })).toBe('first-reminder');
  }
});

test('a promise that names no invoice is about those that there were on its day; one of a later day is not known yet', () => {
  const log = [wrote(AS_OF - 40, { stage: null, promisedFor: AS_OF + 9 })];
  expect(outcome([late(5)], { log })).toBe('promise-running');
  expect(outcome([late(5, { issued: iso(AS_OF - 35) })], { log })).toBe('first-reminder');
  expect(outcome([late(-3, { issued: iso(AS_OF - 33) })], { log, ladder: REMINDER_LADDER })).toBe('upcoming');
  expect(outcome([late(5)], { log: [wrote(AS_OF + 2, { stage: null, promisedFor: AS_OF + 9 })] })).toBe('first-reminder');
});

test('what credits cover keeps nobody from hearing of what falls due, as long as they do not cover that too', () => {
  const credit: ADocument = { kind: 'credit-note', issued: '2026-09-01', amount: '-100.00' };
  const soon = (pastDue: string, falling: string): readonly ReminderDecision[] => decideAll([late(12, { amount: pastDue }), late(-4, { amount: falling }), credit], { ladder: REMINDER_LADDER });
  expect(soon('60.00', '500.00')).toMatchObject([{ send: 'upcoming', documents: [2], heldBack: [{ document: 1, because: 'covered-by-credit' }], asksFor: 50_000 }]);
  expect(soon('4.00', '500.00')).toMatchObject([{ send: 'upcoming', heldBack: [{ document: 1, because: 'covered-by-credit' }] }]);
  expect(soon('60.00', '40.00')).toMatchObject([{ wait: 'covered-by-credit' }]);
  expect(soon('60.00', '40.01')).toMatchObject([{ send: 'upcoming' }]);
});

test('pennies left over long ago lift nothing to a sterner stage, and letters about them count no more', () => {
  const pennies = late(95, { no: 'OLD', amount: '2.33' });
  expect(outcome([pennies, late(2)])).toBe('first-reminder');
  expect(outcome([pennies, late(12), late(2)])).toBe('second-reminder');
  expect(outcome([{ ...pennies, amount: '5.00' }, late(2)])).toBe('fourth-reminder');
  expect(outcome([pennies, late(70, { amount: '2.67' }), late(2)])).toBe('fourth-reminder');
  expect(outcome([pennies, late(2)], { policy: { minimumAmount: 0 } })).toBe('fourth-reminder');
  const log = [wrote(AS_OF - 30, { stage: 'fourth-reminder', documents: ['OLD', 'PAID SINCE'] })];
  expect(outcome([pennies, late(2)], { log, policy: CONFIRMED })).toBe('first-reminder');
  expect(outcome([pennies, late(2)], { log: [{ ...log[0], documents: [] }], policy: CONFIRMED })).toBe('first-reminder');
  expect(outcome([{ ...pennies, amount: '50.00' }, late(2)], { log, policy: CONFIRMED })).toBe('final-demand');
});

test('the minimum is in the account\'s own currency', () => {
  expect(outcome([late(5, { amount: '4.99' })])).toBe('below-minimum');
  expect(outcome([late(5, { amount: '5.00' })])).toBe('first-reminder');
  expect(outcome([late(5, { amount: '4', currency: 'JPY' })])).toBe('below-minimum');
  expect(outcome([late(5, { amount: '5.000', currency: 'KWD' })])).toBe('first-reminder');
});

test('never two letters within the rest days, nor after a letter of a later day', () => {
  expect(decideAll([late(40)], { log: [wrote(AS_OF - 6)] })).toEqual([{ account: 0, on: AS_OF, wait: 'written-recently', until: AS_OF + 1 }]);
  expect(outcome([late(40)], { log: [wrote(AS_OF - 7)] })).toBe('second-reminder');
  expect(decideAll([late(40)], { log: [wrote(AS_OF + 2)] })).toEqual([{ account: 0, on: AS_OF, wait: 'written-recently', until: AS_OF + 2 }]);
  expect(outcome([late(40)], { log: [wrote(AS_OF - 6, { currency: 'EUR' })] })).toBe('third-reminder');
  expect(lastLetterOn([wrote(5), wrote(9), wrote(11, { stage: null })])).toBe(9);
  expect(lastLetterOn([])).toBeNull();
});

test.each([[1, 'first-reminder'], [9, 'first-reminder'], [10, 'second-reminder'], [30, 'third-reminder'], [60, 'fourth-reminder'], [90, 'fourth-reminder'], [500, 'fourth-reminder']])(
  'with no letter logged, %i days past due is %s: the fourth at most', (days, stage) => {
    expect(outcome([late(days)], { ladder: AFTER })).toBe(stage);
  });

test('one step a letter, however late; the final demand only after a logged letter', () => {
  expect(outcome([late(95)], { log: [wrote(AS_OF - 30)] })).toBe('second-reminder');
  expect(outcome([late(95)], { log: [wrote(AS_OF - 30, { stage: 'fourth-reminder' })], policy: CONFIRMED })).toBe('final-demand');
  expect(decideAll([late(12)], { log: [wrote(AS_OF - 9, { stage: 'second-reminder' })] })).toMatchObject([{ wait: 'written-recently', until: AS_OF + 18 }]);
});

test('letters about invoices that are paid since do not count: the account starts afresh', () => {
  const log = [wrote(AS_OF - 60, { stage: 'third-reminder', documents: ['OLD'] })];
  expect(outcome([late(2, { no: 'NEW' })], { log })).toBe('first-reminder');
  expect(outcome([late(2, { no: 'NEW' }), late(70, { no: 'OLD' })], { log })).toBe('fourth-reminder');
});

test('levels at 5, 20 and 40 days, one step a letter that was sent', () => {
  const levels: Given = { ladder: AFTER.filter((step) => ['first-reminder', 'second-reminder', 'third-reminder'].includes(step.stage)), policy: { restDays: 0, fromDays: { ...DEFAULT_POLICY.reminders.fromDays, 'first-reminder': 5, 'second-reminder': 20, 'third-reminder': 40 } } };
  expect(outcome([late(4)], levels)).toBe('nothing-due');
  expect(outcome([late(5)], levels)).toBe('first-reminder');
  const sent = { ...levels, log: [wrote(AS_OF - 25)] };
  expect(outcome([late(30)], sent)).toBe('second-reminder');
  expect(outcome([late(30)], { ...sent, change: (book) => ({ ...book, entries: { ...book.entries, marks: Uint8Array.of(MARK_ON_HOLD) } }) })).toBe('on-hold');
  expect(outcome([late(30, { payments: [[iso(AS_OF), '100.00']] })], { ...sent, on: AS_OF + 20 })).toBe('nothing-due');
  expect([4, 5, 19, 20, 39, 40, 50].map((days) => outcome([late(days)], levels))).toEqual(['nothing-due', 'first-reminder', 'first-reminder', 'second-reminder', 'second-reminder', 'third-reminder', 'third-reminder']);
});

const books = fc.array(
  fc.record({
    no: fc.constantFrom('1', '2', '3', '4', '5', '6'), customer: fc.constantFrom('A', 'B'), currency: fc.constantFrom('EUR', 'USD'), issued: fc.constant('2026-01-01'),
    due: fc.integer({ min: -40, max: 120 }).map((days) => iso(AS_OF - days)), disputed: fc.boolean(),
    amount: fc.integer({ min: -20_000, max: 60_000 }).filter((cents) => cents !== 0).map((cents) => (cents / 100).toFixed(2)),
  }),
  { minLength: 1, maxLength: 12 },
);

test('each open past-due invoice is in exactly one letter or one suppression, and no letter asks for more than is past due', () => {
  fc.assert(
    fc.property(books, fc.constantFrom('apart' as const, 'by-own-date' as const, 'oldest-invoice-first' as const), (documents, credits) => {
      const review = makeReview(aBook(documents), AS_OF, { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, credits } });
      const decisions = decideReminders(review, [], DEFAULT_POLICY.reminders, AS_OF, AFTER);
      expect(decisions.map((decision) => decision.account)).toEqual(review.accounts.map((_, index) => index));
      for (const decision of decisions) {
        const account = review.accounts[decision.account];
        const places = Array.from({ length: account.openEntries }, (_, index) => account.firstOpen + index);
        const pastDue = places.filter((place) => review.open.open[place] > 0 && review.open.dueOn[place] < AS_OF);
        if (!('send' in decision)) {
          if (decision.wait === 'nothing-due') expect(pastDue).toEqual([]);
          continue;
        }
        const spoken = [...decision.documents.filter((place) => review.open.open[place] > 0), ...decision.heldBack.map((held) => held.document)];
        expect(spoken.sort((a, b) => a - b)).toEqual(pastDue);
        const sum = decision.documents.reduce((total, place) => total + review.open.open[place], 0);
        expect(decision.asksFor).toBe(sum);
        expect(decision.asksFor).toBeLessThanOrEqual(account.pastDue);
        expect(decision.asksFor).toBeGreaterThanOrEqual(minor('5.00'));
      }
    }),
    { numRuns: 500 },
  );
});

test('run on any days, letters keep their rest days and climb one step at a time, never back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (days, restDays) => {
      const log: LoggedContact[] = [];
      for (const after of [...new Set(days)].sort((a, b) => a - b)) {
        const on = AS_OF + after;
        const [decision] = decideAll([late(-3)], { log, on, policy: { restDays } });
        if ('send' in decision) log.push(wrote(on, { stage: decision.send }));
      }
      const order = AFTER.map((step) => step.stage);
      log.forEach((letter, index) => {
        const before = log[index - 1];
        if (!before) return;
        expect(letter.on - before.on).toBeGreaterThanOrEqual(restDays);
        expect(order.indexOf(letter.stage as LadderStep['stage'])).toBe(order.indexOf(before.stage as LadderStep['stage']) + 1);
      });
    }),
    { numRuns: 300 },
  );
});
