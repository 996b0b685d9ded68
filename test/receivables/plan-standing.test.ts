/** A plan against the ledger: paid, due, late, broken, completed; what it holds back, flags and foresees. */
import fc from 'fast-check';
import { aBook, day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { aDebt, GENEROUS, planned, someTerms } from '../a/plan';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import type { PaymentPlan } from '../../src/receivables/payment-plan';
import { proposePlan } from '../../src/receivables/payment-plan';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';

/** 300 in three instalments on 30 January, 27 February and 31 March 2026, of invoices over 200 and 100. */
const plan: PaymentPlan = { id: 1, ...planned(proposePlan({ ...aDebt(['200', '100']), customerId: 'Alder' }, someTerms({ every: 'month-end', firstOn: day('2026-01-30') }), GENEROUS, [])) };

const ledger = (paid: ADocument['payments'] = [], more: readonly ADocument[] = []): readonly ADocument[] => [
  { no: 'INV-1', customer: 'Alder', issued: '2025-10-01', due: '2025-11-01', amount: '200', payments: paid },
  { no: 'INV-2', customer: 'Alder', issued: '2025-10-02', due: '2025-11-02', amount: '100' }, ...more,
];
const reviewOn = (iso: string, documents: readonly ADocument[], plans: readonly PaymentPlan[] = [plan]): ReceivablesReview => makeReview(aBook(documents), day(iso), DEFAULT_POLICY, [], plans);
const decisionOn = (review: ReceivablesReview): string => decideReminders(review, [], DEFAULT_POLICY.reminders, review.asOf).map((one) => ('send' in one ? one.send : one.wait)).join();
const flagsOf = (review: ReceivablesReview): readonly string[] => review.accounts.flatMap(({ flags }) => flags.map(({ rule }) => rule));

test.each([
  ['2026-01-04', [], 'not-begun', 0, 'fourth-reminder'],
  ['2026-01-30', [], 'on-track', 0, 'plan-on-track'],
  ['2026-02-02', [], 'on-track', 100, 'plan-on-track'],
  ['2026-02-03', [], 'late', 100, 'fourth-reminder'],
  ['2026-02-13', [], 'late', 100, 'fourth-reminder'],
  ['2026-02-14', [], 'broken', 100, 'fourth-reminder'],
  ['2026-02-14', [['2026-01-30', '99.99']], 'broken', 0.01, 'fourth-reminder'],
  ['2026-02-14', [['2026-01-30', '100']], 'on-track', 0, 'plan-on-track'],
  ['2026-02-28', [['2026-01-30', '100']], 'on-track', 100, 'plan-on-track'],
] as const)('on %s, with %j paid: %s', (on, payments, status, overdue, decision) => {
  const review = reviewOn(on, ledger(payments as ADocument['payments']));
  const [standing] = review.plans.standings;
  expect([standing.status, standing.overdue]).toEqual([status, minor(String(overdue))]);
  expect(decisionOn(review)).toBe(decision);
  expect(flagsOf(review).includes('broken-plan')).toBe(status === 'broken');
  expect(review.accounts[0].limit.advice === 'stop-supply').toBe(status === 'broken' || day(on) - day('2025-11-01') > 90);
});

test('settled, or no longer in the ledger: completed, and nothing is held back', () => {
  const settled = reviewOn('2026-04-10', [{ ...ledger([['2026-03-31', '200']])[0] }, { ...ledger()[1], payments: [['2026-03-31', '100']] }]);
  expect([settled.plans.standings[0].status, settled.plans.standings[0].nextDue]).toEqual(['completed', null]);
  const gone = reviewOn('2026-04-10', [{ no: 'X', customer: 'Alder', issued: '2026-04-01', due: '2026-04-05', amount: '10' }]);
  expect(gone.plans.standings[0]).toMatchObject({ status: 'completed', openNow: [null, null], paid: minor('300') });
  expect(decisionOn(gone)).toBe('first-reminder');
  expect(reviewOn('2026-04-10', [{ no: 'X', customer: 'Birch', issued: '2026-04-01', due: '2026-04-05', amount: '10' }]).plans.standings[0].account).toBeNull();
});

test('a payment not yet applied counts from the agreement on, and once only', () => {
  const credit = (issued: string): ADocument => ({ no: 'PAY', customer: 'Alder', kind: 'payment', issued, due: issued, amount: '-100' });
  expect(reviewOn('2026-02-20', ledger([], [credit('2026-01-29')])).plans.standings[0]).toMatchObject({ status: 'on-track', paid: minor('100'), credits: minor('100') });
  expect(reviewOn('2026-02-20', ledger([], [credit('2026-01-04')])).plans.standings[0]).toMatchObject({ status: 'broken', paid: 0 });
  const second: PaymentPlan = { ...plan, id: 2, documents: [{ number: 'INV-3', dueOn: day('2025-11-03'), owed: minor('300') }], instalments: plan.instalments.map((one) => ({ ...one, pays: [{ document: 0, amount: one.principal }] })) };
  const documents = ledger([], [credit('2026-01-29'), { no: 'INV-3', customer: 'Alder', issued: '2025-10-03', due: '2025-11-03', amount: '300' }]);
  expect(reviewOn('2026-02-20', documents, [plan, second]).plans.standings.map(({ status }) => status)).toEqual(['on-track', 'broken']);
});

test('other invoices of the account are reminded of while the plan runs', () => {
  const review = reviewOn('2026-01-20', ledger([], [{ no: 'INV-9', customer: 'Alder', issued: '2025-12-01', due: '2026-01-02', amount: '50' }]));
  const [decision] = decideReminders(review, [], DEFAULT_POLICY.reminders, review.asOf);
  expect(decision).toMatchObject({ send: 'second-reminder', asksFor: minor('50') });
  expect('heldBack' in decision && decision.heldBack.map(({ because }) => because)).toEqual(['plan-on-track', 'plan-on-track']);
});

test('the wait says when the plan would be late', () => {
  const review = reviewOn('2026-01-20', ledger());
  expect(decideReminders(review, [], DEFAULT_POLICY.reminders, review.asOf)[0]).toMatchObject({ wait: 'plan-on-track', until: day('2026-02-03') });
});

test('the forecast follows the plan while it is on track, though not as if it were certain, and the habits again when it is not', () => {
  const paid = [['2026-01-29', '60']] as const;
  const review = reviewOn('2026-01-29', ledger(paid));
  const weeks = review.forecast[0].weeks.filter(({ expected }) => expected > 0).map(({ weekStarting, expected }) => [weekStarting, expected]);
  // Seven in ten of each instalment: nothing has come due yet to tell this customer from others.
  expect(weeks).toEqual([[day('2026-01-26'), minor('28')], [day('2026-02-23'), minor('70')], [day('2026-03-30'), minor('70')]]);
  expect(review.forecast[0]).toMatchObject({ later: 0, unforeseen: minor('72') });
  expect(review.forecast[0].weeks.filter(({ expected }) => expected > 0).every(({ expected, low, high }) => low < expected && expected < high)).toBe(true);
  const late = reviewOn('2026-02-03', ledger(paid));
  expect(late.forecast[0].weeks.every(({ expected }) => expected === 0)).toBe(true);
});

test('paid and left of the instalments always sum to the debt, and payments count for the earliest first', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 400 }), (paid, later) => {
    const review = reviewOn('2026-01-10', ledger()).plans.standings[0];
    const { plans } = makeReview(aBook(ledger(paid === 0 ? [] : [['2026-01-06', (paid / 100).toFixed(2)]])), day('2026-01-10') + later, DEFAULT_POLICY, [], [plan]);
    const [{ instalments, debt, paid: counted }] = plans.standings;
    expect(instalments.reduce((sum, one) => sum + one.paid + one.left, 0)).toBe(debt);
    expect(instalments.reduce((sum, one) => sum + one.paid, 0)).toBe(counted);
    expect(counted).toBe(paid);
    instalments.forEach((one, at) => expect(one.paid === 0 || at === 0 || instalments[at - 1].left === 0).toBe(true));
    expect(review.paid).toBe(0);
  }), { numRuns: 100 });
});
