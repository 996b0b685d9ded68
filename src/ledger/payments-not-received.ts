/** Payments whose status says that their money did not come in, or went back: such a row settles nothing, unless another row of the list takes it back itself. */
import { isNotReceived, statusMeaning } from './document-words';
import type { CodeLane } from './code-lane';
import type { Reading } from './reading';

export type Receipt = 'not-received' | 'taken-back' | null;

/** What the status of a row says of its payment; null for a row that is none, or is like any other. `signs` as row-signs.ts gives them. */
export function paymentsNotReceived(reading: Reading, status: CodeLane, signs: Int8Array | null, isPayment: (row: number) => boolean): (row: number) => Receipt {
  const says = status.distinct.map((value) => typeof value === 'string' && value !== '' && (isNotReceived(value) || statusMeaning(value) === 'void'));
  if (!says.includes(true)) return () => null;
  const fails = (row: number): boolean => says[status.values[row]] && reading.aside[row] === 0 && isPayment(row);
  const amountAt = amounts(reading, signs);
  const { codes } = reading.store;
  const who = codes.get('customerId') ?? codes.get('customerName');
  const keyAt = (row: number, amount: number): string => `${who === undefined ? 0 : who.values[row]} ${amount}`;
  const back = new Map<string, number>();
  for (let row = 0; row < reading.count; row += 1) {
    if (reading.aside[row] !== 0 || !isPayment(row) || fails(row)) continue;
    const key = keyAt(row, amountAt(row));
    back.set(key, (back.get(key) ?? 0) + 1);
  }
  return (row) => {
    if (!fails(row)) return null;
    const key = keyAt(row, 0 - amountAt(row));
    const left = back.get(key) ?? 0;
    back.set(key, left - 1);
    return left > 0 ? 'taken-back' : 'not-received';
  };
}

/** With the sign that tells money received from money sent back. */
function amounts(reading: Reading, signs: Int8Array | null): (row: number) => number {
  const { money } = reading.store;
  const one = money.get('amount') ?? money.get('balance');
  const [debit, credit] = [money.get('debit'), money.get('credit')];
  return (row) => (one !== undefined ? one.values[row] * (signs === null ? 1 : signs[row]) : (debit?.values[row] || 0) - (credit?.values[row] || 0));
}
