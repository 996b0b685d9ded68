/** What is said of an invoice before it is paid: whom the ledger's average moves, and to which side days may stray. */
import { aBook, day } from '../a/book';
import type { ADocument } from '../a/book';
import { isoOf } from '../../src/receivables/days';
import { documentsAt } from '../../src/receivables/open-balances';
import { daysLateAt, lateProbability, paidBy, paymentOutlook } from '../../src/receivables/payment-outlook';
import type { LatenessCurve } from '../../src/receivables/payment-outlook';

const TODAY = day('2026-06-30');
/** Invoices of 30 days, one every three weeks, paid so many days late each. */
const paid = (customer: string, late: readonly number[]): ADocument[] => late.map((days, at) => {
  const issued = TODAY - 100 - 21 * at;
  return { customer, issued: isoOf(issued), due: isoOf(issued + 30), amount: '100', payments: [[isoOf(issued + 30 + days), '100']] };
});
/** The curve of the next invoice of each customer. */
function curves(documents: readonly ADocument[]): Map<string, LatenessCurve> {
  const book = aBook(documents);
  const { settledOn, dueOn } = documentsAt(book, TODAY, 30);
  const { nextCurve } = paymentOutlook(book, TODAY, settledOn, dueOn);
  return new Map(book.accounts.flatMap((account, index) => {
    const curve = nextCurve(index);
    return curve === null ? [] : [[book.customers[account.customer].id, curve] as const];
  }));
}

test('a steady payer keeps to its own average, one whose days vary moves further to the ledger\'s', () => {
  const ledger = ['A', 'B', 'C'].flatMap((customer) => paid(customer, [-14, -16, -12, -18, -15, -13]));
  const found = curves([...ledger, ...paid('Steady', [10, 10, 10, 10]), ...paid('Erratic', [-15, 35, -15, 35])]);
  const [steady, erratic] = [found.get('Steady')?.mean ?? NaN, found.get('Erratic')?.mean ?? NaN];
  // Both averaged ten days late; the others fifteen days early.
  expect(steady).toBeLessThan(10);
  expect(erratic).toBeLessThan(steady - 2);
});

test('where a few are very late, the usual day lies before the average, and fewer are late than an even curve would say', () => {
  const late = [-6, -4, -5, -7, -3, -6, -5, 25, -6, -4, -5, -3];
  const [curve] = curves(['A', 'B', 'C', 'D'].flatMap((customer) => paid(customer, late))).values();
  expect(curve.shape.lean).toBeGreaterThan(0.5);
  expect(daysLateAt(curve, -31, 0.5)).toBeLessThan(Math.round(curve.mean));
  const [even] = curves(['A', 'B', 'C', 'D'].flatMap((customer) => [...paid(customer, late.slice(0, 7))])).values();
  expect(Math.abs(even.shape.lean)).toBeLessThan(0.2);
  const mirrored = curves(['A', 'B', 'C', 'D'].flatMap((customer) => paid(customer, late.map((days) => -days)))).values().next().value;
  expect(mirrored?.shape.lean).toBeCloseTo(-curve.shape.lean, 1);
});

test('however a curve leans and however long an invoice is unpaid, chances are chances and days are days to come', () => {
  const wild = [-25, 400, -20, 0, 3, 900, -10, 1];
  const all = [wild, wild.map((days) => Math.max(-29, -days)), [0, 0, 0], [5, 5, 5, 5, 5]].flatMap((late) => [...curves(paid('One', late)).values()]);
  expect(all).toHaveLength(4);
  for (const curve of all) {
    let before = 0;
    for (const pastDue of [-60, -31, -1, 0, 1, 30, 500, 5000]) {
      const chance = lateProbability(curve, pastDue);
      expect(chance).toBeGreaterThanOrEqual(before - 1e-9);
      expect(chance).toBeLessThanOrEqual(1);
      before = chance;
      const days = [0.1, 0.5, 0.9].map((share) => daysLateAt(curve, pastDue, share));
      expect(days.every((one, at) => Number.isFinite(one) && one > pastDue && one >= (days[at - 1] ?? one))).toBe(true);
      const by = paidBy(curve, pastDue);
      const shares = [1, 7, 70, 700, 7000].map((ahead) => by(pastDue + ahead));
      expect(shares.every((one, at) => one >= (shares[at - 1] ?? 0) - 1e-9 && one <= 1)).toBe(true);
    }
  }
});
