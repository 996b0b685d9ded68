/** Which amounts are credits although they are written without a sign: told by a debit/credit column or by the type of document. */
import { HAS_MONEY } from './lanes';
import type { Reading } from './reading';
import { creditTypes } from './document-words';
import { readSides } from './row-meanings';

/** By what each row's amounts are to be multiplied, 1 or -1; null when they carry their own signs. */
export function readSigns(reading: Reading): Int8Array | null {
  const { money, buckets, codes, notes } = reading.store;
  if (money.has('debit') || money.has('credit')) return null;
  const lane = money.get('amount') ?? money.get('balance') ?? buckets[0];
  const sides = readSides(reading, codes.get('debitCreditSign'));
  if (!lane || (sides === null && !codes.has('documentType'))) return null;
  const types = codes.get('documentType');
  const credits = sides === null ? types && creditTypes(types.distinct.map((value) => (typeof value === 'string' ? value : ''))) : undefined;
  const isCredit = (row: number): boolean => (sides !== null ? sides[row] < 0 : types !== undefined && credits !== undefined && credits[types.values[row]]);
  let unsigned = 0, signed = 0;
  for (let row = 0; row < reading.count; row += 1) {
    if ((notes.bits[row] & HAS_MONEY) === 0 || !isCredit(row)) continue;
    if (lane.values[row] < 0) signed += 1; else if (lane.values[row] > 0) unsigned += 1;
  }
  // Where the export signs any of its credits it signs them all; a positive payment among them is a refund.
  if (unsigned === 0 || signed > 0) return null;
  const sign = new Int8Array(reading.count);
  for (let row = 0; row < reading.count; row += 1) sign[row] = isCredit(row) ? -1 : 1;
  return sign;
}
