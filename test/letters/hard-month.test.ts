/**
 * A plan, a promise and a dispute, each through a month of ledgers: before, paid in part, missed, completed. At every step the ladder, the flags, the aging, the forecast, the list of
 * today and the letters say the same thing.
 */
import { decideReminders } from '../../src/receivables/decide-reminders';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import type { PaymentPlan } from '../../src/receivables/payment-plan';
import { proposePlan } from '../../src/receivables/payment-plan';
import { debtOfPlaces, pastDueForPlan } from '../../src/receivables/plan-debt';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { worklist } from '../../src/receivables/worklist';
import { composeLetters } from '../../src/letters/compose-letter';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { letterKindFor } from '../../src/workflow/draft-plan';
import type { ADocument } from '../a/book';
import { aBook, day, minor } from '../a/book';
import { GENEROUS, planned, someTerms } from '../a/plan';

type Payments = NonNullable<ADocument['payments']>;
const POLICY = { ...DEFAULT_POLICY, plans: GENEROUS };

/** Alder owes 100 and 50 long past due and 30 not due yet; it has settled nothing else, so that its habits tell nothing. */
const ledger = (ofA1: Payments = [], ofA2: Payments = []): ADocument[] => [
  { no: 'A1', customer: 'Alder', issued: '2026-01-10', due: '2026-02-09', amount: '100.00', payments: ofA1 },
  { no: 'A2', customer: 'Alder', issued: '2026-01-20', due: '2026-02-19', amount: '50.00', payments: ofA2 },
  { no: 'A3', customer: 'Alder', issued: '2026-03-01', due: '2026-06-30', amount: '30.00' },
];

function at(asOf: string, documents: readonly ADocument[], log: readonly LoggedContact[] = [], plans: readonly PaymentPlan[] = []) {
  const review = makeReview(aBook(documents), day(asOf), POLICY, log, plans);
  const reminders = decideReminders(review, log, POLICY.reminders, day(asOf));
  const [decision] = reminders;
  const letters = composeLetters(review, reminders, ENGLISH);
  const { open, disputed, flags } = review.accounts[0];
  return {
    review,
    aging: `${open / 100} open, ${disputed / 100} disputed`,
    ladder: 'send' in decision ? decision.send : `${decision.wait}${decision.until === null ? '' : ` until ${isoOf(decision.until)}`}`,
    /** Of the invoices A1 to A3 those that the letter names. */
    letter: letters.length === 0 ? 'none' : ['A1', 'A2', 'A3'].filter((number) => letters[0].text.includes(number)).join(' '),
    flags: flags.map(({ rule }) => rule).filter((rule) => ['broken-promise', 'broken-plan', 'old-dispute'].includes(rule)).join(),
    today: worklist(review, reminders, log).map(({ action, amount }) => `${action} ${amount / 100}`).join(', '),
    forecast: review.forecast[0].weeks.filter(({ expected }) => expected > 0).map(({ weekStarting, expected }) => `${isoOf(weekStarting)} ${expected / 100}`).join(', '),
    plan: review.plans.standings.map((standing) => `${standing.status}: ${letterKindFor(standing)}`).join(),
  };
}

test('a plan: agreed, paid in part, missed, made good, completed', () => {
  const before = at('2026-03-02', ledger());
  expect(before).toMatchObject({ aging: '180 open, 0 disputed', ladder: 'second-reminder', letter: 'A1 A2', flags: '', forecast: '', plan: '' });
  const debt = debtOfPlaces(before.review, pastDueForPlan(before.review, before.review.accounts[0]));
  if ('mistakes' in debt) throw new Error('There is no debt.');
  const plans: PaymentPlan[] = [{ id: 1, ...planned(proposePlan(debt.debt, someTerms({ agreedOn: day('2026-03-02'), firstOn: day('2026-03-09'), every: 'week', parts: { by: 'equal', count: 3 } }), GENEROUS, [])) }];
  const month = (asOf: string, a1: Payments = [], a2: Payments = []) => at(asOf, ledger(a1, a2), [], plans);

  expect(month('2026-03-02')).toMatchObject({ ladder: 'plan-on-track until 2026-03-13', letter: 'none', flags: '', today: '', forecast: '2026-03-09 35, 2026-03-16 35, 2026-03-23 35', plan: 'on-track: plan-confirmation' });
  // The first came in time: what is left is believed a little more.
  expect(month('2026-03-10', [['2026-03-09', '50.00']])).toMatchObject({ aging: '130 open, 0 disputed', ladder: 'plan-on-track until 2026-03-20', letter: 'none', flags: '', forecast: '2026-03-16 40.63, 2026-03-23 40.63', plan: 'on-track: plan-confirmation' });
  expect(month('2026-03-20', [['2026-03-09', '50.00']])).toMatchObject({ ladder: 'third-reminder', letter: 'A1 A2', flags: '', today: 'plan-late 50, letter 100', forecast: '', plan: 'late: plan-missed' });
  expect(month('2026-03-31', [['2026-03-09', '50.00']])).toMatchObject({ ladder: 'third-reminder', letter: 'A1 A2', flags: 'broken-plan', plan: 'broken: plan-missed' });
  expect(month('2026-03-21', [['2026-03-09', '50.00'], ['2026-03-20', '50.00']])).toMatchObject({ ladder: 'plan-on-track until 2026-03-27', letter: 'none', flags: '', plan: 'on-track: plan-confirmation' });
  expect(month('2026-03-31', [['2026-03-09', '50.00'], ['2026-03-20', '50.00']], [['2026-03-23', '50.00']])).toMatchObject({ aging: '30 open, 0 disputed', letter: 'none', flags: '', today: '', plan: 'completed: plan-completed' });
});

const contact = (on: string, more: Partial<LoggedContact>): LoggedContact => ({ on: day(on), customerId: 'Alder', currency: null, stage: null, documents: [], promisedFor: null, ...more });

test('a promise: given, paid in part, missed, and kept when all of it came', () => {
  const log = [contact('2026-03-02', { kind: 'promise', documents: ['A1', 'A2'], promisedFor: day('2026-03-13'), amount: 150 })];
  const month = (asOf: string, a1: Payments = [], a2: Payments = []) => at(asOf, ledger(a1, a2), log);
  expect(at('2026-03-02', ledger())).toMatchObject({ ladder: 'second-reminder', forecast: '' });
  expect(month('2026-03-03')).toMatchObject({ aging: '180 open, 0 disputed', ladder: 'promise-running until 2026-03-14', letter: 'none', flags: '', today: '', forecast: '2026-03-09 105' });
  expect(month('2026-03-10', [['2026-03-09', '80.00']])).toMatchObject({ ladder: 'promise-running until 2026-03-14', letter: 'none', flags: '', forecast: '2026-03-09 49' });
  expect(month('2026-03-13', [['2026-03-09', '80.00']])).toMatchObject({ ladder: 'promise-running until 2026-03-14', today: 'promise-due 70', forecast: '' });
  expect(month('2026-03-14', [['2026-03-09', '80.00']])).toMatchObject({ ladder: 'third-reminder', letter: 'A1 A2', flags: 'broken-promise', today: 'broken-promise 70, letter 70' });
  const kept = month('2026-03-31', [['2026-03-09', '80.00'], ['2026-03-12', '20.00']], [['2026-03-12', '50.00']]);
  expect(kept).toMatchObject({ aging: '30 open, 0 disputed', letter: 'none', flags: '', today: '' });
  expect(kept.review.promises.get(0)).toMatchObject([{ outcome: 'kept', paid: minor('150') }]);
});

test('a part promised and paid breaks nothing: the rest is reminded of again, without the flag', () => {
  const log = [contact('2026-03-02', { kind: 'promise', documents: ['A1'], promisedFor: day('2026-03-13'), amount: 60 })];
  expect(at('2026-03-20', ledger([['2026-03-12', '60.00']]), log)).toMatchObject({ ladder: 'third-reminder', letter: 'A1 A2', flags: '', today: 'letter 90' });
});

test('a dispute: raised, the rest paid, grown old, resolved and paid', () => {
  const raised = contact('2026-03-02', { kind: 'dispute', documents: ['A1'], reason: 'price' });
  const resolved = contact('2026-04-20', { kind: 'resolved', documents: ['A1'], reason: 'not-justified' });
  const month = (asOf: string, log: readonly LoggedContact[], a1: Payments = [], a2: Payments = []) => at(asOf, ledger(a1, a2), log);
  expect(month('2026-03-01', [raised])).toMatchObject({ aging: '180 open, 0 disputed', letter: 'A1 A2' });
  expect(month('2026-03-02', [raised])).toMatchObject({ aging: '180 open, 100 disputed', ladder: 'second-reminder', letter: 'A2', flags: '' });
  expect(month('2026-03-20', [raised], [], [['2026-03-18', '50.00']])).toMatchObject({ aging: '130 open, 100 disputed', ladder: 'disputed', letter: 'none', flags: '', today: '' });
  expect(month('2026-04-15', [raised], [], [['2026-03-18', '50.00']])).toMatchObject({ aging: '130 open, 100 disputed', ladder: 'disputed', letter: 'none', flags: 'old-dispute', today: 'dispute 100' });
  expect(month('2026-04-20', [raised, resolved], [], [['2026-03-18', '50.00']])).toMatchObject({ aging: '130 open, 0 disputed', ladder: 'fourth-reminder', letter: 'A1', flags: '' });
  expect(month('2026-04-30', [raised, resolved], [['2026-04-28', '100.00']], [['2026-03-18', '50.00']])).toMatchObject({ aging: '30 open, 0 disputed', letter: 'none', flags: '', today: '' });
});
