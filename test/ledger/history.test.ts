/** Any history of invoices and payments, told in any of the ways in which products tell it, leaves open what it left open. */
import fc from 'fast-check';
import { AS_OF } from '../a/written-ledger';
import { openAt, theLedger, thePayments } from '../a/ledger-sheets';
import { aHistory, aHistoryShape, asTold, openOf, writeHistory, writePayments } from '../a/written-history';
import { isoOf } from '../../src/receivables/days';
import { documentsAt } from '../../src/receivables/open-balances';

test('what a list tells is what is open, and when it was due', () => {
  fc.assert(fc.property(aHistory, aHistoryShape, (history, shape) => {
    const told = asTold(history, shape);
    fc.pre(told.length > 0);
    const payments = shape.telling === 'payments' ? writePayments(told, shape) : null;
    const ledger = theLedger(writeHistory(told, shape), {}, payments === null ? undefined : { payments: thePayments(payments) });
    expect(openAt(ledger, isoOf(AS_OF))).toEqual(openOf(told));
    // Terms that nobody reads would be those of the policy, which no invoice has here.
    const { dueOn } = documentsAt(ledger.book, AS_OF, 7);
    const due = new Map(told.map((one) => [one.number, isoOf(one.issued + one.terms)]));
    ledger.book.entries.document.forEach((number, at) => { if (due.has(String(number))) expect([number, isoOf(dueOn[at])]).toEqual([number, due.get(String(number))]); });
  }), { numRuns: 200 });
});
